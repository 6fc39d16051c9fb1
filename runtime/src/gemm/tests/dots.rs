//! Few rows times contiguous columns.

use super::super::Path;
use super::paths::during;
use super::*;

const LIES: [Lies; 3] = [Lies::Rows, Lies::Columns, Lies::Rows];

/// The instruction sets with which columns are summed so.
const ALL: &[&str] = &["avx512", "avx2"];
const AVX2: &[&str] = &["avx2"];
const NONE: &[&str] = &[];

fn check_on<T: Number>(lengths: (usize, usize, usize), lies: [Lies; 3], expected: &[&str])
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
                assert_eq!(
                    taken.contains(&Path::Dots),
                    expected.contains(&name),
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
                check_on::<f32>((m, k, n), LIES, ALL);
                check_on::<f64>((m, k, n), LIES, ALL);
            }
        }
    }
    for k in [512, 513, 1030, 2500] {
        check_on::<f32>((5, k, 7), LIES, ALL);
        check_on::<f64>((5, k, 7), LIES, ALL);
    }
    check_on::<f64>((63, 520, 8), LIES, ALL);
}

#[test]
fn layouts() {
    for c in LAYOUTS {
        for lies in [LIES, [Lies::Gaps, Lies::Columns, Lies::Rows]] {
            check_on::<f32>((9, 400, 6), [lies[0], lies[1], c], ALL);
            check_on::<f64>((6, 400, 10), [lies[0], lies[1], c], ALL);
        }
    }
}

/// More of `b` than half a second-level cache, so that columns are the outer loop.
#[test]
fn many_columns() {
    check_on::<f32>((6, 1000, 700), LIES, ALL);
    check_on::<f64>((4, 500, 700), LIES, ALL);
}

/// Few columns of any number of rows, which are turned where they are not contiguous, in one block and in several.
#[test]
fn narrow() {
    for n in 2..=7 {
        for (m, k) in [(6 * n, 192), (6 * n + 1, 201), (70, 198)] {
            check_on::<f32>((m, k, n), [Lies::Rows; 3], AVX2);
            check_on::<f32>((m, k, n), LIES, if m < 64 && k >= 384.max(m * 16) { ALL } else { AVX2 });
        }
    }
    for n in 2..=3 {
        for (m, k) in [(6 * n, 96), (6 * n + 1, 101), (70, 102)] {
            check_on::<f64>((m, k, n), [Lies::Rows; 3], AVX2);
        }
    }
    for k in [1024, 1025, 2500] {
        check_on::<f32>((20, k, 3), [Lies::Rows; 3], AVX2);
        check_on::<f64>((13, k, 2), [Lies::Rows; 3], AVX2);
    }
    for b in LAYOUTS {
        for c in LAYOUTS {
            // With operands exchanged it is few rows times columns of which each step is a row.
            if c == Lies::Columns && b != Lies::Columns {
                continue;
            }
            // More rows than `ROWS`: these are summed so because columns are few, also where they are contiguous.
            check_on::<f32>((67, 210, 3), [Lies::Gaps, b, c], AVX2);
            check_on::<f64>((65, 107, 3), [Lies::Rows, b, c], AVX2);
        }
    }
}

/// Too few rows for columns that are turned, or steps, or columns that fill a register.
#[test]
fn not_narrow() {
    for lengths in [(11, 400, 2), (41, 400, 7), (60, 191, 3), (60, 400, 8)] {
        check_on::<f32>(lengths, [Lies::Rows; 3], NONE);
    }
    for lengths in [(17, 400, 3), (60, 95, 3), (60, 400, 4)] {
        check_on::<f64>(lengths, [Lies::Rows; 3], NONE);
    }
    check_on::<f32>((60, 400, 3), [Lies::Columns, Lies::Rows, Lies::Rows], NONE);
}

/// Too few rows, columns or steps, too many rows, or others that are contiguous.
#[test]
fn not() {
    for lengths in [(1, 400, 9), (64, 1100, 9), (9, 400, 1), (9, 90, 9), (47, 280, 8), (2, 90, 2)] {
        check_on::<f32>(lengths, LIES, NONE);
    }
    for lies in [[Lies::Rows; 3], [Lies::Columns; 3], [Lies::Strided, Lies::Columns, Lies::Rows]] {
        check_on::<f32>((9, 400, 9), lies, NONE);
    }
}
