//! Making [`InlineTensor`]s.

use super::{advance, identity};
use crate::InlineTensor;
use crate::element::Element;
use crate::error::ShapeError;
use crate::shape::{Shape, Square, StaticShape};

impl<T, S: Shape> InlineTensor<T, S> {
    /// All elements 0.
    pub fn zeros() -> Self
    where
        T: Element,
        S: StaticShape,
    {
        Self::collect(|_| T::ZERO)
    }

    /// All elements 1.
    pub fn ones() -> Self
    where
        T: Element,
        S: StaticShape,
    {
        Self::collect(|_| T::ONE)
    }

    /// All elements `value`.
    pub fn full(value: T) -> Self
    where
        T: Clone,
        S: StaticShape,
    {
        Self::collect(|_| value.clone())
    }

    /// The elements `f` gives for each index, in row-major order.
    pub fn from_fn<const RANK: usize>(f: impl FnMut([usize; RANK]) -> T) -> Self
    where
        S: StaticShape + Shape<Index = [usize; RANK]>,
    {
        Self::build(f)
    }

    /// As [`InlineTensor::from_fn`], for any shape.
    fn build(mut f: impl FnMut(S::Index) -> T) -> Self
    where
        S: StaticShape,
    {
        let mut index = S::origin();
        Self::collect(|_| {
            let element = f(index);
            advance(index.as_mut(), S::SHAPE.as_ref());
            element
        })
    }

    /// Copies of the elements of a slice in row-major order.
    ///
    /// # Errors
    ///
    /// Where the slice has not as many elements as the shape.
    pub fn from_slice(elements: &[T]) -> Result<Self, ShapeError>
    where
        T: Clone,
        S: StaticShape,
    {
        if elements.len() == const { S::LEN } {
            Ok(Self::collect(|i| elements[i].clone()))
        } else {
            Err(ShapeError::count::<S>("from_slice", S::SHAPE.as_ref(), elements.len()))
        }
    }
}

impl<T: Element, S: Shape> InlineTensor<T, S> {
    /// The identity matrix: shape (n, n).
    pub fn eye() -> Self
    where
        S: Square,
    {
        Self::build(identity::<T, S>)
    }
}
