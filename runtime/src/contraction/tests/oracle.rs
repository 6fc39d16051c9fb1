//! An einsum that is one loop over all labels, and numbers that it is exact in. It shares nothing with the crate.

use crate::element::Element;
use std::collections::BTreeMap;

/// A number as the oracle has it: exact, or so much wider that it counts as exact.
pub(super) trait Number: Element {
    type Exact: Copy;
    const EPSILON: f64;
    /// One of a few values, of either sign.
    fn of(random: u64) -> Self;
    fn exact(self) -> Self::Exact;
    fn one() -> Self::Exact;
    fn zero() -> Self::Exact;
    fn times(x: Self::Exact, y: Self::Exact) -> Self::Exact;
    fn plus(x: Self::Exact, y: Self::Exact) -> Self::Exact;
    fn conjugated(x: Self::Exact) -> Self::Exact {
        x
    }
    fn magnitude(x: Self::Exact) -> f64;
    /// How far this is from what it should be.
    fn error(self, exact: Self::Exact) -> f64;
    /// Whether this is that value, also where it is none.
    fn same(self, other: Self) -> bool {
        format!("{self:?}") == format!("{other:?}")
    }
    /// What results are filled with before they are written.
    fn poison() -> Self;
}

impl Number for i32 {
    type Exact = i64;
    const EPSILON: f64 = 0.0;
    fn of(random: u64) -> i32 {
        random as i32
    }
    fn exact(self) -> i64 {
        self.into()
    }
    fn one() -> i64 {
        1
    }
    fn zero() -> i64 {
        0
    }
    fn times(x: i64, y: i64) -> i64 {
        x.wrapping_mul(y)
    }
    fn plus(x: i64, y: i64) -> i64 {
        x.wrapping_add(y)
    }
    fn magnitude(_: i64) -> f64 {
        0.0
    }
    fn error(self, exact: i64) -> f64 {
        // Wrapped to 64 bits and then to 32 is wrapped to 32.
        f64::from(u8::from(self != exact as i32))
    }
    fn poison() -> i32 {
        i32::MIN + 12345
    }
}

/// Floating point and complex numbers: pairs of `f64`.
macro_rules! floats {
    ($($(#[$attribute:meta])* $t:ty, $epsilon:expr, |$x:ident| $exact:expr, |$re:ident, $im:ident| $make:expr;)*) => {$(
        $(#[$attribute])*
        impl Number for $t {
            type Exact = (f64, f64);
            const EPSILON: f64 = $epsilon;
            fn of(random: u64) -> Self {
                let part = |bits: u64| (bits % 17) as f32 / 8.0 - 1.0;
                let ($re, $im) = (part(random), part(random / 17));
                let _ = $im;
                $make
            }
            fn exact(self) -> (f64, f64) {
                let $x = self;
                $exact
            }
            fn one() -> (f64, f64) {
                (1.0, 0.0)
            }
            fn zero() -> (f64, f64) {
                (0.0, 0.0)
            }
            fn times(x: (f64, f64), y: (f64, f64)) -> (f64, f64) {
                (x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0)
            }
            fn plus(x: (f64, f64), y: (f64, f64)) -> (f64, f64) {
                (x.0 + y.0, x.1 + y.1)
            }
            fn conjugated(x: (f64, f64)) -> (f64, f64) {
                (x.0, -x.1)
            }
            fn magnitude(x: (f64, f64)) -> f64 {
                x.0.abs() + x.1.abs()
            }
            fn error(self, exact: (f64, f64)) -> f64 {
                let x = self.exact();
                let error = (x.0 - exact.0).abs().max((x.1 - exact.1).abs());
                if error.is_nan() { f64::INFINITY } else { error }
            }
            fn poison() -> Self {
                let ($re, $im) = (f32::NAN, f32::NAN);
                let _ = $im;
                $make
            }
        }
    )*};
}

floats! {
    f32, f32::EPSILON as f64, |x| (x.into(), 0.0), |re, im| re;
    f64, f64::EPSILON, |x| (x, 0.0), |re, im| re.into();
    #[cfg(feature = "half")]
    half::f16, 1.0 / 1024.0, |x| (x.into(), 0.0), |re, im| half::f16::from_f32(re);
    #[cfg(feature = "complex")]
    num_complex::Complex<f32>, f32::EPSILON as f64, |x| (x.re.into(), x.im.into()),
        |re, im| num_complex::Complex::new(re, im);
}

/// A label: a letter, or an axis of the ellipsis, counted from the right.
type Label = (char, usize);

/// An equation of shapes, taken apart.
#[derive(Debug)]
pub(super) struct Equation {
    pub(super) terms: Vec<Vec<Label>>,
    pub(super) output: Vec<Label>,
    pub(super) lens: BTreeMap<Label, usize>,
}

impl Equation {
    pub(super) fn new(equation: &str, shapes: &[Vec<usize>]) -> Self {
        let (inputs, output) = equation.split_once("->").unwrap();
        let expand = |term: &str, width: usize| -> Vec<Label> {
            let (front, back) = term.split_once("...").map_or((term, None), |(x, y)| (x, Some(y)));
            let dots = (0..if back.is_some() { width } else { 0 }).rev().map(|i| ('.', i));
            front
                .chars()
                .map(|x| (x, 0))
                .chain(dots)
                .chain(back.unwrap_or("").chars().map(|x| (x, 0)))
                .collect()
        };
        let widths = inputs.split(',').zip(shapes).map(|(term, shape)| {
            let letters = term.replace("...", "").len();
            if term.contains("...") { shape.len() - letters } else { 0 }
        });
        let widths: Vec<usize> = widths.collect();
        let terms: Vec<_> =
            inputs.split(',').zip(&widths).map(|(term, &width)| expand(term, width)).collect();
        let output = expand(output, widths.into_iter().max().unwrap());
        let mut lens = BTreeMap::new();
        for (&label, &len) in terms.iter().zip(shapes).flat_map(|(term, shape)| term.iter().zip(shape)) {
            let known = lens.entry(label).or_insert(len);
            if *known == 1 {
                *known = len;
            }
        }
        Equation { terms, output, lens }
    }

    /// The number of steps of the loop over all labels.
    pub(super) fn steps(&self) -> usize {
        self.lens.values().product()
    }

    pub(super) fn output_shape(&self) -> Vec<usize> {
        self.output.iter().map(|label| self.lens[label]).collect()
    }

    /// Sums `product` of the indices of all operands into the places of the result, row-major. Beside each sum the sum of
    /// magnitudes.
    pub(super) fn sum<T: Number>(
        &self,
        shapes: &[Vec<usize>],
        product: impl Fn(&[Vec<usize>]) -> T::Exact,
    ) -> Vec<(T::Exact, f64)> {
        let mut result = vec![(T::zero(), 0.0); self.output_shape().iter().product()];
        for step in 0..self.steps() {
            let mut rest = step;
            let mut at = BTreeMap::new();
            for (&label, len) in &self.lens {
                at.insert(label, rest % len);
                rest /= len;
            }
            let index = |term: &[Label], shape: &[usize]| -> Vec<usize> {
                term.iter().zip(shape).map(|(label, &len)| if len == 1 { 0 } else { at[label] }).collect()
            };
            let indices: Vec<_> =
                self.terms.iter().zip(shapes).map(|(term, shape)| index(term, shape)).collect();
            let place = self.output.iter().fold(0, |place, label| place * self.lens[label] + at[label]);
            let value = product(&indices);
            result[place].0 = T::plus(result[place].0, value);
            result[place].1 += T::magnitude(value);
        }
        result
    }
}
