//! The sentence about element types that differ, and the way through where they do not.

use crate::shape::Shape;
use crate::tensor::{Tensor, TensorView, TensorViewMut};

/// The elements of the array are those of the tensor.
#[diagnostic::on_unimplemented(
    message = "the elements of the array are `{Found}`, those of the tensor are `{Wanted}` [C017]",
    label = "the array has elements of type `{Found}`, the tensor of type `{Wanted}`",
    note = "`array.mapv(|v| v as f32)` of ndarray and `x.map(|v| *v as f32)` of a tensor convert elements"
)]
pub trait ArrayElements<Found, Wanted> {
    /// The same tensor.
    fn owned<S: Shape>(tensor: Tensor<Found, S>) -> Tensor<Wanted, S>;
    /// The same view.
    fn view<S: Shape>(view: TensorView<'_, Found, S>) -> TensorView<'_, Wanted, S>;
    /// The same view.
    fn view_mut<S: Shape>(view: TensorViewMut<'_, Found, S>) -> TensorViewMut<'_, Wanted, S>;
}

#[diagnostic::do_not_recommend]
impl<Element> ArrayElements<Element, Element> for crate::errors::Shapes {
    fn owned<S: Shape>(tensor: Tensor<Element, S>) -> Tensor<Element, S> {
        tensor
    }
    fn view<S: Shape>(view: TensorView<'_, Element, S>) -> TensorView<'_, Element, S> {
        view
    }
    fn view_mut<S: Shape>(view: TensorViewMut<'_, Element, S>) -> TensorViewMut<'_, Element, S> {
        view
    }
}

/// A second implementation: with one alone rustc would take what is wanted for what was found, and not say what was.
#[diagnostic::do_not_recommend]
impl<Wanted> ArrayElements<Nothing<Wanted>, Wanted> for crate::errors::Shapes {
    fn owned<S: Shape>(tensor: Tensor<Nothing<Wanted>, S>) -> Tensor<Wanted, S> {
        tensor.map(|nothing| match nothing.0 {})
    }
    fn view<S: Shape>(view: TensorView<'_, Nothing<Wanted>, S>) -> TensorView<'_, Wanted, S> {
        unreachable!("there are no elements in {:?}", view.shape())
    }
    fn view_mut<S: Shape>(view: TensorViewMut<'_, Nothing<Wanted>, S>) -> TensorViewMut<'_, Wanted, S> {
        unreachable!("there are no elements in {:?}", view.shape())
    }
}

/// No element of an array.
#[derive(Debug)]
pub struct Nothing<Wanted>(core::convert::Infallible, core::marker::PhantomData<Wanted>);
