//! Types and literals.

use crate::diagnostics::{Errors, Failure};
use crate::parse::{self, Axis, Fill, TypeCall, TypeMacro};
use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::parse::Parser;
use syn::{Expr, LitInt, Path};

/// A type macro.
pub(crate) fn types(input: TokenStream, kind: TypeMacro) -> TokenStream {
    if kind != TypeMacro::Shape
        && let Some(first) = first_of_values(input.clone(), false)
    {
        let name = kind.name();
        let value = match kind {
            TypeMacro::TensorView => "`a.view()`",
            TypeMacro::TensorViewMut => "`a.view_mut()`",
            TypeMacro::InlineTensor => "`InlineTensor::from_array`",
            TypeMacro::Tensor | TypeMacro::Shape => "`tensor!`",
        };
        let message =
            format!("`{name}!` is a type, as in `{name}![f32; 3, 4]`; {value} makes a value [C104]");
        // Nothing else, since a type is no value: that would be a second error.
        return Failure::from(syn::Error::new(first, message)).items();
    }
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

/// The first of values, perhaps in brackets, which no type begins with.
fn first_of_values(input: TokenStream, inside: bool) -> Option<Span> {
    match input.into_iter().next()? {
        // A whole number that is not in brackets may be a length where the element type is forgotten.
        TokenTree::Literal(literal)
            if inside || syn::parse2::<LitInt>(literal.to_token_stream()).is_err() =>
        {
            Some(literal.span())
        }
        TokenTree::Punct(sign) if sign.as_char() == '-' => Some(sign.span()),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            first_of_values(group.stream(), true).map(|_| group.span())
        }
        _ => None,
    }
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
    if let parse::Literal::Fill(Fill { value, axes, krate }) = &literal
        && is_element(value)
    {
        let message = "`tensor!` makes a value; the type is written `Tensor![f32; 3, 4]` [C105]";
        let wrong = Axis::Length(Failure::from(syn::Error::new_spanned(value, message)).length());
        let (first, others) =
            (axis(&wrong, &krate.0), axes.iter().skip(1).map(|axis| self::axis(axis, &krate.0)));
        let krate = &krate.0;
        // What may stand where a type does and where a value does.
        return quote!(#krate::__private::Misplaced::<#value, (#first, #(#others,)*)>);
    }
    match errors.check(literal) {
        Ok(parse::Literal::Rows { rows, shape, krate }) => {
            // One array, of which rustc reports the first element that has another type, not the first of each row.
            let (method, values) = match elements(&rows, shape.len()) {
                Some(elements) => ("from_elements", elements),
                None => ("from_array", rows.iter().collect()),
            };
            let (krate, name) = (krate.0, format_ident!("Tensor{}", shape.len()));
            let method = format_ident!("{method}");
            let lengths = shape.into_iter().map(Literal::usize_unsuffixed);
            quote!(#krate::__private::#name::<_, #(#lengths),*>::#method([#(#values),*]))
        }
        Ok(parse::Literal::Fill(Fill { value, axes, krate })) => {
            let shape = shape(&axes, &krate.0);
            let krate = krate.0;
            quote!(#krate::__private::Tensor::<_, #shape>::full(#value))
        }
        Err(failure) => failure.expression(&operands),
    }
}

/// Whether a value is the name of an element type.
fn is_element(value: &Expr) -> bool {
    let names = "f16 bf16 f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize bool";
    matches!(value, Expr::Path(path)
        if path.path.get_ident().is_some_and(|name| names.split(' ').any(|element| name == element)))
}

/// The elements of rows that are nested `rank` deep; none where a row repeats one.
fn elements<'a>(rows: impl IntoIterator<Item = &'a Expr>, rank: usize) -> Option<Vec<&'a Expr>> {
    let mut all: Vec<&Expr> = rows.into_iter().collect();
    for _ in 1..rank {
        let inner = all.into_iter().map(|row| match row {
            Expr::Array(array) => Some(&array.elems),
            _ => None,
        });
        all = inner.collect::<Option<Vec<_>>>()?.into_iter().flatten().collect();
    }
    Some(all)
}
