//! The steps of a contraction in memory: a constant plan where there is one, one that is computed now otherwise.

use super::super::constant::{Call, StepOf};
use super::super::lower::{Lowered, SPILL, Work};
use super::super::plan::{Axis, Layout, Loops, Plan};
use super::super::program::{Program, Source};
use super::super::roles::Roles;
use super::super::spec::Spec;
use super::{operands, room};
use crate::element::Element;
use crate::gemm::{self, Accumulate, Few, Known, OuterProduct, Small, Unknown};
use crate::rules::Operation;
use crate::shape::Shape;
use crate::tensor::Operands;

/// The operands and the result of a contraction in memory.
///
/// What makes one must see to it that each operand is valid for reads at its layout, that the lengths of axes with one
/// label are that of the label in `lens`, or 1, and that `c` is valid for writes at the layout of the result, whose
/// lengths are those of the labels, at addresses that are distinct and no element of an operand; with [`Accumulate::Add`]
/// they are initialised.
pub struct Terms<'a, T> {
    pub(in super::super) layouts: &'a [Layout],
    pub(in super::super) firsts: &'a [*const T],
    pub(in super::super) lens: &'a [usize],
    pub(in super::super) result: &'a Layout,
    pub(in super::super) c: *mut T,
    pub(in super::super) accumulate: Accumulate,
}

/// Runs a call that [is direct](Call::IS_DIRECT), with a contiguous result.
///
/// # Safety
///
/// As [`Terms`] says, of these operands.
#[inline(always)]
pub(super) unsafe fn direct<Op, Ops, S>(operands: &gemm::Operands<Ops::Elem>)
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
{
    match const { &StepOf::<Op, Ops, S, 0>::PLAN } {
        // SAFETY: the constant plan is the one that `lower` makes of the same lengths and strides.
        Some((work, plan)) => unsafe { perform::<_, StepOf<Op, Ops, S, 0>>(*work, plan, operands) },
        None => unreachable!("a direct call has a plan"),
    }
}

/// Runs a call. `is_dense`: the result is contiguous. `program` is there where there is more than one step.
///
/// # Safety
///
/// As [`Terms`] says.
#[inline]
pub(super) unsafe fn run<Op, Ops, S>(terms: &Terms<'_, Ops::Elem>, program: Option<&Program>, is_dense: bool)
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
{
    let spec = const { &Call::<Op, Ops, S>::SPEC };
    let Some(program) = program else {
        // SAFETY: the constant plan is the one that `lower` makes of the same lengths and strides.
        return unsafe {
            match const { &StepOf::<Op, Ops, S, 0>::PLAN } {
                Some((work, plan)) if is_dense => {
                    perform::<_, StepOf<Op, Ops, S, 0>>(*work, plan, &terms.only())
                }
                _ if let Some(roles) = const { &Call::<Op, Ops, S>::ROLES } => {
                    matrices::<_, StepOf<Op, Ops, S, 0>>(roles, spec, terms)
                }
                _ if (is_dense || const { StepOf::<Op, Ops, S, 0>::STRIDED })
                    && const { StepOf::<Op, Ops, S, 0>::SMALL.is_some() } =>
                {
                    single::<_, StepOf<Op, Ops, S, 0>>(spec, terms)
                }
                _ => single::<_, Unknown>(spec, terms),
            }
        };
    };
    #[cfg(not(feature = "alloc"))]
    if !room::is_there::<Ops::Elem>(program.buffer) {
        // SAFETY: the conditions are the same.
        return unsafe { super::loops::all_labels(spec, terms) };
    }
    room::with(program.buffer, |buffer| {
        if const { Call::<Op, Ops, S>::STEPS == 0 } {
            // SAFETY: the conditions are the same; the buffer is as long as the program says.
            return unsafe { all_steps(spec, program, terms, buffer) };
        }
        // SAFETY: the conditions are the same; the buffer is as long as the program says.
        unsafe { Ops::Steps::run::<Op, Ops, S>(program, terms, is_dense, buffer) }
    })
}

/// The steps of a constant program, one after the other.
///
/// Each is a type of its own, and rustc evaluates the constants of all that are named, also behind a condition that is false.
/// So there are as many as the operands can need, and not as many as the most operands can.
#[doc(hidden)]
pub trait Steps {
    /// Runs all steps of `program`, which is that of `Call<Op, Ops, S>`.
    ///
    /// # Safety
    ///
    /// As [`Terms`] says; `buffer` has the length that the program says.
    unsafe fn run<Op, Ops, S>(
        program: &Program,
        terms: &Terms<'_, Ops::Elem>,
        is_dense: bool,
        buffer: *mut Ops::Elem,
    ) where
        Op: Operation,
        Ops: Operands<Elem: Element>,
        S: Shape;
}

/// Up to `N` steps.
#[doc(hidden)]
#[derive(Debug)]
pub struct UpTo<const N: usize>;

macro_rules! up_to {
    ($($n:literal: $($i:literal)*;)*) => {$(
        impl Steps for UpTo<$n> {
            unsafe fn run<Op, Ops, S>(
                program: &Program,
                terms: &Terms<'_, Ops::Elem>,
                is_dense: bool,
                buffer: *mut Ops::Elem,
            ) where
                Op: Operation,
                Ops: Operands<Elem: Element>,
                S: Shape,
            {
                const { assert!(Call::<Op, Ops, S>::STEPS <= $n, "operands name as many steps as they can need") };
                $(
                if const { $i < Call::<Op, Ops, S>::STEPS } {
                    // SAFETY: the conditions are the same; the constant plan is the one that `lower` makes of the same lengths
                    // and strides.
                    unsafe {
                        match const { &StepOf::<Op, Ops, S, $i>::PLAN } {
                            Some((work, plan)) if is_dense || const { $i + 1 < Call::<Op, Ops, S>::STEPS } => {
                                perform::<_, StepOf<Op, Ops, S, $i>>(
                                    *work, plan, &terms.operands(program, $i, buffer),
                                )
                            }
                            _ => step(const { &Call::<Op, Ops, S>::SPEC }, program, $i, terms, buffer),
                        }
                    }
                }
                )*
            }
        }
    )*};
}

up_to! {
    1: 0;
    3: 0 1 2;
    5: 0 1 2 3 4;
    7: 0 1 2 3 4 5 6;
    9: 0 1 2 3 4 5 6 7 8;
    11: 0 1 2 3 4 5 6 7 8 9 10;
    13: 0 1 2 3 4 5 6 7 8 9 10 11 12;
    15: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14;
    17: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16;
    19: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18;
    21: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20;
    23: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22;
    25: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24;
}

/// Runs a contraction of one step that is matrix products, whatever the strides.
///
/// # Safety
///
/// As [`Terms`] says; `roles` are those of `spec` and these lengths; what `K` knows of lengths is true of them.
#[inline]
unsafe fn matrices<T: Element, K: Known>(roles: &Roles, spec: &Spec, terms: &Terms<'_, T>) {
    let conjugates = T::IS_COMPLEX && spec.conjugates != 0;
    let axes = if conjugates { None } else { roles.axes(terms.layouts, terms.result) };
    // SAFETY: every loop has the length of a label, and moves each pointer by the stride of the axis with this label if it is as long,
    // or not at all. So the operands are read at elements of theirs, and `c` is written at elements of the result.
    unsafe {
        match axes {
            Some(axes) => gemm::matrices_of::<_, K>(axes, &terms.only()),
            None => single::<_, K>(spec, terms),
        }
    }
}

/// Runs a contraction of one step, of which `K` may be true.
///
/// # Safety
///
/// As [`Terms`] says.
pub(in super::super) unsafe fn single<T: Element, K: Known>(spec: &Spec, terms: &Terms<'_, T>) {
    let mut lowered = Lowered::<0>::NONE;
    spec.lower(terms.layouts, terms.result, terms.lens, &mut lowered);
    // What was taken for the loops before the program ran, and what they are.
    let is_known = match K::SMALL {
        None => false,
        Some(small) if K::STRIDED => {
            small.has_lengths_of::<T>([&lowered.plan.m, &lowered.plan.n, &lowered.plan.k].map(Loops::inner))
        }
        // A constant batch has constant strides, which are not compared.
        Some(_) => K::BATCH.is_none() && Small::of(&lowered.plan) == K::SMALL,
    };
    // SAFETY: every loop of the plan has the length of a label, and moves each pointer by the strides of the axes with
    // this label that have this length, or not at all. So the operands are read at elements of theirs, and `c` is written
    // at elements of the result.
    unsafe {
        if is_known {
            perform::<_, K>(lowered.work, &lowered.plan, &terms.only());
        } else {
            perform::<_, Unknown>(lowered.work, &lowered.plan, &terms.only());
        }
    }
}

/// Runs all steps of a program.
///
/// # Safety
///
/// As [`Terms`] says; `program` is one of `spec` and these lengths, `buffer` has the length that it says.
pub(in super::super) unsafe fn all_steps<T: Element>(
    spec: &Spec,
    program: &Program,
    terms: &Terms<'_, T>,
    buffer: *mut T,
) {
    for i in 0..program.count() {
        // SAFETY: the conditions are the same.
        unsafe { step(spec, program, i, terms, buffer) };
    }
}

/// Runs a step, after those before it.
///
/// # Safety
///
/// As for [`all_steps`].
unsafe fn step<T: Element>(spec: &Spec, program: &Program, i: usize, terms: &Terms<'_, T>, buffer: *mut T) {
    let mut lowered = Lowered::<SPILL>::NONE;
    program.lower(i, spec, terms.layouts, terms.result, terms.lens, &mut lowered);
    // SAFETY: the loops are as in `single`. An intermediate is read and written at its place in the buffer, which has
    // room for the product of its lengths, has been written by the step that makes it, and overlaps with no other that is
    // still needed.
    unsafe {
        let operands = terms.operands(program, i, buffer);
        around(lowered.around(), &lowered, operands);
    }
}

/// The loops around a plan, and the plan.
///
/// # Safety
///
/// As for [`gemm::contract`], for all of these loops.
pub(in super::super) unsafe fn around<T: Element>(
    axes: &[Axis],
    lowered: &Lowered<SPILL>,
    operands: gemm::Operands<T>,
) {
    let gemm::Operands { a, b, c, mut accumulate } = operands;
    let Some((axis, rest)) = axes.split_first() else {
        // SAFETY: the conditions are the same.
        return unsafe { perform::<_, Unknown>(lowered.work, &lowered.plan, &operands) };
    };
    for i in 0..axis.len as isize {
        // SAFETY: step i of a loop; after the first step over an axis that is summed the elements of `c` are written.
        unsafe {
            let (a, b, c) = (a.offset(i * axis.a), b.offset(i * axis.b), c.offset(i * axis.c));
            around(rest, lowered, gemm::Operands { a, b, c, accumulate });
        }
        if axis.c == 0 {
            accumulate = Accumulate::Add;
        }
    }
}

/// Runs a plan, of which `K` is known, in the way that suits it.
///
/// # Safety
///
/// As for [`gemm::contract`]; what `K` knows is true of the plan.
#[inline(always)]
pub(super) unsafe fn perform<T: Element, K: Known>(work: Work, plan: &Plan, operands: &gemm::Operands<T>) {
    // SAFETY: the conditions are the same; the plan has the loops that `work` says.
    unsafe {
        match work {
            Work::Gemm => gemm::contract::<_, K>(plan, operands),
            _ if const { matches!(K::FEW, Few::Yes) } => gemm::few::loops(work, plan, operands),
            _ if const { matches!(K::FEW, Few::WithoutKernel) } && T::constant::<K>().is_none() => {
                gemm::few::loops(work, plan, operands)
            }
            Work::Product
                if let Some(OuterProduct(plan)) = const { &K::OUTER }
                    && T::constant::<K>().is_some() =>
            {
                gemm::contract::<_, K>(plan, operands)
            }
            _ if const { K::SHORT_ROWS.is_some() } => gemm::few::short_rows::<_, K>(operands),
            Work::Product => gemm::product(plan, operands),
            Work::Dot => gemm::dot(plan, operands),
            Work::Copy => gemm::copy(plan, operands),
            Work::Sum => gemm::sum(plan, operands),
        }
    }
}

impl<T> Terms<'_, T> {
    /// The pointers of the only step.
    #[inline(always)]
    fn only(&self) -> gemm::Operands<T> {
        operands(self.firsts, self.c, self.accumulate)
    }

    /// The pointers of step `i`.
    ///
    /// # Safety
    ///
    /// `buffer` has the length that the program says.
    #[inline(always)]
    unsafe fn operands(&self, program: &Program, i: usize, buffer: *mut T) -> gemm::Operands<T> {
        let step = program.step(i);
        // SAFETY: intermediates are inside the buffer.
        let place = |made: usize| unsafe { buffer.add(program.step(made).offset) };
        let first = |term| match term {
            Source::Operand(i) => self.firsts[usize::from(i)],
            Source::Made(i) => place(usize::from(i)).cast_const(),
            Source::None => self.firsts[0],
        };
        let (a, b) = (first(step.left), first(step.right));
        if program.is_last(i) {
            gemm::Operands { a, b, c: self.c, accumulate: self.accumulate }
        } else {
            gemm::Operands { a, b, c: place(i), accumulate: Accumulate::Replace }
        }
    }
}
