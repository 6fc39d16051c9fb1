//! `#[derive(FromTensors)]`: one implementation, in which every field is read before the first missing one stops anything.

use super::operands::local;
use crate::diagnostics::{Errors, Failure};
use crate::parse::Model;
use crate::spec::{self, CheckedModel, From, Value};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::parse::{ParseStream, Parser};
use syn::{GenericParam, Lifetime, Path, Type, WherePredicate};

/// Whether the runtime reads files, without which there is nothing to derive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Files {
    Read,
    NotRead,
}

impl Files {
    pub(crate) const OF_THIS_BUILD: Files =
        if cfg!(feature = "files") { Files::Read } else { Files::NotRead };
}

/// The derive.
pub(crate) fn model(input: TokenStream, files: Files) -> TokenStream {
    if files == Files::NotRead {
        let message =
            "`FromTensors` needs a format: the feature `safetensors` or `npy` of conformable [C109]";
        return Failure::from(syn::Error::new(Span::call_site(), message)).items();
    }
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
    let (parameters, _, where_clause) = generics.split_for_impl();
    // A const parameter in braces: without them it would be a type, where there is one of its name.
    let arguments = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_token_stream(),
        GenericParam::Type(ty) => ty.ident.to_token_stream(),
        GenericParam::Const(number) => {
            let name = &number.ident;
            quote!({ #name })
        }
    });
    let arguments = (!generics.params.is_empty()).then(|| quote!(<#(#arguments),*>));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::__private::FromTensors for #name #arguments #where_clause {
            fn from_tensors(
                #loading: &#krate::__private::Loading<'_, impl #krate::__private::TensorSource>,
            ) -> #krate::__private::Loaded<Self> {
                #body
            }
        }
    }
}

/// All fields, then the struct of them. A type comes from its field in the struct, so that a wrong one is reported once.
fn body(model: &CheckedModel<'_>) -> TokenStream {
    let (krate, loading) = (&model.krate, local("loading"));
    let prefix = model.prefix.as_ref().map(|prefix| quote!(let #loading = &#loading.prefixed(#prefix);));
    let (mut reads, mut values) = (Vec::new(), Vec::new());
    for (i, field) in model.fields.iter().enumerate() {
        let variable = local(&format!("field_{i}"));
        let (read, value) = match &field.from {
            From::Value(value) => (None, given(value, krate)),
            From::Here => {
                let read = at(field.ty, krate, quote!(#loading));
                (Some(read), quote!(#variable?))
            }
            From::Name { name, transpose, default } => {
                let place = quote!(&#loading.at(#name));
                let read = match transpose {
                    Some(key) => call([*key; 2], krate, "FromTransposed", "from_transposed", place),
                    None => at(field.ty, krate, place),
                };
                match default {
                    None => (Some(read), quote!(#variable?)),
                    Some(value) => {
                        let (value, option) = (given(value, krate), quote!(#krate::__private::Option));
                        let read = quote! {
                            if #loading.has(#name) { #option::Some(#read) } else { #option::None }
                        };
                        // The field gives the type, the value is compared with it.
                        let field = Lifetime::new("'field", Span::mixed_site());
                        let value = quote! {
                            #field: {
                                if let #option::Some(#variable) = #variable { break #field #variable?; }
                                #value
                            }
                        };
                        (Some(read), value)
                    }
                }
            }
        };
        reads.extend(read.map(|read| quote!(let #variable = #read;)));
        let member = field.member;
        values.push(quote!(#member: #value));
    }
    quote! {
        #prefix
        #(#reads)*
        #krate::__private::Loaded::Ok(Self { #(#values),* })
    }
}

/// A value that is not read.
fn given(value: &Value, krate: &Path) -> TokenStream {
    match value {
        Value::Given(value) => value.to_token_stream(),
        Value::Default(key) => call([*key; 2], krate, "Default", "default", TokenStream::new()),
    }
}

/// Reads a field as it is, with the caret under its type: stable Rust has no span of several tokens, but rustc joins those
/// of an expression.
fn at(ty: &Type, krate: &Path, place: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = ty.to_token_stream().into_iter().collect();
    let first = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let last = match tokens.last() {
        Some(TokenTree::Group(group)) => group.span_close(),
        Some(tree) => tree.span(),
        None => first,
    };
    call([first, last], krate, "FromTensors", "from_tensors", place)
}

/// A call of a function of a trait, from the one span to the other.
fn call(
    [first, last]: [Span; 2],
    krate: &Path,
    of: &str,
    function: &str,
    argument: TokenStream,
) -> TokenStream {
    let (of, function) = (Ident::new(of, first), Ident::new(function, last));
    let path = quote_spanned!(first=> #krate::__private::#of::);
    let path = path.into_iter().map(|mut tree| {
        tree.set_span(first);
        tree
    });
    let mut arguments = Group::new(Delimiter::Parenthesis, argument);
    arguments.set_span(last);
    let path: TokenStream = path.collect();
    quote!(#path #function #arguments)
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
