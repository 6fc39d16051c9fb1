//! What a call means, without a token of the user's left in it but for spans: the rules that can be checked without types.

pub(crate) mod contraction;
mod einsum;
pub(crate) mod entries;
mod equation;
mod family;
mod lengths;
mod lists;
mod lowering;
mod model;
mod options;
mod pair;
pub(crate) mod permutation;

pub(crate) use einsum::{Lengths, Path};
#[cfg(test)]
pub(crate) use equation::Equation;
pub(crate) use model::{CheckedModel, From, Value, check as check_model, krate};
pub(crate) use pair::{Pair, Taken};

use crate::diagnostics::{Errors, Failure, count};
use crate::parse::{Call, Opt};
use contraction::Contraction;
use proc_macro2::Span;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, UnOp};

/// A contraction macro.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Macro {
    Dot,
    BatchDot,
    Matmul,
    Tensordot,
    DotGeneral,
    Inner,
    Outer,
    Vecdot,
    Matvec,
    Vecmat,
    Trace,
    Einsum,
    EinsumPath,
}

/// A call without a mistake that could be found.
pub(crate) struct Checked<'a> {
    pub(crate) operation: Operation,
    pub(crate) operands: Vec<&'a Expr>,
    /// The names in the terms of einsum's notation with names, where carets can stand.
    pub(crate) names: Vec<Span>,
}

/// What is to be done with the operands.
pub(crate) enum Operation {
    Pair(Pair),
    Contraction(Contraction),
    Path(Path),
}

/// The most operands of a contraction.
const MAX_OPERANDS: usize = 12;

impl Macro {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Macro::Dot => "dot!",
            Macro::BatchDot => "batch_dot!",
            Macro::Matmul => "matmul!",
            Macro::Tensordot => "tensordot!",
            Macro::DotGeneral => "dot_general!",
            Macro::Inner => "inner!",
            Macro::Outer => "outer!",
            Macro::Vecdot => "vecdot!",
            Macro::Matvec => "matvec!",
            Macro::Vecmat => "vecmat!",
            Macro::Trace => "trace!",
            Macro::Einsum => "einsum!",
            Macro::EinsumPath => "einsum_path!",
        }
    }

    /// Whether the call is an equation, in one of two notations.
    pub(crate) fn is_einsum(self) -> bool {
        matches!(self, Macro::Einsum | Macro::EinsumPath)
    }

    /// How many operands there are; einsum's say that themselves.
    fn operands(self) -> usize {
        match self {
            Macro::Trace => 1,
            Macro::Dot => MAX_OPERANDS,
            _ => 2,
        }
    }

    /// Checks a call, reports all that is wrong with it.
    pub(crate) fn check(self, call: &Call) -> Result<Checked<'_>, Failure> {
        let mut errors = Errors::default();
        options::check(self, call, &mut errors);
        // An operand too few is one that was taken for an option, perhaps.
        if !self.is_einsum() && errors.is_empty() {
            self.check_count(call, &mut errors);
        }
        if let Some(Expr::Reference(third)) = call.operands.get(2)
            && third.mutability.is_some()
            && self == Macro::Dot
        {
            // As numpy.dot has it. A chain reads its operands.
            let written = third.expr.to_token_stream();
            errors.at(third, format!("dot!: an output has a name, `out = {written}` [C102]"));
        }
        let name = self.name();
        let operation = match self {
            Macro::Dot if call.operands.len() <= 2 => Operation::Pair(Pair::Dot),
            Macro::Dot => Operation::Contraction(family::chain(call.operands.len())),
            Macro::Inner => Operation::Pair(Pair::Inner),
            Macro::Outer => Operation::Pair(Pair::Outer),
            Macro::BatchDot => Operation::Pair(pair::batch_dot(call, &mut errors)),
            Macro::Matmul => Operation::Pair(pair::matmul(call, &mut errors)),
            Macro::Tensordot => Operation::Contraction(family::tensordot(name, call, &mut errors)),
            Macro::DotGeneral => Operation::Contraction(family::dot_general(name, call, &mut errors)),
            Macro::Vecdot => Operation::Contraction(family::vecdot(name, call, &mut errors)),
            Macro::Matvec => Operation::Contraction(family::matvec()),
            Macro::Vecmat => Operation::Contraction(family::vecmat()),
            Macro::Trace => Operation::Contraction(family::trace(name, call, &mut errors)),
            Macro::Einsum | Macro::EinsumPath => return einsum::check(self, call, errors),
        };
        errors.check(Checked { operation, operands: call.operands.iter().collect(), names: Vec::new() })
    }

    fn check_count(self, call: &Call, errors: &mut Errors) {
        let name = self.name();
        let takes = match self {
            Macro::Trace => "takes one operand",
            Macro::Dot => "takes two operands or more",
            _ => "takes two operands",
        };
        let given = call.operands.len() + call.late.len();
        match call.operands.get(self.operands()) {
            // Reported as such.
            Some(surplus) if call.late.is_empty() && self.is_option(self.operands(), surplus) => {}
            Some(surplus) if call.late.is_empty() => {
                if let Some(form) = self.by_position(surplus) {
                    return errors.at(surplus, format!("{name}: {form} [C102]"));
                }
                let most = match self {
                    Macro::Dot => &format!("takes at most {MAX_OPERANDS} operands"),
                    _ => takes,
                };
                errors.at(surplus, format!("{name} {most}, {given} were given [C101]"));
            }
            None if given == 1 && self != Macro::Trace => {
                if let Some(only) = call.operands.first().or(call.late.first()) {
                    errors.at(only, format!("{name} {takes}, this is the only one [C101]"));
                }
            }
            None if given == 0 => {
                let example = if self == Macro::Trace { "a" } else { "a, b" };
                let message = format!(
                    "{name} {takes}, as in `{name}({example}{})`, none was given [C101]",
                    self.example()
                );
                errors.push(syn::Error::new(Span::call_site(), message));
            }
            _ => {}
        }
    }

    /// How an option is written that stands there without its name, as other libraries allow.
    fn by_position(self, surplus: &Expr) -> Option<String> {
        fn is_number(value: &Expr) -> bool {
            match value {
                Expr::Tuple(tuple) => tuple.elems.iter().all(is_number),
                Expr::Array(array) => array.elems.iter().all(is_number),
                value => integer(value).is_some(),
            }
        }
        let written = surplus.to_token_stream();
        match self {
            _ if !is_number(surplus) => None,
            Macro::Tensordot | Macro::BatchDot => Some(format!("axes are an option, `axes = {written}`")),
            Macro::Vecdot => Some(format!("the axis is an option, `axis = {written}`")),
            Macro::Trace => Some(format!("axes are options, as in `axis1 = {written}`")),
            Macro::DotGeneral => Some("axes are options, as in `contract = ([1], [0])`".to_owned()),
            _ => None,
        }
    }

    /// The options that a call must have.
    fn example(self) -> &'static str {
        if self == Macro::Tensordot { ", axes = 1" } else { "" }
    }
}

fn find<'a>(options: &'a [Opt], name: &str) -> Option<&'a Opt> {
    options.iter().find(|option| option.name == name)
}

/// `2` or `-1`.
fn integer(value: &Expr) -> Option<isize> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Int(int), .. }) => int.base10_parse().ok(),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => integer(&unary.expr).map(|int| -int),
        Expr::Group(group) => integer(&group.expr),
        Expr::Paren(paren) => integer(&paren.expr),
        _ => None,
    }
}

/// "3 operands were given".
fn were_given(n: usize) -> String {
    format!("{} {} given", count(n, "operand", "operands"), if n == 1 { "was" } else { "were" })
}
