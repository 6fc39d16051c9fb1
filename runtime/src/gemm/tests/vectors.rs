//! Vectors and the smallest matrices.

use super::*;

/// A constant product, each matrix in rows or in columns.
struct Lying<const M: usize, const K: usize, const N: usize, const A: bool, const B: bool, const C: bool>;

impl<const M: usize, const K: usize, const N: usize, const A: bool, const B: bool, const C: bool> Known
    for Lying<M, K, N, A, B, C>
{
    const SMALL: Option<Small> = {
        let ((rsa, csa), (rsb, csb), (rsc, csc)) = (strides(A, M, K), strides(B, K, N), strides(C, M, N));
        Small::of_loops(axis(M, rsa, 0, rsc), axis(N, 0, csb, csc), axis(K, csa, rsb, 0))
    };
    const BATCH: Option<super::super::Batches> = Some(super::super::Batches::of((
        BATCH,
        Offsets { a: (M * K) as isize, b: (K * N) as isize, c: (M * N) as isize },
    )));
}

/// Products of a batch that is constant.
const BATCH: usize = 3;

/// As in a plan: an axis of length 1 is no loop.
const fn axis(len: usize, a: isize, b: isize, c: isize) -> Axis {
    if len == 1 { Axis::ONE } else { Axis { len, a, b, c } }
}

const fn strides(columns: bool, rows: usize, row: usize) -> (isize, isize) {
    if columns { (1, rows as isize) } else { (row as isize, 1) }
}

/// How the operands of a [`Lying`] lie.
fn lies(columns: [bool; 3]) -> [Lies; 3] {
    columns.map(|columns| if columns { Lies::Columns } else { Lies::Rows })
}

fn lying<
    T: Number,
    const M: usize,
    const K: usize,
    const N: usize,
    const A: bool,
    const B: bool,
    const C: bool,
>()
where
    Any: Runs<T>,
{
    fn check_on<T: Number>(lengths: (usize, usize, usize), lies: [Lies; 3], kernel: On<'_, T>) {
        on_each_level(&|name, level| {
            for (accumulate, count) in BOTH.into_iter().flat_map(|x| [(x, 1), (x, 2), (x, 3), (x, 9)]) {
                for at_end in [true, false] {
                    check_batch::<T>(
                        name,
                        (count, lengths),
                        lies,
                        accumulate,
                        at_end,
                        &|gemm, count, step| {
                            kernel(level, gemm, count, step);
                        },
                    );
                }
            }
        });
    }
    const { assert!(Lying::<M, K, N, A, B, C>::SMALL.is_some()) };
    // SAFETY: `check_batch` makes operands of these lengths and strides.
    check_on::<T>((M, K, N), lies([A, B, C]), &|level, gemm, count, step| unsafe {
        products_on::<T, Lying<M, K, N, A, B, C>>(level, gemm, count, step);
    });
}

/// The same of a constant batch, of which a kernel is told nothing but where it begins.
fn short<
    T: Number,
    const M: usize,
    const K: usize,
    const N: usize,
    const A: bool,
    const B: bool,
    const C: bool,
>()
where
    Any: Runs<T>,
{
    on_each_level(&|name, level| {
        for (i, accumulate) in BOTH.into_iter().enumerate() {
            let lies = lies([A, B, C]);
            check_batch::<T>(name, (BATCH, (M, K, N)), lies, accumulate, i == 0, &|gemm, _, _| {
                let &Gemm { a, b, c, accumulate, .. } = gemm;
                // SAFETY: `check_batch` makes operands of these lengths and strides, and as many.
                unsafe { short_on::<T, Lying<M, K, N, A, B, C>>(level, a, b, c, accumulate) }
            });
        }
    });
}

#[test]
fn short_batches() {
    short::<f32, 3, 3, 3, false, false, false>();
    short::<f64, 4, 5, 8, true, false, false>();
    short::<f32, 8, 8, 8, false, false, false>();
    short::<f32, 5, 6, 7, false, true, false>();
    short::<f64, 9, 4, 6, false, true, true>();
    short::<f32, 17, 30, 33, false, false, true>();
    short::<f32, 6, 7, 1, false, false, false>();
    short::<f64, 1, 16, 5, false, true, false>();
}

/// Two rows of `c` in a register, or more, in batches of which the last products are masked.
#[test]
fn tiny() {
    macro_rules! shapes {
        ($([$m:literal $k:literal $n:literal])*) => {$(
            lying::<f32, $m, $k, $n, false, false, false>();
            lying::<f64, $m, $k, $n, false, false, false>();
            lying::<f32, $m, $k, $n, true, false, false>();
            lying::<f64, $m, $k, $n, true, false, false>();
            lying::<f32, $m, $k, $n, true, false, true>();
            lying::<f64, $m, $k, $n, true, false, true>();
        )*};
    }
    shapes! { [2 1 2] [2 2 2] [3 2 2] [3 3 2] [2 3 3] [3 3 3] [4 3 3] [5 3 4] [2 4 4] [3 4 4] [4 4 4] [7 4 3] [8 2 4] [8 1 3] }
}

/// Columns of a right operand that are so long that they are summed in lanes, as they are or turned.
#[test]
fn long_columns() {
    macro_rules! shapes {
        ($([$m:literal $k:literal $n:literal])*) => {$(
            lying::<f32, $m, $k, $n, false, true, false>();
            lying::<f64, $m, $k, $n, false, true, false>();
        )*};
    }
    lying::<f32, 3, 200, 48, true, true, true>();
    lying::<f64, 2, 256, 30, true, true, true>();
    shapes! { [2 192 2] [5 200 7] [9 200 10] [48 200 3] [70 256 3] }
}

/// A left operand by columns: rows that share a wide register, and elements of two rows that are loaded together.
#[test]
fn columns_of_a() {
    macro_rules! shapes {
        ($([$m:literal $k:literal $n:literal])*) => {$(
            lying::<f32, $m, $k, $n, true, false, false>();
            lying::<f64, $m, $k, $n, true, false, false>();
        )*};
    }
    shapes! { [8 8 8] [16 5 7] [24 9 8] [40 4 8] [4 5 3] [12 7 2] [36 4 4] [8 1 4] [4 4 4] [6 8 8] [20 12 4] [8 17 7]
    [12 40 12] [11 33 16] [9 20 10] [24 30 16] [5 50 9] [13 17 11] [12 20 8] [9 18 6] [10 30 5] [36 36 16] }
}

/// Where rows of `b` are not contiguous it is gathered, or `a` where `c` lies in columns.
#[test]
fn gathered() {
    macro_rules! shapes {
        ($([$m:literal $k:literal $n:literal])*) => {$(
            lying::<f32, $m, $k, $n, false, true, false>();
            lying::<f64, $m, $k, $n, false, true, false>();
            lying::<f32, $m, $k, $n, true, true, false>();
            lying::<f64, $m, $k, $n, true, true, false>();
            lying::<f32, $m, $k, $n, false, false, true>();
            lying::<f64, $m, $k, $n, false, true, true>();
        )*};
    }
    shapes! { [2 2 2] [4 4 4] [3 5 7] [8 8 8] [5 9 17] [16 16 16] [13 20 33] [64 64 64] [17 40 37] [16 30 20] [20 130 70]
    [12 300 12] [16 100 8] [8 100 16] [17 200 7] [20 140 4] [16 180 3] [7 4 3] [5 3 4] [36 4 4] [9 2 2] [6 4 2] [3 1 4] }
}

/// Sums along the rows of a matrix that is multiplied by a vector, from either side.
#[test]
fn along_columns() {
    macro_rules! shapes {
        ($([$m:literal $k:literal])*) => {$(
            lying::<f32, $m, $k, 1, false, false, false>();
            lying::<f64, $m, $k, 1, false, false, false>();
            lying::<f32, 1, $k, $m, false, true, false>();
            lying::<f64, 1, $k, $m, false, true, false>();
        )*};
    }
    shapes! { [2 3] [3 4] [4 5] [7 8] [8 9] [2 16] [5 17] [4 24] [3 31] [70 65] [9 256] }
}

/// Constant lengths with the strides of views.
struct Strided<const M: usize, const K: usize, const N: usize>;

impl<const M: usize, const K: usize, const N: usize> Known for Strided<M, K, N> {
    const SMALL: Option<Small> = Fixed::<M, K, N>::SMALL;
    const STRIDED: bool = true;
}

fn strided_of<T: Number, const M: usize, const K: usize, const N: usize>()
where
    Any: Runs<T>,
{
    fn check_on<T: Number>(lengths: (usize, usize, usize), kernel: On<'_, T>) {
        on_each_level(&|name, level| {
            for (i, (a, b)) in LAYOUTS.into_iter().flat_map(|a| LAYOUTS.map(|b| (a, b))).enumerate() {
                for c in LAYOUTS {
                    let accumulate = BOTH[i % 2];
                    check::<T>(name, lengths, [a, b, c], accumulate, i % 3 > 0, &|gemm, count, step| {
                        kernel(level, gemm, count, step);
                    });
                }
            }
        });
    }
    // SAFETY: `check` makes operands of these lengths and strides.
    check_on::<T>((M, K, N), &|level, gemm, count, step| unsafe {
        products_on::<T, Strided<M, K, N>>(level, gemm, count, step);
    });
}

#[test]
fn strided() {
    macro_rules! shapes {
        ($([$m:literal $k:literal $n:literal])*) => {$(
            strided_of::<f32, $m, $k, $n>();
            strided_of::<f64, $m, $k, $n>();
        )*};
    }
    shapes! { [1 1 1] [2 2 2] [4 4 4] [3 5 7] [8 8 8] [5 9 17] [16 16 16] [13 20 33] [7 3 1] [1 6 20] [5 9 6] [5 9 12] [7 6 27] [24 64 50] [16 30 20] [30 70 130]
    [6 4 3] [5 5 4] [9 6 8] [20 5 7] [37 8 4] [3 8 2] [7 4 8] [11 8 12] [10 16 12] [21 16 30] [12 300 12] [11 257 12] }
}

/// Vectors with matrices that are near, far and in memory, by the limits of the tests, and rows that share address bits.
#[test]
fn vectors() {
    let columns = [Lies::Rows, Lies::Columns, Lies::Rows];
    for (i, (k, n)) in [
        (9, 3000),
        (103, 700),
        (70, 100),
        (70, 50),
        (131, 137),
        (128, 160),
        (256, 128),
        (40, 1024),
        (300, 1040),
        (520, 640),
    ]
    .into_iter()
    .enumerate()
    {
        for lies in [[Lies::Rows; 3], columns, [Lies::Strided, Lies::Gaps, Lies::Strided]] {
            general::<f32>((1, k, n), lies, BOTH[i % 2], i % 3 > 0);
            general::<f64>((1, k, n), lies, BOTH[1 - i % 2], i % 3 > 0);
        }
        general::<f32>((n, k, 1), [Lies::Rows; 3], BOTH[i % 2], true);
        general::<f64>((n, k, 1), [Lies::Columns, Lies::Rows, Lies::Rows], BOTH[i % 2], true);
    }
    // `c` at every place of the addresses of the matrix.
    for shift in (0..1024).step_by(16) {
        check::<f32>(
            "shifted",
            (1, 40, 1024),
            [Lies::Rows; 3],
            Accumulate::Add,
            false,
            &|gemm, count, step| {
                let mut copy = vec![0.0; 3 * 1024];
                let by = copy.as_ptr().align_offset(4096) + shift;
                let moved = &mut copy[by..by + 1024];
                for i in 0..count as isize {
                    // SAFETY: `check` makes operands of these lengths and strides; `moved` is a row of `c`.
                    unsafe {
                        let c = gemm.c.offset(i * step.c);
                        moved.copy_from_slice(core::slice::from_raw_parts(c, 1024));
                        let (a, b) = (gemm.a.offset(i * step.a), gemm.b.offset(i * step.b));
                        crate::gemm::types::f32(&Gemm { a, b, c: moved.as_mut_ptr(), ..*gemm }, 1, step);
                        c.copy_from_nonoverlapping(moved.as_ptr(), 1024);
                    }
                }
            },
        );
    }
}
