//! [`TensorSource`]: tensors by name, whatever the format.

use super::{FileElement, Kind, LoadError};
use crate::shape::Shape;
use crate::tensor::Tensor;

/// A file with several tensors that have names. Sealed.
///
/// What takes the tensors of a model takes any of these: `fn load(file: &impl TensorSource) -> Result<Model, LoadError>`.
pub trait TensorSource: sealed::Sealed {
    /// The file, as errors name it; `<bytes>` where there is none.
    fn name(&self) -> &str;

    /// The names of the tensors, in the order of the file.
    fn names(&self) -> Vec<&str>;

    /// What the file says of a tensor, without reading its elements.
    ///
    /// # Errors
    ///
    /// Where there is no tensor of this name, or the file is malformed there.
    fn entry(&self, name: &str) -> Result<Entry, LoadError>;

    /// A tensor, with copies of its elements.
    ///
    /// # Errors
    ///
    /// Where there is no tensor of this name, it has another shape or other elements, or the file is malformed there.
    fn tensor<T: FileElement, S: Shape>(&self, name: &str) -> Result<Tensor<T, S>, LoadError>;
}

impl<F: TensorSource + ?Sized> TensorSource for &F {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn names(&self) -> Vec<&str> {
        (**self).names()
    }

    fn entry(&self, name: &str) -> Result<Entry, LoadError> {
        (**self).entry(name)
    }

    fn tensor<T: FileElement, S: Shape>(&self, name: &str) -> Result<Tensor<T, S>, LoadError> {
        (**self).tensor(name)
    }
}

/// What a file says of a tensor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub(super) kind: Option<Kind>,
    /// How the format calls the elements.
    pub(super) called: String,
    pub(super) shape: Vec<u64>,
}

impl Entry {
    /// The type of the elements, as Rust calls it; as the file calls it where Rust has none.
    pub fn element(&self) -> &str {
        self.kind.map_or(&self.called, |kind| kind.name())
    }

    /// The lengths of the axes; a file may have more axes than a tensor.
    pub fn shape(&self) -> &[u64] {
        &self.shape
    }
}

pub(super) mod sealed {
    pub trait Sealed {}
    impl<F: Sealed + ?Sized> Sealed for &F {}
}
