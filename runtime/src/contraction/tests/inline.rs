//! Calls on inline tensors and views of them: all that there is without a heap, and the same with one.

use super::super::{into, owned, path};
use crate::contraction::OpKind;
use crate::gemm::Accumulate;
use crate::rules::{AsOut, Operation};
use crate::shape::{Const, Dyn, StaticShape};
use crate::tensor::{InlineTensor, TensorView};

macro_rules! equations {
    ($($name:ident $kind:expr;)*) => {$(
        #[derive(Debug)]
        struct $name;
        impl Operation for $name {
            type Texts = crate::rules::EinsumOp;
            const KIND: OpKind = $kind;
        }
    )*};
}

equations! {
    Trace OpKind::Trace(0, 1);
    Double OpKind::Einsum("bi,bj,ij->b");
    Chain OpKind::Chain;
    Scaled OpKind::Einsum("i,k,ik->ik");
    Product OpKind::Einsum("ij,jk->ik");
    Windows OpKind::Einsum("nk,k,kl->ln");
}

type M<const A: usize, const B: usize> = (Const<A>, Const<B>);

/// Small numbers of either sign.
fn numbers<S: StaticShape>(salt: i64) -> InlineTensor<i64, S> {
    let mut next = salt;
    InlineTensor::<i64, S>::full(0).map(|_| {
        next = (next * 7 + 3) % 11;
        next - 5
    })
}

#[test]
fn inline_operands_give_an_inline_result() {
    let matrix = InlineTensor::<i32, M<2, 2>>::from_array([[1, 2], [3, 4]]);
    let trace: InlineTensor<i32, ()> = owned::<Trace, _, (), _>((&matrix,)).unwrap();
    assert_eq!(trace[[]], 5);
    let vectors = InlineTensor::<i32, M<3, 2>>::from_array([[1, 2], [3, 4], [5, 6]]);
    let forms: InlineTensor<i32, (Const<3>,)> =
        owned::<Double, _, _, _>((&vectors, &vectors, &matrix)).unwrap();
    let form = |[x, y]: [i32; 2]| x * x + 5 * x * y + 4 * y * y;
    assert_eq!(forms.into_array(), [[1, 2], [3, 4], [5, 6]].map(form));
}

/// The product of three matrices by its definition.
fn product(
    a: &InlineTensor<i64, M<3, 40>>,
    b: &InlineTensor<i64, M<40, 50>>,
    c: &InlineTensor<i64, M<50, 2>>,
) -> InlineTensor<i64, M<3, 2>> {
    InlineTensor::from_fn(|[i, l]: [usize; 2]| {
        let steps = (0..40).flat_map(|j| (0..50).map(move |k| (j, k)));
        steps.map(|(j, k)| a[[i, j]] * b[[j, k]] * c[[k, l]]).sum()
    })
}

#[test]
fn a_chain_is_a_value_and_goes_into_views_of_any_layout() {
    let (a, b, c) = (numbers::<M<3, 40>>(1), numbers::<M<40, 50>>(2), numbers::<M<50, 2>>(3));
    let expected = product(&a, &b, &c);
    let found: InlineTensor<i64, M<3, 2>> = owned::<Chain, _, _, _>((&a, &b, &c)).unwrap();
    assert_eq!(found, expected);

    let mut turned = InlineTensor::<i64, M<2, 3>>::full(7);
    into::<Chain, _, M<3, 2>, _>((&a, &b, &c), turned.t_mut().as_out().place(), Accumulate::Add).unwrap();
    assert_eq!(turned.t(), expected.map(|x| x + 7).view());
    // Operands whose strides the compiler does not know.
    let turned_b = InlineTensor::<i64, M<50, 40>>::from_fn(|[k, j]: [usize; 2]| b[[j, k]]);
    into::<Chain, _, M<3, 2>, _>(
        (&a.view(), &turned_b.t(), &c.view()),
        turned.t_mut().as_out().place(),
        Accumulate::Replace,
    )
    .unwrap();
    assert_eq!(turned.t(), expected.view());
}

/// Whichever pair comes first, it makes 190 x 190 `i64`, which is 282 KiB, more than the largest frame.
#[test]
fn intermediates_may_be_larger_than_any_frame() {
    let (x, y) = (numbers::<(Const<190>,)>(1), numbers::<(Const<190>,)>(2));
    static A: InlineTensor<i64, M<190, 190>> = InlineTensor::from_array([[-3; 190]; 190]);
    let mut found = InlineTensor::<i64, M<190, 190>>::full(1);
    into::<Scaled, _, M<190, 190>, _>((&x, &y, &A), found.view_mut().as_out().place(), Accumulate::Add)
        .unwrap();
    assert_eq!(found, InlineTensor::from_fn(|[i, k]: [usize; 2]| 1 - 3 * x[[i]] * y[[k]]));
}

#[test]
fn lengths_of_windows_are_compared_when_they_run() {
    let x = numbers::<(Const<6>,)>(4);
    let windows: TensorView<'_, i64, (Dyn, Const<3>)> = x.windows::<3>();
    let (y, w) = (numbers::<(Const<3>,)>(5), numbers::<M<3, 2>>(6));
    let mut found = InlineTensor::<i64, M<2, 4>>::full(-1);
    into::<Windows, _, (Const<2>, Dyn), _>(
        (&windows, &y, &w),
        found.view_mut().as_out().place(),
        Accumulate::Replace,
    )
    .unwrap();
    let sum = |[l, n]: [usize; 2]| (0..3).map(|k| x[[n + k]] * y[[k]] * w[[k, l]]).sum();
    assert_eq!(found, InlineTensor::from_fn(sum));

    let mut short = InlineTensor::<i64, M<2, 3>>::full(-1);
    let error = into::<Windows, _, (Const<2>, Dyn), _>(
        (&windows, &y, &w),
        short.view_mut().as_out().place(),
        Accumulate::Replace,
    );
    assert_eq!(
        error.unwrap_err().to_string(),
        "einsum!: the result has shape (2, dyn 4), `out` has shape (2, 3): axis 1 is 4 in the result and 3 in `out` [C005]"
    );
    assert_eq!(short, InlineTensor::full(-1));
    let mut square = InlineTensor::<i64, M<2, 3>>::full(-1);
    let left = numbers::<M<2, 5>>(7);
    let error = into::<Product, _, M<2, 3>, _>(
        (&left, &windows),
        square.view_mut().as_out().place(),
        Accumulate::Add,
    );
    let error = error.unwrap_err();
    assert!(error.is_mismatch() && error.clone() == error);
    assert_eq!(
        format!("{error:?}"),
        "ShapeError(einsum!: shapes (2, 5) and (dyn 4, 3) do not fit: label 'j' is 5 on axis 1 of operand 0 and 4 on \
         axis 0 of operand 1 [C001])"
    );
}

#[test]
fn a_path_has_figures() {
    let (a, b, c) = (numbers::<M<3, 40>>(1), numbers::<M<40, 50>>(2), numbers::<M<50, 2>>(3));
    let names: [&[&str]; 3] = [&["i", "j"], &["j", "k"], &["k", "l"]];
    let path = path::<Chain, _, M<3, 2>>((&a, &b, &c), &names, &["i", "l"]).unwrap();
    assert_eq!(path.flops(), 2 * (40 * 50 * 2 + 3 * 40 * 2));
    assert_eq!(path.largest_intermediate(), 80);
    assert!(
        format!("{path}").contains("Optimized FLOP count:  8.480e") && format!("{path:?}").contains("8480")
    );
}
