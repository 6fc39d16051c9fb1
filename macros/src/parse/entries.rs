//! The arguments of `permute!` and `slice!`: an operand, and a list in brackets.

use super::{CratePath, ungrouped};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Expr, RangeLimits, Token};

/// `(x, [2..5, .., 1])`.
#[derive(Default)]
pub(crate) struct ViewCall {
    pub(crate) operand: Option<Expr>,
    pub(crate) list: Option<List>,
    pub(crate) krate: CratePath,
    /// Operands that are too many.
    pub(crate) surplus: Vec<Expr>,
}

/// What stands in the brackets.
pub(crate) struct List {
    pub(crate) span: Span,
    pub(crate) entries: Vec<Entry>,
}

/// One entry.
pub(crate) enum Entry {
    /// `2`, `i`, and the axes of `permute!`.
    One(Expr),
    /// `2..5`, `..`, `..=4`, with a step `2..8; 2` or `(2..8; 2)`.
    Range(Box<Range>),
    /// `...`.
    Rest(Span),
}

/// A range as it is written.
pub(crate) struct Range {
    pub(crate) from: Option<Expr>,
    pub(crate) to: Option<Expr>,
    /// `..=`.
    pub(crate) closed: bool,
    pub(crate) step: Option<Expr>,
    /// The dots.
    pub(crate) dots: Span,
}

impl ViewCall {
    /// Parses as far as the tokens go; what was parsed before an error is kept.
    pub(crate) fn parse(input: ParseStream<'_>, name: &str, example: &str) -> (Self, Option<syn::Error>) {
        let mut call = ViewCall::default();
        let error = call.parse_all(input, name, example).err();
        if error.is_some() {
            // syn reports tokens that are left over, on top of the error.
            let _ = input.parse::<TokenStream>();
        }
        (call, error)
    }

    fn parse_all(&mut self, input: ParseStream<'_>, name: &str, example: &str) -> syn::Result<()> {
        let form =
            || format!("{name} takes a tensor and a list in brackets, as in `{name}({example})` [C101]");
        if input.is_empty() {
            return Err(syn::Error::new(Span::call_site(), form()));
        }
        self.operand = Some(input.parse().map_err(|error| syn::Error::new(error.span(), form()))?);
        if input.is_empty() {
            let operand = self.operand.as_ref();
            return Err(syn::Error::new_spanned(operand, form()));
        }
        comma(input)?;
        match flat(input) {
            Some(group) => {
                self.list = Some(List { span: group.span(), entries: Vec::new() });
                let entries = list.parse2(group.stream());
                // Of an empty group syn knows no place but the whole call.
                let entries = entries.map_err(|error| within(error, &group))?;
                self.list = Some(List { span: group.span(), entries });
            }
            None => {
                let span = input.span();
                if let Ok(expr) = input.parse::<Expr>() {
                    self.surplus.push(expr);
                }
                return Err(syn::Error::new(span, form()));
            }
        }
        if !input.is_empty() {
            comma(input)?;
        }
        if input.peek(Token![crate]) && input.peek2(Token![=]) {
            self.krate = input.parse()?;
            if !input.is_empty() {
                comma(input)?;
            }
        }
        if !input.is_empty() {
            let error =
                input.error(format!("behind its list {name} takes nothing but `crate = path` [C101]"));
            match input.parse::<Expr>() {
                // An option, by mistake.
                Ok(Expr::Assign(_)) | Err(_) => {}
                Ok(expr) => self.surplus.push(expr),
            }
            return Err(error);
        }
        Ok(())
    }

    /// Every expression of the user's, for the error path.
    pub(crate) fn expressions(&self) -> Vec<Expr> {
        let entries = self.list.iter().flat_map(|list| &list.entries);
        let inside = entries.flat_map(|entry| match entry {
            Entry::One(expr) => vec![expr],
            Entry::Range(range) => [&range.from, &range.to, &range.step].into_iter().flatten().collect(),
            Entry::Rest(_) => Vec::new(),
        });
        self.operand.iter().chain(inside).chain(&self.surplus).cloned().collect()
    }
}

fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    match input.parse::<Token![,]>() {
        Ok(_) => Ok(()),
        Err(_) => Err(input.error("expected `,` between the operand and the list [C101]")),
    }
}

/// The brackets, also in the group that a macro puts around a fragment.
fn flat(input: ParseStream<'_>) -> Option<Group> {
    let is_list = |group: &Group| group.delimiter() == proc_macro2::Delimiter::Bracket;
    let ahead = input.fork();
    let Ok(TokenTree::Group(group)) = ahead.parse::<TokenTree>() else { return None };
    let found = if is_list(&group) {
        group
    } else {
        let mut inside = group.stream().into_iter();
        match (group.delimiter(), inside.next(), inside.next()) {
            (proc_macro2::Delimiter::None, Some(TokenTree::Group(group)), None) if is_list(&group) => group,
            _ => return None,
        }
    };
    // What follows the brackets makes them something else, as in `[1, 2].len()`.
    if !ahead.is_empty() && !ahead.peek(Token![,]) {
        return None;
    }
    let _ = input.parse::<TokenTree>();
    Some(found)
}

fn within(error: syn::Error, group: &Group) -> syn::Error {
    if group.stream().is_empty() { syn::Error::new(group.span(), error) } else { error }
}

fn list(input: ParseStream<'_>) -> syn::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    while !input.is_empty() {
        entries.push(input.parse()?);
        if !input.is_empty() {
            match input.parse::<Token![,]>() {
                Ok(_) => {}
                Err(_) if input.peek(Token![:]) => {
                    return Err(input.error("a range is written `1..3`, with a step `1..3; 2` [C106]"));
                }
                Err(_) if input.peek(Token![..]) => {
                    return Err(input.error("a step is written `0..3; 2` [C106]"));
                }
                Err(_) => return Err(input.error("expected `,` between entries [C106]")),
            }
        }
    }
    Ok(entries)
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![...]) {
            let dots = input.parse::<Token![...]>()?;
            return Ok(Entry::Rest(dots.spans[0]));
        }
        if let Some(stepped) = in_parentheses(input) {
            return entry.parse2(stepped);
        }
        entry(input)
    }
}

/// `(2..8; 2)`.
fn in_parentheses(input: ParseStream<'_>) -> Option<TokenStream> {
    let ahead = input.fork();
    let Ok(TokenTree::Group(group)) = ahead.parse::<TokenTree>() else { return None };
    let stepped = group
        .stream()
        .into_iter()
        .any(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ';'));
    let whole = ahead.is_empty() || ahead.peek(Token![,]);
    if group.delimiter() == proc_macro2::Delimiter::Parenthesis && stepped && whole {
        let _ = input.parse::<TokenTree>();
        return Some(group.stream());
    }
    None
}

/// A range or an index, and a step.
fn entry(input: ParseStream<'_>) -> syn::Result<Entry> {
    let span = input.span();
    let expr: Expr = match input.parse() {
        Ok(expr) => expr,
        Err(_) => {
            let message = "expected an index, a range as in `2..5`, `..`, or `...` [C106]";
            return Err(syn::Error::new(span, message));
        }
    };
    let step = if input.peek(Token![;]) {
        input.parse::<Token![;]>()?;
        Some(
            input
                .parse::<Expr>()
                .map_err(|e| syn::Error::new(e.span(), "expected a step behind `;` [C106]"))?,
        )
    } else {
        None
    };
    match (ungrouped(&expr), step) {
        (Expr::Range(range), step) => {
            let (closed, dots) = match &range.limits {
                RangeLimits::HalfOpen(dots) => (false, dots.spans[0]),
                RangeLimits::Closed(dots) => (true, dots.spans[0]),
            };
            let [from, to] = [&range.start, &range.end].map(|bound| bound.as_deref().cloned());
            Ok(Entry::Range(Box::new(Range { from, to, closed, step, dots })))
        }
        (_, Some(step)) => Err(syn::Error::new_spanned(
            step,
            "a step goes with a range, as in `2..8; 2`, not with an index [C106]",
        )),
        (_, None) => Ok(Entry::One(expr)),
    }
}
