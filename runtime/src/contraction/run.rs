//! One way from a checked call to the kernels: compare run-time lengths, make the program, run its steps.
//!
//! What is constant is taken from [`constant`](super::constant); the same functions compute the rest here.

use super::constant::{Call, StepOf};
use super::fit;
use super::lower::{Lowered, SPILL, Work};
use super::path::EinsumPath;
use super::plan::{Axis, Layout, Plan};
use super::program::{Program, Source};
use super::spec::Spec;
use crate::element::Element;
use crate::error::ShapeError;
use crate::gemm::{self, Accumulate};
use crate::rules::Operation;
use crate::shape::{Shape, checked_len, row_major};
use crate::tensor::{Operands, Owned, TensorViewMut};
use alloc::vec::Vec;
use core::mem::MaybeUninit;

/// The result as a value.
#[inline]
pub(crate) fn owned<Op, Ops, S, C>(ops: Ops) -> Result<C, ShapeError>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    C: Owned<Ops::Elem, S>,
{
    let (layouts, firsts) = (ops.layouts(), ops.firsts());
    let mut lens = Ops::labelled(1);
    let lengths = lengths::<Op, Ops, S>(layouts.as_ref(), lens.as_mut())?;
    let lens = if const { Call::<Op, Ops, S>::STATIC } {
        const { &Call::<Op, Ops, S>::LENS }
    } else {
        lens.as_ref()
    };
    let packed =
        S::pack(&lengths).map_err(|axis| ShapeError::given::<S>(Op::KIND.name(), lengths.as_ref(), axis))?;
    if checked_len(lengths.as_ref(), size_of::<Ops::Elem>()).is_none() {
        return Err(ShapeError::too_large::<S>(Op::KIND.name(), lengths.as_ref()));
    }
    let mut computed = None;
    let program = program::<Op, Ops, S>(layouts.as_ref(), lens, &mut computed)?;
    let mut strides = S::no_strides();
    row_major(lengths.as_ref(), strides.as_mut());
    let (layouts, firsts) = (layouts.as_ref(), firsts.as_ref());
    let result = Layout::of(lengths.as_ref(), strides.as_ref());
    // SAFETY: the memory has room for the elements of shape `lengths` in row-major order, which `result` describes, and
    // `run` writes each of them (it overwrites), so all are initialised when it returns. The operands are borrowed.
    Ok(unsafe {
        C::build(packed, |c| {
            let terms = Terms { layouts, firsts, lens, result: &result, c, accumulate: Accumulate::Replace };
            run::<Op, Ops, S>(&terms, program, true);
        })
    })
}

/// The result into `out`.
#[inline]
pub(crate) fn into<Op, Ops, S, C>(
    ops: Ops,
    mut out: TensorViewMut<'_, Ops::Elem, C>,
    accumulate: Accumulate,
) -> Result<(), ShapeError>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    C: Shape,
{
    let (layouts, firsts) = (ops.layouts(), ops.firsts());
    let mut lens = Ops::labelled(1);
    let lengths = lengths::<Op, Ops, S>(layouts.as_ref(), lens.as_mut())?;
    let lens = if const { Call::<Op, Ops, S>::STATIC } {
        const { &Call::<Op, Ops, S>::LENS }
    } else {
        lens.as_ref()
    };
    let shape = out.shape();
    let differs = |(_, (result, out)): &(usize, (&usize, &usize))| result != out;
    if let Some((axis, _)) = lengths.as_ref().iter().zip(shape.as_ref()).enumerate().find(differs) {
        return Err(ShapeError::out::<S, C>(Op::KIND.name(), lengths.as_ref(), shape.as_ref(), axis));
    }
    let mut computed = None;
    let program = program::<Op, Ops, S>(layouts.as_ref(), lens, &mut computed)?;
    let strides = out.strides();
    let mut dense = S::no_strides();
    row_major(lengths.as_ref(), dense.as_mut());
    // One by one, so that the comparison of constants is a constant.
    let is_dense = dense.as_ref().iter().zip(strides.as_ref()).all(|(dense, stride)| dense == stride);
    let (layouts, firsts) = (layouts.as_ref(), firsts.as_ref());
    let result = Layout::of(lengths.as_ref(), strides.as_ref());
    let terms = Terms { layouts, firsts, lens, result: &result, c: out.as_mut_ptr(), accumulate };
    // SAFETY: `out` is borrowed exclusively, its elements are initialised, have distinct addresses, and its lengths are
    // those of the result, as just compared (the ranks are the same, which the caller's bound on `C` says). The operands
    // are borrowed.
    unsafe { run::<Op, Ops, S>(&terms, program, is_dense) };
    Ok(())
}

/// The order in which a call contracts its operands.
pub(crate) fn path<Op, Ops, S>(
    ops: Ops,
    terms: &[&[&'static str]],
    output: &[&'static str],
) -> Result<EinsumPath, ShapeError>
where
    Op: Operation,
    Ops: Operands,
    S: Shape,
{
    let layouts = ops.layouts();
    lengths::<Op, Ops, S>(layouts.as_ref(), Ops::labelled(1).as_mut())?;
    let spec = const { &Call::<Op, Ops, S>::SPEC };
    let shapes: Vec<&[usize]> =
        layouts.as_ref().iter().zip(&spec.terms).map(|(layout, term)| &layout.len[..term.rank]).collect();
    Ok(EinsumPath::new(terms, output, &shapes))
}

/// Compares the lengths that the compiler could not, and gives those of the labels, of which all are 1 to begin with, and
/// those of the result.
#[inline]
fn lengths<Op, Ops, S>(layouts: &[Layout], lens: &mut [usize]) -> Result<S::Index, ShapeError>
where
    Op: Operation,
    Ops: Operands,
    S: Shape,
{
    let spec = const { &Call::<Op, Ops, S>::SPEC };
    let mut lengths = S::origin();
    if const { Call::<Op, Ops, S>::STATIC } {
        lengths.as_mut().copy_from_slice(&const { S::EXTENTS.lengths() }[..S::RANK]);
        return Ok(lengths);
    }
    fit::measure(spec, layouts, lens);
    fit::check(Op::KIND, spec, Ops::KNOWN, layouts, lens)?;
    for (len, &label) in lengths.as_mut().iter_mut().zip(spec.output.axes()) {
        *len = lens[usize::from(label)];
    }
    Ok(lengths)
}

/// The program of a call of more than one step: the constant one, or one that is computed now.
#[inline]
fn program<'a, Op, Ops, S>(
    layouts: &[Layout],
    lens: &[usize],
    computed: &'a mut Option<Program>,
) -> Result<Option<&'a Program>, ShapeError>
where
    Op: Operation,
    Ops: Operands,
    S: Shape,
{
    if const { Call::<Op, Ops, S>::SINGLE } {
        return Ok(None);
    }
    let program = match const { &Call::<Op, Ops, S>::PROGRAM } {
        Some(program) => program,
        None => computed.insert(Program::new(const { &Call::<Op, Ops, S>::SPEC }, layouts, lens)),
    };
    if program.is_too_large(size_of::<Ops::Elem>()) {
        return Err(ShapeError::intermediate(Op::KIND.name()));
    }
    Ok(Some(program))
}

/// The operands and the result of a contraction in memory.
///
/// What makes one must see to it that each operand is valid for reads at its layout, that the lengths of axes with one
/// label are that of the label in `lens`, or 1, and that `c` is valid for writes at the layout of the result, whose
/// lengths are those of the labels, at addresses that are distinct and no element of an operand; with [`Accumulate::Add`]
/// they are initialised.
pub(super) struct Terms<'a, T> {
    pub(super) layouts: &'a [Layout],
    pub(super) firsts: &'a [*const T],
    pub(super) lens: &'a [usize],
    pub(super) result: &'a Layout,
    pub(super) c: *mut T,
    pub(super) accumulate: Accumulate,
}

/// Runs a call. `is_dense`: the result is contiguous. `program` is there where there is more than one step.
///
/// # Safety
///
/// As [`Terms`] says.
#[inline]
unsafe fn run<Op, Ops, S>(terms: &Terms<'_, Ops::Elem>, program: Option<&Program>, is_dense: bool)
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
                Some((work, plan)) if is_dense => perform(*work, plan, &terms.only(spec)),
                _ => single(spec, terms),
            }
        };
    };
    with_buffer(program.buffer, |buffer| {
        if const { Call::<Op, Ops, S>::STEPS == 0 } {
            // SAFETY: the conditions are the same; the buffer is as long as the program says.
            return unsafe { all_steps(spec, program, terms, buffer) };
        }
        macro_rules! steps {
            ($($i:literal)*) => {$(
                if const { $i < Call::<Op, Ops, S>::STEPS } {
                    // SAFETY: as above; the constant plan is the one that `lower` makes of the same lengths and strides.
                    unsafe {
                        match const { &StepOf::<Op, Ops, S, $i>::PLAN } {
                            Some((work, plan)) if is_dense || const { $i + 1 < Call::<Op, Ops, S>::STEPS } => {
                                perform(*work, plan, &terms.operands(program, $i, buffer))
                            }
                            _ => step(spec, program, $i, terms, buffer),
                        }
                    }
                }
            )*};
        }
        steps! { 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 }
    })
}

/// Runs a contraction of one step.
///
/// # Safety
///
/// As [`Terms`] says.
pub(super) unsafe fn single<T: Element>(spec: &Spec, terms: &Terms<'_, T>) {
    let mut lowered = Lowered::<0>::NONE;
    spec.lower(terms.layouts, terms.result, terms.lens, &mut lowered);
    // SAFETY: every loop of the plan has the length of a label, and moves each pointer by the strides of the axes with
    // this label that have this length, or not at all. So the operands are read at elements of theirs, and `c` is written
    // at elements of the result.
    unsafe { perform(lowered.work, &lowered.plan, &terms.only(spec)) }
}

/// Runs all steps of a program.
///
/// # Safety
///
/// As [`Terms`] says; `program` is one of `spec` and these lengths, `buffer` has the length that it says.
pub(super) unsafe fn all_steps<T: Element>(
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
pub(super) unsafe fn around<T: Element>(
    axes: &[Axis],
    lowered: &Lowered<SPILL>,
    operands: gemm::Operands<T>,
) {
    let gemm::Operands { a, b, c, mut accumulate } = operands;
    let Some((axis, rest)) = axes.split_first() else {
        // SAFETY: the conditions are the same.
        return unsafe { perform(lowered.work, &lowered.plan, &operands) };
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

/// Runs a plan in the way that suits it.
///
/// # Safety
///
/// As for [`gemm::contract`].
#[inline(always)]
unsafe fn perform<T: Element>(work: Work, plan: &Plan, operands: &gemm::Operands<T>) {
    // SAFETY: the conditions are the same; the plan has the loops that `work` says.
    unsafe {
        match work {
            Work::Gemm => gemm::contract(plan, operands),
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
    fn only(&self, spec: &Spec) -> gemm::Operands<T> {
        let a = self.firsts[0];
        gemm::Operands {
            a,
            b: if spec.operands == 2 { self.firsts[1] } else { a },
            c: self.c,
            accumulate: self.accumulate,
        }
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

/// Buffers of up to so many bytes are on the stack.
const STACK: usize = 8 << 10;

/// Calls `f` with room for `len` elements, not initialised.
pub(super) fn with_buffer<T: Element>(len: usize, f: impl FnOnce(*mut T)) {
    #[repr(align(64))]
    struct Stack(MaybeUninit<[u8; STACK]>);
    let mut stack = Stack(MaybeUninit::uninit());
    let mut heap = Vec::<T>::new();
    // Elements are numbers, whose alignment is less than 64.
    if len <= STACK / size_of::<T>() {
        f(stack.0.as_mut_ptr().cast());
    } else {
        heap.reserve_exact(len);
        f(heap.as_mut_ptr());
    }
}
