//! From tokens to what the user wrote. Nothing here knows a rule of an operation.

mod axes;
mod brackets;
mod call;
mod entries;
mod literal;
mod model;
mod named;
mod pattern;
mod subscripts;
mod tokens;
mod written;

pub(crate) use axes::{Axis, TypeCall, TypeMacro};
pub(crate) use call::{Call, Opt, Out};
pub(crate) use entries::{Entry, List, Range, ViewCall};
pub(crate) use literal::{Fill, Literal};
pub(crate) use model::{Field as ModelField, Key, Kind, Model};
pub(crate) use pattern::{Assertion, Element};
pub(crate) use subscripts::subscripts;
pub(crate) use written::{Name, Source, Term, Written};

use syn::parse::{Parse, ParseStream};
use syn::{Expr, Path, Token};

/// What a variable of a user's `macro_rules!` stands for: it comes inside of a group without delimiters.
pub(crate) fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        expr => expr,
    }
}

/// `crate = path`: where this crate is found.
pub(crate) struct CratePath(pub(crate) Path);

impl Parse for CratePath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Token![crate]>()?;
        input.parse::<Token![=]>()?;
        input.call(Path::parse_mod_style).map(CratePath)
    }
}

impl Default for CratePath {
    fn default() -> Self {
        CratePath(syn::parse_quote!(::conformable))
    }
}

/// `; crate = path` or `, crate = path` at the end of a macro whose other parts are parsed.
fn trailing_crate(input: ParseStream<'_>) -> syn::Result<CratePath> {
    if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
    }
    if input.peek(Token![crate]) { input.parse() } else { Ok(CratePath::default()) }
}
