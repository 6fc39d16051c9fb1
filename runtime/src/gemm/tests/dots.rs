//! Few rows times contiguous columns.

use super::super::Path;
use super::paths::during;
use super::*;

const LIES: [Lies; 3] = [Lies::Rows, Lies::Columns, Lies::Rows];

fn check_on<T: Number>(lengths: (usize, usize, usize), lies: [Lies; 3], is_expected: bool)
where
    Any: Runs<T>,
{
    for (name, level) in levels() {
        for accumulate in BOTH {
            for at_end in [true, false] {
                let taken = during(|| {
                    check_batch::<T>(name, (2, lengths), lies, accumulate, at_end, &|gemm, count, step| {
                        // SAFETY: operands of these lengths and strides, which `check_batch` makes.
                        unsafe { on(level, gemm, count, step) }
                    });
                });
                let is_expected = is_expected && name != "portable";
                assert_eq!(
                    taken.contains(&Path::Dots),
                    is_expected,
                    "{name} {lengths:?} {lies:?}: {taken:?}"
                );
            }
        }
    }
}

/// Rows and columns of all tiles; steps that are whole registers and not, in one block and in several.
#[test]
fn lengths() {
    for m in [2, 3, 4, 5, 6, 7, 8, 13, 16] {
        for n in [2, 3, 4, 5, 6, 7, 9, 11] {
            for k in [384, 393, 400, 447] {
                check_on::<f32>((m, k, n), LIES, true);
                check_on::<f64>((m, k, n), LIES, true);
            }
        }
    }
    for k in [512, 513, 1030, 2500] {
        check_on::<f32>((5, k, 7), LIES, true);
        check_on::<f64>((5, k, 7), LIES, true);
    }
    check_on::<f64>((63, 520, 8), LIES, true);
}

#[test]
fn layouts() {
    for c in LAYOUTS {
        for lies in [LIES, [Lies::Gaps, Lies::Columns, Lies::Rows]] {
            check_on::<f32>((9, 400, 6), [lies[0], lies[1], c], true);
            check_on::<f64>((6, 400, 10), [lies[0], lies[1], c], true);
        }
    }
}

/// More of `b` than half a second-level cache, so that columns are the outer loop.
#[test]
fn many_columns() {
    check_on::<f32>((6, 1000, 700), LIES, true);
    check_on::<f64>((4, 500, 700), LIES, true);
}

/// Too few rows, columns or steps, too many rows, or others that are contiguous.
#[test]
fn not() {
    for lengths in [(1, 400, 9), (64, 1100, 9), (9, 400, 1), (9, 90, 9), (60, 420, 5), (2, 90, 2)] {
        check_on::<f32>(lengths, LIES, false);
    }
    for lies in [[Lies::Rows; 3], [Lies::Columns; 3], [Lies::Strided, Lies::Columns, Lies::Rows]] {
        check_on::<f32>((9, 400, 9), lies, false);
    }
}
