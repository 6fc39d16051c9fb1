//! What a call means, without a token of the user's left in it but for spans: the rules that can be checked without types.

use crate::diagnostics::{Errors, list, suggestion};
use crate::parse::{Call, Opt};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, UnOp};

/// A contraction macro.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Macro {
    Dot,
    BatchDot,
    Matmul,
}

/// An operation with its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Dot,
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

impl Macro {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Macro::Dot => "dot!",
            Macro::BatchDot => "batch_dot!",
            Macro::Matmul => "matmul!",
        }
    }

    fn options(self) -> &'static [&'static str] {
        match self {
            Macro::Dot => &[],
            Macro::BatchDot => &["axes"],
            Macro::Matmul => &["transpose_a", "transpose_b", "adjoint_a", "adjoint_b"],
        }
    }

    /// Checks a call, reports all that is wrong with it.
    pub(crate) fn check(self, call: &Call, errors: &mut Errors) -> Operation {
        self.check_operands(call, errors);
        self.check_names(call, errors);
        match self {
            Macro::Dot => Operation::Dot,
            Macro::BatchDot => match find(&call.options, "axes") {
                None => Operation::BatchDot,
                Some(option) => axes(option, errors),
            },
            Macro::Matmul => matmul(call, errors),
        }
    }

    fn check_operands(self, call: &Call, errors: &mut Errors) {
        let name = self.name();
        for operand in &call.late {
            errors.at(operand, format!("{name}: operands stand before the options [C101]"));
        }
        let count = call.operands.len() + call.late.len();
        match call.operands.get(2) {
            Some(third) if call.late.is_empty() && is_option(third) => {
                let option = third.to_token_stream().into_iter().next();
                let option = option.into_token_stream();
                errors.at(third, format!("{name}: an option has a value, as in `{option} = true` [C102]"));
            }
            Some(third) if call.late.is_empty() => {
                errors.at(third, format!("{name} takes two operands, {count} were given [C101]"));
            }
            None if count == 1 => match call.operands.first().or(call.late.first()) {
                Some(only) => {
                    errors.at(only, format!("{name} takes two operands, this is the only one [C101]"))
                }
                None => unreachable!("one operand was counted"),
            },
            None if count == 0 => {
                errors.push(syn::Error::new(
                    proc_macro2::Span::call_site(),
                    format!("{name} takes two operands, as in `{name}(a, b)`, none was given [C101]"),
                ));
            }
            _ => {}
        }
        if let Some(second) = call.outs.get(1) {
            errors.at(&second.name, format!("{name}: `out` is given twice [C102]"));
        }
    }

    fn check_names(self, call: &Call, errors: &mut Errors) {
        let own = self.options();
        let known = [own, &["out", "crate"]].concat();
        for (i, option) in call.options.iter().enumerate() {
            let name = option.name.to_string();
            if !own.contains(&name.as_str()) {
                let hint = suggestion(&name, &known).unwrap_or_else(|| format!("it has {}", list(&known)));
                errors.at(&option.name, format!("{} has no option `{name}`; {hint} [C102]", self.name()));
            } else if call.options[..i].iter().any(|earlier| earlier.name == option.name) {
                errors.at(&option.name, format!("{}: option `{name}` is given twice [C102]", self.name()));
            }
        }
    }
}

/// Every option of a macro.
const OPTIONS: &[&str] = &["axes", "transpose_a", "transpose_b", "adjoint_a", "adjoint_b", "out"];

/// Whether an operand is no variable but an option without a value, behind the two operands.
pub(crate) fn is_option(operand: &Expr) -> bool {
    match operand {
        Expr::Path(path) => {
            path.path.get_ident().is_some_and(|name| OPTIONS.iter().any(|option| name == option))
        }
        Expr::Binary(comparison) => is_option(&comparison.left),
        _ => false,
    }
}

fn find<'a>(options: &'a [Opt], name: &str) -> Option<&'a Opt> {
    options.iter().find(|option| option.name == name)
}

const AXES: &str = "`axes` is `(i, j)` or `i`: the axis of the left operand and that of the right one";

/// `axes = (i, j)` or `axes = i`.
fn axes(option: &Opt, errors: &mut Errors) -> Operation {
    let pair = match &option.value {
        Expr::Tuple(tuple) if tuple.elems.len() == 2 => [&tuple.elems[0], &tuple.elems[1]],
        Expr::Tuple(tuple) => {
            let axes = if tuple.elems.len() == 1 {
                "1 axis was"
            } else {
                &format!("{} axes were", tuple.elems.len())
            };
            errors.at(tuple, format!("batch_dot!: {AXES}; {axes} given [C106]"));
            return Operation::BatchDot;
        }
        Expr::Paren(paren) => [&*paren.expr, &*paren.expr],
        value => [value, value],
    };
    let [left, right] = pair.map(|value| axis(value, errors));
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
        (Ok(i), Ok(j)) => Operation::BatchDotAxes(i, j),
        _ => Operation::BatchDot,
    }
}

/// One axis of `axes`.
fn axis(value: &Expr, errors: &mut Errors) -> Result<isize, String> {
    let _ = errors;
    match integer(value) {
        Some(0) => Err("batch_dot!: axis 0 is the batch, which is not contracted [C106]".to_owned()),
        Some(axis) => Ok(axis),
        None => match value {
            Expr::Array(_) => Err(format!("batch_dot! contracts one axis of each operand; {AXES} [C106]")),
            _ => Err(format!("batch_dot!: {AXES}, written as numbers [C106]")),
        },
    }
}

/// `2` or `-1`.
fn integer(value: &Expr) -> Option<isize> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Int(int), .. }) => int.base10_parse().ok(),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => integer(&unary.expr).map(|int| -int),
        _ => None,
    }
}

fn matmul(call: &Call, errors: &mut Errors) -> Operation {
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
    Operation::Matmul(sides[0], sides[1])
}

/// The name of an option that is `true`.
fn flag<'a>(call: &'a Call, name: &str, errors: &mut Errors) -> Option<&'a Ident> {
    let option = find(&call.options, name)?;
    match &option.value {
        Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) => value.value.then_some(&option.name),
        value => {
            errors.at(value, format!("matmul!: `{name}` is `true` or `false` [C102]"));
            None
        }
    }
}
