//! Axes given as numbers: `axes = 2`, `axes = ([1, 2], [0, 1])`, `axis = -1`.

use super::contraction::Axis;
use super::{find, integer};
use crate::diagnostics::{Errors, count};
use crate::parse::{Call, Opt};
use syn::Expr;

/// The most axes of a tensor.
const MAX_RANK: usize = 8;

/// Two lists, the axes of the left operand and those of the right one.
#[derive(Default)]
pub(super) struct Lists<'a> {
    pub(super) axes: [Vec<Axis>; 2],
    /// Where each axis stands.
    tokens: [Vec<&'a Expr>; 2],
}

const SIDES: [&str; 2] = ["left", "right"];

/// `([1, 2], [0, 1])`; with `form` as the message where it is something else. Single numbers count as lists of one if they
/// may.
pub(super) fn pair<'a>(
    name: &str,
    option: &'a Opt,
    numbers: bool,
    form: &str,
    errors: &mut Errors,
) -> Lists<'a> {
    let mut wrong = |tokens: &Expr| {
        errors.at(tokens, format!("{name}: {form} [C106]"));
        Lists::default()
    };
    let tuple = match plain(&option.value) {
        Expr::Tuple(tuple) if tuple.elems.len() == 2 => tuple,
        _ => return wrong(&option.value),
    };
    let mut tokens = [Vec::new(), Vec::new()];
    for (tokens, list) in tokens.iter_mut().zip(&tuple.elems) {
        match plain(list) {
            Expr::Array(array) => tokens.extend(&array.elems),
            number if numbers && integer(number).is_some() => tokens.push(number),
            _ => return wrong(list),
        }
    }
    let [left, right] = tokens.each_ref().map(Vec::len);
    if left != right {
        let option = &option.name;
        let message = format!(
            "{name}: `{option}` pairs axes, the left list has {}, the right one {right} [C106]",
            count(left, "axis", "axes")
        );
        errors.at(&tuple.elems[1], message);
    }
    let mut axes = [Vec::new(), Vec::new()];
    for ((axes, tokens), side) in axes.iter_mut().zip(&tokens).zip(SIDES) {
        for (i, token) in tokens.iter().enumerate() {
            match integer(token) {
                None => errors.at(token, format!("{name}: an axis is a number, as in `[0, -1]` [C106]")),
                Some(axis) if axes.contains(&axis) => errors
                    .at(token, format!("{name}: axis {axis} of the {side} operand is listed twice [C106]")),
                Some(axis) => axes.push(axis),
            }
            if i == MAX_RANK && (side == SIDES[0] || left <= MAX_RANK) {
                let message =
                    format!("{name}: a tensor has at most {MAX_RANK} axes, this is the ninth listed [C106]");
                errors.at(token, message);
            }
        }
    }
    Lists { axes, tokens }
}

/// Reports an axis that is in two options of one call.
pub(super) fn disjoint(name: &str, batch: &Lists<'_>, contract: &Lists<'_>, errors: &mut Errors) {
    for (i, side) in SIDES.iter().enumerate() {
        let both = contract.tokens[i].iter().find_map(|token| {
            integer(token).filter(|axis| batch.axes[i].contains(axis)).map(|axis| (token, axis))
        });
        if let Some((token, axis)) = both {
            let message = format!(
                "{name}: axis {axis} of the {side} operand is a batch axis, it is not contracted too [C106]"
            );
            // What is wrong in both lists is most likely one mistake.
            return errors.at(token, message);
        }
    }
}

/// `axis = -1`.
pub(super) fn axis(name: &str, call: &Call, option: &str, default: Axis, errors: &mut Errors) -> Axis {
    let Some(option) = find(&call.options, option) else { return default };
    integer(&option.value).unwrap_or_else(|| {
        let message = format!("{name}: `{}` is an axis, written as a number [C106]", option.name);
        errors.at(&option.value, message);
        default
    })
}

/// `axes = 2`: the number, if it is one.
pub(super) fn number(name: &str, option: &Opt, errors: &mut Errors) -> Option<usize> {
    let number = integer(&option.value)?;
    let message = match usize::try_from(number) {
        Ok(number) if number <= MAX_RANK => return Some(number),
        Ok(_) => format!("a tensor has at most {MAX_RANK} axes, {number} cannot be contracted"),
        Err(_) => format!("`axes` is how many axes are contracted, which {number} cannot be"),
    };
    errors.at(&option.value, format!("{name}: {message} [C106]"));
    Some(0)
}

/// An expression without parentheses and without the groups that macros put around fragments.
fn plain(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => plain(&group.expr),
        Expr::Paren(paren) => plain(&paren.expr),
        expr => expr,
    }
}
