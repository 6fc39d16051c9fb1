//! What is wrong with a contraction of the corpus, from the rules of the libraries and not from ours.

use crate::corpus::Case;
use crate::einsum;
use std::ops::Range;

/// What a contraction that does not fit must be told.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// One of these pairs of axes.
    Axes(Vec<Clash>),
    /// The number of labels of the term of an operand, and its rank.
    Term { operand: usize, labels: usize },
    /// Both ranks.
    Ranks,
    /// That an axis is not there, or is the batch.
    Numbers,
    /// That an axis is named twice.
    Twice,
    /// What the options lack; found by the macro.
    Options,
    /// The number of operands; found by the macro.
    Operands,
    /// A place in the subscripts, counted from 1, in this range; found by the macro.
    Subscripts(Range<usize>),
}

/// Two axes of different lengths.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Clash {
    pub(crate) operands: [usize; 2],
    pub(crate) axes: [usize; 2],
    pub(crate) lengths: [usize; 2],
}

impl Clash {
    /// The headline has all of it. Only `einsum!` has operands with numbers, the others have a left and a right one.
    pub(crate) fn is_told(&self, case: &Case, headline: &str) -> bool {
        let facts = [self.axes, self.lengths].concat();
        match self.operands {
            [one, other] if one == other => case.tells(headline, &[one], &[&facts[..], &[one]].concat()),
            operands if case.op() == "einsum!" => {
                case.tells(headline, &operands, &[&facts[..], &operands].concat())
            }
            operands => case.tells(headline, &operands, &facts),
        }
    }
}

/// What the rule of the operation finds wrong with the shapes.
pub(crate) fn expected(case: &Case) -> Expected {
    let (op, arguments) = case.call.split_once('(').expect("a call has arguments");
    let arguments = arguments.strip_suffix(')').expect("a call ends");
    if op == "einsum!" {
        return einsum::expected(case, arguments);
    }
    let operands: String = ('a'..).take(case.shapes.len()).map(|name| format!("{name}, ")).collect();
    let options = format!("{arguments}, ").strip_prefix(&operands).map(str::to_owned);
    let options = options.expect("the operands are `a`, `b`, ..");
    let (l, r) = (case.rank(0), case.rank(1));
    match op {
        "dot!" if case.shapes.len() > 2 => chain(case),
        "dot!" => case.unequal([(l - 1, r.saturating_sub(2))]),
        "batch_dot!" => match options.strip_prefix("axes = ") {
            None => batch_dot(case),
            Some(axes) => batch_dot_axes(case, axes.trim_end_matches(", ")),
        },
        "matmul!" => matmul(case, &options),
        "inner!" => case.unequal([(l - 1, r - 1)]),
        "outer!" => Expected::Ranks,
        "tensordot!" => tensordot(case, &options),
        "dot_general!" => dot_general(case, &options),
        "vecdot!" if l == 0 || r == 0 => Expected::Numbers,
        "vecdot!" => case.leading(1, 1, (l - 1, r - 1)),
        "matvec!" if l < 2 || r < 1 => Expected::Ranks,
        "matvec!" => case.leading(2, 1, (l - 1, r - 1)),
        "vecmat!" if l < 1 || r < 2 => Expected::Ranks,
        "vecmat!" => case.leading(1, 2, (l - 1, r - 2)),
        _ => panic!("{op} is not an operation of this corpus"),
    }
}

impl Case {
    fn rank(&self, operand: usize) -> usize {
        self.shapes[operand].len()
    }

    /// The pairs of axes of these operands whose lengths differ.
    fn clashes(&self, operands: [usize; 2], pairs: impl IntoIterator<Item = (usize, usize)>) -> Vec<Clash> {
        let [a, b] = operands.map(|operand| &self.shapes[operand]);
        let pairs = pairs.into_iter().filter(|&(i, j)| a[i] != b[j]);
        pairs.map(|(i, j)| Clash { operands, axes: [i, j], lengths: [a[i], b[j]] }).collect()
    }

    /// The pairs of axes of both operands whose lengths differ.
    fn unequal(&self, pairs: impl IntoIterator<Item = (usize, usize)>) -> Expected {
        Expected::Axes(self.clashes([0, 1], pairs))
    }

    /// The contracted axes, and the leading ones, which broadcast; `left` and `right` axes at the end do not.
    fn leading(&self, left: usize, right: usize, contracted: (usize, usize)) -> Expected {
        let [a, b] = &self.shapes[..] else { panic!("{} has not two operands", self.id) };
        let (l, r) = (a.len() - left, b.len() - right);
        let leading = (1..=l.min(r)).map(|i| (l - i, r - i)).filter(|&(i, j)| a[i] != 1 && b[j] != 1);
        self.unequal(leading.chain([contracted]))
    }
}

/// numpy.linalg.multi_dot, of operands of the ranks it takes.
fn chain(case: &Case) -> Expected {
    let pairs = 0..case.shapes.len() - 1;
    Expected::Axes(pairs.flat_map(|i| case.clashes([i, i + 1], [(case.rank(i) - 1, 0)])).collect())
}

/// Keras before 2.2.5.
fn batch_dot(case: &Case) -> Expected {
    match (case.rank(0), case.rank(1)) {
        (l, r) if l != r || l < 3 => Expected::Ranks,
        (l, _) => case.unequal((0..l - 2).map(|i| (i, i)).chain([(l - 1, l - 2)])),
    }
}

/// Keras since 2.2.5: `axes` is `1` or `(1, 2)`.
fn batch_dot_axes(case: &Case, axes: &str) -> Expected {
    let pair = axes.strip_prefix('(').and_then(|axes| axes.strip_suffix(')'));
    let (i, j) = pair.map_or(Some((axes, axes)), |pair| pair.split_once(", ")).unwrap_or_default();
    let (Ok(i), Ok(j)) = (i.parse::<isize>(), j.parse::<isize>()) else {
        return Expected::Options;
    };
    if i == 0 || j == 0 {
        return Expected::Options;
    }
    if case.rank(0) < 2 || case.rank(1) < 2 {
        return Expected::Ranks;
    }
    // Counted from the start, and not the batch.
    let axis = |axis: isize, rank: usize| place(axis, rank).filter(|place| *place > 0);
    match (axis(i, case.rank(0)), axis(j, case.rank(1))) {
        (Some(i), Some(j)) => case.unequal([(0, 0), (i, j)]),
        _ => Expected::Numbers,
    }
}

/// Where an axis is, counted from the start.
fn place(axis: isize, rank: usize) -> Option<usize> {
    let place = if axis < 0 { rank.checked_add_signed(axis) } else { usize::try_from(axis).ok() };
    place.filter(|place| *place < rank)
}

/// numpy.matmul and tf.matmul.
fn matmul(case: &Case, options: &str) -> Expected {
    let has = |name: &str| options.contains(&format!("{name} = true"));
    if ["a", "b"].iter().any(|side| has(&format!("transpose_{side}")) && has(&format!("adjoint_{side}"))) {
        return Expected::Options;
    }
    let (l, r) = (case.rank(0), case.rank(1));
    let least = if options.is_empty() { 1 } else { 2 };
    if l < least || r < least {
        return Expected::Ranks;
    }
    let left = if has("transpose_a") || has("adjoint_a") { l - 2 } else { l - 1 };
    let right = if has("transpose_b") || has("adjoint_b") { r - 1 } else { r.saturating_sub(2) };
    case.leading(l.min(2), r.min(2), (left, right))
}

/// numpy.tensordot: `axes = 2`, or two lists.
fn tensordot(case: &Case, options: &str) -> Expected {
    let (l, r) = (case.rank(0), case.rank(1));
    let axes = options.strip_prefix("axes = ").expect("`tensordot!` has one option");
    if let Ok(n) = axes.trim_end_matches(", ").parse::<usize>() {
        if n > l || n > r {
            return Expected::Numbers;
        }
        return case.unequal((0..n).map(|i| (l - n + i, i)));
    }
    let lists = lists(axes);
    let [left, right] = &lists[..] else { panic!("{options} has not two lists") };
    if left.len() != right.len() {
        return Expected::Options;
    }
    pairs(case, left, right)
}

/// XLA's DotGeneral.
fn dot_general(case: &Case, options: &str) -> Expected {
    let lists = lists(options);
    let [batch_left, batch_right, left, right] = &lists[..] else { panic!("{options} has not four lists") };
    if batch_left.len() != batch_right.len() || left.len() != right.len() {
        return Expected::Options;
    }
    pairs(case, &[&batch_left[..], left].concat(), &[&batch_right[..], right].concat())
}

/// Axes that must be equal pair by pair.
fn pairs(case: &Case, left: &[isize], right: &[isize]) -> Expected {
    let places = |axes: &[isize], operand: usize| -> Option<Vec<usize>> {
        axes.iter().map(|axis| place(*axis, case.rank(operand))).collect()
    };
    let (Some(left), Some(right)) = (places(left, 0), places(right, 1)) else {
        return Expected::Numbers;
    };
    let twice = |places: &[usize]| (1..places.len()).any(|i| places[..i].contains(&places[i]));
    if twice(&left) || twice(&right) {
        return Expected::Twice;
    }
    case.unequal(left.into_iter().zip(right))
}

/// The numbers of every `[..]` of a text.
fn lists(text: &str) -> Vec<Vec<isize>> {
    let inside = text.split('[').skip(1).map(|list| list.split(']').next().unwrap_or_default());
    let number =
        |number: &str| number.trim().parse().unwrap_or_else(|_| panic!("`{number}` of {text} is a number"));
    inside.map(|list| list.split(',').filter(|n| !n.trim().is_empty()).map(number).collect()).collect()
}
