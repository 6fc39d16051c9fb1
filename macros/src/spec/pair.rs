//! Options of the operations that have rules of their own in the types: `batch_dot!` and `matmul!`.

use super::{find, integer};
use crate::diagnostics::Errors;
use crate::parse::{Call, Opt};
use proc_macro2::Ident;
use syn::{Expr, ExprLit, Lit};

/// An operation on two operands with its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pair {
    Dot,
    Inner,
    Outer,
    BatchDot,
    BatchDotAxes(isize, isize),
    Matmul(Taken, Taken),
}

/// How `matmul!` takes an operand: the names of the runtime's types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    AsIs,
    AsMatrix,
    Transposed,
    Adjoint,
}

/// `batch_dot!`, with or without axes.
pub(super) fn batch_dot(call: &Call, errors: &mut Errors) -> Pair {
    match find(&call.options, "axes") {
        None => Pair::BatchDot,
        Some(option) => axes(option, errors),
    }
}

const AXES: &str = "`axes` is `(i, j)` or `i`: the axis of the left operand and that of the right one";

/// `axes = (i, j)` or `axes = i`.
fn axes(option: &Opt, errors: &mut Errors) -> Pair {
    let pair = match &option.value {
        Expr::Tuple(tuple) if tuple.elems.len() == 2 => [&tuple.elems[0], &tuple.elems[1]],
        Expr::Tuple(tuple) => {
            let axes = if tuple.elems.len() == 1 {
                "1 axis was"
            } else {
                &format!("{} axes were", tuple.elems.len())
            };
            errors.at(tuple, format!("batch_dot!: {AXES}; {axes} given [C106]"));
            return Pair::BatchDot;
        }
        Expr::Paren(paren) => [&*paren.expr, &*paren.expr],
        value => [value, value],
    };
    let [left, right] = pair.map(axis);
    match (&left, &right) {
        // One number for both, or the same mistake twice, is one error.
        (Err(message), Err(other)) if message == other => errors.at(pair[0], message),
        _ => {
            for (value, axis) in pair.iter().zip([&left, &right]) {
                if let Err(message) = axis {
                    errors.at(value, message);
                }
            }
        }
    }
    match (left, right) {
        (Ok(i), Ok(j)) => Pair::BatchDotAxes(i, j),
        _ => Pair::BatchDot,
    }
}

/// One axis of `axes`.
fn axis(value: &Expr) -> Result<isize, String> {
    match integer(value) {
        Some(0) => Err("batch_dot!: axis 0 is the batch, which is not contracted [C106]".to_owned()),
        Some(axis) => Ok(axis),
        None => match value {
            Expr::Array(_) => Err(format!("batch_dot! contracts one axis of each operand; {AXES} [C106]")),
            _ => Err(format!("batch_dot!: {AXES}, written as numbers [C106]")),
        },
    }
}

/// `matmul!`, with each operand as it is taken.
pub(super) fn matmul(call: &Call, errors: &mut Errors) -> Pair {
    let mut sides = [Taken::AsIs; 2];
    for (side, letter) in sides.iter_mut().zip(["a", "b"]) {
        let transpose = flag(call, &format!("transpose_{letter}"), errors);
        let adjoint = flag(call, &format!("adjoint_{letter}"), errors);
        *side = match (transpose, adjoint) {
            (Some(_), Some(name)) => {
                errors.at(
                    name,
                    format!("matmul!: `transpose_{letter}` and `adjoint_{letter}` exclude each other, the adjoint is transposed [C102]"),
                );
                Taken::Adjoint
            }
            (Some(_), None) => Taken::Transposed,
            (None, Some(_)) => Taken::Adjoint,
            (None, None) => Taken::AsIs,
        };
    }
    if sides != [Taken::AsIs; 2] {
        for side in &mut sides {
            if *side == Taken::AsIs {
                *side = Taken::AsMatrix;
            }
        }
    }
    Pair::Matmul(sides[0], sides[1])
}

/// The name of an option that is `true`.
fn flag<'a>(call: &'a Call, name: &str, errors: &mut Errors) -> Option<&'a Ident> {
    let option = find(&call.options, name)?;
    match crate::parse::ungrouped(&option.value) {
        Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) => value.value.then_some(&option.name),
        value => {
            errors.at(value, format!("matmul!: `{name}` is `true` or `false` [C102]"));
            None
        }
    }
}
