//! [`LoadError`]: a file, or a tensor in it, is not what was asked for.

use super::Kind;
use super::model::Mistake;
use crate::error::{Expected, Lengths};
use crate::shape::Shape;
use core::fmt;
use std::io;

/// A file, or a tensor in it, is not what was asked for.
///
/// The text is one line that names the file (`<bytes>` where there is none), the tensor, and what was expected and found.
///
/// ```text
/// model.safetensors: tensor 'fc1.weight' has shape (128, 784), expected (784, 128): axis 0 is 128, not 784; its axes are in
/// opposite order, load (128, 784) and turn it with `t()` [C018]
/// ```
///
/// `{:#}` leaves out the file and the code.
pub struct LoadError(Box<Inner>);

struct Inner {
    file: String,
    tensor: Option<String>,
    what: What,
}

/// What is wrong.
#[allow(clippy::large_enum_variant, reason = "it is in a box as a whole")]
enum What {
    /// The operating system's word for it.
    Io(io::Error),
    /// There is no tensor of this name.
    Missing { nearest: Option<String>, names: Vec<String>, count: usize },
    /// Another shape.
    Shape { expected: Box<Lengths>, found: Vec<u64> },
    /// Other elements; how the format calls them, and whether Rust has them.
    Element { expected: Kind, found: String, is_known: bool },
    /// It contradicts itself, or the format.
    Malformed(String),
    /// The elements do not lie in memory as a view must have them.
    #[cfg_attr(
        not(feature = "safetensors"),
        allow(dead_code, reason = "the predicate is there with every format")
    )]
    View(&'static str),
    /// It is not what a model needs.
    Model(Mistake),
}

/// Names that a text lists, where none is near to the one that was asked for.
const LISTED: usize = 8;

/// Names that are compared with the one that was asked for: files can have millions.
const COMPARED: usize = 10_000;

impl LoadError {
    fn new(file: &str, tensor: Option<&str>, what: What) -> Self {
        LoadError(Box::new(Inner { file: file.into(), tensor: tensor.map(Into::into), what }))
    }

    #[cold]
    pub(crate) fn io(file: &str, tensor: Option<&str>, error: io::Error) -> Self {
        LoadError::new(file, tensor, What::Io(error))
    }

    /// There is no `tensor` among `names`.
    #[cold]
    pub(crate) fn missing<'a>(file: &str, tensor: &str, names: impl Iterator<Item = &'a str>) -> Self {
        let (mut nearest, mut listed, mut count) = (None, Vec::new(), 0);
        for name in names {
            count += 1;
            if listed.len() < LISTED {
                listed.push(name.to_owned());
            }
            if count > COMPARED {
                continue;
            }
            let likeness = likeness(tensor, name);
            if nearest.as_ref().is_none_or(|(best, _)| likeness > *best) {
                nearest = Some((likeness, name));
            }
        }
        let nearest = nearest.filter(|(likeness, _)| *likeness >= 0.7).map(|(_, name)| name.to_owned());
        LoadError::new(file, Some(tensor), What::Missing { nearest, names: listed, count })
    }

    #[cold]
    pub(crate) fn shape<S: Shape>(file: &str, tensor: Option<&str>, found: &[u64]) -> Self {
        LoadError::new(
            file,
            tensor,
            What::Shape { expected: Lengths::expected::<S>().into(), found: found.into() },
        )
    }

    /// `called` is the name of the type as the format has it, for what is none of ours.
    #[cold]
    pub(crate) fn element(
        file: &str,
        tensor: Option<&str>,
        expected: Kind,
        found: Option<Kind>,
        called: &str,
    ) -> Self {
        let (is_known, found) = (found.is_some(), found.map_or(called, |kind| kind.name()).into());
        LoadError::new(file, tensor, What::Element { expected, found, is_known })
    }

    #[cold]
    pub(crate) fn malformed(file: &str, tensor: Option<&str>, text: impl Into<String>) -> Self {
        LoadError::new(file, tensor, What::Malformed(text.into()))
    }

    /// What a field of a model needs of `tensor`.
    #[cold]
    pub(super) fn model(file: &str, tensor: &str, mistake: Mistake) -> Self {
        LoadError::new(file, Some(tensor), What::Model(mistake))
    }

    /// The error as that of a field of a model: the way out is another than where a tensor is loaded by itself.
    pub(super) fn of_field(mut self, transpose: bool) -> Self {
        self.0.what = match self.0.what {
            What::Shape { expected, found } => What::Model(Mistake::Shape { expected, found, transpose }),
            what => what,
        };
        self
    }

    /// A tensor that a model lacks, and the one that was meant.
    pub(super) fn missing_in_model(&mut self) -> Option<(&str, &mut Option<String>)> {
        match &mut self.0.what {
            What::Model(Mistake::Missing { nearest }) => Some((self.0.tensor.as_deref()?, nearest)),
            _ => None,
        }
    }

    /// The name that `tensor` is most like, if it is like one.
    pub(super) fn nearest<'a>(tensor: &str, names: &[&'a str]) -> Option<&'a str> {
        let likely = names.iter().map(|name| (likeness(tensor, name), *name));
        let best = likely.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.filter(|(likeness, _)| *likeness >= 0.7).map(|(_, name)| name)
    }

    #[cfg(feature = "safetensors")]
    #[cold]
    pub(crate) fn view(file: &str, tensor: Option<&str>, text: &'static str) -> Self {
        LoadError::new(file, tensor, What::View(text))
    }

    /// The file, as it was named; `<bytes>` where there is none.
    pub fn file(&self) -> &str {
        &self.0.file
    }

    /// The tensor that was asked for, where one was.
    pub fn tensor(&self) -> Option<&str> {
        self.0.tensor.as_deref()
    }

    /// Whether there is no tensor of the name that was asked for.
    pub fn is_missing(&self) -> bool {
        matches!(
            self.0.what,
            What::Missing { .. } | What::Model(Mistake::Missing { .. } | Mistake::Gap { .. })
        )
    }

    /// Whether the tensor has another shape than was asked for.
    pub fn is_shape(&self) -> bool {
        matches!(self.0.what, What::Shape { .. } | What::Model(Mistake::Shape { .. } | Mistake::Axis { .. }))
    }

    /// Whether the tensor has other elements than were asked for.
    pub fn is_element(&self) -> bool {
        matches!(self.0.what, What::Element { .. })
    }

    /// Whether the file is no file of its format: truncated, or contradicting itself.
    pub fn is_malformed(&self) -> bool {
        matches!(self.0.what, What::Malformed(_))
    }

    /// Whether the elements can be copied, but not be viewed where they are.
    pub fn is_view(&self) -> bool {
        matches!(self.0.what, What::View(_))
    }

    /// Whether no field of a model belongs to the tensor, where all tensors should have one.
    pub fn is_unused(&self) -> bool {
        matches!(self.0.what, What::Model(Mistake::Unused))
    }

    /// Whether the operating system could not read or write the file.
    pub fn is_io(&self) -> bool {
        matches!(self.0.what, What::Io(_))
    }
}

/// How like two names are, from 0 to 1: layers of models differ in a letter, or in what stands before the last dot.
fn likeness(left: &str, right: &str) -> f64 {
    // Names in hostile files may be long; the distance takes the product of both lengths.
    let longest = left.len().max(right.len());
    if longest > 200 { 0.0 } else { strsim::normalized_damerau_levenshtein(left, right) }
}

/// A name from a file as a text shows it: on one line, and not for ever.
#[derive(PartialEq, Eq)]
pub(super) struct Named<'a>(pub(super) &'a str);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 80;
        write!(f, "'{}", self.0.chars().take(SHOWN).collect::<String>().escape_debug())?;
        f.write_str(if self.0.chars().nth(SHOWN).is_some() { "..'" } else { "'" })
    }
}

/// A shape as a file gives it, of any rank.
pub(super) struct Found<'a>(pub(super) &'a [u64]);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 16;
        f.write_str("(")?;
        for (i, len) in self.0.iter().take(SHOWN).enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{len}")?;
        }
        f.write_str(match self.0.len() {
            1 => ",)",
            0..=SHOWN => ")",
            _ => ", ..)",
        })
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { file, tensor, what } = &*self.0;
        let code = match what {
            _ if f.alternate() => "",
            What::Model(_) => " [C019]",
            _ => " [C018]",
        };
        if !f.alternate() {
            write!(f, "{}: ", file.escape_debug())?;
        }
        if let What::Model(mistake) = what {
            mistake.line(tensor.as_deref().unwrap_or_default(), f)?;
            return f.write_str(code);
        }
        if let What::Missing { nearest, names, count } = what {
            write!(f, "there is no tensor {}", Named(tensor.as_deref().unwrap_or_default()))?;
            match (nearest, names.as_slice()) {
                (Some(nearest), _) => write!(f, ", did you mean {}?", Named(nearest))?,
                (None, []) => f.write_str(", it has none")?,
                (None, [first, rest @ ..]) => {
                    write!(f, ", it has {}", Named(first))?;
                    rest.iter().try_for_each(|name| write!(f, ", {}", Named(name)))?;
                    if *count > names.len() {
                        write!(f, " and {} more", count - names.len())?;
                    }
                }
            }
            return f.write_str(code);
        }
        match tensor {
            Some(tensor) => write!(f, "tensor {} ", Named(tensor))?,
            None if matches!(what, What::Shape { .. } | What::Element { .. }) => {
                f.write_str("the tensor ")?
            }
            None => {}
        }
        match what {
            What::Missing { .. } | What::Model(_) => {}
            What::Io(error) => write!(f, "cannot be read or written: {error}")?,
            What::Shape { expected, found } => {
                write!(f, "has shape {}, expected {}", Found(found), Expected(expected))?;
                difference(f, expected, found)?;
            }
            What::Element { expected, found, is_known } => {
                write!(f, "has elements {found}, expected {}", expected.name())?;
                if *is_known {
                    f.write_str("; load them as they are, then convert with `map`")?;
                }
            }
            What::Malformed(text) => f.write_str(text)?,
            What::View(text) => f.write_str(text)?,
        }
        f.write_str(code)
    }
}

/// Where the shapes differ, and whether one is the other turned around.
fn difference(f: &mut fmt::Formatter<'_>, expected: &Lengths, found: &[u64]) -> fmt::Result {
    misfit(f, expected, found)?;
    if is_turned(expected, found) {
        write!(f, "; its axes are in opposite order, load {} and turn it with `t()`", Found(found))?;
    }
    Ok(())
}

/// Whether a length can be that of an axis.
fn fits(expected: &Lengths, axis: usize, len: u64) -> bool {
    expected.constant(axis).is_none_or(|expected| u64::try_from(expected) == Ok(len))
}

/// Whether one shape is the other in opposite order.
pub(super) fn is_turned(expected: &Lengths, found: &[u64]) -> bool {
    let turned = |axis| fits(expected, axis, found[found.len() - 1 - axis]);
    expected.rank() == found.len() && (0..found.len()).all(turned)
}

/// The first difference of two shapes.
pub(super) fn misfit(f: &mut fmt::Formatter<'_>, expected: &Lengths, found: &[u64]) -> fmt::Result {
    if expected.rank() != found.len() {
        return write!(f, ": rank {}, not {}", found.len(), expected.rank());
    }
    if let Some(axis) = (0..found.len()).find(|&axis| !fits(expected, axis, found[axis])) {
        write!(f, ": axis {axis} is {}, not {}", found[axis], expected.constant(axis).unwrap_or_default())?;
    }
    Ok(())
}

impl fmt::Debug for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LoadError({self})")
    }
}

impl core::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match &self.0.what {
            What::Io(error) => Some(error),
            _ => None,
        }
    }
}
