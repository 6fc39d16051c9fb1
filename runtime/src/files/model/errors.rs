//! [`LoadErrors`]: all that is wrong with a file for a model.

use crate::files::LoadError;
use core::fmt;

/// Everything that kept a file from filling a model: each tensor that is missing, or has another shape or other elements.
///
/// The text has a line for each, in the order of the fields:
///
/// ```text
/// model.safetensors does not fill the model, 3 errors [C019]
///   there is no tensor 'encoder.weigth', did you mean 'encoder.weight'?
///   tensor 'encoder.bias' has shape (31,), expected (32,): axis 0 is 31, not 32
///   tensor 'decoder.weight' has elements f64, expected f32; load them as they are, then convert with `map`
/// ```
///
/// Where the file itself cannot be read, that is the only error, and the text is its line.
pub struct LoadErrors(Vec<LoadError>);

impl LoadErrors {
    pub(super) fn new(errors: Vec<LoadError>) -> Self {
        debug_assert!(!errors.is_empty());
        LoadErrors(errors)
    }

    /// The errors, in the order of the fields.
    pub fn iter(&self) -> core::slice::Iter<'_, LoadError> {
        self.0.iter()
    }

    /// How many there are: at least one.
    #[allow(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl From<LoadError> for LoadErrors {
    fn from(error: LoadError) -> Self {
        LoadErrors(vec![error])
    }
}

impl IntoIterator for LoadErrors {
    type Item = LoadError;
    type IntoIter = std::vec::IntoIter<LoadError>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a LoadErrors {
    type Item = &'a LoadError;
    type IntoIter = core::slice::Iter<'a, LoadError>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for LoadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = match &self.0[..] {
            [error] if error.tensor().is_none() => return write!(f, "{error}"),
            errors => errors.first().map_or("", LoadError::file),
        };
        let (n, errors) = (self.len(), if self.len() == 1 { "error" } else { "errors" });
        write!(f, "{} does not fill the model, {n} {errors} [C019]", file.escape_debug())?;
        self.iter().try_for_each(|error| write!(f, "\n  {error:#}"))
    }
}

impl fmt::Debug for LoadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LoadErrors({self})")
    }
}

impl core::error::Error for LoadErrors {}
