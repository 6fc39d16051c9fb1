//! The operands of a call: borrowed once, in the order in which they are written, and where carets stand.

use crate::parse::Call;
use crate::spec::Checked;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprReference, Path};

/// The operands, each with a variable of the expansion.
pub(super) struct Operands<'a> {
    pub(super) variables: Vec<Ident>,
    pub(super) operands: &'a [&'a Expr],
    /// The scalar before an einsum: the last operand, the first to be evaluated.
    pub(super) factor: Option<&'a Expr>,
    krate: &'a Path,
}

impl<'a> Operands<'a> {
    pub(super) fn new(call: &'a Call, checked: &'a Checked<'a>) -> Self {
        let factor = call.factor.as_ref();
        let count = checked.operands.len() + usize::from(factor.is_some());
        let variables = (0..count).map(|i| local(&format!("x{i}"))).collect();
        Operands { variables, operands: &checked.operands, factor, krate: &call.krate.0 }
    }

    /// All variables.
    pub(super) fn tuple(&self) -> TokenStream {
        let variables = &self.variables;
        if let [only] = &variables[..] { quote!((#only,)) } else { quote!((#(#variables),*)) }
    }

    /// `body` with the operands bound, in the order in which they are written, then the output.
    pub(super) fn bind(&self, out: Option<(Ident, TokenStream)>, body: &TokenStream) -> TokenStream {
        let krate = self.krate;
        let mut bound: Vec<(Ident, TokenStream)> =
            self.variables.iter().cloned().zip(self.borrowed()).collect();
        if let (Some(factor), Some(name)) = (self.factor, self.variables.last()) {
            bound.insert(0, (name.clone(), quote!(&#krate::__private::scalar(#factor))));
        }
        bound.extend(out);
        let (names, values): (Vec<_>, Vec<_>) = bound.into_iter().unzip();
        match (&names[..], &values[..]) {
            ([name], [value]) => quote!(match (#value,) { (#name,) => { #body } }),
            _ => quote!(match (#(#values),*) { (#(#names),*) => { #body } }),
        }
    }

    fn borrowed(&self) -> impl Iterator<Item = TokenStream> {
        self.operands.iter().map(|operand| borrow(operand).into_token_stream())
    }

    /// Where the carets of an error stand: at the operands, then at the names of einsum's axes.
    pub(super) fn blames(&self, checked: &Checked<'_>) -> impl Iterator<Item = Span> {
        let operands = self.operands.iter().map(|operand| caret(operand));
        operands.chain(self.factor.map(caret)).chain(checked.names.clone())
    }
}

/// A variable of the expansion, which no variable of the user can be mistaken for.
pub(super) fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// `&operand`, with parentheses where its syntax needs them.
pub(super) fn borrow(operand: &Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: syn::Token![&](caret(operand)),
        mutability: None,
        expr: Box::new(operand.clone()),
    })
}

/// `tensor.as_out().taken()`, or `.place()`: borrows a tensor, and reborrows a view or a reference.
pub(super) fn as_out(tensor: &Expr, taken: &str) -> TokenStream {
    let taken = format_ident!("{taken}");
    let at = caret(tensor);
    let method = Ident::new("as_out", at);
    // Also the parentheses: rustc marks all from the tensor to the end of the call, and the whole macro where they are elsewhere. Of the
    // macro, or clippy finds that `&mut` need not be.
    let at = Span::mixed_site().located_at(at);
    let call = quote_spanned!(at=> ());
    match tensor {
        Expr::Path(_)
        | Expr::Field(_)
        | Expr::MethodCall(_)
        | Expr::Call(_)
        | Expr::Index(_)
        | Expr::Paren(_) => {
            quote!(#tensor.#method #call.#taken())
        }
        _ => {
            let tensor = quote_spanned!(at=> (#tensor));
            quote!(#tensor.#method #call.#taken())
        }
    }
}

/// The part of an operand under which a caret stands: stable Rust has no span of several tokens, so the one that names it.
pub(super) fn caret(operand: &Expr) -> Span {
    match operand {
        Expr::Reference(reference) => caret(&reference.expr),
        Expr::Unary(unary) => caret(&unary.expr),
        Expr::Group(group) => caret(&group.expr),
        Expr::Paren(paren) => paren.paren_token.span.join(),
        Expr::Field(field) => field.member.span(),
        Expr::MethodCall(call) => call.method.span(),
        Expr::Call(call) => caret(&call.func),
        Expr::Index(index) => caret(&index.expr),
        Expr::Path(path) => {
            path.path.segments.last().map_or_else(|| path.span(), |segment| segment.ident.span())
        }
        Expr::Macro(call) => {
            call.mac.path.segments.last().map_or_else(|| call.span(), |segment| segment.ident.span())
        }
        Expr::Try(tried) => caret(&tried.expr),
        other => other.span(),
    }
}
