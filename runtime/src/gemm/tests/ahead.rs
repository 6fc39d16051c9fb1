//! Blocks of `b` that are packed while the block before is multiplied. Blocks are smaller in tests, see `blocks`, so that there are many.

use super::super::Path;
use super::super::arch::caches::forced::with_last;
use super::paths::during;
use super::*;

const GAPS: [Lies; 3] = [Lies::Rows, Lies::Gaps, Lies::Gaps];

fn check_on<T: Number>(count: usize, lengths: (usize, usize, usize), lies: [Lies; 3], is_ahead: bool)
where
    Any: Runs<T>,
{
    for (name, level) in levels() {
        for accumulate in BOTH {
            let at_end = (accumulate == Accumulate::Add) == lengths.0.is_multiple_of(2);
            let taken = during(|| {
                check_batch::<T>(name, (count, lengths), lies, accumulate, at_end, &|gemm, count, step| {
                    // How large a `b` may be follows from the last cache.
                    with_last(16 << 20, || {
                        // SAFETY: operands of these lengths and strides, which `check_batch` makes.
                        unsafe { on(level, gemm, count, step) }
                    });
                });
            });
            let expected = is_ahead && name != "portable" && cfg!(optimised);
            assert_eq!(taken.contains(&Path::Ahead), expected, "{name} {lengths:?} {lies:?}: {taken:?}");
        }
    }
}

/// Blocks of one panel and of more, the last of them narrower or none; one block of k, two of nearly equal length, and three; tiles of six rows
/// and of five; steps of which four are no whole number, so that the last tile of a panel copies less than it could.
#[test]
fn lengths() {
    for m in [73, 84, 121, 150] {
        for (k, n) in [(36, 256), (40, 321), (47, 240), (70, 230), (97, 165), (100, 163)] {
            check_on::<f32>(1, (m, k, n), [Lies::Rows; 3], true);
            // A block of f64 has 40 steps at most.
            let k = if k == 47 { 66 } else { k };
            check_on::<f64>(1, (m, k, n), [Lies::Rows; 3], true);
        }
    }
}

/// The first block of the next product too.
#[test]
fn batches() {
    for lies in [[Lies::Rows; 3], GAPS, [Lies::Columns, Lies::Rows, Lies::Backwards]] {
        check_on::<f32>(3, (100, 47, 290), lies, true);
        check_on::<f64>(3, (73, 70, 200), lies, true);
    }
}

/// Where rows of `c` are not contiguous its tiles are computed one by one.
#[test]
fn strided_results() {
    let lies = [Lies::Rows, Lies::Rows, Lies::Strided];
    check_on::<f32>(2, (100, 47, 290), lies, true);
    check_on::<f64>(2, (91, 60, 170), lies, true);
}

/// Too few rows, or a `b` whose rows are not contiguous.
#[test]
fn not() {
    check_on::<f32>(1, (24, 47, 320), [Lies::Rows; 3], false);
    check_on::<f32>(1, (100, 24, 512), [Lies::Rows; 3], false);
    check_on::<f32>(1, (100, 47, 320), [Lies::Rows, Lies::Columns, Lies::Rows], false);
    check_on::<f64>(1, (100, 47, 320), [Lies::Rows, Lies::Strided, Lies::Rows], false);
}

/// Several blocks of rows: the first block of `b` follows the last one again.
#[test]
fn blocks_of_rows() {
    for (_, level) in levels() {
        with_last(1 << 20, || {
            check_batch::<f32>(
                "blocks of rows",
                (2, (300, 47, 240)),
                GAPS,
                Accumulate::Add,
                true,
                &|gemm, count, step| {
                    // SAFETY: operands of these lengths and strides, which `check_batch` makes.
                    unsafe { on(level, gemm, count, step) }
                },
            );
        });
    }
}
