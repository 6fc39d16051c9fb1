//! `assert_shape!`.

use super::operands::{borrow, caret, local};
use super::types;
use crate::diagnostics::{Errors, Failure};
use crate::parse::{Assertion, Axis, Element};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Path;
use syn::parse::{ParseStream, Parser};

/// `assert_shape!(x, [_, 3, ..])`.
pub(crate) fn assert_shape(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let parser = |input: ParseStream<'_>| Ok(Assertion::parse(input, &mut errors));
    let (assertion, error) = match parser.parse2(input) {
        Ok(parsed) => parsed,
        Err(error) => (Assertion::default(), Some(error)),
    };
    error.into_iter().for_each(|error| errors.push(error));
    let operands: Vec<_> = assertion.tensor.iter().cloned().collect();
    match (errors.check(()), &assertion.tensor) {
        (Ok(()), Some(tensor)) => {
            let krate = &assertion.krate.0;
            let (name, pattern, borrowed) = (local("x0"), pattern(&assertion, krate), borrow(tensor));
            let at_tensor = [caret(tensor), assertion.brackets.unwrap_or_else(Span::call_site)];
            let carets = at_tensor.into_iter().chain(assertion.elements.iter().map(|(_, span)| *span));
            let blames = carets.map(|span| Ident::new("right", span));
            quote! {
                match (#borrowed,) {
                    (#name,) => {
                        #krate::__private::assert_shape::<#pattern, _>(#name)
                            .check().name().name() #(.#blames(()))* .hold(#name)
                    }
                }
            }
        }
        (Err(failure), _) => failure.expression(&operands),
        (Ok(()), None) => Failure::from(syn::Error::new(Span::call_site(), "no tensor")).expression(&[]),
    }
}

/// The pattern as a type: its axes, or those before and behind `..`.
fn pattern(assertion: &Assertion, krate: &Path) -> TokenStream {
    let tuple = |elements: &[(Element, Span)]| {
        let axes = elements.iter().map(|(element, _)| match element {
            Element::Any | Element::Rest => types::axis(&Axis::Wrong, krate),
            Element::Axis(axis) => types::axis(axis, krate),
        });
        quote!((#(#axes,)*))
    };
    let elements = &assertion.elements;
    match elements.iter().position(|(element, _)| matches!(element, Element::Rest)) {
        None => {
            let axes = tuple(elements);
            quote!(#krate::__private::Exactly<#axes>)
        }
        Some(rest) => {
            let (front, back) = (tuple(&elements[..rest]), tuple(&elements[rest + 1..]));
            quote!(#krate::__private::Around<#front, #back>)
        }
    }
}
