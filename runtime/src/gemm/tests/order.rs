//! One order of sums for an instruction set: on processors that take other kernels because of their paths, and for the pieces that
//! threads compute. The products are of fractions, whose sums are rounded, and results are compared bit by bit.

use super::*;

/// Rows and columns that a piece begins with a multiple of, and has at least.
const PIECE: usize = 64;

/// `len` fractions below 1, of which no sum is exact.
fn fractions<T: Number + From<f32>>(len: usize, mut state: u32) -> Vec<T> {
    (0..len)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            T::from((state >> 9) as f32 / (1 << 23) as f32 - 0.3)
        })
        .collect()
}

/// A product of contiguous rows, `b` of contiguous columns if it says so: its operands, and what is computed of it.
struct Product<T> {
    lengths: (usize, usize, usize),
    by_columns: bool,
    a: Vec<T>,
    b: Vec<T>,
}

impl<T: Number + From<f32>> Product<T>
where
    Any: Runs<T>,
{
    fn new((m, k, n): (usize, usize, usize)) -> Self {
        Product { lengths: (m, k, n), by_columns: false, a: fractions(m * k, 1), b: fractions(k * n, 2) }
    }

    /// All of it by pieces of rows and columns, (start, length).
    fn of(&self, level: Level, rows: &[(usize, usize)], columns: &[(usize, usize)]) -> Vec<T> {
        let (m, k, n) = self.lengths;
        let (rsb, csb) = if self.by_columns { (1, k) } else { (n, 1) };
        let mut c = vec![T::NAN; m * n];
        for &(i, m) in rows {
            for &(j, columns) in columns {
                let gemm = Gemm {
                    m,
                    k,
                    n: columns,
                    a: self.a[i * k..].as_ptr(),
                    rsa: k as isize,
                    csa: 1,
                    b: self.b[j * csb..].as_ptr(),
                    rsb: rsb as isize,
                    csb: csb as isize,
                    c: c[i * n + j..].as_mut_ptr(),
                    rsc: n as isize,
                    csc: 1,
                    accumulate: Accumulate::Replace,
                };
                // SAFETY: a piece of operands of these lengths.
                unsafe { on(level, &gemm, 1, Offsets::default()) };
            }
        }
        c
    }

    fn whole(&self, level: Level) -> Vec<T> {
        self.of(level, &[(0, self.lengths.0)], &[(0, self.lengths.2)])
    }
}

fn paths<T: Number + From<f32>>()
where
    Any: Runs<T>,
{
    for (name, level) in levels() {
        for m in [1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 31] {
            for n in [1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 20, 24, 37, 70] {
                for k in [3, 6, 7, 50, 101] {
                    let product = Product::<T>::new((m, k, n));
                    let (mut wide, mut narrow) = (Vec::new(), Vec::new());
                    with_wide_paths(true, || wide = product.whole(level));
                    with_wide_paths(false, || narrow = product.whole(level));
                    assert!(wide == narrow, "{name} {m}x{k}x{n}: another order with wide paths");
                }
            }
        }
    }
}

#[test]
fn of_all_processors_f32() {
    paths::<f32>();
}

#[test]
fn of_all_processors_f64() {
    paths::<f64>();
}

/// Constant products, whose rows and steps share registers on some processors.
fn constant_paths<T: Number + From<f32>, const M: usize, const K: usize, const N: usize>()
where
    Any: Runs<T>,
{
    let product = Product::<T>::new((M, K, N));
    // Sums of -0, which is not 0 plus itself.
    let zeros = vec![T::ZERO; M * K];
    let negative: Vec<T> = product.b.iter().map(|_| T::from(-0.5)).collect();
    for ((name, level), is_zero) in levels().into_iter().flat_map(|level| [(level, false), (level, true)]) {
        let (a, b) = if is_zero { (&zeros, &negative) } else { (&product.a, &product.b) };
        let of = |are_wide| {
            let mut c = vec![T::NAN; M * N];
            let (a, b) = (a.as_ptr(), b.as_ptr());
            let (rsa, rsb, rsc, accumulate) = (K as isize, N as isize, N as isize, Accumulate::Replace);
            let c_first = c.as_mut_ptr();
            let gemm = Gemm {
                m: M,
                k: K,
                n: N,
                a,
                rsa,
                csa: 1,
                b,
                rsb,
                csb: 1,
                c: c_first,
                rsc,
                csc: 1,
                accumulate,
            };
            // SAFETY: operands of these lengths.
            with_wide_paths(are_wide, || unsafe {
                products_on::<T, Fixed<M, K, N>>(level, &gemm, 1, Offsets::default());
            });
            // What is written tells 0 from -0.
            format!("{c:?}")
        };
        assert_eq!(of(true), of(false), "{name} {M}x{K}x{N}: another order with wide paths");
    }
}

#[test]
fn of_constants_on_all_processors() {
    macro_rules! shapes {
        ($($t:ident: $([$m:literal $k:literal $n:literal])*;)*) => {
            $($(constant_paths::<$t, $m, $k, $n>();)*)*
        };
    }
    shapes! {
        f32: [2 2 5] [5 5 5] [6 6 6] [7 7 7] [7 8 7] [8 8 8] [8 10 8] [4 5 8] [9 9 6] [10 13 5] [2 5 8] [8 17 8] [5 18 6] [3 40 5] [11 31 8]
            [16 12 7] [30 30 6] [13 6 5] [24 2 6] [16 20 8] [3 3 3] [4 4 4];
        f64: [4 4 4] [4 6 4] [6 6 3] [3 2 3] [2 5 4] [7 7 4] [9 5 3] [8 20 4] [11 9 3] [16 8 4] [30 30 3] [14 5 3];
    }
}

/// Blocks of rows follow from the last cache: those of a small one and one for all rows.
#[cfg(feature = "std")]
fn caches<T: Number + From<f32>>()
where
    Any: Runs<T>,
{
    use crate::gemm::arch::caches::forced::with;
    for (name, level) in levels() {
        for m in (1..60).chain([100, 127, 128, 129, 130, 255, 256, 257, 258, 300, 385, 410, 511]) {
            for n in [3, 8, 16, 20, 33] {
                let product = Product::<T>::new((m, 35, n));
                let (mut small, mut large) = (Vec::new(), Vec::new());
                with((512 << 10, 1 << 10), || small = product.whole(level));
                with((512 << 10, 16 << 20), || large = product.whole(level));
                assert!(small == large, "{name} {m}x35x{n}: another order with small caches");
            }
        }
    }
}

#[test]
#[cfg(feature = "std")]
fn of_all_caches() {
    caches::<f32>();
    caches::<f64>();
}

/// A part of a product may be packed where the whole is not: a left operand by columns, and rows of the right one that are apart.
fn layouts<T: Number + From<f32>>()
where
    Any: Runs<T>,
{
    for (name, level) in levels() {
        for m in (2..=17).chain([24, 30, 50]) {
            for (n, k) in (2..=20).flat_map(|n| [2, 3, 7, 20, 45].map(|k| (n, k))) {
                let product = Product::<T>::new((m, k, n));
                let a: Vec<T> = (0..m * k).map(|i| product.a[i % m * k + i / m]).collect();
                let wide = n + 3;
                let b: Vec<T> =
                    (0..k * wide).map(|i| product.b[i / wide * n + (i % wide).min(n - 1)]).collect();
                let mut c = vec![T::NAN; m * n];
                let gemm = Gemm {
                    m,
                    k,
                    n,
                    a: a.as_ptr(),
                    rsa: 1,
                    csa: m as isize,
                    b: b.as_ptr(),
                    rsb: wide as isize,
                    csb: 1,
                    c: c.as_mut_ptr(),
                    rsc: n as isize,
                    csc: 1,
                    accumulate: Accumulate::Replace,
                };
                // SAFETY: operands of these lengths and strides.
                unsafe { on(level, &gemm, 1, Offsets::default()) };
                assert!(c == product.whole(level), "{name} {m}x{k}x{n}: another order with other layouts");
            }
        }
    }
}

#[test]
fn of_all_layouts() {
    layouts::<f32>();
    layouts::<f64>();
}

/// Equal rows have equal sums, of products of up to `most` rows of `k` steps.
fn equal_rows(most: usize, k: usize, columns: &[usize]) {
    for (name, level) in levels() {
        for m in 1..=most {
            for &n in columns {
                let mut product = Product::<f32>::new((m, k, n));
                let row = product.a[..k].to_vec();
                product.a = row.repeat(m);
                let c = product.whole(level);
                for (i, row) in c.chunks(n).enumerate() {
                    assert!(row == &c[..n], "{name} {m}x{k}x{n}: row {i} is summed in another order");
                }
            }
        }
    }
}

#[test]
fn of_all_rows() {
    equal_rows(70, 45, &[1, 3, 8, 10, 16, 24, 40, 64, 70]);
}

/// Of rows that are pages apart.
#[test]
fn of_all_rows_in_one_set() {
    equal_rows(40, 1024, &[3, 7, 8, 10, 12, 24]);
}

fn pieces<T: Number + From<f32>>()
where
    Any: Runs<T>,
{
    // Without an instruction set pieces as small as these have another kernel; those of threads are not as small.
    for (name, level) in levels().into_iter().filter(|(name, _)| *name != "portable") {
        // Rows of many threads and of few, and ends of rows of all kinds.
        for (m, k, n) in [
            (191, 40, 10),
            (130, 77, 24),
            (200, 33, 9),
            (257, 20, 3),
            (140, 50, 71),
            (200, 230, 3),
            (150, 1024, 8),
            (130, 512, 4),
        ] {
            let product = Product::<T>::new((m, k, n));
            let whole = product.whole(level);
            for first in (PIECE..m - PIECE).step_by(PIECE) {
                let rows = [(0, first), (first, m - first)];
                assert!(whole == product.of(level, &rows, &[(0, n)]), "{name} {m}x{k}x{n}, {first} rows");
            }
        }
        let by_columns = [((63, 1100, 150), true), ((20, 400, 200), true), ((64, 450, 130), true)];
        for ((m, k, n), by_columns) in [(5, 40, 137), (20, 61, 200), (2, 90, 201), (9, 30, 148)]
            .map(|lengths| (lengths, false))
            .into_iter()
            .chain(by_columns)
        {
            let product = Product::<T> { by_columns, ..Product::new((m, k, n)) };
            let whole = product.whole(level);
            for first in (PIECE..n - PIECE).step_by(PIECE) {
                let columns = [(0, first), (first, n - first)];
                assert!(
                    whole == product.of(level, &[(0, m)], &columns),
                    "{name} {m}x{k}x{n}, {first} columns"
                );
            }
        }
    }
}

#[test]
fn of_pieces_f32() {
    pieces::<f32>();
}

#[test]
fn of_pieces_f64() {
    pieces::<f64>();
}
