//! One way from a checked call to the kernels: compare run-time lengths, make the program, run its steps.
//!
//! What is constant is taken from [`constant`](super::constant); the same functions compute the rest here.

mod likely;
#[cfg(any(test, not(feature = "alloc")))]
#[cfg_attr(feature = "alloc", allow(dead_code, reason = "used by tests only"))]
mod loops;
mod room;
mod steps;

use super::constant::Call;
use super::fit;
use super::order::MAX_OPERANDS;
use super::path::EinsumPath;
use super::plan::Layout;
use super::program::Program;
use crate::element::Element;
use crate::error::ShapeError;
use crate::gemm::{self, Accumulate};
use crate::rules::{Operation, Place, Writes};
use crate::shape::{Shape, checked_len, row_major};
use crate::tensor::{Operands, Owned, TensorViewMut};
pub(super) use steps::Terms;
pub use steps::{Steps, UpTo};
use steps::{direct, run};
#[cfg(test)]
pub(super) use {
    loops::all_labels,
    room::{stack, with},
    steps::{all_steps, around, single},
};

/// The result as a value.
#[inline(always)]
pub(crate) fn owned<Op, Ops, S, C>(ops: Ops) -> Result<C, ShapeError>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    C: Owned<Ops::Elem, S>,
{
    if const { is_direct::<Op, Ops, S>() } {
        return Ok(directly_owned::<Op, Ops, S, C>(ops));
    }
    indirectly_owned::<Op, Ops, S, C>(ops)
}

/// Whether [`directly_owned`] is the way.
pub(crate) const fn is_direct<Op: Operation, Ops: Operands, S: Shape>() -> bool {
    let lengths = S::EXTENTS.lengths();
    let is_possible = checked_len(lengths.split_at(S::RANK).0, size_of::<Ops::Elem>()).is_some();
    Call::<Op, Ops, S>::IS_DIRECT && is_possible
}

/// The result of a call that [`is_direct`]. No `Result`: a small one would be copied.
#[inline(always)]
pub(crate) fn directly_owned<Op, Ops, S, C>(ops: Ops) -> C
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    C: Owned<Ops::Elem, S>,
{
    let Ok(packed) = S::pack(&constant_lengths::<S>()) else {
        unreachable!("these are the lengths of the shape")
    };
    let firsts = ops.firsts();
    // SAFETY: as in `any_owned`, of constant lengths and contiguous operands.
    unsafe { C::build(packed, |c| direct::<Op, Ops, S>(&operands(firsts.as_ref(), c, Accumulate::Replace))) }
}

/// As [`owned`], where strides or lengths are not constant. Not inlined where that does not pay: of a direct call this is not part.
#[inline]
fn indirectly_owned<Op, Ops, S, C>(ops: Ops) -> Result<C, ShapeError>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    C: Owned<Ops::Elem, S>,
{
    if let Some(step) = likely::step::<Op, Ops, S>(ops)
        && let lengths = constant_lengths::<S>()
        && checked_len(lengths.as_ref(), size_of::<Ops::Elem>()).is_some()
        && let Ok(packed) = S::pack(&lengths)
    {
        let firsts = ops.firsts();
        // SAFETY: as in `any_owned`, of constant lengths.
        return Ok(unsafe { C::build(packed, |c| step(&operands(firsts.as_ref(), c, Accumulate::Replace))) });
    }
    if const { Call::<Op, Ops, S>::OUTER.is_none() } {
        return any_owned::<Op, Ops, S, C>(ops);
    }
    if let Some((lengths, len)) = Call::<Op, Ops, S>::outermost(ops.layouts().as_ref())
        && checked_len(lengths.as_ref(), size_of::<Ops::Elem>()).is_some()
        && let Ok(packed) = S::pack(&lengths)
    {
        let firsts = ops.firsts();
        // SAFETY: as in `any_owned`.
        return Ok(unsafe {
            C::build(packed, |c| {
                let operands = operands(firsts.as_ref(), c, Accumulate::Replace);
                Call::<Op, Ops, S>::run_outermost(len, &operands);
            })
        });
    }
    apart(|| any_owned::<Op, Ops, S, C>(ops))
}

/// As [`owned`], whatever is constant.
#[inline(always)]
fn any_owned<Op, Ops, S, C>(ops: Ops) -> Result<C, ShapeError>
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
#[inline(always)]
pub(crate) fn into<Op, Ops, S, X>(
    ops: Ops,
    out: Place<'_, X>,
    accumulate: Accumulate,
) -> Result<(), ShapeError>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    X: Writes<Elem = Ops::Elem> + ?Sized,
{
    // A pointer, as in `likely`: where the type of `out` says its strides, what they could be otherwise is nothing that rustc looks at.
    let way: Way<Ops, X> = const {
        if is_direct_into::<Op, Ops, S, X::Shape>() && X::CONTIGUOUS {
            directly_into::<Op, Ops, S, X>
        } else {
            either_into::<Op, Ops, S, X>
        }
    };
    // SAFETY: the type of `out` says that it is contiguous, where that is required.
    unsafe { way(ops, out, accumulate) }
}

/// [`into`] for what is known of a call.
type Way<Ops, X> = unsafe fn(Ops, Place<'_, X>, Accumulate) -> Result<(), ShapeError>;

/// As [`into`] of a call that [is direct](is_direct_into).
///
/// # Safety
///
/// `out` is contiguous.
#[inline(always)]
unsafe fn directly_into<Op, Ops, S, X>(
    ops: Ops,
    mut out: Place<'_, X>,
    accumulate: Accumulate,
) -> Result<(), ShapeError>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    X: Writes<Elem = Ops::Elem> + ?Sized,
{
    // SAFETY: as in `any_into`; the operands are contiguous, and so is the result, which the caller says.
    unsafe { direct::<Op, Ops, S>(&operands(ops.firsts().as_ref(), out.view().as_mut_ptr(), accumulate)) };
    Ok(())
}

/// As [`into`], whatever is known.
#[inline(always)]
fn either_into<Op, Ops, S, X>(
    ops: Ops,
    mut out: Place<'_, X>,
    accumulate: Accumulate,
) -> Result<(), ShapeError>
where
    Op: Operation,
    Ops: Operands<Elem: Element>,
    S: Shape,
    X: Writes<Elem = Ops::Elem> + ?Sized,
{
    if const { is_direct_into::<Op, Ops, S, X::Shape>() }
        && is_dense::<S>(&constant_lengths::<S>(), out.view().strides().as_ref())
    {
        // SAFETY: these are the strides of what is contiguous.
        return unsafe { directly_into::<Op, Ops, S, X>(ops, out, accumulate) };
    }
    indirectly_into::<Op, Ops, S, X::Shape>(ops, out.view(), accumulate)
}

/// Whether a call is direct with a contiguous `out` of shape `C`.
const fn is_direct_into<Op: Operation, Ops: Operands, S: Shape, C: Shape>() -> bool {
    Call::<Op, Ops, S>::IS_DIRECT && S::EXTENTS.is_static_as(&C::EXTENTS)
}

/// As [`into`], where strides or lengths are not constant.
#[inline]
fn indirectly_into<Op, Ops, S, C>(
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
    if const { S::EXTENTS.is_static_as(&C::EXTENTS) } {
        let strides = out.strides();
        let step = match likely::by_columns::<Op, Ops, S>(ops, strides.as_ref()) {
            None if is_dense::<S>(&constant_lengths::<S>(), strides.as_ref()) => {
                likely::step::<Op, Ops, S>(ops)
            }
            step => step,
        };
        if let Some(step) = step {
            // SAFETY: as in `any_into`; the result is contiguous, or by columns where the step is for that.
            unsafe { step(&operands(ops.firsts().as_ref(), out.as_mut_ptr(), accumulate)) };
            return Ok(());
        }
    }
    if const { Call::<Op, Ops, S>::OUTER.is_none() } {
        return any_into::<Op, Ops, S, C>(ops, out, accumulate);
    }
    if let Some((lengths, len)) = Call::<Op, Ops, S>::outermost(ops.layouts().as_ref())
        && lengths.as_ref() == out.shape().as_ref()
        && is_dense::<S>(&lengths, out.strides().as_ref())
    {
        let operands = operands(ops.firsts().as_ref(), out.as_mut_ptr(), accumulate);
        // SAFETY: as in `any_into`; the result is contiguous.
        unsafe { Call::<Op, Ops, S>::run_outermost(len, &operands) };
        return Ok(());
    }
    apart(|| any_into::<Op, Ops, S, C>(ops, out, accumulate))
}

/// What a short product does not wait for: so that it is not part of the function that has it.
#[inline(never)]
fn apart<R>(f: impl FnOnce() -> R) -> R {
    f()
}

/// The pointers of one operand or two.
#[inline(always)]
fn operands<T>(firsts: &[*const T], c: *mut T, accumulate: Accumulate) -> gemm::Operands<T> {
    gemm::Operands { a: firsts[0], b: firsts[firsts.len() - 1], c, accumulate }
}

/// Whether these strides are those of a contiguous result, where they move anything. One by one, so that the comparison of constants is a
/// constant.
#[inline(always)]
fn is_dense<S: Shape>(lengths: &S::Index, strides: &[isize]) -> bool {
    let mut dense = S::no_strides();
    row_major(lengths.as_ref(), dense.as_mut());
    dense
        .as_ref()
        .iter()
        .zip(strides)
        .zip(lengths.as_ref())
        .all(|((dense, stride), &len)| dense == stride || len == 1)
}

/// As [`into`], whatever is constant.
#[inline(always)]
fn any_into<Op, Ops, S, C>(
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
    // Constants are compared here, since the compiler does not compare them all where they lie in arrays.
    if !const { S::EXTENTS.is_static_as(&C::EXTENTS) }
        && let Some((axis, _)) = lengths.as_ref().iter().zip(shape.as_ref()).enumerate().find(differs)
    {
        return Err(ShapeError::out::<S, C>(Op::KIND.name(), lengths.as_ref(), shape.as_ref(), axis));
    }
    let mut computed = None;
    let program = program::<Op, Ops, S>(layouts.as_ref(), lens, &mut computed)?;
    let strides = out.strides();
    let is_dense = is_dense::<S>(&lengths, strides.as_ref());
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
    let mut shapes = [&[][..]; MAX_OPERANDS];
    for ((shape, layout), term) in shapes.iter_mut().zip(layouts.as_ref()).zip(&spec.terms) {
        *shape = &layout.len[..term.rank];
    }
    Ok(EinsumPath::new(terms, output, &shapes[..spec.operands]))
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
    if const { Call::<Op, Ops, S>::STATIC } {
        return Ok(constant_lengths::<S>());
    }
    let mut lengths = S::origin();
    fit::measure(spec, layouts, lens);
    fit::check(Op::KIND, spec, Ops::KNOWN, layouts, lens)?;
    for (len, &label) in lengths.as_mut().iter_mut().zip(spec.output.axes()) {
        *len = lens[usize::from(label)];
    }
    Ok(lengths)
}

/// The lengths of a shape that has constant ones.
#[inline(always)]
fn constant_lengths<S: Shape>() -> S::Index {
    let mut lengths = S::origin();
    lengths.as_mut().copy_from_slice(&const { S::EXTENTS.lengths() }[..S::RANK]);
    lengths
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
