//! Few rows times a `b` whose rows share sets of the caches.

use super::super::Path;
use super::paths::during;
use super::*;

/// Rows of `b` and of `c` that are as far apart as 512 columns of `f32` or 256 of `f64` take.
const GAPS: [Lies; 3] = [Lies::Rows, Lies::Gaps, Lies::Gaps];
const ROWS: [Lies; 3] = [Lies::Rows; 3];

fn check_on<T: Number>(lengths: (usize, usize, usize), lies: [Lies; 3], is_expected: bool)
where
    Any: Runs<T>,
{
    for (name, level) in levels() {
        for (accumulate, at_end) in
            [(Accumulate::Replace, true), (Accumulate::Add, true), (Accumulate::Add, false)]
        {
            let taken = during(|| {
                check_batch::<T>(name, (2, lengths), lies, accumulate, at_end, &|gemm, count, step| {
                    // SAFETY: operands of these lengths and strides, which `check_batch` makes.
                    unsafe { on(level, gemm, count, step) }
                });
            });
            let is_expected = is_expected && name == "avx2";
            assert_eq!(taken.contains(&Path::Passes), is_expected, "{name} {lengths:?} {lies:?}: {taken:?}");
        }
    }
}

/// All numbers of rows; steps that are whole passes and not; rows that are whole registers and not.
#[test]
fn lengths() {
    for m in 2..=5 {
        for k in [33, 34, 35, 36, 37, 38, 48, 100] {
            check_on::<f32>((m, k, 512), ROWS, true);
            check_on::<f64>((m, k, 256), ROWS, true);
            check_on::<f32>((m, k, 509), GAPS, true);
            check_on::<f64>((m, k, 253), GAPS, true);
        }
    }
}

#[test]
fn layouts() {
    for a in LAYOUTS {
        for c in [Lies::Rows, Lies::Gaps, Lies::Backwards] {
            check_on::<f32>((3, 40, 512), [a, Lies::Rows, c], true);
            check_on::<f64>((4, 41, 256), [a, Lies::Backwards, c], true);
        }
    }
}

/// More rows, or one; few steps, whose panels stay in the second-level cache; rows that share no sets; a `b` or `c` by columns.
#[test]
fn not() {
    for m in [1, 6, 7, 13, 20] {
        check_on::<f32>((m, 40, 512), ROWS, false);
        check_on::<f64>((m, 40, 253), GAPS, false);
    }
    check_on::<f32>((4, 16, 512), ROWS, false);
    check_on::<f32>((4, 40, 500), ROWS, false);
    check_on::<f32>((4, 40, 512), [Lies::Rows, Lies::Columns, Lies::Rows], false);
    check_on::<f32>((4, 40, 512), [Lies::Rows, Lies::Rows, Lies::Strided], false);
}
