//! Operands of a row and the right answer.

use crate::layout::Layout;
use crate::peers::Scalar;

/// Operands of a row.
///
/// Elements are eighths from -1 to 1, so that every sum of products of a row is exact in both element types, in whatever
/// order a side adds: right answers are equal, not close.
pub struct Data<T> {
    pub layout: Layout,
    pub a: Vec<T>,
    pub b: Vec<T>,
}

impl<T: Scalar> Data<T> {
    pub fn new(layout: Layout) -> Self {
        let [a, b, _] = layout.lens();
        let mut eighths = Eighths(0x9e37_79b9_7f4a_7c15);
        Data { layout, a: eighths.vec(a), b: eighths.vec(b) }
    }

    /// A buffer for a result. It is filled with NaN, which a side that reads what it should overwrite will spread.
    pub fn out(&self) -> Vec<T> {
        vec![T::of(f64::NAN); self.layout.lens()[2]]
    }

    /// The result by three loops in f64, in row-major order. It shares no code with any side.
    pub fn answer(&self) -> Answer {
        let Layout { m, k, n, a: [rsa, csa], b: [rsb, csb], .. } = self.layout;
        let mut answer = Vec::with_capacity(self.layout.matrices() * m * n);
        self.layout.each(|a, b, _| {
            for i in 0..m {
                let mut row = vec![0.0; n];
                for p in 0..k {
                    let factor = self.a[a + i * rsa + p * csa].wide();
                    let start = b + p * rsb;
                    if csb == 1 {
                        row.iter_mut()
                            .zip(&self.b[start..start + n])
                            .for_each(|(sum, b)| *sum += factor * b.wide());
                    } else {
                        row.iter_mut()
                            .enumerate()
                            .for_each(|(j, sum)| *sum += factor * self.b[start + j * csb].wide());
                    }
                }
                answer.extend(row);
            }
        });
        Answer { elements: answer, within: None }
    }
}

/// What every side must find.
pub struct Answer {
    pub elements: Vec<f64>,
    /// How far an element may be from the right one; without it they must be equal.
    pub within: Option<Vec<f64>>,
}

impl Answer {
    /// # Errors
    ///
    /// The first difference.
    pub fn compare<T: Scalar>(&self, found: &[T]) -> Result<(), String> {
        if found.len() != self.elements.len() {
            return Err(format!("{} elements instead of {}", found.len(), self.elements.len()));
        }
        for (at, (found, right)) in found.iter().zip(&self.elements).enumerate() {
            let within = self.within.as_ref().map_or(0.0, |within| within[at]);
            let difference = (found.wide() - right).abs();
            // NaN is not within any distance.
            if difference.is_nan() || difference > within {
                return Err(format!("element {at} is {}, right is {right} within {within:e}", found.wide()));
            }
        }
        Ok(())
    }
}

/// Pseudo-random eighths from -1 to 1 (xorshift64*); the same in every run.
pub struct Eighths(pub u64);

impl Eighths {
    pub fn next<T: Scalar>(&mut self) -> T {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let bits = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        T::of((bits % 17) as f64 / 8.0 - 1.0)
    }

    pub fn vec<T: Scalar>(&mut self, len: usize) -> Vec<T> {
        (0..len).map(|_| self.next()).collect()
    }
}
