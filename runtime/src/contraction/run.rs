//! One way from a checked call to the kernels: compare run-time lengths, make the plan, run it.

use super::plan::{Layout, Plan};
use super::spec::{Spec, Term};
use crate::element::Element;
use crate::error::ShapeError;
use crate::gemm::{self, Accumulate, Known, Operands, Small, Unknown};
use crate::rules::Operation;
use crate::shape::{Extents, MAX_RANK, Shape, checked_len, row_major};
use crate::tensor::{Operand, Owned, OwnedBy, TensorView, TensorViewMut};
use core::marker::PhantomData;

/// The contraction `Op` of operands `A` and `B` with a result of shape `S`: what of it is constant.
struct Call<Op, A, B, S>(PhantomData<(Op, A, B, S)>);

impl<Op: Operation, A: Operand, B: Operand, S: Shape> Call<Op, A, B, S> {
    const SPEC: Spec = Spec::new(Op::KIND, A::Shape::RANK, B::Shape::RANK);

    /// Whether all lengths are constant; then the compiler has compared them.
    const STATIC: bool =
        A::Shape::EXTENTS.is_static() && B::Shape::EXTENTS.is_static() && S::EXTENTS.is_static();

    /// The plan, where lengths and strides are constant: no part of it is left for run time.
    const PLAN: Option<Plan> = if Self::STATIC && A::CONTIGUOUS && B::CONTIGUOUS {
        Some(Plan::new(
            &Self::SPEC,
            &contiguous(A::Shape::EXTENTS.lengths(), A::Shape::RANK),
            &contiguous(B::Shape::EXTENTS.lengths(), B::Shape::RANK),
            &contiguous(S::EXTENTS.lengths(), S::RANK),
        ))
    } else {
        None
    };
}

impl<Op: Operation, A: Operand, B: Operand, S: Shape> Known for Call<Op, A, B, S> {
    const SMALL: Option<Small> = if A::CONTIGUOUS && B::CONTIGUOUS {
        match (
            leading_unknown(&A::Shape::EXTENTS, &Self::SPEC.a, &Self::SPEC),
            leading_unknown(&B::Shape::EXTENTS, &Self::SPEC.b, &Self::SPEC),
            leading_unknown(&S::EXTENTS, &Self::SPEC.c, &Self::SPEC),
        ) {
            (Some(a), Some(b), Some(c)) => Small::of(&Plan::new(&Self::SPEC, &a, &b, &c)),
            _ => None,
        }
    } else {
        None
    };
}

/// The layout of a row-major operand of which only leading batch axes are not constant: strides and lengths of all others
/// are right, whatever the lengths of those.
const fn leading_unknown(extents: &Extents, term: &Term, spec: &Spec) -> Option<Layout> {
    let mut len = [0; MAX_RANK];
    let mut i = term.rank;
    let mut unknown = false;
    while i > 0 {
        i -= 1;
        let label = term.labels[i];
        len[i] = match extents.len[i] {
            Some(len) => len,
            None => {
                unknown = true;
                2
            }
        };
        let batch =
            spec.a.find(label).is_some() && spec.b.find(label).is_some() && spec.c.find(label).is_some();
        if unknown && !batch {
            return None;
        }
    }
    Some(contiguous(len, term.rank))
}

/// The layout of a row-major operand, for const evaluation.
const fn contiguous(len: [usize; MAX_RANK], rank: usize) -> Layout {
    let mut stride = [0; MAX_RANK];
    let mut step = 1isize;
    let mut i = rank;
    while i > 0 {
        i -= 1;
        stride[i] = step;
        step *= if len[i] == 0 { 1 } else { len[i] as isize };
    }
    Layout { len, stride }
}

/// The result as a value.
pub(crate) fn owned<Op, A, B, S>(a: &A, b: &B) -> Result<OwnedBy<A, B, S>, ShapeError>
where
    Op: Operation,
    A: Operand<Elem: Element>,
    B: Operand<Elem = A::Elem>,
    S: Shape,
{
    let (a, b) = (a.as_view(), b.as_view());
    let lengths = result_lengths::<Op, A, B, S>(&a, &b)?;
    let packed =
        S::pack(&lengths).map_err(|axis| ShapeError::given::<S>(Op::KIND.name(), lengths.as_ref(), axis))?;
    if checked_len(lengths.as_ref(), size_of::<A::Elem>()).is_none() {
        return Err(ShapeError::too_large::<S>(Op::KIND.name(), lengths.as_ref()));
    }
    let mut strides = S::no_strides();
    row_major(lengths.as_ref(), strides.as_mut());
    // SAFETY: the memory has room for the elements of shape `lengths` in row-major order, which `strides` describes, and
    // `run` writes each of them (it overwrites), so all are initialised when it returns.
    Ok(unsafe {
        OwnedBy::<A, B, S>::build(packed, |c| {
            run::<Op, A, B, S>(&a, &b, lengths.as_ref(), strides.as_ref(), c, Accumulate::Replace);
        })
    })
}

/// The result into `out`.
pub(crate) fn into<Op, A, B, S, C>(
    a: &A,
    b: &B,
    mut out: TensorViewMut<'_, A::Elem, C>,
    accumulate: Accumulate,
) -> Result<(), ShapeError>
where
    Op: Operation,
    A: Operand<Elem: Element>,
    B: Operand<Elem = A::Elem>,
    S: Shape,
    C: Shape,
{
    let (a, b) = (a.as_view(), b.as_view());
    let lengths = result_lengths::<Op, A, B, S>(&a, &b)?;
    let shape = out.shape();
    let differs = |(_, (result, out)): &(usize, (&usize, &usize))| result != out;
    if let Some((axis, _)) = lengths.as_ref().iter().zip(shape.as_ref()).enumerate().find(differs) {
        return Err(ShapeError::out::<S, C>(Op::KIND.name(), lengths.as_ref(), shape.as_ref(), axis));
    }
    let strides = out.strides();
    // SAFETY: `out` is borrowed exclusively, its elements are initialised, have distinct addresses, and its lengths are
    // those of the result, as just compared (the ranks are the same, which the caller's bound on `C` says).
    unsafe { run::<Op, A, B, S>(&a, &b, lengths.as_ref(), strides.as_ref(), out.as_mut_ptr(), accumulate) };
    Ok(())
}

/// Makes the plan and runs it.
///
/// # Safety
///
/// `c` is valid for writes of the elements of the given lengths at the given strides, which have distinct addresses and
/// are no element of `a` or `b`; with [`Accumulate::Add`] they are initialised. `c_len` is what [`result_lengths`] returns.
#[inline]
unsafe fn run<Op, A, B, S>(
    a: &TensorView<'_, A::Elem, A::Shape>,
    b: &TensorView<'_, B::Elem, B::Shape>,
    c_len: &[usize],
    c_stride: &[isize],
    c: *mut A::Elem,
    accumulate: Accumulate,
) where
    Op: Operation,
    A: Operand<Elem: Element>,
    B: Operand<Elem = A::Elem>,
    S: Shape,
{
    let operands = Operands { a: a.as_ptr(), b: b.as_ptr(), c, accumulate };
    let contiguous_out = || {
        let mut strides = S::no_strides();
        row_major(c_len, strides.as_mut());
        strides.as_ref() == c_stride
    };
    let known = const { <Call<Op, A, B, S> as Known>::SMALL.is_some() || Call::<Op, A, B, S>::PLAN.is_some() }
        && contiguous_out();
    let computed;
    let plan = match const { &Call::<Op, A, B, S>::PLAN } {
        Some(plan) if known => plan,
        _ => {
            computed = Plan::new(
                const { &Call::<Op, A, B, S>::SPEC },
                &layout(a.shape().as_ref(), a.strides().as_ref()),
                &layout(b.shape().as_ref(), b.strides().as_ref()),
                &layout(c_len, c_stride),
            );
            &computed
        }
    };
    // SAFETY: every loop of the plan has the length of an axis of the views and of the result, and moves each pointer by
    // the stride of that axis, or not at all where the axis has length 1 or is not there. So `a` and `b` are read at
    // elements of the views, which are valid for reads, and `c` at elements that the caller vouches for. What is known of
    // the call is true where the result is contiguous.
    unsafe {
        if known {
            gemm::contract::<_, Call<Op, A, B, S>>(plan, &operands);
        } else {
            gemm::contract::<_, Unknown>(plan, &operands);
        }
    }
}

fn layout(lengths: &[usize], strides: &[isize]) -> Layout {
    let mut layout = Layout { len: [0; MAX_RANK], stride: [0; MAX_RANK] };
    layout.len[..lengths.len()].copy_from_slice(lengths);
    layout.stride[..strides.len()].copy_from_slice(strides);
    layout
}

/// Compares the lengths that the compiler could not, and gives those of the result.
#[inline]
fn result_lengths<Op, A, B, S>(
    a: &TensorView<'_, A::Elem, A::Shape>,
    b: &TensorView<'_, B::Elem, B::Shape>,
) -> Result<S::Index, ShapeError>
where
    Op: Operation,
    A: Operand,
    B: Operand,
    S: Shape,
{
    let spec = const { &Call::<Op, A, B, S>::SPEC };
    let (a_len, b_len) = (a.shape(), b.shape());
    let (a_len, b_len) = (a_len.as_ref(), b_len.as_ref());
    if const { !Call::<Op, A, B, S>::STATIC } {
        // The contracted axes first, as in the compile error.
        for shared in [false, true] {
            for (i, &label) in spec.a.labels[..spec.a.rank].iter().enumerate() {
                if let Some(j) = spec.b.find(label)
                    && spec.c.find(label).is_some() == shared
                    && a_len[i] != b_len[j]
                {
                    // A length that is 1 by chance stretches; the length of a name does not, it is one length.
                    let stretches = spec.stretches[label as usize]
                        && (a_len[i] == 1 && A::Shape::EXTENTS.names[i].is_none()
                            || b_len[j] == 1 && B::Shape::EXTENTS.names[j].is_none());
                    if !stretches {
                        let (left, right) = ((a_len, i), (b_len, j));
                        return Err(ShapeError::axes::<A::Shape, B::Shape>(Op::KIND.name(), left, right));
                    }
                }
            }
        }
    }
    let mut lengths = S::origin();
    for (out, &label) in lengths.as_mut().iter_mut().zip(&spec.c.labels) {
        let of_a = spec.a.find(label).map_or(1, |i| a_len[i]);
        let of_b = spec.b.find(label).map_or(1, |j| b_len[j]);
        *out = if of_a == 1 { of_b } else { of_a };
    }
    Ok(lengths)
}
