//! `#[derive(FromTensors)]`: one implementation, in which every field is read before the first missing one stops anything.

use super::operands::local;
use crate::diagnostics::{Errors, Failure};
use crate::parse::Model;
use crate::spec::{self, CheckedField, CheckedModel, From, Value};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::parse::{ParseStream, Parser};
use syn::{GenericParam, Path, Type, WherePredicate};

/// The derive.
pub(crate) fn model(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let model = match (|input: ParseStream<'_>| Model::parse(input, &mut errors)).parse2(input) {
        Ok(model) => model,
        Err(error) => return Failure::from(error).items(),
    };
    match spec::check_model(&model, errors) {
        Ok(checked) => {
            let body = body(&checked);
            implementation(&model, &checked.krate, &bounds(&model, &checked), &local("loading"), &body)
        }
        // There is an implementation all the same: a call of `load` is not a second mistake.
        Err(failure) => {
            let unused = Ident::new("_loading", Span::mixed_site());
            implementation(&model, &spec::krate(&model), &[], &unused, &failure.expression(&[]))
        }
    }
}

/// The implementation around its body.
fn implementation(
    model: &Model,
    krate: &Path,
    bounds: &[WherePredicate],
    loading: &Ident,
    body: &TokenStream,
) -> TokenStream {
    let name = &model.name;
    let mut generics = model.generics.clone();
    if !bounds.is_empty() {
        generics.make_where_clause().predicates.extend(bounds.iter().cloned());
    }
    let (parameters, arguments, where_clause) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters #krate::__private::FromTensors for #name #arguments #where_clause {
            fn from_tensors(
                #loading: &mut #krate::__private::Loading<'_, impl #krate::__private::TensorSource>,
            ) -> #krate::__private::Loaded<Self> {
                #body
            }
        }
    }
}

/// All fields, then the struct of them.
fn body(model: &CheckedModel<'_>) -> TokenStream {
    let (krate, loading) = (&model.krate, local("loading"));
    let prefix = model.prefix.as_ref().map(|prefix| quote!(let #loading = &mut #loading.prefixed(#prefix);));
    let variables: Vec<Ident> = (0..model.fields.len()).map(|i| local(&format!("field_{i}"))).collect();
    let values = model.fields.iter().map(|field| value(field, krate, &loading));
    let members = model.fields.iter().map(|field| field.member);
    quote! {
        #prefix
        #(let #variables = #values;)*
        #krate::__private::Loaded::Ok(Self { #(#members: #variables?),* })
    }
}

/// What a field gets: the type comes from the struct, so that a wrong one is reported once.
fn value(field: &CheckedField<'_>, krate: &Path, loading: &Ident) -> TokenStream {
    match &field.from {
        From::Value(value) => {
            let value = given(value, krate);
            quote!(#krate::__private::Loaded::Ok(#value))
        }
        From::Here => {
            let read = at(field.ty, krate, "FromTensors", "from_tensors");
            quote!(#read(#loading))
        }
        From::Name { name, transpose, default } => {
            let read = match transpose {
                Some(key) => spanned([*key; 2], krate, "FromTransposed", "from_transposed"),
                None => at(field.ty, krate, "FromTensors", "from_tensors"),
            };
            let read = quote!(#read(&mut #loading.at(#name)));
            match default {
                None => read,
                Some(value) => {
                    let value = given(value, krate);
                    quote!(if #loading.has(#name) { #read } else { #krate::__private::Loaded::Ok(#value) })
                }
            }
        }
    }
}

/// A value that is not read.
fn given(value: &Value, krate: &Path) -> TokenStream {
    match value {
        Value::Given(value) => value.to_token_stream(),
        Value::Default(key) => {
            let default = spanned([*key; 2], krate, "Default", "default");
            quote!(#default())
        }
    }
}

/// A function of a trait with its caret under a type. Stable Rust has no span of several tokens, but rustc joins those of a
/// path.
fn at(ty: &Type, krate: &Path, of: &str, function: &str) -> TokenStream {
    let tokens: Vec<TokenTree> = ty.to_token_stream().into_iter().collect();
    let first = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let last = match tokens.last() {
        Some(TokenTree::Group(group)) => group.span_close(),
        Some(tree) => tree.span(),
        None => first,
    };
    spanned([first, last], krate, of, function)
}

fn spanned([first, last]: [Span; 2], krate: &Path, of: &str, function: &str) -> TokenStream {
    let (of, function) = (Ident::new(of, first), Ident::new(function, last));
    let path = quote_spanned!(first=> #krate::__private::#of::);
    let path: TokenStream = path
        .into_iter()
        .map(|mut tree| {
            tree.set_span(first);
            tree
        })
        .collect();
    quote!(#path #function)
}

/// A field whose type has a type parameter must be one that can be read; those of a known type rustc looks at itself.
fn bounds(model: &Model, checked: &CheckedModel<'_>) -> Vec<WherePredicate> {
    let krate = &checked.krate;
    let parameters = model.generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Type(parameter) => Some(&parameter.ident),
        _ => None,
    });
    let parameters: Vec<&Ident> = parameters.collect();
    let read = checked.fields.iter().filter(|field| !matches!(field.from, From::Value(_)));
    let generic = read.filter(|field| {
        let ty = field.ty.to_token_stream();
        // A struct that has itself in it would wait for its own implementation.
        parameters.iter().any(|parameter| has(&ty, parameter)) && !has(&ty, &model.name)
    });
    generic
        .map(|field| {
            let ty = field.ty;
            let of = match &field.from {
                From::Name { transpose: Some(_), .. } => format_ident!("FromTransposed"),
                _ => format_ident!("FromTensors"),
            };
            syn::parse_quote!(#ty: #krate::__private::#of)
        })
        .collect()
}

/// Whether a name is among the tokens.
fn has(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => has(&group.stream(), name),
        _ => false,
    })
}
