//! The names of axes in brackets, in einsum's notation with names: `[b, .., k]`.

use super::named::is_punct;
use super::tokens::Tokens;
use super::written::{Axis, Name, Place, Term};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

/// The inside of brackets. Errors, each about one name, go to `report`.
pub(super) fn axes(group: &Group, mut report: impl FnMut(Span, &str)) -> Term {
    let place = |span| Place { span, at: 0 };
    let mut tokens = Tokens::new(flat(group.stream()), group.span_close());
    let mut axes = Vec::new();
    let mut numbers = false;
    while !tokens.is_empty() {
        let span = tokens.span();
        let literal = matches!(tokens.peek(0), Some(TokenTree::Literal(_)));
        let name = if tokens.punct("..") {
            if is_punct(tokens.peek(0), '.') || is_punct(tokens.peek(0), '=') {
                Err("the ellipsis is `..` in this notation")
            } else {
                Ok(Name::Rest)
            }
        } else {
            match tokens.next() {
                Some(TokenTree::Ident(name)) if name != "_" => Ok(Name::Label(name.unraw().to_string())),
                Some(TokenTree::Literal(_)) => {
                    Err("axes have names here, as in `a[i, j]`; a number or a text is none")
                }
                _ => Err("expected the name of an axis, or `..`"),
            }
        };
        let message = match name {
            Ok(name) => {
                axes.push(Axis { name, place: place(span) });
                let separated = tokens.is_empty() || is_punct(tokens.peek(0), ',');
                (!separated).then(|| (tokens.span(), "expected `,` between names of axes"))
            }
            Err(message) => Some((span, message)),
        };
        if let Some((span, message)) = message {
            // Who writes one number writes numbers.
            if !(numbers && literal) {
                report(span, message);
            }
            numbers |= literal;
            while !tokens.is_empty() && !is_punct(tokens.peek(0), ',') {
                tokens.next();
            }
        }
        tokens.punct(",");
    }
    Term { axes, place: place(group.span_open()) }
}

/// Tokens without the invisible groups that macros put around fragments.
fn flat(stream: TokenStream) -> TokenStream {
    stream
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => flat(group.stream()),
            tree => tree.into(),
        })
        .collect()
}
