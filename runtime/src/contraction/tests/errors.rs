//! Lengths that turn out not to fit: the texts.

use super::typed::error;
use crate::contraction::{OpKind, Taken};
use crate::rules::Operation;
use crate::shape::{Const, Dyn};
use crate::tensor::Tensor;

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
    Einsum OpKind::Einsum("ij,jk->ik");
    Named OpKind::Named("ij,jk->ik");
    Diagonal OpKind::Einsum("ii->i");
    Trace OpKind::Trace(0, 1);
    Chain OpKind::Chain;
    Inner OpKind::Inner;
    Dots OpKind::Einsum("...i,...i->...");
    Matmul OpKind::Matmul(Taken::AsIs, Taken::AsIs);
    Far OpKind::Einsum("ij,kl,jk->il");
    Behind OpKind::Einsum("...ij,jk->...ik");
}

type Any = (Dyn, Dyn);

crate::dim! { Batch }

fn zeros<S: crate::Shape>(lengths: S::Index) -> Tensor<f32, S> {
    Tensor::zeros_with(&lengths).unwrap()
}

#[test]
fn labels_in_strings_are_named() {
    let (a, b) = (zeros::<Any>([3, 4]), zeros::<Any>([5, 6]));
    assert_eq!(
        error::<Einsum, _, Any>((&a, &b)),
        "einsum!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: label 'j' is 4 on axis 1 of operand 0 and 5 on axis 0 \
         of operand 1 [C001]"
    );
    let c = zeros::<(Dyn, Const<4>)>([2, 4]);
    assert_eq!(
        error::<Far, _, Any>((&a, &b, &c)),
        "einsum!: shapes (dyn 3, dyn 4) and (dyn 2, 4) do not fit: label 'j' is 4 on axis 1 of operand 0 and 2 on axis 0 of \
         operand 2 [C001]"
    );
    let wide = zeros::<(Dyn, Dyn, Dyn)>([2, 3, 4]);
    assert_eq!(
        error::<Behind, _, (Dyn, Dyn, Dyn)>((&wide, &b)),
        "einsum!: shapes (dyn 2, dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: label 'j' is 4 on axis 2 of operand 0 and 5 on \
         axis 0 of operand 1 [C001]"
    );
}

#[test]
fn names_are_told_as_axes() {
    let (a, b) = (zeros::<Any>([3, 4]), zeros::<Any>([5, 6]));
    assert_eq!(
        error::<Named, _, Any>((&a, &b)),
        "einsum!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: axis 1 of operand 0 is 4, axis 0 of operand 1 is 5 \
         [C001]"
    );
    let c = zeros::<Any>([6, 2]);
    assert_eq!(
        error::<Chain, _, Any>((&b, &c, &a)),
        "dot!: shapes (dyn 6, dyn 2) and (dyn 3, dyn 4) do not fit: axis 1 of the left operand is 2, axis 0 of the right operand is 3 \
         [C001]"
    );
}

#[test]
fn axes_of_one_operand() {
    let a = zeros::<Any>([3, 4]);
    assert_eq!(
        error::<Diagonal, _, (Dyn,)>((&a,)),
        "einsum!: label 'i' is 3 on axis 0 and 4 on axis 1 of operand 0, of shape (dyn 3, dyn 4) [C001]"
    );
    assert_eq!(
        error::<Trace, _, ()>((&a,)),
        "trace!: axis 0 is 3 and axis 1 is 4 in shape (dyn 3, dyn 4) [C001]"
    );
}

#[test]
fn operations_of_two_operands_speak_of_left_and_right() {
    let (a, b) = (zeros::<Any>([3, 4]), zeros::<Any>([5, 6]));
    assert_eq!(
        error::<Inner, _, Any>((&a, &b)),
        "inner!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: axis 1 of the left operand is 4, axis 1 of the right \
         operand is 6 [C001]"
    );
}

#[test]
fn axes_under_an_ellipsis_stretch_unless_they_have_a_name() {
    let (a, b) = (zeros::<Any>([1, 4]), zeros::<Any>([5, 4]));
    assert!(
        super::super::owned::<Dots, _, (Dyn,), Tensor<f32, (Dyn,)>>((&a, &b)).is_ok_and(|c| c.shape() == [5])
    );
    let named = zeros::<(Batch, Dyn)>([1, 4]);
    assert_eq!(
        error::<Dots, _, (Batch,)>((&named, &b)),
        "einsum!: shapes (Batch 1, dyn 4) and (dyn 5, dyn 4) do not fit: axis 0 of operand 0 is 1, axis 0 of operand 1 is 5 \
         [C001]"
    );
    let (a, b) = (zeros::<(Batch, Dyn, Dyn)>([1, 2, 3]), zeros::<(Dyn, Dyn, Dyn)>([5, 3, 2]));
    assert_eq!(
        error::<Matmul, _, (Batch, Dyn, Dyn)>((&a, &b)),
        "matmul!: shapes (Batch 1, dyn 2, dyn 3) and (dyn 5, dyn 3, dyn 2) do not fit: axis 0 of the left operand is 1, axis \
         0 of the right operand is 5 [C001]"
    );
}
