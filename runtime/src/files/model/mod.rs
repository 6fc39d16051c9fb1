//! [`FromTensors`]: a struct of tensors, filled from a file.
//!
//! Every field is tried, whatever became of those before it: what is wrong is collected in [`Loading`], and a value is made
//! where nothing was. [`NotLoaded`] is the proof that something has been reported, so no field can fail in silence.

mod errors;
mod fields;
mod loading;
mod mistake;
mod open;
#[cfg(test)]
mod tests;

pub use errors::LoadErrors;
pub use loading::{Loading, NotLoaded};
pub(super) use mistake::Mistake;

use super::TensorSource;
use loading::State;
use std::path::Path;

/// What a field gives: its value, or that it has reported why there is none.
pub type Loaded<T> = Result<T, NotLoaded>;

/// A value that is filled from the tensors of a file: a struct of tensors, by `#[derive(FromTensors)]`.
///
/// Tensors are [`Tensor`](crate::Tensor) and [`InlineTensor`](crate::InlineTensor). `Option` is `None` where the file has no
/// tensor of its name, nor one below it. `[F; N]` and `Vec` number their elements from 0, `layers.0`, `layers.1`; a `Vec` has as
/// many as the file, which is at least one. `Box` adds nothing.
///
/// Two axes of one name, declared by `dim!`, have one length in the whole of a model.
///
/// Implemented by the derive; by hand where a value is computed from tensors:
///
/// ```
/// use conformable_runtime::{FromTensors, Loaded, Loading, Tensor1, TensorSource};
///
/// /// Standard deviations, of which the file has the squares.
/// struct Deviations(Tensor1<f32, 10>);
///
/// impl FromTensors for Deviations {
///     fn from_tensors(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
///         let variances = Tensor1::<f32, 10>::from_tensors(loading)?;
///         if variances.iter().any(|&x| x < 0.0) {
///             return Err(loading.refuse("a variance is negative"));
///         }
///         Ok(Deviations(variances.map(|x| x.sqrt())))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` cannot be filled from a file [C019]",
    label = "this is no tensor, and no struct that derives `FromTensors`",
    note = "a field is a tensor, a struct with `#[derive(FromTensors)]`, or an `Option`, `Vec`, `Box` or array of these; `#[tensor(skip)]` leaves it out"
)]
pub trait FromTensors: Sized {
    /// The value at a place of the file, with all that is wrong reported there.
    ///
    /// # Errors
    ///
    /// Where the value cannot be made. Why not has been reported to `loading`.
    fn from_tensors(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self>;

    /// The value from a file: safetensors or npz, as its first bytes tell.
    ///
    /// Tensors that belong to no field are passed over; see [`load_strict`](FromTensors::load_strict). A safetensors file is
    /// read into memory; [`from_source`](FromTensors::from_source) takes one that is mapped.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read, that. Otherwise all tensors that are missing, have another shape or other elements, at
    /// once.
    fn load(path: impl AsRef<Path>) -> Result<Self, LoadErrors> {
        open::fill_from(path.as_ref(), Unused::PassedOver)
    }

    /// As [`load`](FromTensors::load); tensors that belong to no field are errors too.
    ///
    /// # Errors
    ///
    /// As there, and every tensor that no field has read.
    fn load_strict(path: impl AsRef<Path>) -> Result<Self, LoadErrors> {
        open::fill_from(path.as_ref(), Unused::Refused)
    }

    /// The value from an open file.
    ///
    /// # Errors
    ///
    /// As for [`load`](FromTensors::load).
    fn from_source(source: &impl TensorSource) -> Result<Self, LoadErrors> {
        fill(source, Unused::PassedOver)
    }

    /// As [`from_source`](FromTensors::from_source); tensors that belong to no field are errors too.
    ///
    /// # Errors
    ///
    /// As for [`load_strict`](FromTensors::load_strict).
    fn from_source_strict(source: &impl TensorSource) -> Result<Self, LoadErrors> {
        fill(source, Unused::Refused)
    }
}

/// What becomes of tensors that no field has read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unused {
    PassedOver,
    Refused,
}

/// The value, where nothing was wrong.
fn fill<M: FromTensors>(source: &impl TensorSource, unused: Unused) -> Result<M, LoadErrors> {
    let state = State::of(source);
    let value = M::from_tensors(&Loading::new(source, &state));
    let mut state = state.into_inner();
    if unused == Unused::Refused {
        state.refuse_unused(source.name());
    }
    match (value, state.finish()) {
        (Ok(value), errors) if errors.is_empty() => Ok(value),
        (_, errors) => Err(LoadErrors::new(errors)),
    }
}

/// A field whose tensor has its axes in opposite order in the file: `#[tensor(transpose)]`.
#[diagnostic::on_unimplemented(
    message = "`transpose` is for tensors, a field of type `{Self}` is none [C019]",
    label = "this turns the axes of a tensor around",
    note = "`transpose` stands before the field of the struct that is the tensor itself; `Option`, `Vec`, `Box` and arrays of tensors are turned as well"
)]
pub trait FromTransposed: Sized {
    /// The value at a place of the file.
    ///
    /// # Errors
    ///
    /// As for [`FromTensors::from_tensors`].
    fn from_transposed(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self>;
}
