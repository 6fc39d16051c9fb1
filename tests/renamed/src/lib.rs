//! The expansions of every macro in a crate that has renamed conformable, has no implicit prelude, forbids unsafe code and
//! denies warnings. That it compiles is the first half of the test, the second is that it gives the right numbers.

#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![cfg_attr(test, allow(clippy::float_cmp, clippy::many_single_char_names))]

use ::cf::{InlineTensor, Shape, Tensor, TensorView, TensorViewMut};

::cf::dim! {
    /// Rows that are processed together.
    pub Batch
}

/// Any batch, a product and no `where` clause.
#[must_use]
pub fn layer<B: ::cf::Dim, const I: usize, const O: usize>(
    x: TensorView![f32; dyn B, I, crate = ::cf],
    w: &Tensor![f32; I, O, crate = ::cf],
) -> Tensor![f32; dyn B, O, crate = ::cf] {
    ::cf::dot!(x, w, crate = ::cf)
}

/// Overwrites, adds, and does both with a `Result`.
///
/// # Errors
///
/// Never: all lengths are constant.
pub fn accumulate(
    a: &InlineTensor![i32; 2, 2, crate = ::cf],
    mut c: TensorViewMut![i32; 2, 2, crate = ::cf],
) -> ::core::result::Result<(), ::cf::ShapeError> {
    ::cf::matmul!(a, a, out = c, crate = ::cf);
    ::cf::matmul!(a, a, transpose_b = true, out += c, crate = ::cf);
    ::cf::try_matmul!(a, a, out += c, crate = ::cf)?;
    ::cf::try_dot!(a, a, out += c, crate = ::cf)
}

/// A shape by itself.
pub type Pairs = Shape![2, 3, 3; crate = ::cf];

/// Both rules of `batch_dot!`.
#[must_use]
pub fn batches(
    a: &Tensor![f64; 2, 3, 4, crate = ::cf],
    b: &Tensor![f64; 2, 4, 3, crate = ::cf],
) -> (::cf::Tensor<f64, Pairs>, Tensor![f64; 2, 4, 4; crate = ::cf]) {
    (::cf::batch_dot!(a, b, crate = ::cf), ::cf::batch_dot!(a, b, axes = (1, -1), crate = ::cf))
}

/// Every contraction of matrices with labels, in both notations.
#[must_use]
pub fn labels(
    a: &Tensor![f64; 2, 3, crate = ::cf],
    b: &Tensor![f64; 3, 2, crate = ::cf],
) -> Tensor![f64; 2, 2, crate = ::cf] {
    let mut c = ::cf::einsum!("ij,jk->ik", a, b, crate = ::cf);
    ::cf::einsum!(c[i, k] += 2.0 * a[i, j] * b[j, k], crate = ::cf);
    ::cf::dot!(a, b, a, b, out += c, crate = ::cf);
    ::cf::tensordot!(a, b, axes = 1, out += c, crate = ::cf);
    ::cf::dot_general!(a, b, contract = ([1], [0]), out += c, crate = ::cf);
    c
}

/// The other contractions of vectors and matrices.
#[must_use]
pub fn vectors(a: &Tensor![f64; 2, 2, crate = ::cf]) -> Tensor![f64; 2, 2, crate = ::cf] {
    let squares = ::cf::vecdot!(a, a, crate = ::cf);
    let (rows, columns) = (::cf::matvec!(a, squares, crate = ::cf), ::cf::vecmat!(squares, a, crate = ::cf));
    let products = ::cf::outer!(rows, columns, crate = ::cf);
    ::cf::dot!(::cf::trace!(a, crate = ::cf), ::cf::inner!(products, a, crate = ::cf), crate = ::cf)
}

/// The same with a `Result`, and the plan.
///
/// # Errors
///
/// Where the operands do not fit.
pub fn try_labels(
    a: TensorView![i64; dyn, dyn, crate = ::cf],
    b: TensorView![i64; dyn, crate = ::cf],
) -> ::core::result::Result<(Tensor![i64; dyn, crate = ::cf], ::cf::EinsumPath), ::cf::ShapeError> {
    let c = ::cf::try_einsum!([i] = a[i, j] * b[j], crate = ::cf)?;
    let path = ::cf::einsum_path!("ij,j,i->", a, b, c, crate = ::cf);
    ::cf::try_matvec!(a, b, crate = ::cf).map(|c| (c, path))
}

/// Literals.
#[must_use]
pub fn literal() -> (Tensor![f64; 2, 2, crate = ::cf], Tensor![f64; 3, crate = ::cf]) {
    (::cf::tensor![[1.0, 2.0], [3.0, 4.0]; crate = ::cf], ::cf::tensor![0.5; 3; crate = ::cf])
}

/// A struct of tensors.
#[derive(::cf::FromTensors)]
#[tensor(prefix = "fc.", crate = ::cf)]
pub struct Linear<T, const I: usize> {
    /// With its axes in opposite order in the file.
    #[tensor(transpose)]
    pub weight: Tensor![T; I, 2, crate = ::cf],
    /// Perhaps not there.
    #[tensor(name = "b", default)]
    pub bias: ::core::option::Option<Tensor![T; 2, crate = ::cf]>,
    /// Two of them.
    pub layers: [Inner; 1],
    /// Not read.
    #[tensor(skip)]
    pub calls: u64,
}

/// A tuple struct.
#[derive(::cf::FromTensors)]
#[tensor(crate = ::cf)]
pub struct Inner(pub Tensor![f64; dyn, crate = ::cf]);

/// From a file in memory.
///
/// # Errors
///
/// Where the file does not fill the model.
pub fn load(bytes: &[u8]) -> ::core::result::Result<Linear<f32, 3>, ::cf::LoadErrors> {
    ::cf::FromTensors::from_source_strict(&::cf::safetensors::SafeTensors::from_bytes(bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::core::{assert, assert_eq};

    #[test]
    fn the_numbers_are_right() {
        let (x, half) = literal();
        assert_eq!(::cf::dot!(x, x, crate = ::cf), ::cf::tensor![[7.0, 10.0], [15.0, 22.0], crate = ::cf]);
        assert_eq!(half.as_slice(), [0.5, 0.5, 0.5]);

        let x = ::cf::tensor![[1.0, 2.0]; crate = ::cf];
        let w = ::cf::tensor![[1.0], [10.0]; crate = ::cf];
        assert_eq!(layer(x.view(), &w), ::cf::tensor![[21.0]; crate = ::cf]);

        let a = ::cf::InlineTensor::from_array([[1, 2], [3, 4]]);
        let mut c = ::cf::Tensor2::full(-1);
        assert!(accumulate(&a, c.view_mut()).is_ok());
        // Three times the square, and once the product with the transpose.
        assert_eq!(c.as_slice(), [3 * 7 + 5, 3 * 10 + 11, 3 * 15 + 11, 3 * 22 + 25]);

        let a = ::cf::tensor![[1.0, 0.0, 2.0], [0.0, 1.0, 0.0]; crate = ::cf];
        let b = ::cf::tensor![[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]; crate = ::cf];
        // Five times the product [[3, 2], [0, 2]], and its square.
        assert_eq!(labels(&a, &b), ::cf::tensor![[15.0 + 9.0, 10.0 + 10.0], [0.0, 10.0 + 4.0]; crate = ::cf]);

        // The rows are a [5, 25], the columns [5, 25] a, and the trace is 5.
        let a = ::cf::tensor![[1.0, 2.0], [3.0, 4.0]; crate = ::cf];
        let (rows, columns) = ([55.0, 115.0], [80.0, 110.0]);
        let inner = [columns[0] + 2.0 * columns[1], 3.0 * columns[0] + 4.0 * columns[1]];
        for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            assert_eq!(vectors(&a)[[i, j]], 5.0 * rows[i] * inner[j]);
        }

        let a = ::cf::Tensor::<i64, (::cf::Dyn, ::cf::Dyn)>::from_vec_with(::std::vec![1, 2, 3, 4], &[2, 2]);
        let b = ::cf::Tensor::<i64, (::cf::Dyn,)>::from_vec_with(::std::vec![5, 6], &[2]);
        let (c, path) = try_labels(a.unwrap().view(), b.unwrap().view()).unwrap();
        assert_eq!((c.as_slice(), path.steps().len()), (&[17, 39][..], 2));

        let mut v = ::cf::tensor![[1, 2, 3], [4, 5, 6]; crate = ::cf];
        ::cf::slice_mut!(v, [1, ..; -1], crate = ::cf).fill(7);
        ::cf::permute_mut!(v, [1, 0], crate = ::cf)[[0, 0]] = 8;
        assert_eq!(::cf::slice!(v, [.., 0], crate = ::cf).to_owned(), ::cf::tensor![8, 7, crate = ::cf]);
        assert!(::cf::try_slice!(v, [..., 1..3], crate = ::cf).is_ok());
        assert!(::cf::try_slice_mut!(v, [1, 0..2; 2], crate = ::cf).is_ok());
        assert_eq!(::cf::permute!(v, [1, 0], crate = ::cf)[[2, 1]], 7);

        let (w, x) = (
            ::cf::tensor![[1.0_f32, 2.0, 3.0], [4.0, 5.0, 6.0]; crate = ::cf],
            ::cf::Tensor1::<f64, 4>::ones(),
        );
        let bytes = ::cf::safetensors::to_vec(&[("fc.weight", &w), ("fc.layers.0.0", &x)]).unwrap();
        let model = load(&bytes).unwrap();
        assert_eq!(
            (model.weight.as_slice(), model.layers[0].0.len()),
            (&[1.0, 4.0, 2.0, 5.0, 3.0, 6.0][..], 4)
        );
        assert!(model.bias.is_none() && model.calls == 0);

        let (p, q) = batches(&::cf::Tensor3::ones(), &::cf::Tensor3::ones());
        assert_eq!((p[[1, 2, 2]], q[[1, 3, 3]]), (4.0, 3.0));
    }
}
