//! The struct under `#[derive(FromTensors)]`, and the keys in its `#[tensor(..)]`.

use super::ungrouped;
use crate::diagnostics::Errors;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Fields, Generics, Index, Item, Member, Meta, Token, Type};

/// The item that is derived for.
pub(crate) struct Model {
    pub(crate) name: Ident,
    pub(crate) generics: Generics,
    pub(crate) keys: Vec<Key>,
    pub(crate) kind: Kind,
    pub(crate) fields: Vec<Field>,
}

/// What kind of item it is.
pub(crate) enum Kind {
    Struct,
    Enum(Token![enum]),
    Union(Token![union]),
}

/// A field, by its name or its number.
pub(crate) struct Field {
    pub(crate) member: Member,
    pub(crate) ty: Type,
    pub(crate) keys: Vec<Key>,
}

/// `transpose`, or `name = "weight"`.
pub(crate) struct Key {
    pub(crate) name: Ident,
    pub(crate) value: Option<Expr>,
}

impl Model {
    /// The item with all keys that could be read; attributes that could not are in `errors`.
    pub(crate) fn parse(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Self> {
        let nothing = Fields::Unit;
        let (attributes, name, generics, kind, fields) = match input.parse()? {
            Item::Struct(item) => (item.attrs, item.ident, item.generics, Kind::Struct, item.fields),
            Item::Enum(item) => (item.attrs, item.ident, item.generics, Kind::Enum(item.enum_token), nothing),
            Item::Union(item) => {
                (item.attrs, item.ident, item.generics, Kind::Union(item.union_token), nothing)
            }
            other => {
                return Err(syn::Error::new_spanned(other, "`FromTensors` is derived for structs [C109]"));
            }
        };
        let fields = fields.into_iter().zip(0..).map(|(field, index)| Field {
            member: field
                .ident
                .map_or_else(|| Member::Unnamed(Index { index, span: Span::call_site() }), Member::Named),
            ty: field.ty,
            keys: keys(&field.attrs, errors),
        });
        let fields = fields.collect();
        Ok(Model { keys: keys(&attributes, errors), name, generics, kind, fields })
    }
}

impl Field {
    /// The name of the field in a file.
    pub(crate) fn name(&self) -> String {
        match &self.member {
            Member::Named(name) => name.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }
}

/// The keys of all `#[tensor(..)]` of an item or a field.
fn keys(attributes: &[Attribute], errors: &mut Errors) -> Vec<Key> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("tensor")) {
        let parsed = match &attribute.meta {
            Meta::List(_) => attribute.parse_args_with(Punctuated::<Key, Token![,]>::parse_terminated),
            Meta::Path(path) => Err(syn::Error::new_spanned(path, EMPTY)),
            Meta::NameValue(pair) => Err(syn::Error::new_spanned(&pair.value, NO_LIST)),
        };
        match parsed {
            Ok(keys) => all.extend(keys),
            Err(error) => errors.push(error),
        }
    }
    all
}

const EMPTY: &str =
    "`#[tensor]` says nothing, keys stand in parentheses as in `#[tensor(name = \"weight\")]` [C109]";
const NO_LIST: &str = "keys stand in parentheses, as in `#[tensor(name = \"weight\")]` [C109]";
const NO_KEY: &str = "expected a key, as in `#[tensor(name = \"weight\")]` [C109]";

impl Parse for Key {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(Ident::peek_any) {
            return Err(input.error(NO_KEY));
        }
        let name = input.call(Ident::parse_any)?;
        if input.peek(syn::token::Paren) {
            let value: proc_macro2::TokenTree = input.parse()?;
            let message = format!("the value of a key stands behind `=`, as in `{name} = \"weight\"` [C109]");
            return Err(syn::Error::new_spanned(value, message));
        }
        let value = if input.peek(Token![=]) {
            let equals = input.parse::<Token![=]>()?;
            let value = input.parse::<Expr>().map_err(|error| {
                let at = if input.is_empty() { equals.span } else { error.span() };
                syn::Error::new(at, format!("behind `{name} =` stands a value [C109]"))
            })?;
            Some(ungrouped(&value).clone())
        } else {
            None
        };
        if !input.is_empty() && !input.peek(Token![,]) {
            return Err(input.error("expected `,` between keys [C109]"));
        }
        Ok(Key { name, value })
    }
}
