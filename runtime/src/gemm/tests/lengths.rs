//! All lengths from 1 to two tiles and one more, in each of m, n and k, of every instruction set.
//!
//! A sweep of all three at once would be two million products, so each pair of axes is swept in full against a few lengths of
//! the third, over contiguous rows and, in turn, one of the 125 layouts; and each axis alone with all layouts. Results are
//! overwritten, full of NaN, and added to; operands lie against a guard page behind or before them, and what is between
//! their rows is NaN. Constant shapes are swept in `constants`.
//!
//! In a build without optimisation, where there is one tile for all lengths, only the lengths beside multiples of 4 are
//! swept: `.ci/run` runs both.
//!
//! The sums are compared with those of `i32`, in which the operands are written down without any layout.

use super::*;

/// Products in each case.
const COUNT: usize = 2;

/// Rows of `a`, of `b` and what is in `c`, without layout; and their product.
struct Expected {
    a: Vec<i32>,
    b: Vec<i32>,
    c: Vec<i32>,
    product: Vec<i32>,
}

impl Expected {
    fn new((m, k, n): (usize, usize, usize)) -> Self {
        let values = |len: usize, by: usize| (0..len * COUNT).map(|i| ((i * by) % 7) as i32 - 3).collect();
        let (a, b, c): (Vec<i32>, Vec<i32>, Vec<i32>) =
            (values(m * k, 5), values(k * n, 3), values(m * n, 11));
        let mut product = vec![0; m * n * COUNT];
        for q in 0..COUNT {
            for i in 0..m {
                let row = &mut product[(q * m + i) * n..][..n];
                for p in 0..k {
                    let x = a[(q * m + i) * k + p];
                    for (sum, y) in row.iter_mut().zip(&b[(q * k + p) * n..][..n]) {
                        *sum += x * y;
                    }
                }
            }
        }
        Expected { a, b, c, product }
    }
}

/// A matrix in memory: elements, the first one, row stride, column stride.
type Place = (usize, isize, isize, isize);

/// `COUNT` matrices as they lie in memory; what is between rows is NaN.
fn laid_out<T: Number>(
    (len, first, rs, cs): Place,
    (rows, columns): (usize, usize),
    value: impl Fn(usize) -> T,
    to: &mut Vec<T>,
) {
    to.clear();
    to.resize(len * COUNT, T::NAN);
    for q in 0..COUNT {
        for i in 0..rows {
            for j in 0..columns {
                let at = first + i as isize * rs + j as isize * cs;
                to[q * len + at as usize] = value((q * rows + i) * columns + j);
            }
        }
    }
}

/// Memory for the cases of a sweep, and how often each instruction set ran.
struct Sweep<T> {
    memory: [Guarded<T>; 3],
    a: Vec<T>,
    b: Vec<T>,
    start: Vec<T>,
    want: Vec<T>,
    levels: Vec<(&'static str, Level)>,
    runs: Vec<usize>,
    cases: usize,
}

impl<T: Number> Sweep<T>
where
    Any: Runs<T>,
{
    fn new() -> Self {
        let memory = || Guarded::new(1 << 17, true, |_| T::NAN);
        let levels = levels();
        Sweep {
            memory: [memory(), memory(), memory()],
            a: Vec::new(),
            b: Vec::new(),
            start: Vec::new(),
            want: Vec::new(),
            runs: vec![0; levels.len()],
            levels,
            cases: 0,
        }
    }

    /// One case with contiguous rows, and one with another layout.
    fn case(&mut self, lengths: (usize, usize, usize)) {
        let expected = Expected::new(lengths);
        self.run(&expected, lengths, [Lies::Rows; 3]);
        let i = self.cases / 2;
        self.run(&expected, lengths, [LAYOUTS[i % 5], LAYOUTS[i / 5 % 5], LAYOUTS[i / 25 % 5]]);
    }

    fn all_layouts(&mut self, lengths: (usize, usize, usize)) {
        let expected = Expected::new(lengths);
        for i in 0..125 {
            self.run(&expected, lengths, [LAYOUTS[i % 5], LAYOUTS[i / 5 % 5], LAYOUTS[i / 25]]);
        }
    }

    fn run(&mut self, expected: &Expected, (m, k, n): (usize, usize, usize), lies: [Lies; 3]) {
        let [pa, pb, pc] = [layout(lies[0], m, k), layout(lies[1], k, n), layout(lies[2], m, n)];
        let ((a_len, a0, rsa, csa), (b_len, b0, rsb, csb), (c_len, c0, rsc, csc)) = (pa, pb, pc);
        laid_out(pa, (m, k), |i| T::of(expected.a[i]), &mut self.a);
        laid_out(pb, (k, n), |i| T::of(expected.b[i]), &mut self.b);
        self.cases += 1;
        for accumulate in BOTH {
            let add = accumulate == Accumulate::Add;
            let at_end = add == self.cases.is_multiple_of(2);
            let start = |i: usize| if add { T::of(expected.c[i]) } else { T::NAN };
            let want = |i: usize| T::of(expected.product[i] + if add { expected.c[i] } else { 0 });
            laid_out(pc, (m, n), start, &mut self.start);
            laid_out(pc, (m, n), want, &mut self.want);
            let a = self.memory[0].put(&self.a, at_end).wrapping_offset(a0).cast_const();
            let b = self.memory[1].put(&self.b, at_end).wrapping_offset(b0).cast_const();
            for ((name, level), runs) in self.levels.iter().zip(&mut self.runs) {
                let c = self.memory[2].put(&self.start, at_end);
                let gemm = Gemm {
                    m,
                    k,
                    n,
                    a,
                    rsa,
                    csa,
                    b,
                    rsb,
                    csb,
                    c: c.wrapping_offset(c0),
                    rsc,
                    csc,
                    accumulate,
                };
                let step = Offsets { a: a_len as isize, b: b_len as isize, c: c_len as isize };
                // SAFETY: operands of these lengths and strides lie in the memory, and nothing else refers to it.
                let got = unsafe {
                    on(*level, &gemm, COUNT, step);
                    core::slice::from_raw_parts(c, c_len * COUNT)
                };
                *runs += 1;
                let same = |x: T, y: T| x == y || x.is_nan() && y.is_nan();
                if let Some(i) = got.iter().zip(&self.want).position(|(&x, &y)| !same(x, y)) {
                    panic!(
                        "{name} {m}x{k}x{n} {lies:?} {accumulate:?}: element {i} of the memory of c is {:?}, not {:?}",
                        got[i], self.want[i]
                    );
                }
            }
        }
    }

    /// Fails if an instruction set of this machine did not run, as the standard library finds it.
    fn finish(self) {
        #[cfg(all(target_arch = "x86_64", feature = "std"))]
        for (name, is_there) in [
            ("avx512", std::arch::is_x86_feature_detected!("avx512dq")),
            ("avx2", std::arch::is_x86_feature_detected!("avx2")),
            ("portable", true),
        ] {
            let runs = self.levels.iter().position(|(level, _)| *level == name).map_or(0, |i| self.runs[i]);
            assert_eq!(runs > 0, is_there, "{name}: {runs} runs");
        }
    }
}

/// 1 to `last`; without optimisation those beside multiples of 4 and the last, every third of them.
fn lengths(last: usize) -> impl Iterator<Item = usize> + Clone {
    (1..=last).filter(move |x| cfg!(optimised) || *x == last || x % 12 < 2 || *x < 3)
}

/// Rows of the highest tile, twice, and one more.
const ROWS: usize = 25;

/// Columns of the widest tile of both instruction sets, twice, and one more.
fn columns<T>() -> usize {
    4 * 64 / size_of::<T>() * 2 + 1
}

/// Steps of a block of k as tests divide it, twice, and one more.
fn steps<T>() -> usize {
    48 * 4 / size_of::<T>() * 2 + 1
}

macro_rules! sweeps {
    ($module:ident $t:ident) => {
        mod $module {
            use super::*;

            #[test]
            fn rows_and_columns() {
                let mut sweep = Sweep::<$t>::new();
                for m in lengths(ROWS) {
                    for n in lengths(columns::<$t>()) {
                        for k in [1, 2, 5, 13] {
                            sweep.case((m, k, n));
                        }
                    }
                }
                sweep.finish();
            }

            /// Registers lie along the longer axis, whichever it is.
            #[test]
            fn columns_and_rows() {
                let mut sweep = Sweep::<$t>::new();
                for m in lengths(columns::<$t>()) {
                    for n in lengths(ROWS) {
                        let k = [3, 8][(m + n) % 2];
                        let expected = Expected::new((m, k, n));
                        let [a, b] = [m % 5, n % 5].map(|i| LAYOUTS[i]);
                        sweep.run(&expected, (m, k, n), [Lies::Columns; 3]);
                        sweep.run(&expected, (m, k, n), [a, b, Lies::Columns]);
                    }
                }
                sweep.finish();
            }

            #[test]
            fn rows_and_steps() {
                let mut sweep = Sweep::<$t>::new();
                for m in lengths(ROWS) {
                    for k in lengths(steps::<$t>()) {
                        for n in [1, 7, 33] {
                            sweep.case((m, k, n));
                        }
                    }
                }
                sweep.finish();
            }

            #[test]
            fn columns_and_steps() {
                let mut sweep = Sweep::<$t>::new();
                for n in lengths(columns::<$t>()) {
                    for k in lengths(steps::<$t>()) {
                        for m in [1, 7] {
                            sweep.case((m, k, n));
                        }
                    }
                }
                sweep.finish();
            }

            #[test]
            fn all_layouts() {
                let mut sweep = Sweep::<$t>::new();
                for x in lengths(columns::<$t>()) {
                    if x <= ROWS {
                        sweep.all_layouts((x, 4, 19));
                    }
                    if x <= steps::<$t>() {
                        sweep.all_layouts((5, x, 6));
                    }
                    sweep.all_layouts((3, 4, x));
                    sweep.all_layouts((1, 5, x));
                    sweep.all_layouts((x, 3, 1));
                }
                sweep.finish();
            }
        }
    };
}

sweeps! { of_f32 f32 }
sweeps! { of_f64 f64 }
