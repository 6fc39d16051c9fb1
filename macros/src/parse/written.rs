//! An einsum as it is written, in either notation: names of axes with their places.

use crate::diagnostics::Errors;
use proc_macro2::Span;

/// The terms of the operands in order, and the output unless it is implicit.
pub(crate) struct Written {
    pub(crate) source: Source,
    pub(crate) terms: Vec<Term>,
    pub(crate) output: Option<Term>,
}

/// The axes of an operand or of the output.
pub(crate) struct Term {
    pub(crate) axes: Vec<Axis>,
    /// Where the term begins; of an output, where a missing axis would have to stand.
    pub(crate) place: Place,
}

/// One axis, or those under an ellipsis.
pub(crate) struct Axis {
    pub(crate) name: Name,
    pub(crate) place: Place,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Name {
    /// A label.
    Label(String),
    /// The ellipsis: the axes that are left.
    Rest,
}

/// Where something stands.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The token: a name, or the whole string, as stable Rust has no span of a part of it.
    pub(crate) span: Span,
    /// How many characters of the string are before it.
    pub(crate) at: usize,
}

/// What the places are places of, for the texts of errors.
pub(crate) struct Source {
    /// The macro.
    pub(crate) name: &'static str,
    /// The subscripts; none in the notation with names.
    pub(crate) text: Option<String>,
}

impl Source {
    /// Reports an error at a place. `message` gets the words that say where in the string that is, or nothing where the
    /// caret says it.
    pub(crate) fn report(
        &self,
        errors: &mut Errors,
        place: Place,
        code: &str,
        message: impl FnOnce(&str) -> String,
    ) {
        let name = self.name;
        let message = match &self.text {
            None => format!("{name}: {} [{code}]", message("")),
            Some(text) => {
                let at = format!(" at position {} of the subscripts", place.at + 1);
                // A line of its own, so no character may end it.
                let line: String = text
                    .chars()
                    .map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c })
                    .collect();
                format!("{name}: {} [{code}]\n    {line}\n    {:>2$}", message(&at), "^", place.at + 1)
            }
        };
        errors.push(syn::Error::new(place.span, message));
    }

    /// What a name of an axis is called.
    pub(crate) fn noun(&self) -> &'static str {
        if self.text.is_some() { "label" } else { "axis" }
    }

    /// How the ellipsis is written.
    pub(crate) fn ellipsis(&self) -> &'static str {
        if self.text.is_some() { "..." } else { ".." }
    }
}
