//! Blocks of `b` that are packed while the block before is multiplied, and panels that their first tile packs. Blocks are smaller in tests, see
//! `blocks`, so that there are many.

use super::super::Path;
use super::super::arch::caches::forced::with;
use super::paths::during;
use super::*;

const GAPS: [Lies; 3] = [Lies::Rows, Lies::Gaps, Lies::Gaps];

/// Which paths are to be taken with AVX-512, and with AVX2.
const AHEAD: [Option<Path>; 2] = [Some(Path::Ahead), Some(Path::InPassing)];
const IN_PASSING: [Option<Path>; 2] = [None, Some(Path::InPassing)];
const NEITHER: [Option<Path>; 2] = [None, None];

fn check_on<T: Number>(
    count: usize,
    lengths: (usize, usize, usize),
    lies: [Lies; 3],
    expected: [Option<Path>; 2],
) where
    Any: Runs<T>,
{
    for on in levels() {
        let expected = match on.0 {
            "avx512" => expected[0],
            "avx2" => expected[1],
            _ => None,
        };
        check_at::<T>(on, count, lengths, lies, expected);
    }
}

fn check_at<T: Number>(
    (name, level): (&'static str, Level),
    count: usize,
    lengths: (usize, usize, usize),
    lies: [Lies; 3],
    expected: Option<Path>,
) where
    Any: Runs<T>,
{
    for accumulate in BOTH {
        let at_end = (accumulate == Accumulate::Add) == lengths.0.is_multiple_of(2);
        let taken = during(|| {
            check_batch::<T>(name, (count, lengths), lies, accumulate, at_end, &|gemm, count, step| {
                // How large a `b` may be follows from the last cache, and whether a panel stays from the second.
                with((512 << 10, 16 << 20), || {
                    // SAFETY: operands of these lengths and strides, which `check_batch` makes.
                    unsafe { on(level, gemm, count, step) }
                });
            });
        });
        for path in [Path::Ahead, Path::InPassing] {
            let is_expected = cfg!(optimised) && expected == Some(path);
            assert_eq!(taken.contains(&path), is_expected, "{name} {lengths:?} {lies:?}: {taken:?}");
        }
    }
}

/// Blocks of one panel and of more, the last of them narrower or none; one block of k, two of nearly equal length, and three; tiles of six rows
/// and of five; steps of which four are no whole number, so that the last tile of a panel copies less than it could.
#[test]
fn lengths() {
    for m in [73, 84, 121, 150] {
        for (k, n) in [(36, 256), (40, 321), (47, 240), (70, 230), (97, 165), (100, 163)] {
            check_on::<f32>(1, (m, k, n), [Lies::Rows; 3], AHEAD);
            // A block of f64 has 40 steps at most, and rows that are 2 KiB apart share sets.
            let (k, n) = (if k == 47 { 66 } else { k }, if n == 256 { 264 } else { n });
            check_on::<f64>(1, (m, k, n), [Lies::Rows; 3], AHEAD);
        }
    }
}

/// The first block of the next product too.
#[test]
fn batches() {
    for lies in [[Lies::Rows; 3], GAPS, [Lies::Columns, Lies::Rows, Lies::Backwards]] {
        check_on::<f32>(3, (100, 47, 290), lies, AHEAD);
        check_on::<f64>(3, (73, 70, 200), lies, AHEAD);
    }
}

/// Where rows of `c` are not contiguous its tiles are computed one by one.
#[test]
fn strided_results() {
    let lies = [Lies::Rows, Lies::Rows, Lies::Strided];
    check_on::<f32>(2, (100, 47, 290), lies, AHEAD);
    check_on::<f64>(2, (91, 60, 170), lies, AHEAD);
}

/// Too few rows, of a `b` whose rows take two cache lines, or one, or share sets of a cache; rows that share sets of the second-level cache, or are
/// not contiguous.
#[test]
fn not() {
    check_on::<f32>(1, (24, 47, 321), [Lies::Rows; 3], IN_PASSING);
    check_on::<f32>(1, (23, 47, 321), [Lies::Rows; 3], NEITHER);
    check_on::<f32>(1, (48, 47, 320), [Lies::Rows; 3], IN_PASSING);
    check_on::<f32>(1, (47, 47, 320), [Lies::Rows; 3], NEITHER);
    check_on::<f32>(1, (18, 16, 512), [Lies::Rows; 3], IN_PASSING);
    check_on::<f32>(1, (100, 16, 512), [Lies::Rows; 3], IN_PASSING);
    check_on::<f32>(1, (17, 16, 512), [Lies::Rows; 3], NEITHER);
    check_on::<f32>(1, (18, 47, 512), [Lies::Rows; 3], NEITHER);
    check_on::<f32>(1, (100, 47, 320), [Lies::Rows, Lies::Columns, Lies::Rows], NEITHER);
    check_on::<f64>(1, (100, 47, 320), [Lies::Rows, Lies::Strided, Lies::Rows], NEITHER);
}

/// Several blocks of rows: the first block of `b` follows the last one again.
#[test]
fn blocks_of_rows() {
    for (_, level) in levels() {
        with((512 << 10, 1 << 20), || {
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

/// By the first tiles: of five rows and six, with others below them of as many rows and of fewer; one block of k, two and three; panels that are no
/// whole number of registers, and one that is one with the columns behind it.
#[test]
fn in_passing() {
    for avx2 in levels().into_iter().filter(|(name, _)| *name == "avx2") {
        for m in [24, 25, 26, 31, 49, 60] {
            for (k, n) in [(36, 48), (41, 34), (41, 80), (70, 87), (97, 163)] {
                check_at::<f32>(avx2, 1, (m, k, n), GAPS, Some(Path::InPassing));
                check_at::<f64>(avx2, 2, (m, k, n), GAPS, Some(Path::InPassing));
            }
        }
    }
}
