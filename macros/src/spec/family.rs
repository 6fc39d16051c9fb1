//! NumPy's and XLA's contractions, and chains of products, as contractions of picked axes.

use super::contraction::{Axis, Contraction, Kept, Kind, Rank, Rest, Shared};
use super::{find, lists};
use crate::diagnostics::Errors;
use crate::parse::Call;
use lists::Lists;

/// A product of matrices, with a vector or more axes at both ends.
pub(super) fn chain(count: usize) -> Contraction {
    let last = count.saturating_sub(1);
    let ranks = (0..count).map(|operand| match operand {
        0 => Rank::End { operand, picks: vec![-1] },
        _ if operand == last => Rank::End { operand, picks: vec![0] },
        _ => Rank::Is { operand, rank: 2, blame: operand },
    });
    Contraction {
        kind: Kind::Chain,
        operands: count,
        ranks: ranks.collect(),
        output: vec![rest(&[Rest::of(0, &[-1])]), rest(&[Rest::of(last, &[0])])],
        sums: (1..count)
            .map(|right| Shared::new(right - 1, if right == 1 { -1 } else { 1 }).meets(right, 0))
            .collect(),
    }
}

/// `sum_n conj(a[.., n]) b[.., n]`, the leading axes broadcast.
pub(super) fn vecdot(name: &str, call: &Call, errors: &mut Errors) -> Contraction {
    let axis = lists::axis(name, call, "axis", -1, errors);
    let picks = [vec![axis], vec![axis]];
    Contraction {
        kind: Kind::Vecdot(axis),
        operands: 2,
        output: vec![rest(&[Rest::of(0, &picks[0]), Rest::of(1, &picks[1])])],
        ranks: vec![Rank::Both { picks, number: axis }],
        sums: vec![Shared::new(0, axis).meets(1, axis)],
    }
}

/// `sum_n a[.., m, n] b[.., n]`, the leading axes broadcast.
pub(super) fn matvec() -> Contraction {
    let picks = [vec![-2, -1], vec![-1]];
    Contraction {
        kind: Kind::Matvec,
        operands: 2,
        output: vec![rest(&[Rest::of(0, &picks[0]), Rest::of(1, &picks[1])]), Kept::Axis(Shared::new(0, -2))],
        ranks: vec![Rank::Both { picks, number: 0 }],
        sums: vec![Shared::new(0, -1).meets(1, -1)],
    }
}

/// `sum_n conj(a[.., n]) b[.., n, m]`, the leading axes broadcast.
pub(super) fn vecmat() -> Contraction {
    let picks = [vec![-1], vec![-2, -1]];
    Contraction {
        kind: Kind::Vecmat,
        operands: 2,
        output: vec![rest(&[Rest::of(0, &picks[0]), Rest::of(1, &picks[1])]), Kept::Axis(Shared::new(1, -1))],
        ranks: vec![Rank::Both { picks, number: 0 }],
        sums: vec![Shared::new(0, -1).meets(1, -2)],
    }
}

/// The sum of a diagonal.
pub(super) fn trace(name: &str, call: &Call, errors: &mut Errors) -> Contraction {
    let axes = ["axis1", "axis2"].into_iter().zip([0, 1]);
    let axes: Vec<Axis> =
        axes.map(|(option, default)| lists::axis(name, call, option, default, errors)).collect();
    let (i, j) = (axes[0], axes[1]);
    if i == j && errors.is_empty() {
        let option = find(&call.options, "axis2").or_else(|| find(&call.options, "axis1"));
        let message = format!("{name}: a diagonal has two axes, `axis1` and `axis2` are both {i} [C106]");
        option.iter().for_each(|option| errors.at(&option.value, &message));
    }
    let needs = |axis: Axis| if axis < 0 { axis.unsigned_abs() } else { axis as usize + 1 };
    // One from each end are the same axis if the rank is just this.
    let same = (i < 0) != (j < 0) && i.unsigned_abs() + j.unsigned_abs() == needs(i).max(needs(j));
    let min = needs(i).max(needs(j)) + usize::from(same);
    Contraction {
        kind: Kind::Trace(i, j),
        operands: 1,
        ranks: vec![Rank::Rest { operand: 0, picks: axes.clone(), min, blame: 0 }],
        output: vec![rest(&[Rest::of(0, &axes)])],
        sums: vec![Shared::new(0, i).meets(0, j)],
    }
}

/// Axes of the left operand with axes of the right one; the others are kept.
pub(super) fn tensordot(name: &str, call: &Call, errors: &mut Errors) -> Contraction {
    const FORM: &str = "`axes` is a number, or two lists as in `([1, 2], [0, 1])`: the axes of the left operand and those \
                        of the right one";
    let Some(option) = find(&call.options, "axes") else {
        // Before the place where it would have to stand, unless an option was meant to be it.
        if let (2, Some(last), true) = (call.operands.len(), call.operands.last(), call.options.is_empty()) {
            errors.at(last, format!("{name}: behind the operands stands `axes`; {FORM} [C106]"));
        }
        return between(Kind::Tensordot(0), [Vec::new(), Vec::new()], Vec::new());
    };
    match lists::number(name, option, errors) {
        Some(n) => {
            let count = n as Axis;
            let picks = [(-count..0).collect(), (0..count).collect()];
            between(Kind::Tensordot(n), picks.clone(), vec![Rank::Both { picks, number: count }])
        }
        None => {
            let axes = lists::pair(name, option, true, FORM, errors).axes;
            let kind = Kind::TensordotAxes(axes[0].clone(), axes[1].clone());
            let ranks = listed(&[&axes]);
            between(kind, axes, ranks)
        }
    }
}

/// These axes of both operands are contracted, the others are kept.
fn between(kind: Kind, picks: [Vec<Axis>; 2], ranks: Vec<Rank>) -> Contraction {
    let sums = picks[0].iter().zip(&picks[1]).map(|(i, j)| Shared::new(0, *i).meets(1, *j));
    Contraction {
        kind,
        operands: 2,
        ranks,
        output: vec![rest(&[Rest::of(0, &picks[0])]), rest(&[Rest::of(1, &picks[1])])],
        sums: sums.collect(),
    }
}

/// Batch axes in the order of the list, then the rest of the left operand, then that of the right one.
pub(super) fn dot_general(name: &str, call: &Call, errors: &mut Errors) -> Contraction {
    let mut pair = |option: &str| {
        let form = format!(
            "`{option}` is two lists as in `([0], [1])`: the axes of the left operand and those of the right one"
        );
        let option = find(&call.options, option);
        option.map_or_else(Lists::default, |option| lists::pair(name, option, false, &form, errors))
    };
    let (batch, contract) = (pair("batch"), pair("contract"));
    lists::disjoint(name, &batch, &contract, errors);
    let (batch, contract) = (batch.axes, contract.axes);
    let shared = |axes: &[Vec<Axis>; 2]| -> Vec<Shared> {
        axes[0].iter().zip(&axes[1]).map(|(i, j)| Shared::new(0, *i).meets(1, *j)).collect()
    };
    let picks = [0, 1].map(|side| [&batch[side][..], &contract[side][..]].concat());
    let mut output: Vec<Kept> = shared(&batch).into_iter().map(Kept::Axis).collect();
    output.extend([rest(&[Rest::of(0, &picks[0])]), rest(&[Rest::of(1, &picks[1])])]);
    Contraction {
        operands: 2,
        ranks: listed(&[&batch, &contract]),
        output,
        sums: shared(&contract),
        kind: Kind::DotGeneral { batch, contract },
    }
}

/// Every axis that was listed exists, and none is listed twice.
fn listed(lists: &[&[Vec<Axis>; 2]]) -> Vec<Rank> {
    let mut picks = [Vec::new(), Vec::new()];
    let mut ranks = Vec::new();
    for list in lists {
        for (operand, (axes, picks)) in list.iter().zip(&mut picks).enumerate() {
            ranks.extend(axes.iter().map(|axis| Rank::Has { operand, axis: *axis }));
            picks.extend(axes);
        }
    }
    ranks.push(Rank::Distinct { picks });
    ranks
}

fn rest(rests: &[Rest]) -> Kept {
    Kept::Rest(rests.to_vec())
}
