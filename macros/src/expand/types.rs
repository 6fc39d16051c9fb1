//! Types and literals.

use crate::diagnostics::{Errors, Failure};
use crate::parse::{self, Axis, Fill, TypeCall, TypeMacro};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::parse::Parser;
use syn::{Expr, Path};

/// A type macro.
pub(crate) fn types(input: TokenStream, kind: TypeMacro) -> TokenStream {
    let mut errors = Errors::default();
    let parser = |input: syn::parse::ParseStream<'_>| Ok(TypeCall::parse(input, kind, &mut errors));
    let (mut call, error) = match parser.parse2(input) {
        Ok(parsed) => parsed,
        Err(error) => (TypeCall::default(), Some(error)),
    };
    error.into_iter().for_each(|error| errors.push(error));
    if let Err(failure) = errors.check(()) {
        // The type that was meant, as far as it is known, with the errors in one of its lengths.
        call.axes = vec![Axis::Length(failure.length())];
        call.element.get_or_insert_with(|| syn::parse_quote!(()));
    }
    expand(&call, kind)
}

fn expand(call: &TypeCall, kind: TypeMacro) -> TokenStream {
    let krate = &call.krate.0;
    let element = &call.element;
    if kind == TypeMacro::Shape {
        return shape(&call.axes, krate);
    }
    let lifetime = kind.is_view().then(|| match &call.lifetime {
        Some(lifetime) => quote!(#lifetime,),
        None => quote!('_,),
    });
    let lengths: Option<Vec<_>> = call.axes.iter().map(Axis::length).collect();
    match lengths {
        // The alias of the rank is what a person would write, and clippy does not find it very complex.
        Some(lengths) if !lengths.is_empty() => {
            let name = format_ident!("{}{}", kind.name(), lengths.len());
            quote!(#krate::__private::#name<#lifetime #element, #(#lengths),*>)
        }
        _ => {
            let name = format_ident!("{}", kind.name());
            let shape = shape(&call.axes, krate);
            quote!(#krate::__private::#name<#lifetime #element, #shape>)
        }
    }
}

/// The tuple of axis types.
fn shape(axes: &[Axis], krate: &Path) -> TokenStream {
    let axes = axes.iter().map(|axis| self::axis(axis, krate));
    quote!((#(#axes,)*))
}

/// An axis type.
pub(super) fn axis(axis: &Axis, krate: &Path) -> TokenStream {
    match axis {
        Axis::Length(len) => quote!(#krate::__private::Const<#len>),
        Axis::Dyn(_) | Axis::Wrong => quote!(#krate::__private::Dyn),
        Axis::Named(name) => quote!(#name),
    }
}

/// `tensor!`.
pub(crate) fn literal(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let parser = |input: syn::parse::ParseStream<'_>| parse::Literal::parse(input, &mut errors);
    let literal = match parser.parse2(input) {
        Ok(literal) => literal,
        Err(error) => return Failure::from(error).expression(&[]),
    };
    let operands: Vec<Expr> = match &literal {
        parse::Literal::Rows { rows, .. } => rows.clone(),
        parse::Literal::Fill(fill) => vec![fill.value.clone()],
    };
    match errors.check(literal) {
        Ok(parse::Literal::Rows { rows, shape, krate }) => {
            let (krate, name) = (krate.0, format_ident!("Tensor{}", shape.len()));
            let lengths = shape.into_iter().map(Literal::usize_unsuffixed);
            quote!(#krate::__private::#name::<_, #(#lengths),*>::from_array([#(#rows),*]))
        }
        Ok(parse::Literal::Fill(Fill { value, axes, krate })) => {
            let shape = shape(&axes, &krate.0);
            let krate = krate.0;
            quote!(#krate::__private::Tensor::<_, #shape>::full(#value))
        }
        Err(failure) => failure.expression(&leaves(operands)),
    }
}

/// The values of nested rows: rows of different lengths do not stand in one array.
fn leaves(rows: Vec<Expr>) -> Vec<Expr> {
    rows.into_iter()
        .flat_map(|row| match row {
            Expr::Array(array) => leaves(array.elems.into_iter().collect()),
            Expr::Repeat(repeat) => leaves(vec![*repeat.expr]),
            value => vec![value],
        })
        .collect()
}
