//! Errors of a macro: collected, so that several mistakes are reported at once, and worded in one place.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Expr;

/// Collects errors. Every function that can find a mistake takes one, and each stage ends with [`Errors::check`].
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Reports `message` at all of `tokens`.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds what a parser found.
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    /// Whether there was no error so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `value`, if there was no error so far.
    pub(crate) fn check<T>(self, value: T) -> Result<T, Failure> {
        if self.0.is_empty() { Ok(value) } else { Err(Failure(self.0)) }
    }
}

/// At least one error.
pub(crate) struct Failure(Vec<syn::Error>);

impl From<syn::Error> for Failure {
    fn from(error: syn::Error) -> Self {
        Failure(vec![error])
    }
}

impl Failure {
    /// All errors, as an expression. The last one is its value, which rustc gives no type, so that nothing follows from it.
    pub(crate) fn expression(&self, operands: &[Expr]) -> TokenStream {
        let messages = self.messages();
        let (last, others) = messages.split_last().expect("a failure has an error");
        // The operands stand there so that their variables count as used.
        let used = operands.iter().flat_map(used);
        quote!({ #(let _ = #used;)* #(#others;)* #last })
    }

    /// All errors, as the length of an axis: the type around it is the one that was asked for, so that nothing follows.
    pub(crate) fn length(&self) -> TokenStream {
        let messages = self.messages();
        let (last, others) = messages.split_last().expect("a failure has an error");
        quote!({ #(#others;)* #last })
    }

    /// All errors, as items.
    pub(crate) fn items(&self) -> TokenStream {
        let messages = self.messages();
        quote!(#(#messages)*)
    }

    fn messages(&self) -> Vec<TokenStream> {
        // A parser may have combined several errors into one.
        self.0
            .iter()
            .flat_map(|error| error.clone().into_iter())
            .map(|error| error.to_compile_error())
            .collect()
    }
}

/// The parts of an expression whose variables count as used if they are borrowed, without what could be an error of its own.
fn used(operand: &Expr) -> Vec<Expr> {
    let parts: Vec<&Expr> = match operand {
        Expr::Lit(_) | Expr::Macro(_) => return Vec::new(),
        Expr::Reference(reference) => return used(&reference.expr),
        Expr::Binary(binary) => vec![&binary.left, &binary.right],
        Expr::Index(index) => vec![&index.expr],
        Expr::Cast(cast) => vec![&cast.expr],
        Expr::Paren(inner) => vec![&inner.expr],
        Expr::Group(inner) => vec![&inner.expr],
        Expr::Unary(inner) => vec![&inner.expr],
        Expr::Repeat(repeat) => vec![&repeat.expr],
        Expr::Array(array) => array.elems.iter().collect(),
        Expr::Tuple(tuple) => tuple.elems.iter().collect(),
        _ => return vec![syn::parse_quote!(&#operand)],
    };
    parts.into_iter().flat_map(used).collect()
}

/// "did you mean `word`?" for the word that `given` is nearest to.
pub(crate) fn suggestion(given: &str, words: &[&str]) -> Option<String> {
    let near = |word: &&&str| strsim::damerau_levenshtein(given, word) <= 1 + given.len().max(word.len()) / 3;
    let nearest = words.iter().filter(near).min_by_key(|word| strsim::damerau_levenshtein(given, word));
    nearest.map(|word| format!("did you mean `{word}`?"))
}

/// "1 axis", "2 axes".
pub(crate) fn count(n: usize, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}

/// "`a`, `b` and `c`".
pub(crate) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => quoted.concat(),
    }
}
