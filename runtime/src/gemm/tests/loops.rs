//! Loops that are no matrix products: constant ones of short rows, and copies that exchange two loops.

use super::super::few::{self, ShortRows};
use super::super::{Operands, elementwise};
use super::*;
use crate::contraction::{Plan, Work};

/// Loops of the result, the outermost first, and the one that is summed.
type Loops = ([Axis; 4], Axis);

const fn axis(len: usize, a: isize, b: isize, c: isize) -> Axis {
    Axis { len, a, b, c }
}

const fn plan((batch, sum): &Loops) -> Plan {
    let mut plan = Plan::NONE;
    let mut i = 0;
    while i < batch.len() {
        assert!(plan.batch.insert(batch[i]).is_ok());
        i += 1;
    }
    assert!(plan.k.insert(*sum).is_ok());
    plan
}

const NONE: Axis = axis(1, 0, 0, 0);

/// Products and copies of short rows, and sums of them.
const CASES: [(Work, Loops); 21] = [
    // bij,bi->bij  bij,bj->bij  bij,b->bij
    (Work::Product, ([NONE, axis(5, 12, 4, 12), axis(4, 3, 1, 3), axis(3, 1, 0, 1)], NONE)),
    (Work::Product, ([NONE, axis(5, 12, 3, 12), axis(4, 3, 0, 3), axis(3, 1, 1, 1)], NONE)),
    (Work::Product, ([NONE, NONE, axis(7, 20, 1, 20), axis(20, 1, 0, 1)], NONE)),
    // bij,bji->bij, and with gaps.
    (Work::Product, ([NONE, axis(6, 25, 25, 25), axis(5, 5, 1, 5), axis(5, 1, 5, 1)], NONE)),
    (
        Work::Product,
        ([axis(2, 400, 200, 300), axis(3, 100, 50, 90), axis(4, 20, 10, 21), axis(7, 2, 1, 3)], NONE),
    ),
    (Work::Product, ([NONE, NONE, axis(9, 16, 0, 16), axis(16, 1, 1, 1)], NONE)),
    (Work::Product, ([NONE, axis(3, 310, 31, 310), axis(10, 31, 0, 31), axis(31, 1, 1, 1)], NONE)),
    (Work::Product, ([NONE, NONE, axis(9, 32, 1, 32), axis(32, 1, 0, 1)], NONE)),
    // Backwards.
    (Work::Product, ([NONE, axis(4, -30, 10, 30), axis(3, -10, 3, 10), axis(8, -1, 1, 1)], NONE)),
    // bij->bji  bij->jib  bij->ibj
    (Work::Copy, ([NONE, axis(20, 9, 0, 9), axis(3, 1, 0, 3), axis(3, 3, 0, 1)], NONE)),
    (Work::Copy, ([NONE, axis(20, 64, 0, 64), axis(8, 1, 0, 8), axis(8, 8, 0, 1)], NONE)),
    (Work::Copy, ([NONE, axis(3, 1, 0, 15), axis(5, 3, 0, 3), axis(3, 15, 0, 1)], NONE)),
    (Work::Copy, ([NONE, axis(7, 5, 0, 50), axis(10, 35, 0, 5), axis(5, 1, 0, 1)], NONE)),
    (Work::Copy, ([axis(2, 90, 0, 70), axis(3, 30, 0, 22), axis(2, 12, 0, 10), axis(3, 4, 0, 3)], NONE)),
    // bij,bij->bj  bij,bi->bj  bij->bj, and rows of sums that are apart.
    (Work::Dot, ([NONE, NONE, axis(6, 12, 12, 3), axis(3, 1, 1, 1)], axis(4, 3, 3, 0))),
    (Work::Dot, ([NONE, axis(2, 240, 24, 48), axis(6, 40, 4, 8), axis(8, 1, 0, 1)], axis(4, 8, 1, 0))),
    (Work::Dot, ([NONE, NONE, axis(6, 40, 40, 3), axis(3, 10, 10, 1)], axis(10, 1, 1, 0))),
    (Work::Dot, ([NONE, axis(3, 200, 200, 20), axis(5, 31, 31, 4), axis(4, 1, 7, 1)], axis(6, 5, 1, 0))),
    (Work::Sum, ([NONE, NONE, axis(6, 12, 0, 3), axis(3, 1, 0, 1)], axis(4, 3, 0, 0))),
    (Work::Sum, ([NONE, NONE, axis(9, 200, 0, 20), axis(20, 1, 0, 1)], axis(10, 20, 0, 0))),
    (Work::Sum, ([NONE, axis(2, 100, 0, 10), axis(4, 20, 0, 2), axis(2, 7, 0, 1)], axis(3, 2, 0, 0))),
];

/// One of them.
struct Case<const I: usize>;

impl<const I: usize> Known for Case<I> {
    const SMALL: Option<Small> = None;
    const SHORT_ROWS: Option<ShortRows> = ShortRows::of(CASES[I].0, &plan(&CASES[I].1));
}

/// Runs loops on operands against pages that fault, and compares with the definition.
fn check<T: Number>(work: Work, (batch, sum): &Loops, run: impl Fn(&Operands<T>)) {
    let axes = [batch[0], batch[1], batch[2], batch[3], *sum];
    // From the first element to where it begins, and how many there are.
    let span = |of: fn(&Axis) -> isize| {
        let ends = axes.map(|axis| (axis.len as isize - 1) * of(&axis));
        let below: isize = ends.iter().filter(|end| **end < 0).sum();
        (-below, 1 + ends.iter().map(|end| end.unsigned_abs()).sum::<usize>())
    };
    let value = |i: usize, by: usize| T::of(((i * by) % 11) as i32 - 5);
    let ((in_a, a), (in_b, b), (in_c, c)) = (span(|axis| axis.a), span(|axis| axis.b), span(|axis| axis.c));
    for at_end in [false, true] {
        for accumulate in BOTH {
            let a = Guarded::<T>::new(a, at_end, |i| value(i, 3));
            let b = Guarded::<T>::new(b, at_end, |i| value(i, 7));
            let start = |i: usize| if accumulate == Accumulate::Add { value(i, 5) } else { T::NAN };
            let c = Guarded::<T>::new(c, at_end, start);
            // SAFETY: the first elements of loops that may go backwards.
            let operands = unsafe {
                let (a, b) = (a.first.offset(in_a).cast_const(), b.first.offset(in_b).cast_const());
                Operands { a, b, c: c.first.offset(in_c), accumulate }
            };
            run(&operands);
            let mut index = [0; 4];
            let mut written = vec![false; c.len];
            loop {
                let at = |of: fn(&Axis) -> isize| -> isize {
                    index.iter().zip(batch).map(|(&i, axis)| i as isize * of(axis)).sum()
                };
                let into = in_c + at(|axis| axis.c);
                let mut total = if accumulate == Accumulate::Add { start(into as usize) } else { T::of(0) };
                for p in 0..sum.len as isize {
                    let y = match work {
                        Work::Copy | Work::Sum => T::of(1),
                        _ => b.get(in_b + at(|axis| axis.b) + p * sum.b),
                    };
                    total = a.get(in_a + at(|axis| axis.a) + p * sum.a).multiply_add(y, total);
                }
                assert!(c.get(into) == total, "{work:?} {axes:?} {accumulate:?}: c{index:?}");
                written[into as usize] = true;
                let Some(i) = (0..4).rev().find(|&i| index[i] + 1 < batch[i].len) else { break };
                index[i] += 1;
                index[i + 1..].fill(0);
            }
            for (i, _) in written.iter().enumerate().filter(|(_, written)| !**written) {
                let (got, before) = (c.get(i as isize), start(i));
                assert!(got == before || got.is_nan() && before.is_nan(), "{work:?} {axes:?}: wrote {i}");
            }
        }
    }
}

fn case<T: Number, const I: usize>() {
    const { assert!(Case::<I>::SHORT_ROWS.is_some()) };
    let (work, loops) = &CASES[I];
    // SAFETY: `check` makes operands for these loops.
    check::<T>(*work, loops, |operands| unsafe { few::short_rows::<_, Case<I>>(operands) });
}

macro_rules! cases {
    ($($i:literal)*) => {$(
        case::<f32, $i>();
        case::<f64, $i>();
    )*};
}

#[test]
fn short_rows() {
    cases!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20);
}

/// Copies and long sums that have something better, and matrices.
#[test]
fn others_are_not_short() {
    let of = |work, loops: Loops| ShortRows::of(work, &plan(&loops)).is_some();
    assert!(!of(Work::Copy, ([NONE, NONE, axis(20, 1, 0, 20), axis(20, 20, 0, 1)], NONE)), "an exchange");
    let far = [axis(100, 1, 0, 256), axis(8, 100, 0, 32), axis(32, 800, 0, 1)];
    assert!(!of(Work::Copy, ([NONE, far[0], far[1], far[2]], NONE)), "an exchange with the outermost");
    assert!(!of(Work::Product, ([NONE, NONE, axis(9, 33, 1, 33), axis(33, 1, 0, 1)], NONE)), "a long row");
    assert!(!of(Work::Product, ([NONE, NONE, NONE, axis(9, 1, 1, 1)], NONE)), "one row");
    assert!(
        !of(Work::Dot, ([NONE, NONE, axis(5, 90, 90, 6), axis(6, 15, 15, 1)], axis(16, 1, 1, 0))),
        "long sums"
    );
    assert!(!of(Work::Product, ([NONE, NONE, axis(0, 3, 1, 3), axis(3, 1, 0, 1)], NONE)), "nothing");
    assert!(
        !of(Work::Gemm, ([NONE, axis(2, 9, 9, 9), axis(3, 3, 3, 3), axis(2, 1, 1, 1)], NONE)),
        "matrices"
    );
}

/// Lines and steps of all lengths around squares, with gaps and without, and around them another loop.
#[test]
fn exchanges() {
    fn exchange<T: Number>(lines: usize, steps: usize, gap: usize, count: usize) {
        let (row, column) = ((steps + gap) as isize, (lines + 2 * gap) as isize);
        let (from, to) = (row * lines as isize, column * steps as isize);
        let around = axis(count, from, 0, to);
        let loops = ([NONE, around, axis(steps, 1, 0, column), axis(lines, row, 0, 1)], NONE);
        let plan = plan(&loops);
        // SAFETY: `check` makes operands for these loops.
        check::<T>(Work::Copy, &loops, |operands| unsafe { elementwise::copy(&plan, operands) });
    }
    for lines in 1..=19 {
        for steps in 1..=19 {
            exchange::<f32>(lines, steps, steps % 3, 1 + lines % 2);
            exchange::<f64>(lines, steps, lines % 2, 1 + steps % 2);
        }
    }
    exchange::<f32>(70, 100, 0, 2);
    exchange::<f64>(33, 67, 1, 2);
}

/// Integers are moved as numbers of their size, and have the same bits: among them those that are no number as `f32`.
#[test]
fn exchanged_bits() {
    let from: Vec<u32> = (0..9 * 7).map(|i| 0x7f80_0001 + i).collect();
    let mut to = vec![0; from.len()];
    let plan = plan(&([NONE, NONE, axis(7, 1, 0, 9), axis(9, 7, 0, 1)], NONE));
    let (a, c) = (from.as_ptr(), to.as_mut_ptr());
    // SAFETY: 9 rows of 7 elements become 7 of 9.
    unsafe { elementwise::copy(&plan, &Operands { a, b: a, c, accumulate: Accumulate::Replace }) };
    for (i, j) in (0..9).flat_map(|i| (0..7).map(move |j| (i, j))) {
        assert_eq!(to[j * 9 + i], from[i * 7 + j]);
    }
}

/// Contractions without matrices from the call on, of types with kernels of constant shapes and without: what `few`, outer products,
/// short rows and the loops for all lengths share out among them. An optimised build has the first three.
#[cfg(feature = "alloc")]
#[test]
fn of_calls() {
    use crate::contraction::{OpKind, owned};
    use crate::rules::{EinsumOp, Operation};
    use crate::{Const, InlineTensor};

    fn number_of<T: Element>(ones: i8) -> T {
        T::from_sum((0..ones).fold(T::EMPTY, |sum, _| T::ONE.add_to(sum)))
    }
    macro_rules! equations {
        ($t:ty: $($text:literal [$($a:literal)*] [$($b:literal)*] [$($c:literal)*] |$i:ident| $at:expr;)*) => {$({
            #[derive(Debug)]
            struct Equation;
            impl Operation for Equation {
                type Texts = EinsumOp;
                const KIND: OpKind = OpKind::Einsum($text);
            }
            type S = ($(Const<$c>,)*);
            let mut next = 0_i8;
            let mut number = |_: &i8| {
                next = (next * 3 + 2) % 7;
                number_of::<$t>(next)
            };
            let a = InlineTensor::<i8, ($(Const<$a>,)*)>::full(0).map(&mut number);
            let b = InlineTensor::<i8, ($(Const<$b>,)*)>::full(0).map(&mut number);
            let c: InlineTensor<$t, S> = owned::<Equation, _, S, _>((&a, &b)).unwrap();
            let heap = a.view().to_owned();
            let of_heap: crate::Tensor<$t, S> = owned::<Equation, _, S, _>((&heap, &b)).unwrap();
            let shape = [$($c),*];
            for (at, (&got, &of_heap)) in c.as_slice().iter().zip(of_heap.as_slice()).enumerate() {
                let mut rest = at;
                let mut $i = shape;
                for (i, len) in $i.iter_mut().zip(shape).rev() {
                    (*i, rest) = (rest % len, rest / len);
                }
                let (x, y) = $at;
                let want = <$t as Element>::from_sum(a[x].multiplied(b[y]));
                assert_eq!((got, of_heap), (want, want), "{} {} {:?}", stringify!($t), $text, $i);
            }
        })*};
    }
    macro_rules! of_types {
        ($($t:ty)*) => {$(equations! { $t:
            "bi,bj->bij" [2 3] [2 4] [2 3 4] |i| ([i[0], i[1]], [i[0], i[2]]);
            "bi,bj->bij" [4 4] [4 4] [4 4 4] |i| ([i[0], i[1]], [i[0], i[2]]);
            "bi,bj->bij" [9 5] [9 7] [9 5 7] |i| ([i[0], i[1]], [i[0], i[2]]);
            "bi,bj->ijb" [2 3] [2 4] [3 4 2] |i| ([i[2], i[0]], [i[2], i[1]]);
            "bi,bj->ijb" [9 5] [9 7] [5 7 9] |i| ([i[2], i[0]], [i[2], i[1]]);
            "i,j->ij" [5] [6] [5 6] |i| ([i[0]], [i[1]]);
            "i,j->ji" [20] [30] [30 20] |i| ([i[1]], [i[0]]);
            "bij,bj->bij" [3 2 4] [3 4] [3 2 4] |i| (i, [i[0], i[2]]);
            "bij,bji->bij" [3 5 4] [3 4 5] [3 5 4] |i| (i, [i[0], i[2], i[1]]);
            "abij,bj->iabj" [2 2 3 4] [2 4] [3 2 2 4] |i| ([i[1], i[2], i[0], i[3]], [i[2], i[3]]);
        })*};
    }
    of_types! { f32 f64 i32 i8 }
    #[cfg(feature = "half")]
    of_types! { half::f16 }
    #[cfg(feature = "complex")]
    of_types! { num_complex::Complex<f32> }
}
