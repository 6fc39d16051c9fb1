//! The rules of `slice!` that need no types: what each entry takes, and the shortest axis that it suits.

use crate::diagnostics::{Errors, Failure};
use crate::parse::{Entry, List, Range, ungrouped};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit, UnOp};

/// The most axes of a tensor.
pub(super) const MAX_RANK: usize = 8;

/// The longest length in the runtime's table; a longer one is compared when the program is built.
const LONGEST: usize = 1088;

/// Shows an entry in an error.
pub(super) struct At<'a>(pub(super) &'a Entry);

impl ToTokens for At<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let dots = match self.0 {
            Entry::One(expr) => return expr.to_tokens(tokens),
            Entry::Range(range) => range.dots,
            Entry::Rest(dots) => *dots,
        };
        tokens.extend(quote::quote_spanned!(dots=> ..));
    }
}

/// `slice!`: the entries, and where `...` is among them.
pub(crate) struct Slice<'a> {
    pub(crate) cuts: Vec<Cut<'a>>,
    pub(crate) rest: Option<usize>,
}

/// What an entry that is not `...` means.
pub(crate) struct Cut<'a> {
    /// How it is written, as far as it is constant.
    pub(crate) form: Form<'a>,
    /// The shortest axis that it suits.
    pub(crate) need: Number<'a>,
    pub(crate) kept: Kept<'a>,
    pub(crate) piece: Piece<'a>,
    /// What an error stands under.
    pub(crate) caret: Span,
}

/// A number that is constant.
#[derive(Clone)]
pub(crate) enum Number<'a> {
    Literal(usize),
    /// In braces.
    Block(&'a syn::Block),
    /// One computed of blocks.
    Computed(TokenStream),
}

/// The names of `__private::views`.
pub(crate) enum Form<'a> {
    Between(Number<'a>, Number<'a>),
    ToBack(Number<'a>, usize),
    OfBack(usize, usize),
    FromFront(Number<'a>),
    FromBack(usize),
    AtFront(usize),
    AtBack(usize),
}

/// What becomes of the axis.
pub(crate) enum Kept<'a> {
    Same,
    Fixed(Number<'a>),
    Left,
    Free,
    Dropped,
}

/// The entry as a value.
pub(crate) enum Piece<'a> {
    Index(Edge<'a>),
    Range { from: Edge<'a>, to: Edge<'a>, closed: bool, step: Step<'a> },
}

/// A place on an axis.
#[derive(Clone)]
pub(crate) enum Edge<'a> {
    Front(Number<'a>),
    Back(usize),
    /// Known at run time.
    Run(&'a Expr),
}

#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Number(isize),
    Run(&'a Expr),
}

impl<'a> Number<'a> {
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Number::Literal(n) => proc_macro2::Literal::usize_unsuffixed(*n).into_token_stream(),
            // Braces of the expansion: rustc would find those of the user unnecessary.
            Number::Block(block) => {
                let inside = &block.stmts;
                quote!({ #(#inside)* })
            }
            Number::Computed(tokens) => quote!({ #tokens }),
        }
    }

    fn is_zero(&self) -> bool {
        matches!(self, Number::Literal(0))
    }

    /// For the table: a longer axis than the longest of the table is too long all the same.
    fn bounded(self) -> Self {
        match self {
            Number::Literal(n) => Number::Literal(n.min(LONGEST)),
            other => other,
        }
    }

    fn plus(self, n: usize) -> Self {
        match self {
            Number::Literal(m) => Number::Literal(m.saturating_add(n)),
            other if n == 0 => other,
            other => {
                let (other, n) = (other.tokens(), proc_macro2::Literal::usize_unsuffixed(n));
                Number::Computed(quote!((#other) + #n))
            }
        }
    }

    /// `(self - other).div_ceil(step)`.
    fn minus(self, other: &Self, step: usize) -> Self {
        if let (Number::Literal(m), Number::Literal(n)) = (&self, other) {
            return Number::Literal((m - n).div_ceil(step));
        }
        if step == 1 && other.is_zero() {
            return self;
        }
        let (m, n) = (self.tokens(), other.tokens());
        let difference = quote!((#m) - (#n));
        if step == 1 {
            return Number::Computed(difference);
        }
        let step = proc_macro2::Literal::usize_unsuffixed(step);
        // Not a method: the numbers in a block may have no suffix.
        Number::Computed(quote!(::core::primitive::usize::div_ceil(#difference, #step)))
    }
}

/// Checks the entries.
pub(crate) fn slice<'a>(name: &str, list: &'a List) -> Result<Slice<'a>, Failure> {
    let mut errors = Errors::default();
    let mut slice = Slice { cuts: Vec::new(), rest: None };
    for entry in &list.entries {
        if slice.cuts.len() == MAX_RANK {
            errors.at(
                At(entry),
                format!("{name}: a tensor has at most {MAX_RANK} axes, this is the ninth entry [C013]"),
            );
            break;
        }
        match entry {
            Entry::Rest(_) if slice.rest.is_some() => {
                errors.at(
                    At(entry),
                    format!("{name}: a second `...`; one stands for all axes without an entry [C106]"),
                );
            }
            Entry::Rest(_) => slice.rest = Some(slice.cuts.len()),
            Entry::One(expr) => slice.cuts.extend(index(name, expr, &mut errors)),
            Entry::Range(written) => slice.cuts.extend(range(name, written, &mut errors)),
        }
    }
    errors.check(slice)
}

/// A place as it is written; blocks are constants if they may.
fn edge<'a>(name: &str, expr: &'a Expr, blocks: bool, errors: &mut Errors) -> Option<Edge<'a>> {
    let mut wrong = |message: &str| {
        errors.at(expr, format!("{name}: {message} [C106]"));
        None
    };
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit: Lit::Int(int), .. }) => match (int.suffix(), int.base10_parse()) {
            ("" | "usize", Ok(n)) => Some(Edge::Front(Number::Literal(n))),
            _ => wrong("a place on an axis is a `usize`"),
        },
        Expr::Lit(_) => wrong("a place on an axis is a number, or a `usize` that is known at run time"),
        Expr::Array(_) => wrong("an entry is one place or a range; elements at a list of places are no view"),
        Expr::Path(path) if path.path.is_ident("None") => {
            wrong("an entry is a place or a range; an axis is not added here")
        }
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
            match super::integer(&unary.expr).and_then(|n| usize::try_from(n).ok()) {
                Some(0) => Some(Edge::Front(Number::Literal(0))),
                Some(n) => Some(Edge::Back(n)),
                None => wrong("a place that is counted from the end is a number, as in `-1`"),
            }
        }
        Expr::Block(block) if blocks && block.label.is_none() => {
            Some(Edge::Front(Number::Block(&block.block)))
        }
        _ => Some(Edge::Run(expr)),
    }
}

/// The token of an expression that names it, for a caret.
fn place(expr: &Expr) -> Span {
    match ungrouped(expr) {
        Expr::Unary(unary) => place(&unary.expr),
        expr => expr.span(),
    }
}

fn index<'a>(name: &str, expr: &'a Expr, errors: &mut Errors) -> Option<Cut<'a>> {
    let at = edge(name, expr, false, errors)?;
    let (form, need) = match &at {
        Edge::Front(Number::Literal(n)) => (Form::AtFront(*n), n.saturating_add(1)),
        Edge::Back(n) => (Form::AtBack(*n), *n),
        _ => (Form::FromFront(Number::Literal(0)), 0),
    };
    let need = Number::Literal(need).bounded();
    Some(Cut { form, need, kept: Kept::Dropped, piece: Piece::Index(at), caret: place(expr) })
}

fn range<'a>(name: &str, written: &'a Range, errors: &mut Errors) -> Option<Cut<'a>> {
    let step = step(name, written, errors);
    let from = written.from.as_ref().map(|from| edge(name, from, true, errors));
    let to = written.to.as_ref().map(|to| edge(name, to, true, errors));
    let (step, from) = (step?, from.unwrap_or(Some(Edge::Front(Number::Literal(0))))?);
    let to = to.unwrap_or(Some(Edge::Back(0)))?;
    let (to, closed) = match to {
        Edge::Front(n) if written.closed => (Edge::Front(n.plus(1)), false),
        Edge::Back(n) if written.closed && n > 0 => (Edge::Back(n - 1), false),
        to => (to, written.closed),
    };
    let before = match (&from, &to) {
        (Edge::Front(Number::Literal(a)), Edge::Front(Number::Literal(b))) => a > b,
        (Edge::Back(a), Edge::Back(b)) => a < b,
        _ => false,
    };
    if before {
        let tokens = written.to.as_ref().or(written.from.as_ref());
        let message = "this range ends before it begins; a negative step reverses a range, as in `2..5; -1`";
        errors.at(tokens, format!("{name}: {message} [C013]"));
        return None;
    }
    // The place that the shortest axis comes from.
    let far = match (&from, &to) {
        (Edge::Back(_), _) | (Edge::Front(_), Edge::Run(_)) => &written.from,
        _ => &written.to,
    };
    let caret = [far, &written.from].into_iter().flatten().next().map_or(written.dots, place);
    let (form, need, kept) = meaning(&from, &to, step);
    let piece = Piece::Range { from, to, closed, step };
    Some(Cut { form, need: need.bounded(), kept, piece, caret })
}

/// How a range is written, the shortest axis that it suits, and what becomes of the axis.
fn meaning<'a>(from: &Edge<'a>, to: &Edge<'a>, step: Step<'a>) -> (Form<'a>, Number<'a>, Kept<'a>) {
    let every = match step {
        Step::Number(step) => Some(step.unsigned_abs()),
        Step::Run(_) => None,
    };
    let fixed = |last: &Number<'a>, first: &Number<'a>| match every {
        Some(every) => Kept::Fixed(last.clone().minus(first, every)),
        None => Kept::Free,
    };
    let left = |all: bool| match every {
        Some(1) if all => Kept::Same,
        Some(1) => Kept::Left,
        _ => Kept::Free,
    };
    let literal = Number::Literal;
    match (from, to) {
        (Edge::Front(a), Edge::Front(b)) => (Form::Between(a.clone(), b.clone()), b.clone(), fixed(b, a)),
        (Edge::Front(a), Edge::Back(0)) => (Form::FromFront(a.clone()), a.clone(), left(a.is_zero())),
        (Edge::Front(a), Edge::Back(k)) => (Form::ToBack(a.clone(), *k), a.clone().plus(*k), left(false)),
        (Edge::Back(j), Edge::Back(0)) => (Form::FromBack(*j), literal(*j), fixed(&literal(*j), &literal(0))),
        (Edge::Back(j), Edge::Back(k)) => {
            (Form::OfBack(*j, *k), literal(*j), fixed(&literal(*j), &literal(*k)))
        }
        (Edge::Back(j), Edge::Front(_) | Edge::Run(_)) => (Form::FromBack(*j), literal(*j), Kept::Free),
        (Edge::Front(a), Edge::Run(_)) => (Form::FromFront(a.clone()), a.clone(), Kept::Free),
        (Edge::Run(_), Edge::Front(b)) => (Form::Between(literal(0), b.clone()), b.clone(), Kept::Free),
        (Edge::Run(_), Edge::Back(k)) => (Form::ToBack(literal(0), *k), literal(*k), Kept::Free),
        (Edge::Run(_), Edge::Run(_)) => (Form::FromFront(literal(0)), literal(0), Kept::Free),
    }
}

fn step<'a>(name: &str, written: &'a Range, errors: &mut Errors) -> Option<Step<'a>> {
    let Some(step) = &written.step else { return Some(Step::Number(1)) };
    match (super::integer(step), ungrouped(step)) {
        (Some(0), _) => {
            errors.at(step, format!("{name}: a step is not 0 [C013]"));
            None
        }
        (Some(number), _) => Some(Step::Number(number)),
        (None, Expr::Lit(_)) => {
            errors.at(
                step,
                format!("{name}: a step is a number, or an `isize` that is known at run time [C106]"),
            );
            None
        }
        (None, _) => Some(Step::Run(step)),
    }
}
