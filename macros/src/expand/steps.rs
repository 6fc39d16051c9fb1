//! From a contraction to the steps in which the types check it and build its result.
//!
//! Each step is a method of a type that knows what was found so far; a misfit goes on to the end, where its sentence is said
//! at the blame whose number it was given. Axes of the result are put together from the last to the first.

use crate::spec::contraction::{Axis, Contraction, Kept, Kind, Rank, Rest, Shared};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Path;

/// How many axes an ellipsis can have at most: so often a broadcast step is written.
const MAX_REST: usize = 8;

/// The steps, as method calls on `contraction(..)`.
pub(super) fn steps(contraction: &Contraction, krate: &Path) -> TokenStream {
    let mut steps = TokenStream::new();
    for operand in 0..contraction.operands {
        let operand = number(operand);
        steps.extend(quote!(.operand::<#operand, #operand>()));
    }
    for rank in &contraction.ranks {
        steps.extend(self::rank(rank, krate));
    }
    for kept in contraction.output.iter().rev() {
        match kept {
            Kept::Axis(axis) => {
                let (name, operand, at) = first(axis);
                steps.extend(quote!(.keep::<#name, #operand, #at>()));
                steps.extend(meets(axis));
            }
            Kept::Rest(rests) => steps.extend(keep_rest(rests, krate)),
        }
    }
    for axis in &contraction.sums {
        let (name, operand, at) = first(axis);
        steps.extend(quote!(.sum::<#name, #operand, #at>()));
        steps.extend(meets(axis));
    }
    steps
}

fn rank(rank: &Rank, krate: &Path) -> TokenStream {
    match rank {
        Rank::Is { operand, rank, blame } => {
            let (operand, rank, blame) = (number(*operand), number(*rank), number(*blame));
            quote!(.rank::<#operand, #rank, #blame>())
        }
        Rank::Rest { operand, picks, min, blame } => {
            let (operand, min, blame) = (number(*operand), number(*min), number(*blame));
            let picks = self::picks(picks, krate);
            quote!(.rest::<#operand, #picks, #min, #blame>())
        }
        Rank::Both { picks, number } => {
            let [left, right] = picks.each_ref().map(|picks| self::picks(picks, krate));
            let number = axis(*number);
            quote!(.ranks::<#left, #right, #number>())
        }
        Rank::End { operand, picks } => {
            let (operand, picks) = (number(*operand), self::picks(picks, krate));
            quote!(.end_rank::<#operand, #picks, #operand>())
        }
        Rank::Has { operand, axis } => {
            let (operand, axis) = (number(*operand), self::axis(*axis));
            quote!(.axis::<#operand, #axis>())
        }
        Rank::Distinct { picks } => {
            let [left, right] = picks.each_ref().map(|picks| self::picks(picks, krate));
            quote!(.distinct::<#left, #right>())
        }
    }
}

fn first(shared: &Shared) -> (Literal, Literal, Literal) {
    (Literal::character(shared.name), number(shared.operand), axis(shared.axis))
}

/// The other places of an axis.
fn meets(shared: &Shared) -> TokenStream {
    let meets = shared.meets.iter().map(|meet| {
        let (operand, axis, blame) = (number(meet.operand), axis(meet.axis), number(meet.blame));
        if meet.operand == shared.operand {
            quote!(.meets_self::<#axis, #blame>())
        } else {
            quote!(.meets::<#operand, #axis, #blame>())
        }
    });
    meets.collect()
}

fn keep_rest(rests: &[Rest], krate: &Path) -> TokenStream {
    let rests = rests.iter().enumerate().map(|(i, rest)| {
        let (operand, picks, blame) = (number(rest.operand), picks(&rest.picks, krate), number(rest.blame));
        if i == 0 {
            return quote!(.keep_rest::<#operand, #picks>());
        }
        let broadcasts = (0..MAX_REST).map(|_| quote!(.broadcast()));
        quote!(.spread::<#operand, #picks, #blame>() #(#broadcasts)*)
    });
    rests.collect()
}

/// Picked axes as a tuple type.
fn picks(picks: &[Axis], krate: &Path) -> TokenStream {
    let picks = picks.iter().copied().map(axis);
    quote!((#(#krate::__private::At<#picks>,)*))
}

fn number(n: usize) -> Literal {
    Literal::usize_unsuffixed(n)
}

fn axis(axis: Axis) -> Literal {
    Literal::isize_unsuffixed(axis)
}

/// Whose sentences the contraction has, and what it is as a value.
pub(super) fn kind(kind: &Kind, krate: &Path) -> (TokenStream, TokenStream) {
    let list = |axes: &[Axis]| {
        let axes = axes.iter().copied().map(axis);
        quote!(&[#(#axes),*])
    };
    let (texts, value) = match kind {
        Kind::Chain => (quote!(DotOp), quote!(Chain)),
        Kind::Vecdot(k) => {
            let k = axis(*k);
            (quote!(VecdotOp), quote!(Vecdot(#k)))
        }
        Kind::Matvec => (quote!(MatvecOp), quote!(Matvec)),
        Kind::Vecmat => (quote!(VecmatOp), quote!(Vecmat)),
        Kind::Trace(i, j) => {
            let (i, j) = (axis(*i), axis(*j));
            (quote!(TraceOp), quote!(Trace(#i, #j)))
        }
        Kind::Tensordot(n) => {
            let n = number(*n);
            (quote!(TensordotOp), quote!(Tensordot(#n)))
        }
        Kind::TensordotAxes(left, right) => {
            let (left, right) = (list(left), list(right));
            (quote!(TensordotOp), quote!(TensordotAxes(#left, #right)))
        }
        Kind::DotGeneral { batch, contract } => {
            let [batch, contract] = [batch, contract].map(|lists| {
                let lists = lists.iter().map(|axes| list(axes));
                quote!([#(#lists),*])
            });
            (quote!(DotGeneralOp), quote!(DotGeneral { batch: #batch, contract: #contract }))
        }
        Kind::Einsum(subscripts) => (quote!(EinsumOp), quote!(Einsum(#subscripts))),
        Kind::Named(subscripts) => (quote!(NamedOp), quote!(Named(#subscripts))),
    };
    (quote!(#krate::__private::#texts), quote!(#krate::__private::OpKind::#value))
}
