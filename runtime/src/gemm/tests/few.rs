//! Loops that are inlined in their callers, and which contractions are run by them.

use super::super::few::{fits, loops};
use super::super::{Few, Operands};
use super::*;
use crate::contraction::{Plan, Work};

/// Strides of the operands and of the result for a loop.
type Strides = [isize; 3];

/// Runs a plan of two loops of the result, the second one inside, and one of sums, and compares with the definition.
fn check<T: Number>(work: Work, [outer, inner, sum]: [(usize, Strides); 3], conjugate: bool) {
    let axes = [outer, inner, sum].map(|(len, [a, b, c])| Axis { len, a, b, c });
    let mut plan = Plan { conjugate_a: conjugate, conjugate_b: conjugate, ..Plan::NONE };
    for axis in &axes[..2] {
        plan.batch.insert(*axis).expect("there is room for two");
    }
    if matches!(work, Work::Dot | Work::Sum) {
        plan.k.insert(axes[2]).expect("there is room for one");
    }
    assert_eq!(fits(work, &plan, false), Few::Yes, "{plan:?}");
    let alone = matches!(work, Work::Copy | Work::Sum);
    let len = |of: fn(&Axis) -> isize| {
        1 + axes.iter().map(|axis| (axis.len as isize - 1) * of(axis)).sum::<isize>() as usize
    };
    let value = |i: usize, by: usize| T::of(((i * by) % 11) as i32 - 5);
    let a = Guarded::<T>::new(len(|axis| axis.a), true, |i| value(i, 3));
    let b = Guarded::<T>::new(len(|axis| axis.b), true, |i| value(i, 7));
    for accumulate in BOTH {
        let start = |i: usize| if accumulate == Accumulate::Add { value(i, 5) } else { T::NAN };
        let c = Guarded::<T>::new(len(|axis| axis.c), true, start);
        let operands = Operands { a: a.first.cast_const(), b: b.first.cast_const(), c: c.first, accumulate };
        // SAFETY: the operands are as long as the loops say.
        unsafe { loops(work, &plan, &operands) };
        for i in 0..axes[0].len as isize {
            for j in 0..axes[1].len as isize {
                let at =
                    |of: fn(&Axis) -> isize, p: isize| i * of(&axes[0]) + j * of(&axes[1]) + p * of(&axes[2]);
                let into = at(|axis| axis.c, 0);
                let mut total = if accumulate == Accumulate::Add { start(into as usize) } else { T::of(0) };
                for p in 0..axes[2].len as isize {
                    let y = if alone { T::of(1) } else { b.get(at(|axis| axis.b, p)) };
                    total = a.get(at(|axis| axis.a, p)).multiply_add(y, total);
                }
                assert!(c.get(into) == total, "{work:?} {axes:?} {accumulate:?}: c[{i}, {j}]");
            }
        }
    }
}

const NO_SUM: (usize, Strides) = (1, [0; 3]);

#[test]
fn sums() {
    for (i, work) in [Work::Dot, Work::Sum].into_iter().cycle().enumerate().take(2 * 192) {
        let len = i / 2 + 1;
        check::<f32>(work, [NO_SUM, NO_SUM, (len, [1, 1, 0])], false);
        check::<f64>(work, [NO_SUM, NO_SUM, (len, [1, 1, 0])], true);
        if len <= 32 {
            check::<f32>(work, [NO_SUM, (2, [50, 40, 3]), (len, [1, 1, 0])], false);
            check::<f64>(work, [NO_SUM, (2, [1, 0, 1]), (len, [2, 5, 0])], false);
        }
        if len <= 9 {
            check::<f64>(work, [(2, [100, 0, 20]), (3, [9, 9, 2]), (len, [1, 1, 0])], false);
            check::<f32>(work, [(3, [3, 9, 1]), (2, [9, 3, 3]), (len, [30, 1, 0])], false);
        }
    }
    check::<f32>(Work::Dot, [NO_SUM, (1000, [3, 3, 1]), (3, [1, 1, 0])], true);
    check::<f64>(Work::Sum, [NO_SUM, (500, [4, 0, 1]), (4, [1, 0, 0])], true);
}

#[test]
fn products_and_copies() {
    for (i, work) in [Work::Product, Work::Copy].into_iter().cycle().enumerate().take(2 * 192) {
        let len = i / 2 + 1;
        check::<f32>(work, [NO_SUM, (len, [1, 1, 1]), NO_SUM], false);
        if len <= 64 {
            check::<f64>(work, [NO_SUM, (len, [2, 3, 1]), NO_SUM], true);
            check::<f64>(work, [(3, [70, 0, 70]), (len, [1, 1, 1]), NO_SUM], false);
        }
        if len <= 16 {
            check::<f32>(work, [(4, [1, 0, 20]), (len, [4, 1, 1]), NO_SUM], false);
        }
    }
}

/// What is longer has kernels of its own, and so have products of matrices where their elements are of a type that has.
#[test]
fn others_are_too_long() {
    let plan = |len, stride, sum: bool| {
        let mut plan = Plan::NONE;
        let loops = if sum { &mut plan.k } else { &mut plan.batch };
        loops.insert(Axis { len, a: stride, b: 1, c: 0 }).expect("there is room for one");
        plan
    };
    let sum = |len, stride| fits(Work::Dot, &plan(len, stride, true), false);
    assert_eq!([sum(192, 1), sum(193, 1), sum(64, 2), sum(65, 2)], [Few::Yes, Few::No, Few::Yes, Few::No]);
    let copy = |len, stride| fits(Work::Copy, &plan(len, stride, false), false);
    assert_eq!([copy(64, 2), copy(65, 2)], [Few::Yes, Few::No]);
    let product = |m, k, n| {
        let mut plan = Plan::NONE;
        let rows = plan.m.insert(Axis { len: m, a: k as isize, b: 0, c: n as isize });
        let columns = plan.n.insert(Axis { len: n, a: 0, b: 1, c: 1 });
        let steps = plan.k.insert(Axis { len: k, a: 1, b: n as isize, c: 0 });
        assert!(rows.is_ok() && columns.is_ok() && steps.is_ok());
        fits(Work::Gemm, &plan, false)
    };
    let outer = |m, n| {
        let mut plan = Plan::NONE;
        for axis in [Axis { len: m, a: 1, b: 0, c: n as isize }, Axis { len: n, a: 0, b: 1, c: 1 }] {
            plan.batch.insert(axis).expect("there is room for two");
        }
        fits(Work::Product, &plan, false)
    };
    assert_eq!([product(2, 3, 4), product(1, 5, 5), product(6, 3, 1), outer(4, 4)], [Few::Yes; 4]);
    assert_eq!([product(8, 8, 8), product(12, 12, 1), product(1, 17, 1)], [Few::No; 3]);
    let beside = if cfg!(any(target_feature = "fma", not(target_arch = "x86_64"), not(feature = "std"))) {
        Few::Yes
    } else {
        Few::WithoutKernel
    };
    assert_eq!([product(3, 3, 3), product(4, 4, 8), product(6, 6, 1), outer(8, 8)], [beside; 4]);
    assert_eq!(outer(8, 9), Few::No);
    // Three loops are one more than there are here: a batch of outer products.
    let mut plan = Plan::NONE;
    for axis in [
        Axis { len: 2, a: 3, b: 4, c: 12 },
        Axis { len: 3, a: 1, b: 0, c: 4 },
        Axis { len: 4, a: 0, b: 1, c: 1 },
    ] {
        plan.batch.insert(axis).expect("there is room for three");
    }
    assert!(plan.outer().is_some());
    assert_eq!(fits(Work::Product, &plan, false), Few::No);
}

/// A copy has all bits: a sum of 0 and -0 would have another sign. A conjugated one of complex numbers is conjugated.
#[test]
fn copies_are_copies() {
    fn copy<T: Element>(values: [T; 3], conjugate: bool) -> [T; 3] {
        let mut plan = Plan { conjugate_a: conjugate, ..Plan::NONE };
        // Backwards.
        plan.batch.insert(Axis { len: 3, a: -1, b: 0, c: 1 }).expect("there is room for one");
        assert_eq!(fits(Work::Copy, &plan, false), Few::Yes);
        let mut to = [T::ONE; 3];
        let a = &raw const values[2];
        let operands = Operands { a, b: a, c: to.as_mut_ptr(), accumulate: Accumulate::Replace };
        // SAFETY: three elements, from the last to the first.
        unsafe { loops(Work::Copy, &plan, &operands) };
        to
    }
    assert_eq!(copy([1.0, 2.0, -0.0_f32], false).map(f32::to_bits), [-0.0, 2.0, 1.0_f32].map(f32::to_bits));
    assert_eq!(copy([1, 2, 3_i8], true), [3, 2, 1]);
    #[cfg(feature = "half")]
    {
        let values = [half::f16::ONE, half::f16::NAN, half::f16::NEG_ZERO];
        let mut backwards = values.map(half::f16::to_bits);
        backwards.reverse();
        assert_eq!(copy(values, false).map(half::f16::to_bits), backwards);
    }
    #[cfg(feature = "complex")]
    {
        use num_complex::Complex;
        let value = |im: f64| Complex::new(1.0, im);
        assert_eq!(copy([2.0, 3.0, 4.0].map(value), true), [-4.0, -3.0, -2.0].map(value));
        assert_eq!(copy([2.0, 3.0, 4.0].map(value), false), [4.0, 3.0, 2.0].map(value));
    }
}

/// Sums of complex numbers, one side conjugated; integers that wrap; halves that are rounded once.
#[test]
fn sums_of_other_types() {
    fn sum<T: Element>(a: &[T], b: &[T], [conjugate_a, conjugate_b]: [bool; 2], start: Option<T>) -> T {
        let mut plan = Plan { conjugate_a, conjugate_b, ..Plan::NONE };
        plan.k.insert(Axis { len: a.len(), a: 1, b: 1, c: 0 }).expect("there is room for one");
        let mut to = start.unwrap_or(T::ONE);
        let accumulate = if start.is_some() { Accumulate::Add } else { Accumulate::Replace };
        let operands = Operands { a: a.as_ptr(), b: b.as_ptr(), c: &raw mut to, accumulate };
        // SAFETY: the lengths are those of the operands.
        unsafe { loops(Work::Dot, &plan, &operands) };
        to
    }
    for len in [1, 2, 15, 16, 40] {
        assert_eq!(sum(&vec![100_i8; len], &vec![3; len], [false; 2], Some(5)), 5 + (300 * len as i32) as i8);
    }
    #[cfg(feature = "half")]
    {
        use half::f16;
        // 2048 and 1 is not an `f16`, and twice that is.
        let ones = vec![f16::ONE; 2];
        assert_eq!(sum(&ones, &ones, [false; 2], Some(f16::from_f32(2048.0))), f16::from_f32(2050.0));
    }
    #[cfg(feature = "complex")]
    {
        use num_complex::Complex;
        let a: Vec<_> = (0..20).map(|i| Complex::new(f64::from(i), 1.0)).collect();
        let b: Vec<_> = (0..20).map(|i| Complex::new(2.0, f64::from(i) - 3.0)).collect();
        for flags in [[false, false], [true, false], [false, true], [true, true]] {
            let of = |x: Complex<f64>, conjugate| if conjugate { x.conj() } else { x };
            let total: Complex<f64> =
                a.iter().zip(&b).map(|(x, y)| of(*x, flags[0]) * of(*y, flags[1])).sum();
            assert_eq!(sum(&a, &b, flags, None), total);
            assert_eq!(sum(&a, &b, flags, Some(Complex::new(7.0, 9.0))), total + Complex::new(7.0, 9.0));
        }
    }
}
