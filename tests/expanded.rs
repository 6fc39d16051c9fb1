//! What the macros leave behind: a check and a call.
//!
//! The files in `expanded/` are the expansion of one invocation each, compared with the macros by a test of the macro crate.
//! Here they are compiled as ordinary Rust, and give what the macro gives.

use conformable::{Tensor, tensor};

#[rustfmt::skip]
#[allow(clippy::match_single_binding, reason = "a match keeps temporary operands alive, a let does not")]
#[allow(clippy::init_numbered_fields, reason = "of a call rustc would tell where the variant is declared")]
#[allow(unused_imports, reason = "the trait is for an `out` that is no tensor; rustc does not warn inside of a macro")]
mod expanded {
    pub mod batch_dot;
    pub mod batch_dot_axes;
    pub mod dot;
    pub mod dot_chain;
    pub mod dot_into;
    pub mod einsum;
    pub mod einsum_named;
    #[cfg(any(feature = "npy", feature = "safetensors"))]
    pub mod from_tensors;
    pub mod matmul;
    pub mod permute;
    pub mod slice;
    pub mod slice_mut;
    pub mod tensor;
    pub mod tensordot;
    pub mod try_dot;
    pub mod types;
}

/// A tensor of small whole numbers.
fn counting<S: conformable::StaticShape>() -> Tensor<f32, S> {
    let elements = (1..=S::LEN).map(|n| (n % 7) as f32 - 3.0).collect();
    Tensor::from_vec(elements).expect("as many elements as the shape has")
}

#[test]
fn labels_give_what_the_macros_give() {
    use conformable::{dot, einsum, tensordot};

    let (a, b) = (counting(), counting());
    assert_eq!(expanded::einsum::einsum(&a, &b), einsum!("...ij,...jk->...ik", a, b));
    let (a, b, c) = (counting(), counting(), counting());
    assert_eq!(expanded::dot_chain::dot_chain(&a, &b, &c), dot!(a, b, c));
    let (a, b) = (counting(), counting());
    assert_eq!(expanded::tensordot::tensordot(&a, &b), tensordot!(a, b, axes = ([1, 2], [-1, 0])));
    let (a, x) = (counting(), counting());
    let (mut c, mut d) = (counting(), counting());
    expanded::einsum_named::einsum_named(&a, &x, &mut c);
    einsum!(d[row, batch] += 0.5 * a[batch, row, col] * (&x)[batch, col]);
    assert_eq!(c, d);
}

#[test]
fn views_give_what_the_macros_give() {
    use conformable::{permute, slice, slice_mut};

    let x = counting();
    let permuted = expanded::permute::permute(&x);
    assert_eq!((permuted.to_owned(), permuted.strides()), (permute!(x, [2, 0, -2]).to_owned(), [1, 12, 4]));
    let (mut x, i) = (counting(), 3);
    assert_eq!(expanded::slice::slice(&x, i).to_owned(), slice!(x, [2..5, -1, i..]).to_owned());
    let mut y = x.clone();
    expanded::slice_mut::slice_mut(&mut x).fill(9.0);
    slice_mut!(y, [0..6; -2, ..., 1]).fill(9.0);
    assert_eq!(x, y);
}

#[test]
fn calls_give_what_the_macros_give() {
    use conformable::{batch_dot, dot, matmul, try_dot};

    let (a, b) = (counting(), counting());
    let mut c = expanded::dot::dot(&a, &b);
    assert_eq!(c, dot!(a, b));
    expanded::dot_into::dot_into(&a, &b, &mut c);
    assert_eq!(c, dot!(a, b).map(|x| 2.0 * x));

    let (a, b) = (counting(), counting());
    assert_eq!(expanded::batch_dot::batch_dot(&a, &b), batch_dot!(a, b));
    let (a, b) = (counting(), counting());
    assert_eq!(expanded::batch_dot_axes::batch_dot_axes(&a, &b), batch_dot!(a, b, axes = (2, -1)));
    let (a, b) = (counting(), counting());
    assert_eq!(expanded::matmul::matmul(&a, &b), matmul!(a, b, transpose_a = true));

    let b = counting();
    for k in [4, 3] {
        let a = <Tensor![f32; 3, dyn]>::full_with(2.0, &[3, k]).unwrap();
        assert_eq!(expanded::try_dot::try_dot(&a, &b), try_dot!(a, b));
    }
}

#[cfg(feature = "safetensors")]
#[test]
fn a_model_is_what_the_derive_gives() {
    use conformable::{FromTensors, safetensors};

    let (w, b) = (tensor![[1.0f32, 2.0], [3.0, 4.0], [5.0, 6.0]], tensor![7.0f32, 8.0, 9.0]);
    let read = |tensors: &[(&str, &dyn conformable::Stored<safetensors::Code>)]| {
        let bytes = safetensors::to_vec(tensors).unwrap();
        let model = expanded::from_tensors::Linear::<2, 3>::from_source(
            &safetensors::SafeTensors::from_bytes(&bytes).unwrap(),
        );
        model.map(|model| (model.weight, model.bias, model.calls))
    };
    let turned = tensor![[1.0f32, 3.0, 5.0], [2.0, 4.0, 6.0]];
    assert_eq!(read(&[("fc.weight", &w), ("fc.b", &b)]).unwrap(), (turned.clone(), b.clone(), 0));
    assert_eq!(read(&[("fc.weight", &w), ("fc.bias", &b)]).unwrap(), (turned, Tensor::zeros(), 0));
    assert_eq!(read(&[("fc.b", &w)]).unwrap_err().len(), 2);
}

#[test]
fn literals_and_types_are_what_they_stand_for() {
    use conformable::{Const, Dyn};
    use expanded::types::{A, B, Batch, C, D, E, F};

    assert_eq!(expanded::tensor::tensor(), tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);

    fn same<T>(_: std::marker::PhantomData<T>, _: std::marker::PhantomData<T>) {}
    use std::marker::PhantomData as P;
    same(P::<A>, P::<(Const<3>, Dyn, Const<5>, Const<10>)>);
    same(P::<B>, P::<conformable::Tensor2<f32, 3, 5>>);
    same(P::<C<'static>>, P::<conformable::TensorView<'static, f32, (Batch, Const<4>)>>);
    same(P::<D<'static>>, P::<conformable::TensorViewMut<'static, f32, (Const<4>,)>>);
    same(P::<E>, P::<conformable::InlineTensor<f32, (Const<3>, Const<3>)>>);
    same(P::<F>, P::<Tensor<f32, ()>>);
}
