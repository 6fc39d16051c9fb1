//! The notation of einsum with names: `[b, i, k] = a[b, i, j] * x[b, j, k]`.
//!
//! ```text
//! equation  output ("=" | "+=") product ("," "crate" "=" path)? ","?
//! output    axes | operand axes
//! product   (factor "*")? operand axes ("*" operand axes)*
//! operand   a path, a field, a call, or any expression in parentheses
//! factor    a number with or without a sign, a path, a field, or any expression in parentheses
//! axes      "[" (name | "..") ("," (name | ".."))* ","? "]"  |  "[" "]"
//! ```

use super::brackets::axes;
use super::call::{Call, Out};
use super::tokens::Tokens;
use super::written::{Place, Source, Term, Written};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::{Expr, ExprLit, Lit};

/// Whether the input is meant to be in this notation: it has an `=`, or an operand with axes, before its first comma.
pub(super) fn is_named(input: &TokenStream) -> bool {
    let segment: Vec<TokenTree> =
        input.clone().into_iter().take_while(|tree| !is_punct(Some(tree), ',')).collect();
    let option = match segment.first() {
        Some(TokenTree::Literal(literal)) => literal.to_string().ends_with(['"', '#']),
        Some(TokenTree::Ident(name)) => {
            (name == "out" || name == "crate")
                && (is_punct(segment.get(1), '=') || is_punct(segment.get(1), '+'))
        }
        _ => false,
    };
    let equals = segment.iter().any(|tree| is_punct(Some(tree), '='));
    let axes = (0..segment.len()).any(|i| {
        let bracket =
            matches!(&segment[i], TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
        bracket && (i == 0 || !is_punct(segment.get(i - 1), '!'))
    });
    !option && (equals || axes)
}

pub(super) fn is_punct(tree: Option<&TokenTree>, c: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == c)
}

/// Parses as far as the tokens go; what was parsed before an error is kept.
pub(super) fn named(input: TokenStream, name: &'static str) -> (Call, Option<syn::Error>) {
    let mut parser = Parser {
        tokens: Tokens::new(input, Span::call_site()),
        call: Call::default(),
        error: None,
        source: Source { name, text: None },
    };
    if let Err(error) = parser.equation() {
        parser.push(error);
        parser.salvage();
    }
    (parser.call, parser.error)
}

struct Parser {
    tokens: Tokens,
    call: Call,
    error: Option<syn::Error>,
    source: Source,
}

impl Parser {
    fn push(&mut self, error: syn::Error) {
        match &mut self.error {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    /// An error at the next token.
    fn here(&self, message: impl std::fmt::Display) -> syn::Error {
        self.tokens.error(format!("{}: {message} [C107]", self.source.name))
    }

    fn equation(&mut self) -> syn::Result<()> {
        let output = self.output()?;
        let mut terms = Vec::new();
        loop {
            self.factor(&mut terms)?;
            if !self.tokens.punct("*") {
                break;
            }
        }
        if terms.is_empty() {
            return Err(
                self.here("a scalar is no einsum, it needs an operand with axes, as in `a[i, j]` or `a[]`")
            );
        }
        if !self.tokens.is_empty() && !is_punct(self.tokens.peek(0), ',') {
            return Err(self.here("operands are multiplied: expected `*`, or the end"));
        }
        if self.call.factor.is_some() {
            let place = Place { span: Span::call_site(), at: 0 };
            terms.push(Term { axes: Vec::new(), place });
        }
        let source = Source { name: self.source.name, text: None };
        self.call.written = Some(Written { source, terms, output: Some(output) });
        if self.tokens.punct(",") {
            self.options()?;
        }
        Ok(())
    }

    /// Operands behind an error, so that their variables count as used.
    fn salvage(&mut self) {
        while !self.tokens.is_empty() {
            match self.tokens.postfix() {
                Some(Ok((expr, Some(_)))) => self.call.operands.push(expr),
                Some(_) => {}
                None => drop(self.tokens.next()),
            }
        }
    }

    /// `[i, k] =`, `c[i, k] =` or `c[i, k] +=`.
    fn output(&mut self) -> syn::Result<Term> {
        const FORM: &str = "the output stands first, as in `[i, k] = a[i, j] * b[j, k]`";
        let at = self.tokens.span();
        let (target, axes) = match self.tokens.brackets() {
            Some(axes) => (None, Some(axes)),
            None => match self.tokens.postfix() {
                Some(parsed) => {
                    let (target, axes) = parsed?;
                    (Some(target), axes)
                }
                None => return Err(self.here(FORM)),
            },
        };
        let equals = self.equals();
        let Some(axes) = axes else {
            let axes = "the output has axes in brackets, as in `c[i, k] = ..`, or `c[] = ..` for rank 0";
            let message = if equals.is_some() { axes } else { FORM };
            self.call.operands.extend(target);
            return Err(syn::Error::new(at, format!("{}: {message} [C107]", self.source.name)));
        };
        let Some(adds) = equals else {
            self.call.operands.extend(target.clone());
            let compound = matches!(self.tokens.peek(0), Some(TokenTree::Punct(punct)) if "-*/%&|^=".contains(punct.as_char()))
                && is_punct(self.tokens.peek(1), '=');
            return Err(match (target, compound) {
                (_, true) => self.here("behind the output stands `=`, or `+=` to add to it"),
                (Some(_), false) => {
                    syn::Error::new(at, format!("{}: {FORM}; this is an operand [C107]", self.source.name))
                }
                (None, false) => self.here("behind the output stands `=`, or `+=` to add to it"),
            });
        };
        match target {
            Some(tensor) => {
                let name = Ident::new("out", axes.span_open());
                self.call.outs.push(Out { name, adds, tensor });
            }
            None if adds => {
                let message = "`+=` adds to a tensor, which stands before the axes, as in `c[i, k] += ..`";
                let message = format!("{}: {message} [C107]", self.source.name);
                self.push(syn::Error::new(axes.span_open(), message));
            }
            None => {}
        }
        Ok(self.term(&axes))
    }

    /// `=` is `Some(false)`, `+=` is `Some(true)`.
    fn equals(&mut self) -> Option<bool> {
        if self.tokens.peek_punct("==") {
            None
        } else if self.tokens.punct("=") {
            Some(false)
        } else {
            self.tokens.punct("+=").then_some(true)
        }
    }

    /// `a[i, j]`, or at the beginning a number or an expression without axes.
    fn factor(&mut self, terms: &mut Vec<Term>) -> syn::Result<()> {
        let at = self.tokens.span();
        let sign = is_punct(self.tokens.peek(0), '-').then(|| self.tokens.next()).flatten();
        let literal = matches!(self.tokens.peek(0), Some(TokenTree::Literal(_)));
        let axes = matches!(self.tokens.peek(1), Some(TokenTree::Group(_)));
        if sign.is_some() && (!literal || axes) {
            let message = "a sign belongs to a number, as in `-2.0 * a[i]`; any other factor with a sign stands in parentheses";
            return Err(syn::Error::new(at, format!("{}: {message} [C107]", self.source.name)));
        }
        let Some(parsed) = self.tokens.postfix() else {
            let expected = "expected an operand with its axes, as in `a[i, j]`; an expression with operators stands in parentheses";
            return Err(self.here(expected));
        };
        let (expr, axes) = parsed?;
        match axes {
            Some(axes) => {
                self.call.operands.push(expr);
                let term = self.term(&axes);
                terms.push(term);
                Ok(())
            }
            None if !terms.is_empty() || self.call.factor.is_some() => {
                self.call.operands.push(expr);
                let message = "an operand has axes, as in `a[i, j]`, or `a[]` for rank 0; only one factor, the first, has none";
                Err(syn::Error::new(at, format!("{}: {message} [C107]", self.source.name)))
            }
            None => {
                if let Expr::Lit(ExprLit { lit, .. }) = &expr
                    && !matches!(lit, Lit::Int(_) | Lit::Float(_))
                {
                    let message = "a factor is a number, or an expression that gives one";
                    return Err(syn::Error::new(at, format!("{}: {message} [C107]", self.source.name)));
                }
                self.call.factor = Some(match sign {
                    Some(minus) => syn::parse_quote!(#minus #expr),
                    None => expr,
                });
                Ok(())
            }
        }
    }

    fn term(&mut self, brackets: &Group) -> Term {
        let name = self.source.name;
        axes(brackets, |span, message| self.push(syn::Error::new(span, format!("{name}: {message} [C107]"))))
    }

    /// `crate = path`.
    fn options(&mut self) -> syn::Result<()> {
        while !self.tokens.is_empty() {
            let name = self.source.name;
            match self.tokens.peek(0) {
                Some(TokenTree::Ident(option)) if option == "crate" => {
                    let rest = self.tokens.rest();
                    let parse = |input: syn::parse::ParseStream<'_>| {
                        let krate = input.parse()?;
                        input.parse::<Option<syn::Token![,]>>()?;
                        Ok(krate)
                    };
                    self.call.krate = syn::parse::Parser::parse2(parse, rest)?;
                }
                Some(TokenTree::Ident(option)) if is_punct(self.tokens.peek(1), '=') || option == "out" => {
                    let option = option.clone();
                    let hint = if option == "out" {
                        "the output stands on the left, as in `c[i, k] = ..`"
                    } else {
                        "in this notation it has `crate`"
                    };
                    let error = self.tokens.error(format!("{name} has no option `{option}`; {hint} [C102]"));
                    if option == "out" {
                        self.tokens.next();
                        let _ = self.equals();
                        if let Some(Ok((tensor, _))) = self.tokens.postfix() {
                            self.call.operands.push(tensor);
                        }
                    }
                    return Err(error);
                }
                _ => return Err(self.here("operands are multiplied with `*`; behind a comma stand options")),
            }
        }
        Ok(())
    }
}
