//! `einsum_path!` with lengths in the place of operands: `einsum_path!("ij,jk->ik", [10, 1000], [1000, 5])`.
//!
//! The macro sees these, so it checks what the types check for tensors.

use super::equation::{Equation, Item};
use crate::diagnostics::{Errors, count};
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit};

/// The most axes of a tensor.
const MAX_RANK: usize = 8;

/// The lengths of all operands, a factor's included, if they are written as such; reports those that do not fit.
pub(super) fn given(operands: &[&Expr], equation: &Equation, errors: &mut Errors) -> Option<Vec<Vec<usize>>> {
    if !operands.iter().any(|operand| matches!(operand, Expr::Array(_))) {
        return None;
    }
    let mut check =
        Check { equation, lengths: vec![None; equation.names.len()], ellipsis: Vec::new(), errors };
    let mut shapes: Vec<Vec<usize>> = Vec::new();
    for (operand, term) in operands.iter().zip(&equation.terms) {
        let Expr::Array(array) = operand else {
            check.error(
                operand,
                "C101",
                "takes lengths for all operands or for none, this is no list of lengths",
            );
            continue;
        };
        let tokens: Vec<&Expr> = array.elems.iter().collect();
        let shape: Vec<Option<usize>> = tokens.iter().map(|length| check.length(length)).collect();
        if let Some(shape) = shape.into_iter().collect::<Option<Vec<usize>>>() {
            check.shape(array, &tokens, &shape, term);
            shapes.push(shape);
        }
    }
    check.output(operands.last());
    shapes.resize(equation.terms.len(), Vec::new());
    Some(shapes)
}

struct Check<'a> {
    equation: &'a Equation,
    /// The length of each label, and the operand that has it.
    lengths: Vec<Option<usize>>,
    /// The lengths under the ellipsis, the last axis first.
    ellipsis: Vec<usize>,
    errors: &'a mut Errors,
}

impl Check<'_> {
    fn error(&mut self, tokens: impl ToTokens, code: &str, message: &str) {
        let colon = if message.starts_with("takes") { "" } else { ":" };
        self.errors.at(tokens, format!("einsum_path!{colon} {message} [{code}]"));
    }

    fn length(&mut self, length: &Expr) -> Option<usize> {
        let number = match crate::parse::ungrouped(length) {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.error(length, "C101", "a length is a number here, as in `[10, 1000]`");
        }
        number
    }

    /// One operand against its term.
    fn shape(&mut self, array: &syn::ExprArray, tokens: &[&Expr], shape: &[usize], term: &[Item]) {
        let labels = term.iter().filter(|item| **item != Item::Rest).count();
        let has_rest = labels < term.len();
        if shape.len() > MAX_RANK {
            let message = format!("a tensor has at most {MAX_RANK} axes, these are {}", shape.len());
            return self.error(array, "C108", &message);
        }
        if shape.len() < labels || shape.len() > labels && !has_rest {
            let least = if has_rest { "at least " } else { "" };
            let message = format!(
                "the term of this operand has {least}{}, the list has {}",
                count(labels, "axis", "axes"),
                count(shape.len(), "length", "lengths")
            );
            return self.error(array, "C108", &message);
        }
        let rest = shape.len() - labels;
        let mut axis = 0;
        for item in term {
            match item {
                Item::Label(label) => {
                    self.label(*label, shape[axis], tokens[axis]);
                    axis += 1;
                }
                Item::Rest => {
                    for i in 0..rest {
                        self.broadcast(rest - 1 - i, shape[axis + i], tokens[axis + i]);
                    }
                    axis += rest;
                }
            }
        }
    }

    fn label(&mut self, label: usize, length: usize, token: &Expr) {
        match self.lengths[label] {
            Some(first) if first != length => {
                let name = &self.equation.names[label];
                self.error(
                    token,
                    "C108",
                    &format!("`{name}` has two lengths, {first} before and {length} here"),
                );
            }
            _ => self.lengths[label] = Some(length),
        }
    }

    /// An axis under the ellipsis, counted from its end.
    fn broadcast(&mut self, axis: usize, length: usize, token: &Expr) {
        if self.ellipsis.len() <= axis {
            self.ellipsis.resize(axis + 1, 1);
        }
        match self.ellipsis[axis] {
            1 => self.ellipsis[axis] = length,
            known if length == 1 || length == known => {}
            known => {
                let message = format!(
                    "under the ellipsis lengths are equal or 1, this is {known} before and {length} here"
                );
                self.error(token, "C108", &message);
            }
        }
    }

    fn output(&mut self, last: Option<&&Expr>) {
        let labels = self.equation.output.iter().filter(|item| **item != Item::Rest).count();
        let rest = if labels < self.equation.output.len() { self.ellipsis.len() } else { 0 };
        if labels + rest > MAX_RANK {
            let message = format!("a tensor has at most {MAX_RANK} axes, the output has {}", labels + rest);
            self.error(last.map(|last| last.to_token_stream()), "C108", &message);
        }
    }
}
