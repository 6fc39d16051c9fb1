//! Sums along rows in registers: all lengths up to two rounds of them, numbers of rows, gaps, forwards and backwards.

use super::super::reduce::rows::{Rows, sums_on};
use super::*;

/// Rows of `a` and of `b` are this many elements longer than the sums.
const GAPS: [usize; 3] = [0, 1, 5];

fn sums<T: Number>()
where
    Any: Runs<T>,
{
    let mut ran = false;
    for (_, level) in levels() {
        for len in 0..=70 {
            for (count, gap) in (0..=5).flat_map(|count| GAPS.map(|gap| (count, gap))) {
                for accumulate in BOTH {
                    ran |= check::<T>(level, len, count, gap, accumulate);
                }
            }
        }
    }
    assert_eq!(ran, levels().len() > 1, "an instruction set of ours sums, and nothing else does");
}

/// With products and without; whether the instruction set summed.
fn check<T: Number>(level: Level, len: usize, count: usize, gap: usize, accumulate: Accumulate) -> bool
where
    Any: Runs<T>,
{
    let (forwards, at_end) = (len.is_multiple_of(2), count.is_multiple_of(2));
    let row = len + gap;
    // No gap behind the last row.
    let elements = (row * count).saturating_sub(gap);
    let value = |i: usize, of: usize| T::of((i * of % 11) as i32 - 5);
    let a = Guarded::<T>::new(elements, at_end, |i| value(i, 3));
    let b = Guarded::<T>::new(elements, at_end, |i| value(i, 7));
    let start = |i: usize| if accumulate == Accumulate::Add { T::of(i as i32 + 1) } else { T::NAN };
    let mut ran = false;
    for products in [true, false] {
        let c = Guarded::<T>::new(count, at_end, start);
        // Backwards the first row is the last in memory.
        let (first, step) = if forwards {
            (0, row as isize)
        } else {
            ((row * count.saturating_sub(1)) as isize, -(row as isize))
        };
        let rows = Rows {
            a: a.first.wrapping_offset(first).cast_const(),
            b: products.then_some(b.first.wrapping_offset(first).cast_const()),
            c: c.first,
            len,
            count,
            step: Offsets { a: step, b: step, c: 1 },
            accumulate,
        };
        // SAFETY: the rows are inside the operands.
        if !unsafe { sums_on(level, rows) } {
            continue;
        }
        ran = true;
        for i in 0..count {
            let mut sum = if accumulate == Accumulate::Add { start(i) } else { T::of(0) };
            for p in 0..len as isize {
                let at = first + i as isize * step + p;
                let y = if products { b.get(at) } else { T::of(1) };
                sum = a.get(at).multiply_add(y, sum);
            }
            assert_eq!(
                c.get(i as isize),
                sum,
                "row {i} of {count} of {len}, gap {gap}, {accumulate:?}, {level:?}"
            );
        }
    }
    ran
}

#[test]
fn sums_of_f32() {
    sums::<f32>();
}

#[test]
fn sums_of_f64() {
    sums::<f64>();
}
