//! What can be a field: tensors, and the containers of what can be one.

use super::{FromTensors, FromTransposed, Loaded, Loading};
use crate::files::{FileElement, TensorSource};
use crate::shape::{Shape, StaticShape};
use crate::tensor::{InlineTensor, Tensor};

impl<T: FileElement, S: Shape> FromTensors for Tensor<T, S> {
    fn from_tensors(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
        loading.tensor()
    }
}

impl<T: FileElement, S: Shape> FromTransposed for Tensor<T, S> {
    fn from_transposed(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
        loading.transposed()
    }
}

/// The elements of a tensor on the heap, inside a value.
fn inline<T: FileElement, S: StaticShape>(tensor: &Tensor<T, S>) -> InlineTensor<T, S> {
    match InlineTensor::from_slice(tensor.as_slice()) {
        Ok(inline) => inline,
        Err(_) => unreachable!("both have one shape"),
    }
}

impl<T: FileElement, S: StaticShape> FromTensors for InlineTensor<T, S> {
    fn from_tensors(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
        loading.tensor().map(|tensor| inline(&tensor))
    }
}

impl<T: FileElement, S: StaticShape> FromTransposed for InlineTensor<T, S> {
    fn from_transposed(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
        loading.transposed().map(|tensor| inline(&tensor))
    }
}

/// Containers read what is in them, as it is or transposed.
macro_rules! containers {
    ($($of:ident $read:ident;)*) => {$(
        impl<F: $of> $of for Box<F> {
            fn $read(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
                F::$read(loading).map(Box::new)
            }
        }

        impl<F: $of> $of for Option<F> {
            fn $read(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
                if loading.is_there() { F::$read(loading).map(Some) } else { Ok(None) }
            }
        }

        impl<F: $of, const N: usize> $of for [F; N] {
            fn $read(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
                // All are read before the first that is wrong ends it.
                let read: [Loaded<F>; N] = core::array::from_fn(|i| F::$read(&loading.element(i)));
                let elements: Vec<F> = read.into_iter().collect::<Loaded<_>>()?;
                match elements.try_into() {
                    Ok(elements) => Ok(elements),
                    Err(_) => unreachable!("an array was read"),
                }
            }
        }

        impl<F: $of> $of for Vec<F> {
            fn $read(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
                let count = loading.count();
                // Without a first element the errors are those of the first element.
                let read: Vec<Loaded<F>> =
                    (0..count.max(1)).map(|i| F::$read(&loading.element(i))).collect();
                loading.check_gap(count)?;
                read.into_iter().collect()
            }
        }
    )*};
}

containers! {
    FromTensors from_tensors;
    FromTransposed from_transposed;
}
