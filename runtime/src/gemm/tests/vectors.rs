//! Vectors and the smallest matrices.

use super::*;

/// A constant product with `a` in rows or columns, and `c` too.
struct Lying<const M: usize, const K: usize, const N: usize, const A: bool, const C: bool>;

impl<const M: usize, const K: usize, const N: usize, const A: bool, const C: bool> Known
    for Lying<M, K, N, A, C>
{
    const SMALL: Option<Small> = {
        let ((rsa, csa), (rsc, csc)) = (strides(A, M, K), strides(C, M, N));
        Small::of_loops(
            Axis { len: M, a: rsa, b: 0, c: rsc },
            Axis { len: N, a: 0, b: 1, c: csc },
            Axis { len: K, a: csa, b: N as isize, c: 0 },
        )
    };
}

const fn strides(columns: bool, rows: usize, row: usize) -> (isize, isize) {
    if columns { (1, rows as isize) } else { (row as isize, 1) }
}

fn tiny_of<T: Number, const M: usize, const K: usize, const N: usize, const A: bool, const C: bool>()
where
    Any: Runs<T>,
{
    const { assert!(Lying::<M, K, N, A, C>::SMALL.is_some()) };
    let lies = |columns| if columns { Lies::Columns } else { Lies::Rows };
    for (name, level) in levels() {
        for (accumulate, count) in BOTH.into_iter().flat_map(|x| [(x, 1), (x, 2), (x, 3), (x, 9)]) {
            for at_end in [true, false] {
                let lies = [lies(A), Lies::Rows, lies(C)];
                check_batch::<T>(name, (count, (M, K, N)), lies, accumulate, at_end, |gemm, count, step| {
                    // SAFETY: `check_batch` makes operands of these lengths and strides.
                    unsafe { products_on::<T, Lying<M, K, N, A, C>>(level, gemm, count, step) }
                });
            }
        }
    }
}

/// Two rows of `c` in a register, in batches of which the last products are masked.
#[test]
fn tiny() {
    macro_rules! shapes {
        ($([$m:literal $k:literal $n:literal])*) => {$(
            tiny_of::<f32, $m, $k, $n, false, false>();
            tiny_of::<f64, $m, $k, $n, false, false>();
            tiny_of::<f32, $m, $k, $n, true, false>();
            tiny_of::<f64, $m, $k, $n, true, false>();
            tiny_of::<f32, $m, $k, $n, true, true>();
            tiny_of::<f64, $m, $k, $n, true, true>();
        )*};
    }
    shapes! { [2 1 2] [2 2 2] [3 2 2] [3 3 2] [2 3 3] [3 3 3] [4 3 3] [5 3 4] [2 4 4] [3 4 4] [4 4 4] [7 4 3] [8 2 4] [8 1 3] }
}

/// Vectors with matrices that are near, far and in memory, by the limits of the tests, and rows that share address bits.
#[test]
fn vectors() {
    let columns = [Lies::Rows, Lies::Columns, Lies::Rows];
    for (i, (k, n)) in [(9, 3000), (131, 137), (128, 160), (256, 128), (40, 1024), (300, 1040), (520, 640)]
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
            |gemm, count, step| {
                let mut copy = vec![0.0; 3 * 1024];
                let by = copy.as_ptr().align_offset(4096) + shift;
                let moved = &mut copy[by..by + 1024];
                for i in 0..count as isize {
                    // SAFETY: `check` makes operands of these lengths and strides; `moved` is a row of `c`.
                    unsafe {
                        let c = gemm.c.offset(i * step.c);
                        moved.copy_from_slice(core::slice::from_raw_parts(c, 1024));
                        let (a, b) = (gemm.a.offset(i * step.a), gemm.b.offset(i * step.b));
                        crate::gemm::f32(&Gemm { a, b, c: moved.as_mut_ptr(), ..*gemm }, 1, step);
                        c.copy_from_nonoverlapping(moved.as_ptr(), 1024);
                    }
                }
            },
        );
    }
}
