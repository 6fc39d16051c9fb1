//! Contractions.

use crate::diagnostics::{Errors, Failure};
use crate::parse::{Call, Out};
use crate::spec::{Macro, Operation, Taken};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{Expr, ExprReference, Path};

/// What happens where lengths do not fit when the program runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failing {
    /// `dot!`.
    Panics,
    /// `try_dot!`.
    Returns,
}

/// A call of a contraction macro.
pub(crate) fn call(input: TokenStream, kind: Macro, failing: Failing) -> TokenStream {
    let parser = |input: syn::parse::ParseStream<'_>| Ok(Call::parse(input));
    let (call, error) = match parser.parse2(input) {
        Ok(parsed) => parsed,
        Err(error) => (Call::default(), Some(error)),
    };
    let checked = match error {
        Some(error) => Err(Failure::from(error)),
        None => {
            let mut errors = Errors::default();
            let operation = kind.check(&call, &mut errors);
            errors.check(operation)
        }
    };
    match checked {
        Ok(operation) => expand(&call, operation, failing),
        Err(failure) => failure.expression(&call.expressions()),
    }
}

/// The check, and the run that follows it. Both operands and no options that contradict each other: nothing can fail.
fn expand(call: &Call, operation: Operation, failing: Failing) -> TokenStream {
    let [left, right] = [&call.operands[0], &call.operands[1]];
    let krate = &call.krate.0;
    let probe = probe(operation, krate);
    let broadcast = match operation {
        Operation::Matmul(..) => {
            quote!(.broadcast().broadcast().broadcast().broadcast().broadcast().broadcast())
        }
        _ => quote!(),
    };
    // The names of these two methods carry the carets of an error.
    let (at_left, at_right) = (Ident::new("left", caret(left)), Ident::new("right", caret(right)));
    let checks = quote!(.check() #broadcast .name().name().#at_left(()).#at_right(()));
    let [a, b] = [borrow(left), borrow(right)];
    let (x, y) = (local("left"), local("right"));
    match call.outs.first() {
        None => {
            let run = format_ident!("{}", if failing == Failing::Panics { "run" } else { "try_run" });
            quote! {
                match (#a, #b) {
                    (#x, #y) => #krate::__private::#probe(#x, #y) #checks .#run((#x, #y)),
                }
            }
        }
        Some(Out { adds, tensor, .. }) => {
            let run = match (failing, adds) {
                (Failing::Panics, false) => "write",
                (Failing::Panics, true) => "add",
                (Failing::Returns, false) => "try_write",
                (Failing::Returns, true) => "try_add",
            };
            let run = format_ident!("{run}");
            let out = local("out");
            let at_out = Ident::new("right", caret(tensor));
            let view = view_mut(tensor);
            quote! {{
                use #krate::__private::ViewMut as _;
                match (#a, #b, #view) {
                    (#x, #y, #out) => #krate::__private::#probe(#x, #y) #checks
                        .out(#x, &#out) .check().name().name().left(()).#at_out(())
                        .#run((#x, #y), #out),
                }
            }}
        }
    }
}

/// The function that begins the check.
fn probe(operation: Operation, krate: &Path) -> TokenStream {
    match operation {
        Operation::Dot => quote!(dot),
        Operation::BatchDot => quote!(batch_dot),
        Operation::BatchDotAxes(i, j) => {
            let [i, j] = [i, j].map(proc_macro2::Literal::isize_unsuffixed);
            quote!(batch_dot_axes::<#i, #j, _, _>)
        }
        Operation::Matmul(left, right) => {
            let [left, right] = [left, right].map(|taken| match taken {
                Taken::AsIs => quote!(#krate::__private::AsIs),
                Taken::AsMatrix => quote!(#krate::__private::AsMatrix),
                Taken::Transposed => quote!(#krate::__private::Transposed),
                Taken::Adjoint => quote!(#krate::__private::Adjoint),
            });
            quote!(matmul::<#left, #right, _, _>)
        }
    }
}

/// A variable of the expansion, which no variable of the user can be mistaken for.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// `&operand`, with parentheses where its syntax needs them.
fn borrow(operand: &Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: syn::Token![&](caret(operand)),
        mutability: None,
        expr: Box::new(operand.clone()),
    })
}

/// `tensor.view_mut()`: borrows a tensor, and reborrows a view or a reference.
fn view_mut(tensor: &Expr) -> TokenStream {
    let method = Ident::new("view_mut", caret(tensor));
    match tensor {
        Expr::Path(_)
        | Expr::Field(_)
        | Expr::MethodCall(_)
        | Expr::Call(_)
        | Expr::Index(_)
        | Expr::Paren(_) => {
            quote!(#tensor.#method())
        }
        _ => quote_spanned!(Span::mixed_site()=> (#tensor).#method()),
    }
}

/// The part of an operand under which a caret stands: stable Rust has no span of several tokens, so the one that names it.
fn caret(operand: &Expr) -> Span {
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

/// `shape_of!(x)`.
pub(crate) fn shape_of(input: TokenStream) -> TokenStream {
    let parser = |input: syn::parse::ParseStream<'_>| Ok(Call::parse(input));
    let (call, error) = match parser.parse2(input) {
        Ok(parsed) => parsed,
        Err(error) => (Call::default(), Some(error)),
    };
    if let Some(error) = error {
        return Failure::from(error).expression(&call.expressions());
    }
    let [tensor] = &call.operands[..] else {
        let message = format!("shape_of! takes one tensor, {} were given [C101]", call.operands.len());
        let error = match call.operands.get(1) {
            Some(second) => syn::Error::new_spanned(second, message),
            None => syn::Error::new(Span::call_site(), message),
        };
        return Failure::from(error).expression(&call.expressions());
    };
    let krate = &call.krate.0;
    let at = Ident::new("shape_of", caret(tensor));
    let borrowed = borrow(tensor);
    quote!(#krate::__private::look(#borrowed).check().name().#at(()))
}
