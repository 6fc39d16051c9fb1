//! What can be wrong with a tensor of a model, beside what can be wrong with a tensor.

use crate::error::{Expected, Lengths};
use crate::files::error::{Found, Named, is_turned, misfit};
use core::fmt;

/// Why a field of a model could not be filled.
#[derive(Debug)]
pub(in crate::files) enum Mistake {
    /// There is no tensor of this name; the one that was most likely meant.
    Missing { nearest: Option<String> },
    /// There is no element of this number in a list, but one with a higher number.
    Gap { next: String },
    /// Another shape; `expected` is that of the tensor in the file.
    Shape { expected: Box<Lengths>, found: Vec<u64>, transpose: bool },
    /// A name of an axis has two lengths.
    Axis { axis: &'static str, len: usize, other: String, other_len: usize },
    /// No field has read it.
    Unused,
    /// In words of an implementation by hand.
    Refused(String),
}

impl Mistake {
    /// The line, without file and code.
    pub(in crate::files) fn line(&self, tensor: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tensor = Named(tensor);
        match self {
            Mistake::Missing { nearest: None } => write!(f, "there is no tensor {tensor}"),
            Mistake::Missing { nearest: Some(nearest) } => {
                write!(f, "there is no tensor {tensor}, did you mean {}?", Named(nearest))
            }
            Mistake::Gap { next } => {
                write!(f, "there is no tensor {tensor}, nor one below it, but there is {}", Named(next))
            }
            Mistake::Shape { expected, found, transpose } => {
                write!(f, "tensor {tensor} has shape {}, expected {}", Found(found), Expected(expected))?;
                if *transpose {
                    let field = expected.reversed();
                    write!(f, ", the transpose of {}", Expected(&field))?;
                }
                misfit(f, expected, found)?;
                match (is_turned(expected, found), transpose) {
                    (true, true) => f.write_str("; it fits without `#[tensor(transpose)]`"),
                    (true, false) => f.write_str("; it fits with `#[tensor(transpose)]`"),
                    (false, _) => Ok(()),
                }
            }
            Mistake::Axis { axis, len, other, other_len } if Named(other) == tensor => {
                write!(f, "tensor {tensor} has two axes `{axis}` of lengths {other_len} and {len}")
            }
            Mistake::Axis { axis, len, other, other_len } => write!(
                f,
                "axis `{axis}` is {len} in tensor {tensor} and {other_len} in tensor {}; a name has one length in a model",
                Named(other)
            ),
            Mistake::Unused => write!(f, "tensor {tensor} belongs to no field"),
            Mistake::Refused(text) => write!(f, "{tensor}: {text}"),
        }
    }
}
