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

/// Literals.
#[must_use]
pub fn literal() -> (Tensor![f64; 2, 2, crate = ::cf], Tensor![f64; 3, crate = ::cf]) {
    (::cf::tensor![[1.0, 2.0], [3.0, 4.0]; crate = ::cf], ::cf::tensor![0.5; 3; crate = ::cf])
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

        let (p, q) = batches(&::cf::Tensor3::ones(), &::cf::Tensor3::ones());
        assert_eq!((p[[1, 2, 2]], q[[1, 3, 3]]), (4.0, 3.0));
    }
}
