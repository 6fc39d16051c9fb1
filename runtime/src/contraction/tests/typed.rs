//! Calls whose shapes are types: what is constant of them must be what would be computed.

use super::super::constant::{Call, StepOf};
use super::super::{into, owned, path};
use crate::contraction::OpKind;
use crate::gemm::Accumulate;
use crate::rules::{AsOut, Operation};
use crate::shape::{Const, Dyn, Shape};
use crate::tensor::{InlineTensor, Tensor};

macro_rules! equations {
    ($($name:ident $kind:expr;)*) => {$(
        #[derive(Debug)]
        pub(super) struct $name;
        impl Operation for $name {
            type Texts = crate::rules::EinsumOp;
            const KIND: OpKind = $kind;
        }
    )*};
}

equations! {
    Chain OpKind::Chain;
    Product OpKind::Einsum("ij,jk,kl->il");
    Sums OpKind::Einsum("ijs,jk,klt->il");
    Mixed OpKind::Named("ab,bc,c->a");
    Scaled OpKind::Named("ab,b,->a");
}

type M<const A: usize, const B: usize> = (Const<A>, Const<B>);

fn numbers<S: crate::shape::StaticShape>(salt: i64) -> Tensor<i64, S> {
    let mut next = salt;
    Tensor::full(0).map(|_| {
        next = (next * 7 + 3) % 11;
        next - 5
    })
}

/// `a b c`, by the definition.
fn product(
    a: &Tensor<i64, M<3, 4>>,
    b: &Tensor<i64, M<4, 5>>,
    c: &Tensor<i64, M<5, 2>>,
) -> Tensor<i64, M<3, 2>> {
    Tensor::from_fn(|[i, l]: [usize; 2]| {
        (0..4).flat_map(|j| (0..5).map(move |k| (j, k))).map(|(j, k)| a[[i, j]] * b[[j, k]] * c[[k, l]]).sum()
    })
}

#[test]
fn a_chain_of_constant_matrices_is_a_constant_program() {
    let (a, b, c) = (numbers(1), numbers(2), numbers(3));
    let expected = product(&a, &b, &c);
    let found: Tensor<i64, M<3, 2>> = owned::<Product, _, _, _>((&a, &b, &c)).unwrap();
    assert_eq!(found, expected);
    let found: Tensor<i64, M<3, 2>> = owned::<Chain, _, _, _>((&a, &b, &c)).unwrap();
    assert_eq!(found, expected);

    type Ops<'a> = (&'a Tensor<i64, M<3, 4>>, &'a Tensor<i64, M<4, 5>>, &'a Tensor<i64, M<5, 2>>);
    const { assert!(Call::<Product, Ops<'_>, M<3, 2>>::STEPS == 2) };
    const { assert!(StepOf::<Product, Ops<'_>, M<3, 2>, 0>::PLAN.is_some()) };
    const { assert!(StepOf::<Product, Ops<'_>, M<3, 2>, 1>::PLAN.is_some()) };
    const { assert!(StepOf::<Product, Ops<'_>, M<3, 2>, 2>::PLAN.is_none()) };
}

#[test]
fn outputs_of_any_layout_are_written_and_added_to() {
    let (a, b, c) = (numbers(1), numbers(2), numbers(3));
    let expected = product(&a, &b, &c);
    let mut out = Tensor::<i64, M<3, 2>>::full(100);
    into::<Product, _, M<3, 2>, _>((&a, &b, &c), out.view_mut().as_out().place(), Accumulate::Replace)
        .unwrap();
    assert_eq!(out, expected);
    into::<Product, _, M<3, 2>, _>((&a, &b, &c), out.view_mut().as_out().place(), Accumulate::Add).unwrap();
    assert_eq!(out, expected.map(|x| 2 * x));
    let mut out = Tensor::<i64, M<2, 3>>::full(100);
    into::<Product, _, M<3, 2>, _>((&a, &b, &c), out.t_mut().as_out().place(), Accumulate::Replace).unwrap();
    assert_eq!(out.t(), expected);
    into::<Product, _, M<3, 2>, _>((&a, &b, &c), out.t_mut().as_out().place(), Accumulate::Add).unwrap();
    assert_eq!(out.t(), expected.map(|x| 2 * x));
}

#[test]
fn views_of_constant_lengths_and_run_time_axes_give_the_same() {
    let (a, b, c) = (numbers(1), numbers(2), numbers(3));
    let expected = product(&a, &b, &c);
    let turned: Tensor<i64, M<5, 4>> = Tensor::from_fn(|[k, j]: [usize; 2]| b[[j, k]]);
    let found: Tensor<i64, M<3, 2>> = owned::<Product, _, _, _>((&a, &turned.t(), &c)).unwrap();
    assert_eq!(found, expected);
    let long = Tensor::<i64, (Dyn, Const<4>)>::from_vec_with(a.as_slice().to_vec(), &[3, 4]).unwrap();
    let found: Tensor<i64, (Dyn, Const<2>)> = owned::<Product, _, _, _>((&long, &b, &c)).unwrap();
    assert_eq!(found.as_slice(), expected.as_slice());
}

#[test]
fn operands_are_summed_first_where_that_saves_products() {
    let a: Tensor<i64, (Const<3>, Const<4>, Const<6>)> = numbers(1);
    let b = numbers(2);
    let c: Tensor<i64, (Const<5>, Const<2>, Const<7>)> = numbers(3);
    let sum_a = Tensor::from_fn(|[i, j]: [usize; 2]| (0..6).map(|s| a[[i, j, s]]).sum());
    let sum_c = Tensor::from_fn(|[k, l]: [usize; 2]| (0..7).map(|t| c[[k, l, t]]).sum());
    let found: Tensor<i64, M<3, 2>> = owned::<Sums, _, _, _>((&a, &b, &c)).unwrap();
    assert_eq!(found, product(&sum_a, &b, &sum_c));
}

#[test]
fn a_scalar_factor_is_an_operand() {
    let (a, x) = (numbers::<M<3, 4>>(1), numbers::<(Const<4>,)>(2));
    let factor = InlineTensor::<i64, ()>::from_array(-3);
    let found: Tensor<i64, (Const<3>,)> = owned::<Scaled, _, _, _>((&a, &x, &factor)).unwrap();
    assert_eq!(found, Tensor::from_fn(|[i]: [usize; 1]| (0..4).map(|j| -3 * a[[i, j]] * x[[j]]).sum()));
}

#[test]
fn axes_of_length_0_and_1_are_no_special_case() {
    let (a, b) = (numbers::<M<3, 0>>(1), numbers::<M<0, 5>>(2));
    let c = numbers::<M<5, 2>>(3);
    let mut found: Tensor<i64, M<3, 2>> = owned::<Product, _, _, _>((&a, &b, &c)).unwrap();
    assert_eq!(found, Tensor::zeros());
    found = Tensor::ones();
    into::<Product, _, M<3, 2>, _>((&a, &b, &c), found.view_mut().as_out().place(), Accumulate::Add).unwrap();
    assert_eq!(found, Tensor::ones());
    let (a, b, c) = (numbers::<M<1, 1>>(1), numbers::<M<1, 1>>(2), numbers::<M<1, 1>>(3));
    let found: Tensor<i64, M<1, 1>> = owned::<Product, _, _, _>((&a, &b, &c)).unwrap();
    assert_eq!(found[[0, 0]], a[[0, 0]] * b[[0, 0]] * c[[0, 0]]);
}

#[test]
fn the_path_is_the_order_of_the_program() {
    let (a, b) = (Tensor::<f32, M<10, 1000>>::zeros(), Tensor::<f32, M<1000, 5>>::zeros());
    let x = Tensor::<f32, (Dyn,)>::zeros_with(&[5]).unwrap();
    let names: [&[&str]; 3] = [&["row", "mid"], &["mid", "col"], &["col"]];
    let path = path::<Mixed, _, (Const<10>,)>((&a, &b, &x), &names, &["row"]).unwrap();
    assert_eq!(path.steps()[0].subscripts(), "mid col, col -> mid");
}

/// The text of the error of a call.
pub(super) fn error<Op: Operation, Ops, S: Shape>(ops: Ops) -> String
where
    Ops: crate::tensor::Operands<Elem = f32>,
{
    owned::<Op, Ops, S, Tensor<f32, S>>(ops).map(|result| result.shape()).unwrap_err().to_string()
}
