//! The arguments of `assert_shape!`: a tensor, and a pattern of axes in brackets.

use super::{Axis, CratePath};
use crate::diagnostics::Errors;
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{Expr, Token};

/// One token of a pattern.
pub(crate) enum Element {
    /// `_`: any length.
    Any,
    /// `..`: any number of axes.
    Rest,
    /// A length or a name.
    Axis(Axis),
}

/// `(x, [_, 3, ..])`.
#[derive(Default)]
pub(crate) struct Assertion {
    pub(crate) tensor: Option<Expr>,
    /// The brackets.
    pub(crate) brackets: Option<Span>,
    /// The tokens, and where a caret under each stands.
    pub(crate) elements: Vec<(Element, Span)>,
    pub(crate) krate: CratePath,
}

impl Assertion {
    /// Parses as far as the tokens go; what was parsed before an error is kept.
    pub(crate) fn parse(input: ParseStream<'_>, errors: &mut Errors) -> (Self, Option<syn::Error>) {
        let mut assertion = Assertion::default();
        let error = assertion.parse_all(input, errors).err();
        if error.is_some() {
            // syn reports tokens that are left over, on top of the error.
            let _ = input.parse::<proc_macro2::TokenStream>();
        }
        (assertion, error)
    }

    fn parse_all(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        const FORM: &str =
            "assert_shape! takes a tensor and a pattern, as in `assert_shape!(x, [_, 3, ..])` [C015]";
        if input.is_empty() {
            return Err(input.error(FORM));
        }
        self.tensor = Some(input.parse()?);
        input.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), FORM))?;
        if !input.peek(syn::token::Bracket) {
            return Err(input.error(
                "assert_shape!: a pattern stands in brackets, as in `assert_shape!(x, [_, 3, ..])` [C015]",
            ));
        }
        let content;
        self.brackets = Some(syn::bracketed!(content in input).span.join());
        let elements = self.elements(&content, errors);
        // syn reports tokens that are left over, on top of the error.
        content.parse::<proc_macro2::TokenStream>()?;
        elements?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        if input.peek(Token![crate]) {
            self.krate = input.parse()?;
        }
        if input.is_empty() { Ok(()) } else { Err(input.error(FORM)) }
    }

    fn elements(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        while !input.is_empty() {
            let span = input.span();
            let element = if input.peek(Token![_]) {
                input.parse::<Token![_]>()?;
                (Element::Any, span)
            } else if input.peek(Token![..]) && !input.peek(Token![..=]) && !input.peek(Token![...]) {
                let rest = input.parse::<Token![..]>()?;
                if self.elements.iter().any(|(element, _)| matches!(element, Element::Rest)) {
                    errors.at(rest, "assert_shape!: `..` stands for any number of axes, and only once in a pattern [C015]");
                }
                (Element::Rest, span)
            } else {
                axis(input, errors)?
            };
            self.elements.push(element);
            if !input.is_empty() {
                let comma = input.parse::<Token![,]>();
                comma.map_err(|error| {
                    syn::Error::new(
                        error.span(),
                        "assert_shape!: expected `,` between the axes of the pattern [C015]",
                    )
                })?;
            }
        }
        let axes = self.elements.iter().filter(|(element, _)| !matches!(element, Element::Rest));
        if let Some((_, ninth)) = axes.clone().nth(8) {
            errors.push(syn::Error::new(
                *ninth,
                "assert_shape!: a tensor has at most 8 axes, this is the ninth [C015]",
            ));
        }
        Ok(())
    }
}

/// A length or a name, and where its caret stands.
fn axis(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<(Element, Span)> {
    let span = input.span();
    let axis = Axis::parse(input, errors)?;
    let span = match &axis {
        Axis::Dyn(token) => {
            errors.at(token, "assert_shape!: `dyn` says nothing of an axis; `_` is one of any length [C015]");
            span
        }
        Axis::Named(path) => path.segments.last().map_or(span, |segment| segment.ident.span()),
        Axis::Length(_) | Axis::Wrong => span,
    };
    Ok((Element::Axis(axis), span))
}
