//! From a contraction to the questions with which the types check it and build its result.
//!
//! A question knows what was found before it; a misfit goes on to the end, where its sentence is said at the blame whose
//! number it was given. Axes of the result are put together from the last to the first.

use crate::spec::contraction::{Axis, Contraction, Kept, Kind, Rank, Rest, Shared};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Path;

/// How many axes an ellipsis can have at most: so often a broadcast step is written.
const MAX_REST: usize = 8;

/// The questions, as types of `__private::ask`.
pub(super) fn questions(contraction: &Contraction, krate: &Path) -> Vec<TokenStream> {
    let mut all = Vec::new();
    for operand in 0..contraction.operands {
        let operand = number(operand);
        all.push(quote!(Operand<#operand, #operand>));
    }
    all.extend(contraction.ranks.iter().map(|rank| self::rank(rank, krate)));
    for kept in contraction.output.iter().rev() {
        match kept {
            Kept::Axis(axis) => {
                let (name, operand, at) = first(axis);
                all.push(quote!(Keep<#name, #operand, #at>));
                all.extend(meets(axis));
            }
            Kept::Rest(rests) => keep_rest(rests, krate, &mut all),
        }
    }
    for axis in &contraction.sums {
        let (name, operand, at) = first(axis);
        all.push(quote!(Sum<#name, #operand, #at>));
        all.extend(meets(axis));
    }
    all.push(quote!(End));
    all
}

/// Questions as a list of types.
pub(super) fn list(questions: &[TokenStream], krate: &Path) -> TokenStream {
    questions
        .iter()
        .rev()
        .fold(quote!(()), |rest, question| quote!((#krate::__private::ask::#question, #rest)))
}

fn rank(rank: &Rank, krate: &Path) -> TokenStream {
    match rank {
        Rank::Is { operand, rank, blame } => {
            let (operand, rank, blame) = (number(*operand), number(*rank), number(*blame));
            quote!(Rank<#operand, #rank, #blame>)
        }
        Rank::Rest { operand, picks, min, blame } => {
            let (operand, min, blame) = (number(*operand), number(*min), number(*blame));
            let picks = self::picks(picks, krate);
            quote!(Rest<#operand, #picks, #min, #blame>)
        }
        Rank::Both { picks, number } => {
            let [left, right] = picks.each_ref().map(|picks| self::picks(picks, krate));
            let number = axis(*number);
            quote!(Ranks<#left, #right, #number>)
        }
        Rank::End { operand, picks } => {
            let (operand, picks) = (number(*operand), self::picks(picks, krate));
            quote!(EndRank<#operand, #picks, #operand>)
        }
        Rank::Has { operand, axis } => {
            let (operand, axis) = (number(*operand), self::axis(*axis));
            quote!(Axis<#operand, #axis>)
        }
        Rank::Distinct { picks } => {
            let [left, right] = picks.each_ref().map(|picks| self::picks(picks, krate));
            quote!(Distinct<#left, #right>)
        }
    }
}

fn first(shared: &Shared) -> (Literal, Literal, Literal) {
    (Literal::character(shared.name), number(shared.operand), axis(shared.axis))
}

/// The other places of an axis.
fn meets(shared: &Shared) -> impl Iterator<Item = TokenStream> {
    shared.meets.iter().map(|meet| {
        let (operand, axis, blame) = (number(meet.operand), axis(meet.axis), number(meet.blame));
        if meet.operand == shared.operand {
            quote!(MeetsSelf<#axis, #blame>)
        } else {
            quote!(Meets<#operand, #axis, #blame>)
        }
    })
}

fn keep_rest(rests: &[Rest], krate: &Path, all: &mut Vec<TokenStream>) {
    for (i, rest) in rests.iter().enumerate() {
        let (operand, picks, blame) = (number(rest.operand), picks(&rest.picks, krate), number(rest.blame));
        if i == 0 {
            all.push(quote!(KeepRest<#operand, #picks>));
        } else {
            all.push(quote!(Spread<#operand, #picks, #blame>));
            all.extend((0..MAX_REST).map(|_| quote!(Broadcast)));
        }
    }
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
