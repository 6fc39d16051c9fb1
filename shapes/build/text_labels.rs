//! The wording of errors about labels, terms and lists of axes, for the operations that are written with them.
//!
//! Beside the placeholders of `text`: `{S}` is the only shape of a sentence, `{P}` and `{Q}` are operands, `{LABEL}` is a label,
//! `{N}` the number of labels of a term. Operands and axes count from 0.

use crate::text::{About, Kind};

const EINSUM_RULE: &str =
    "rule: a label stands for one length in all its places; only axes under an ellipsis stretch from 1";
const NAMES_RULE: &str = "rule: axes of one name have one length; axes under an ellipsis are aligned from the right and are equal or 1";
const COUNT: &str = "operands and axes count from 0";
const OUT_RULE: &str = "rule: `out` has the shape of the result, it is not broadcast";
const AXIS_LABEL: &str = "axis {j} is {M} here, but axis {i} of the left operand is {K}";

/// A sentence about one shape.
pub(crate) struct Single {
    /// Whose sentence this is: a type of the library, with its parameters `extra`.
    pub(crate) op: &'static str,
    pub(crate) title: &'static str,
    pub(crate) extra: &'static [(&'static str, &'static str)],
    pub(crate) reason: &'static str,
    /// About two axes, not about the rank.
    pub(crate) about_axes: bool,
    pub(crate) headline: &'static str,
    pub(crate) label: &'static str,
    pub(crate) notes: &'static [&'static str],
    /// Which ranks can meet this.
    pub(crate) ranks: fn(usize) -> bool,
}

const LABEL: (&str, &str) = ("const LABEL: char", "LABEL");
const P: (&str, &str) = ("const P: usize", "P");
const Q: (&str, &str) = ("const Q: usize", "Q");

pub(crate) fn singles() -> Vec<Single> {
    let diagonal = |op, title, extra, headline, label| Single {
        op,
        title,
        extra,
        reason: "Diagonal",
        about_axes: true,
        headline,
        label,
        notes: &["rule: the diagonal of two axes needs the same length on both", COUNT],
        ranks: |_| true,
    };
    let rank = |op, title, extra, reason, headline, label, notes, ranks| Single {
        op,
        title,
        extra,
        reason,
        about_axes: false,
        headline,
        label,
        notes,
        ranks,
    };
    const TERM: &[&str] =
        &["rule: a term without an ellipsis has one label for each axis of its operand", COUNT];
    const REST: &[&str] =
        &["rule: an ellipsis stands for the axes that its term does not label, none or more", COUNT];
    const WRITTEN: &[&str] = &[
        "rule: an operand is written with a name for each of its axes; `..` stands for those that have none",
        COUNT,
    ];
    const CHAIN: &[&str] = &[
        "rule: a chain multiplies matrices; the first operand may be a row and the last a column of rank 1, as numpy.linalg.multi_dot",
        "nest calls of `dot!` for operands of other ranks",
    ];
    vec![
        diagonal(
            "EinsumOne<LABEL, P>",
            "Einsum",
            &[LABEL, P],
            "einsum!: label {LABEL} is {K} on axis {I} and {M} on axis {J} of operand {P}, of shape {S} [C001]",
            "axis {I} is {K}, axis {J} is {M}",
        ),
        diagonal(
            "NamedOne<P>",
            "Named",
            &[P],
            "einsum!: axis {I} is {K} and axis {J}, of the same name, is {M} in operand {P}, of shape {S} [C001]",
            "axis {J} is {M} here, axis {I} of the same name is {K}",
        ),
        diagonal(
            "TraceOp",
            "Trace",
            &[],
            "trace!: axis {I} is {K} and axis {J} is {M} in shape {S} [C001]",
            "axis {I} is {K}, axis {J} is {M}",
        ),
        rank(
            "EinsumOne<LABEL, P>",
            "Einsum",
            &[LABEL, P],
            "RankIs",
            "einsum!: operand {P} has shape {S} and rank {r}, the number of labels in its term is {N} [C002]",
            "this operand has rank {r}",
            TERM,
            |_| true,
        ),
        rank(
            "EinsumOne<LABEL, P>",
            "Einsum",
            &[LABEL, P],
            "RankAtLeast",
            "einsum!: operand {P} has shape {S} and rank {r}, the number of labels beside the ellipsis of its term is {N} [C002]",
            "this operand has rank {r}",
            REST,
            |_| true,
        ),
        rank(
            "NamedOne<P>",
            "Named",
            &[P],
            "RankIs",
            "einsum!: operand {P} has shape {S} and rank {r}, the number of axes it is written with is {N} [C002]",
            "this operand has rank {r}",
            WRITTEN,
            |_| true,
        ),
        rank(
            "NamedOne<P>",
            "Named",
            &[P],
            "RankAtLeast",
            "einsum!: operand {P} has shape {S} and rank {r}, the number of axes it is written with beside `..` is {N} [C002]",
            "this operand has rank {r}",
            WRITTEN,
            |_| true,
        ),
        rank(
            "TraceOp",
            "Trace",
            &[],
            "RankAtLeast",
            "trace!: the operand has shape {S} and rank {r}, a trace is over two different axes of it [C002]",
            "this operand has rank {r}",
            &["rule: `trace!` sums the diagonal of axes 0 and 1, or of `axis1` and `axis2`, as numpy.trace"],
            |_| true,
        ),
        rank(
            "DotOp",
            "DotChain",
            &[],
            "RankIs",
            "dot!: an operand inside a chain has shape {S} and rank {r}, it must be a matrix [C002]",
            "this operand has rank {r}",
            CHAIN,
            |_| true,
        ),
        rank(
            "DotOp",
            "DotChain",
            &[],
            "RankAtLeast",
            "dot!: an operand at an end of a chain has shape {S} and rank {r}, it must be a matrix or a vector [C002]",
            "this operand has rank {r}",
            CHAIN,
            |_| true,
        ),
    ]
}

macro_rules! misfit {
    ($op:literal) => {
        concat!(
            $op,
            ": shapes {L} and {R} do not fit: axis {i} of the left operand is {K}, axis {j} of the right operand is {M} [C001]"
        )
    };
}

/// The rule of each two-operand operation, and its mend.
const RULES: &[(&str, &str, [&str; 2])] = &[
    (
        "TensordotOp",
        misfit!("tensordot!"),
        [
            "rule: `tensordot!` contracts the last n axes of the left operand with the first n of the right one, or the axes \
             that two lists name, pair by pair, as numpy.tensordot",
            "make the lengths of each pair equal, or name other axes: `axes = ([..], [..])`",
        ],
    ),
    (
        "DotGeneralOp",
        misfit!("dot_general!"),
        [
            "rule: `dot_general!` shares the axes of `batch` and contracts those of `contract`, pair by pair, as XLA's DotGeneral",
            "make the lengths of each pair equal, or name other axes",
        ],
    ),
    (
        "VecdotOp",
        misfit!("vecdot!"),
        [
            "rule: `vecdot!` contracts the last axes, or those of `axis`; the other axes are aligned from the right and must be \
             equal or 1, as numpy.vecdot",
            "make the two lengths equal; `dot!` and `inner!` keep the axes of both operands apart",
        ],
    ),
    (
        "MatvecOp",
        misfit!("matvec!"),
        [
            "rule: `matvec!` multiplies (.., m, n) by (.., n); leading axes are aligned from the right and must be equal or 1, \
             as numpy.matvec",
            "make the two lengths equal, or transpose the matrix",
        ],
    ),
    (
        "VecmatOp",
        misfit!("vecmat!"),
        [
            "rule: `vecmat!` multiplies (.., n) by (.., n, m); leading axes are aligned from the right and must be equal or 1, \
             as numpy.vecmat",
            "make the two lengths equal, or transpose the matrix",
        ],
    ),
    (
        "InnerOp",
        misfit!("inner!"),
        [
            "rule: `inner!` contracts the last axis of both operands and keeps all others, as numpy.inner",
            "make the two lengths equal; `dot!` takes the second-to-last axis of the right operand",
        ],
    ),
];

/// Two-operand operations that are checked by questions: all their carets are one after the other.
pub(crate) const ASKED: [&str; 5] = ["TensordotOp", "DotGeneralOp", "VecdotOp", "MatvecOp", "VecmatOp"];

/// The rule of an output. In the notation with names it has no name but stands on the left.
fn out_rule(op: &str) -> &'static [&'static str] {
    match op {
        "NamedOp" => {
            &["rule: `out`, the tensor on the left, has the shape of the result, it is not broadcast"]
        }
        _ => &[OUT_RULE],
    }
}

fn two(op: &'static str, headline: &'static str, notes: &'static [&'static str]) -> Kind {
    Kind {
        op,
        extra: &[],
        reason: "Unequal",
        headline,
        label: AXIS_LABEL,
        notes,
        about: About::Axes(|_, _| None),
        ranks: |l, r| l >= 1 && r >= 1,
    }
}

macro_rules! too_few {
    ($op:literal, $ranks:literal) => {
        concat!($op, ": shapes {L} and {R} have ranks {l} and {r}, ", $ranks, " [C002]")
    };
}

macro_rules! result_rank {
    ($op:literal) => {
        concat!($op, ": shapes {L} and {R} would give a result of more than 8 axes [C003]")
    };
}

macro_rules! out_length {
    ($op:literal) => {
        concat!($op, ": the result has shape {L}, `out` has shape {R}: axis {i} is {K} in the result and {M} in `out` [C005]")
    };
}

macro_rules! out_rank {
    ($op:literal) => {
        concat!($op, ": the result has shape {L} and rank {l}, `out` has rank {R} [C005]")
    };
}

pub(crate) fn kinds() -> Vec<Kind> {
    let mut kinds = vec![
        Kind {
            op: "EinsumAt<LABEL, P, Q>",
            extra: &[LABEL, P, Q],
            reason: "Unequal",
            headline: "einsum!: shapes {L} and {R} do not fit: label {LABEL} is {K} on axis {i} of operand {P} and {M} on axis {j} of operand {Q} [C001]",
            label: "label {LABEL} is {M} here, but {K} in operand {P}",
            notes: &[EINSUM_RULE, COUNT],
            about: About::Axes(|_, _| None),
            ranks: |l, r| l >= 1 && r >= 1,
        },
        Kind {
            op: "NamedAt<P, Q>",
            extra: &[P, Q],
            reason: "Unequal",
            headline: "einsum!: shapes {L} and {R} do not fit: axis {i} of operand {P} is {K}, axis {j} of operand {Q} is {M} [C001]",
            label: "axis {j} is {M} here, but axis {i} of operand {P} is {K}",
            notes: &[NAMES_RULE, COUNT],
            about: About::Axes(|_, _| None),
            ranks: |l, r| l >= 1 && r >= 1,
        },
    ];
    for (op, headline, notes) in RULES {
        kinds.push(two(op, headline, notes));
    }
    let numbers = |op, reason, headline, label, notes, ranks| Kind {
        op,
        extra: &[],
        reason,
        headline,
        label,
        notes,
        about: About::Numbers,
        ranks,
    };
    let no_axis = "this operand has no axis {I}";
    kinds.extend([
        numbers(
            "TensordotOp",
            "NoAxes",
            "tensordot!: shapes {L} and {R} have ranks {l} and {r}, `axes = {I}` contracts {I} axes of each [C004]",
            "this operand has not so many axes",
            &["rule: `tensordot!` contracts the last n axes of the left operand with the first n of the right one"],
            |_, _| true,
        ),
        numbers(
            "TensordotOp",
            "NoAxis",
            "tensordot!: shapes {L} and {R} cannot be contracted over axis {I}: the ranks are {l} and {r} [C004]",
            no_axis,
            &["rule: `axes = ([..], [..])` names axes of both operands, negative ones count from the end"],
            |_, _| true,
        ),
        numbers(
            "DotGeneralOp",
            "NoAxis",
            "dot_general!: shapes {L} and {R} have no axis {I} to share or to contract: the ranks are {l} and {r} [C004]",
            no_axis,
            &["rule: `batch` and `contract` name axes of both operands, negative ones count from the end"],
            |_, _| true,
        ),
        numbers(
            "VecdotOp",
            "NoAxes",
            "vecdot!: shapes {L} and {R} cannot be contracted over axis {I}: the ranks are {l} and {r} [C004]",
            no_axis,
            &["rule: `vecdot!` contracts the last axes, or those of `axis`, as numpy.vecdot"],
            |_, _| true,
        ),
        numbers(
            "MatvecOp",
            "NoAxes",
            too_few!("matvec!", "the left must have 2 or more and the right 1 or more"),
            "this operand has too few axes",
            &["rule: `matvec!` multiplies (.., m, n) by (.., n), as numpy.matvec"],
            |l, r| l < 2 || r < 1,
        ),
        numbers(
            "VecmatOp",
            "NoAxes",
            too_few!("vecmat!", "the left must have 1 or more and the right 2 or more"),
            "this operand has too few axes",
            &["rule: `vecmat!` multiplies (.., n) by (.., n, m), as numpy.vecmat"],
            |l, r| l < 1 || r < 2,
        ),
    ]);
    let either = |op, reason, headline, label, notes, ranks| Kind {
        op,
        extra: &[],
        reason,
        headline,
        label,
        notes,
        about: About::EitherRank,
        ranks,
    };
    kinds.extend([
        either(
            "TensordotOp",
            "Repeated",
            "tensordot!: shapes {L} and {R}: an axis is contracted twice [C004]",
            "the list for this operand, of rank {r}, names one of its axes twice",
            &["rule: negative axes count from the end: the last one is -1"],
            |l, r| l > 0 || r > 0,
        ),
        either(
            "DotGeneralOp",
            "Repeated",
            "dot_general!: shapes {L} and {R}: an axis is named twice [C004]",
            "the lists for this operand name one of its axes twice",
            &["rule: `batch` and `contract` are disjoint, negative axes count from the end"],
            |l, r| l > 0 || r > 0,
        ),
        either(
            "OuterOp",
            "Ranks",
            "outer!: shapes {L} and {R} have ranks {l} and {r}, both must have rank 1 [C002]",
            "this operand is no vector",
            &[
                "rule: `outer!` multiplies two vectors, as numpy.linalg.outer",
                "`tensordot!(a, b, axes = 0)` takes operands of any rank",
            ],
            |l, r| l != 1 || r != 1,
        ),
    ]);
    for (op, headline) in [
        ("TensordotOp", result_rank!("tensordot!")),
        ("DotGeneralOp", result_rank!("dot_general!")),
        ("InnerOp", result_rank!("inner!")),
    ] {
        kinds.push(Kind {
            op,
            extra: &[],
            reason: "ResultRank",
            headline,
            label: "the result keeps all axes of both operands that are not contracted",
            notes: &["rule: a tensor has at most 8 axes"],
            about: About::Ranks,
            ranks: |l, r| l + r > 8,
        });
    }
    for (op, length, rank) in [
        ("EinsumOp", out_length!("einsum!"), out_rank!("einsum!")),
        ("NamedOp", out_length!("einsum!"), out_rank!("einsum!")),
        ("TensordotOp", out_length!("tensordot!"), out_rank!("tensordot!")),
        ("DotGeneralOp", out_length!("dot_general!"), out_rank!("dot_general!")),
        ("VecdotOp", out_length!("vecdot!"), out_rank!("vecdot!")),
        ("MatvecOp", out_length!("matvec!"), out_rank!("matvec!")),
        ("VecmatOp", out_length!("vecmat!"), out_rank!("vecmat!")),
        ("InnerOp", out_length!("inner!"), out_rank!("inner!")),
        ("OuterOp", out_length!("outer!"), out_rank!("outer!")),
        ("TraceOp", out_length!("trace!"), out_rank!("trace!")),
    ] {
        kinds.push(Kind {
            op,
            extra: &[],
            reason: "OutLength",
            headline: length,
            label: "axis {j} is {M} here, the result has {K}",
            notes: out_rule(op),
            about: About::Axes(|_, _| None),
            ranks: |l, r| l == r && l > 0,
        });
        kinds.push(Kind {
            op,
            extra: &[],
            reason: "OutRank",
            headline: rank,
            label: "this has rank {R}, the result has rank {l}",
            notes: out_rule(op),
            about: About::OutRank,
            ranks: |_, r| r == 0,
        });
    }
    kinds
}
