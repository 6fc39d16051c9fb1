//! Token trees one after another, for a notation that is no Rust: `a[b, i, j] * x[b, j, k]`.

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};
use syn::Expr;

/// A place in a list of token trees.
pub(super) struct Tokens {
    trees: Vec<TokenTree>,
    at: usize,
    /// What an error at the end stands under.
    end: Span,
}

impl Tokens {
    /// The trees of a stream; `end` is where an empty one is.
    pub(super) fn new(stream: TokenStream, end: Span) -> Self {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let end = trees.last().map_or(end, TokenTree::span);
        Tokens { trees, at: 0, end }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.at == self.trees.len()
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<&TokenTree> {
        self.trees.get(self.at + ahead)
    }

    pub(super) fn next(&mut self) -> Option<TokenTree> {
        let tree = self.trees.get(self.at).cloned();
        self.at += usize::from(tree.is_some());
        tree
    }

    /// Where the next token is, or the last one.
    pub(super) fn span(&self) -> Span {
        self.peek(0).map_or(self.end, TokenTree::span)
    }

    pub(super) fn error(&self, message: impl std::fmt::Display) -> syn::Error {
        syn::Error::new(self.span(), message)
    }

    /// Whether this punctuation is next, in adjacent characters.
    pub(super) fn peek_punct(&self, text: &str) -> bool {
        let last = text.chars().count() - 1;
        text.chars().enumerate().all(|(i, c)| match self.peek(i) {
            Some(TokenTree::Punct(punct)) => {
                let joint = punct.spacing() == Spacing::Joint;
                punct.as_char() == c && (i == last || joint)
            }
            _ => false,
        })
    }

    /// Takes this punctuation if it is next.
    pub(super) fn punct(&mut self, text: &str) -> bool {
        let found = self.peek_punct(text);
        if found {
            self.at += text.chars().count();
        }
        found
    }

    /// Takes brackets if they are next.
    pub(super) fn brackets(&mut self) -> Option<Group> {
        match self.peek(0) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                let group = group.clone();
                self.at += 1;
                Some(group)
            }
            _ => None,
        }
    }

    /// All that is left.
    pub(super) fn rest(&mut self) -> TokenStream {
        let rest = self.trees[self.at..].iter().cloned().collect();
        self.at = self.trees.len();
        rest
    }

    /// A path, a field, a call, .., or anything in parentheses, and the brackets behind it, which are not part of it.
    pub(super) fn postfix(&mut self) -> Option<syn::Result<(Expr, Option<Group>)>> {
        let start = self.at;
        self.primary().then(|| {
            let mut brackets = None;
            loop {
                brackets = match self.peek(0) {
                    Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                        Some(group.clone())
                    }
                    Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => None,
                    Some(TokenTree::Punct(punct)) if punct.as_char() == '?' => None,
                    Some(TokenTree::Punct(punct))
                        if punct.as_char() == '.' && !self.peek_punct("..") && self.peek(1).is_some() =>
                    {
                        self.at += 1;
                        None
                    }
                    _ if self.peek_punct("::") => {
                        self.path_separator();
                        brackets = None;
                        continue;
                    }
                    _ => break,
                };
                self.at += 1;
            }
            let end = self.at - usize::from(brackets.is_some());
            let tokens: TokenStream = self.trees[start..end].iter().cloned().collect();
            // Parentheses are there for the notation only.
            let expr = match syn::parse2::<Expr>(tokens)? {
                Expr::Paren(paren) => *paren.expr,
                expr => expr,
            };
            Ok((expr, brackets))
        })
    }

    /// The beginning of an operand.
    fn primary(&mut self) -> bool {
        let found = match self.peek(0) {
            Some(TokenTree::Ident(_) | TokenTree::Literal(_)) => true,
            Some(TokenTree::Group(group)) => match group.delimiter() {
                Delimiter::Parenthesis | Delimiter::None => true,
                // A list of lengths, as `einsum_path!` takes it.
                Delimiter::Bracket => {
                    matches!(self.peek(1), Some(TokenTree::Group(next)) if next.delimiter() == Delimiter::Bracket)
                }
                Delimiter::Brace => false,
            },
            Some(TokenTree::Punct(_)) if self.peek_punct("::") => {
                self.path_separator();
                return true;
            }
            _ => false,
        };
        self.at += usize::from(found);
        // A macro: `m!(..)`, `m![..]`.
        if found && self.peek_punct("!") && matches!(self.peek(1), Some(TokenTree::Group(_))) {
            self.at += 2;
        }
        found
    }

    /// `::`, with what follows it: a name, or generic arguments.
    fn path_separator(&mut self) {
        self.at += 2;
        if !self.peek_punct("<") {
            self.at += usize::from(matches!(self.peek(0), Some(TokenTree::Ident(_))));
            return;
        }
        let mut depth = 0;
        while let Some(tree) = self.next() {
            match tree {
                TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
}
