//! The rules of `permute!`: its list has every axis once. How many axes the operand has, the types know.

use super::entries::{At, MAX_RANK};
use crate::diagnostics::{Errors, Failure, count};
use crate::parse::{Entry, ViewCall};

/// `permute!`: the axes, each once, counted from the start.
pub(crate) fn permutation(name: &str, call: &ViewCall) -> Result<Vec<usize>, Failure> {
    let mut errors = Errors::default();
    let mut axes: Vec<usize> = Vec::new();
    let entries: &[Entry] = call.list.as_ref().map_or(&[], |list| &list.entries);
    let rank = entries.len();
    for (i, entry) in entries.iter().enumerate() {
        if i == MAX_RANK {
            errors.at(
                At(entry),
                format!("{name}: a tensor has at most {MAX_RANK} axes, this is the ninth [C013]"),
            );
            break;
        }
        let Entry::One(expr) = entry else {
            errors.at(At(entry), format!("{name}: an axis is a number, as in `[1, 0]` or `[-1, 0]` [C106]"));
            continue;
        };
        let Some(axis) = super::integer(expr) else {
            errors.at(expr, format!("{name}: an axis is a number, as in `[1, 0]` or `[-1, 0]` [C106]"));
            continue;
        };
        let place = if axis < 0 { rank.checked_add_signed(axis) } else { usize::try_from(axis).ok() };
        match place.filter(|place| *place < rank) {
            None => errors.at(
                expr,
                format!(
                    "{name}: axis {axis} is not there in a list of {}, which has every axis once: {} [C013]",
                    count(rank, "axis", "axes"),
                    if rank == 1 {
                        "0, or -1".to_owned()
                    } else {
                        format!("0 to {}, or -{rank} to -1", rank - 1)
                    }
                ),
            ),
            Some(place) if axes.contains(&place) => {
                errors.at(expr, format!("{name}: axis {axis} is listed twice [C013]"));
            }
            Some(place) => axes.push(place),
        }
    }
    errors.check(axes)
}
