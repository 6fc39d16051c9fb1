//! `permute!` and `slice!`.

use super::Failing;
use super::operands::{as_out, borrow, caret, local};
use crate::diagnostics::Failure;
use crate::parse::{ViewCall, ungrouped};
use crate::spec::entries::{self, Cut, Edge, Form, Kept, Number, Piece, Slice, Step};
use crate::spec::permutation::permutation;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Path, UnOp};

/// Whether the view is read or written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// `slice!`.
    Reads,
    /// `slice_mut!`.
    Writes,
}

/// How many axes `...` can stand for at most: so many steps are written where it is there.
const MAX_RANK: usize = 8;

/// `permute!` and `permute_mut!`.
pub(crate) fn permute(input: TokenStream, access: Access) -> TokenStream {
    let name = if access == Access::Reads { "permute!" } else { "permute_mut!" };
    let (call, error) = parse(input, name, "x, [1, 0]");
    let axes = match error {
        Some(error) => Err(Failure::from(error)),
        None => permutation(name, &call),
    };
    match (axes, &call.operand, &call.list) {
        (Ok(axes), Some(operand), Some(list)) => {
            let krate = &call.krate.0;
            let rank = Literal::usize_unsuffixed(axes.len());
            let places = axes.into_iter().map(Literal::usize_unsuffixed);
            let ask =
                quote!(#krate::__private::views::Order<(#(#krate::__private::Place<#places>,)*), #rank>);
            let carets = [caret(operand), list.span];
            let run = |x: &Ident| quote!(.run(#x));
            view(operand, access, &quote!(permute), &ask, 0, &carets, run, krate)
        }
        (Ok(_), ..) => unreachable!("a call without an error has an operand and a list"),
        (Err(failure), ..) => failure.expression(&call.expressions()),
    }
}

/// `slice!`, `slice_mut!` and their `try_` forms.
pub(crate) fn slice(input: TokenStream, access: Access, failing: Failing) -> TokenStream {
    let name = match (access, failing) {
        (Access::Reads, Failing::Panics) => "slice!",
        (Access::Reads, Failing::Returns) => "try_slice!",
        (Access::Writes, Failing::Panics) => "slice_mut!",
        (Access::Writes, Failing::Returns) => "try_slice_mut!",
    };
    let (call, error) = parse(input, name, "x, [2..5, ..]");
    if let Some(error) = error {
        return Failure::from(error).expression(&call.expressions());
    }
    let (Some(operand), Some(list)) = (&call.operand, &call.list) else {
        unreachable!("a call without an error has an operand and a list")
    };
    let slice = match entries::slice(name, list) {
        Ok(slice) => slice,
        Err(failure) => return failure.expression(&call.expressions()),
    };
    let krate = &call.krate.0;
    let Slice { cuts, rest } = &slice;
    let types: Vec<TokenStream> = cuts.iter().enumerate().map(|(i, cut)| entry(cut, i + 2, krate)).collect();
    let count = Literal::usize_unsuffixed(cuts.len());
    let ask = match rest {
        None => quote!(#krate::__private::views::Exact<(#(#types,)*), #count>),
        Some(rest) => {
            let (before, after) = types.split_at(*rest);
            quote!(#krate::__private::views::Around<(#(#before,)*), (#(#after,)*), #count>)
        }
    };
    let mut pieces: Vec<TokenStream> = cuts.iter().map(|cut| piece(&cut.piece, krate)).collect();
    if let Some(rest) = rest {
        pieces.insert(*rest, quote!(#krate::__private::Piece::Rest));
    }
    let carets: Vec<Span> =
        [caret(operand), list.span].into_iter().chain(cuts.iter().map(|cut| cut.caret)).collect();
    let steps = if rest.is_some() { MAX_RANK } else { cuts.len() };
    let method = format_ident!("{}", if failing == Failing::Panics { "run" } else { "try_run" });
    let run = |x: &Ident| quote!(.#method(#x, &[#(#pieces),*]));
    view(operand, access, &quote!(slice), &ask, steps, &carets, run, krate)
}

fn parse(input: TokenStream, name: &str, example: &str) -> (ViewCall, Option<syn::Error>) {
    let parser = |input: ParseStream<'_>| Ok(ViewCall::parse(input, name, example));
    parser.parse2(input).unwrap_or_else(|error| (ViewCall::default(), Some(error)))
}

/// The check of `ask`, and the run that follows it.
#[allow(clippy::too_many_arguments, reason = "the parts of one expression")]
fn view(
    operand: &Expr,
    access: Access,
    probe: &TokenStream,
    ask: &TokenStream,
    steps: usize,
    carets: &[Span],
    run: impl Fn(&Ident) -> TokenStream,
    krate: &Path,
) -> TokenStream {
    let x = local("x0");
    let next = (0..steps).map(|_| quote!(.next()));
    let blames = carets.iter().map(|span| Ident::new("right", *span));
    let run = run(&x);
    let mode = if access == Access::Reads { quote!(Read) } else { quote!(Write) };
    let chain = quote! {
        #krate::__private::views::#probe::<#krate::__private::views::#mode, #ask, _>(&#x)
            .check() #(#next)* .name() #(.#blames(()))* #run
    };
    if access == Access::Reads {
        let borrowed = borrow(operand);
        return quote!(match (#borrowed,) { (#x,) => { #chain } });
    }
    if is_place(operand) {
        let borrowed = as_out(operand, "taken");
        quote!({ use #krate::__private::AsOut as _; match (#borrowed,) { (#x,) => { #chain } } })
    } else {
        // A view or a mutable reference that has no place is consumed, so that the result lives as long as the elements.
        quote!(match (#operand,) { (#x,) => { #chain } })
    }
}

/// Whether an expression is a place, which is borrowed.
fn is_place(operand: &Expr) -> bool {
    match ungrouped(operand) {
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => true,
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)),
        Expr::Paren(paren) => is_place(&paren.expr),
        _ => false,
    }
}

/// The type of an entry, whose caret has the number `at`.
fn entry(cut: &Cut<'_>, at: usize, krate: &Path) -> TokenStream {
    let views = quote!(#krate::__private::views);
    let literal = |n: &usize| Literal::usize_unsuffixed(*n);
    let form = match &cut.form {
        Form::Between(a, b) => two("Between", a, b),
        Form::ToBack(a, k) => two("ToBack", a, &Number::Literal(*k)),
        Form::OfBack(j, k) => two("OfBack", &Number::Literal(*j), &Number::Literal(*k)),
        Form::FromFront(a) => {
            let a = a.tokens();
            quote!(FromFront<#a>)
        }
        Form::FromBack(j) => {
            let j = literal(j);
            quote!(FromBack<#j>)
        }
        Form::AtFront(i) => {
            let i = literal(i);
            quote!(AtFront<#i>)
        }
        Form::AtBack(i) => {
            let i = literal(i);
            quote!(AtBack<#i>)
        }
    };
    let kept = match &cut.kept {
        Kept::Same => quote!(Same),
        Kept::Fixed(n) => {
            let n = n.tokens();
            quote!(Fixed<#n>)
        }
        Kept::Left => quote!(Left),
        Kept::Free => quote!(Free),
        Kept::Dropped => quote!(Drop),
    };
    let (need, at) = (cut.need.tokens(), literal(&at));
    quote!(#views::Entry<#views::#form, #need, #views::#kept, #at>)
}

fn two(name: &str, a: &Number<'_>, b: &Number<'_>) -> TokenStream {
    let (name, a, b) = (format_ident!("{name}"), a.tokens(), b.tokens());
    quote!(#name<#a, #b>)
}

/// An entry as a value.
fn piece(piece: &Piece<'_>, krate: &Path) -> TokenStream {
    let path = quote!(#krate::__private::Piece);
    match piece {
        Piece::Index(at) => {
            let at = edge(at, false, krate);
            quote!(#path::Index(#at))
        }
        Piece::Range { from, to, closed, step } => {
            let (from, to) = (edge(from, false, krate), edge(to, *closed, krate));
            let step = match step {
                Step::Number(step) => {
                    let step = Literal::isize_unsuffixed(*step);
                    quote!(#step)
                }
                Step::Run(step) => quote!(#step),
            };
            quote!(#path::Range { from: #from, to: #to, step: #step })
        }
    }
}

/// A place as a value; `closed` if it is the last of its range.
fn edge(edge: &Edge<'_>, closed: bool, krate: &Path) -> TokenStream {
    let path = quote!(#krate::__private::Edge);
    match edge {
        Edge::Front(n) => {
            let n = n.tokens();
            quote!(#path::Front(#n))
        }
        Edge::Back(n) => {
            let n = Literal::usize_unsuffixed(*n);
            quote!(#path::Back(#n))
        }
        Edge::Run(expr) if closed => quote!(#path::behind(#expr)),
        // Of a call rustc would tell where the variant is declared, if the type is another one.
        Edge::Run(expr) => quote!(#path::Front { 0: #expr }),
    }
}
