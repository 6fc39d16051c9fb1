//! The wording of every error about shapes: one [`Kind`] for each thing that can be wrong with an operation.
//!
//! `{L}` and `{R}` stand for the two shapes, `{i}` and `{j}` for the places of the axes that clash, `{K}` and `{M}` for
//! what is on them, `{l}` and `{r}` for the ranks. Texts are lower case without a full stop and give both facts; the first
//! note is the rule, the second the way out. The codes are explained in `conformable::errors`.

/// One thing that can be wrong with two shapes.
pub(crate) struct Kind {
    /// Whose sentences these are: an operation of the library, with its parameters `extra`.
    pub(crate) op: &'static str,
    /// Parameters beyond shapes, axes and lengths: declaration and name.
    pub(crate) extra: &'static [(&'static str, &'static str)],
    /// The reason type of the library.
    pub(crate) reason: &'static str,
    pub(crate) headline: &'static str,
    pub(crate) label: &'static str,
    pub(crate) notes: &'static [&'static str],
    pub(crate) about: About,
    /// Which pairs of ranks can meet this.
    pub(crate) ranks: fn(usize, usize) -> bool,
}

/// What a sentence is about, which decides what it must be told.
pub(crate) enum About {
    /// Two axes. `Some` gives their places where the ranks alone decide them.
    Axes(fn(usize, usize) -> Option<(usize, usize)>),
    /// Two ranks; the caret stands under the right operand.
    Ranks,
    /// Two ranks; the caret stands under either operand.
    EitherRank,
    /// Two numbers of axes as the user wrote them, `{I}` and `{J}`; the caret stands under either operand.
    Numbers,
    /// The shape of the result and the rank of `out`, `{R}`.
    OutRank,
}

const DOT_RULE: &str = "rule: `dot!` contracts the last axis of the left operand with the second-to-last axis of the \
                        right operand (its only axis in rank 1), as numpy.dot";
const BATCH_DOT_RULE: &str = "rule: `batch_dot!` shares all leading axes and multiplies the last two: (.., m, k) and \
                              (.., k, n) give (.., m, n); with `axes = (i, j)` only axis 0 is shared, and axis i of the \
                              left operand meets axis j of the right one";
const BATCH_DOT_AXES_RULE: &str = "rule: `batch_dot!` with `axes = (i, j)` shares axis 0, the batch, and contracts axis i \
                                   of the left operand with axis j of the right operand";
const MATMUL_RULE: &str = "rule: `matmul!` multiplies the last two axes, (.., m, k) and (.., k, n) give (.., m, n); \
                           leading axes are aligned from the right and must be equal or 1, as numpy.matmul";
const OUT_RULE: &str = "rule: `out` has the shape of the result, it is not broadcast";
const PATTERN_RULE: &str = "rule: `_` is an axis of any length, `..` any number of axes; a length and a name are what the axis must be";
const AXIS_LABEL: &str = "axis {j} is {M} here, but axis {i} of the left operand is {K}";

macro_rules! misfit {
    ($op:literal) => {
        concat!(
            $op,
            ": shapes {L} and {R} do not fit: axis {i} of the left operand is {K}, axis {j} of the right operand is {M} [C001]"
        )
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
            op: "DotOp",
            extra: &[],
            reason: "Unequal",
            headline: misfit!("dot!"),
            label: AXIS_LABEL,
            notes: &[
                DOT_RULE,
                "make the two lengths equal, or bring the right axes into place with `.t()`; operands that share leading \
                 axes are for `matmul!` and `batch_dot!`",
            ],
            about: About::Axes(|l, r| Some((l - 1, r.saturating_sub(2)))),
            ranks: |l, r| l >= 1 && r >= 1 && l + r <= 10,
        },
        Kind {
            op: "DotOp",
            extra: &[],
            reason: "ResultRank",
            headline: "dot!: shapes {L} and {R} would give a result of rank {rank}, the highest is 8 [C003]",
            label: "the result keeps all axes of both operands but two",
            notes: &[
                DOT_RULE,
                "operands that share leading axes are for `matmul!` and `batch_dot!`, whose results have these axes once",
            ],
            about: About::Ranks,
            ranks: |l, r| l >= 1 && r >= 1 && l + r > 10,
        },
        Kind {
            op: "BatchDotOp",
            extra: &[],
            reason: "Unequal",
            headline: misfit!("batch_dot!"),
            label: AXIS_LABEL,
            notes: &[
                BATCH_DOT_RULE,
                "make the two lengths equal, or name other axes; `matmul!` stretches leading axes of length 1",
            ],
            about: About::Axes(|_, _| None),
            ranks: |l, r| l >= 2 && r >= 2,
        },
        Kind {
            op: "BatchDotOp",
            extra: &[],
            reason: "Ranks",
            headline: "batch_dot!: shapes {L} and {R} have ranks {l} and {r}, both must have the same rank of 3 or more [C002]",
            label: "this operand has rank {r}, the left one has rank {l}",
            notes: &[
                BATCH_DOT_RULE,
                "with `axes = (i, j)` the ranks may differ, and `matmul!` broadcasts leading axes that one operand lacks",
            ],
            about: About::Ranks,
            ranks: |l, r| l != r || l < 3,
        },
        Kind {
            op: "BatchDotOp",
            extra: &[],
            reason: "AxesRanks",
            headline: "batch_dot!: shapes {L} and {R} have ranks {l} and {r}, with `axes` both must have rank 2 or more [C002]",
            label: "this operand has no axis beside the batch",
            notes: &[BATCH_DOT_AXES_RULE, "give each operand a batch axis and an axis to contract"],
            about: About::EitherRank,
            ranks: |l, r| l < 2 || r < 2,
        },
        Kind {
            op: "BatchDotOp",
            extra: &[],
            reason: "ResultRank",
            headline: "batch_dot!: shapes {L} and {R} would give a result of rank {rank}, the highest is 8 [C003]",
            label: "the result keeps all axes of both operands but three",
            notes: &[
                BATCH_DOT_AXES_RULE,
                "operands that share more axes than the first are for `matmul!` and for `batch_dot!` without `axes`",
            ],
            about: About::Ranks,
            ranks: |l, r| l + r > 11,
        },
        Kind {
            op: "BatchDotOp",
            extra: &[],
            reason: "NoAxes",
            headline: "batch_dot!: shapes {L} and {R} cannot be contracted over axes {I} and {J}: the ranks are {l} and {r}, \
                       and axis 0 is the batch [C004]",
            label: "this operand has no such axis beside the batch",
            notes: &[BATCH_DOT_AXES_RULE, "axes count from 0, negative ones from the end"],
            about: About::Numbers,
            ranks: |l, r| l >= 2 && r >= 2,
        },
        Kind {
            op: "MatmulOp",
            extra: &[],
            reason: "Unequal",
            headline: misfit!("matmul!"),
            label: AXIS_LABEL,
            notes: &[
                MATMUL_RULE,
                "make the two lengths equal, or multiply with a transposed operand: `transpose_a = true`, `transpose_b = true`",
            ],
            about: About::Axes(|_, _| None),
            ranks: |l, r| l >= 1 && r >= 1,
        },
        Kind {
            op: "MatmulOp",
            extra: &[],
            reason: "Ranks",
            headline: "matmul!: shapes {L} and {R} have ranks {l} and {r}, both must have rank 1 or more [C002]",
            label: "this operand has no axis to multiply",
            notes: &[MATMUL_RULE, "`dot!` scales a tensor by one of rank 0"],
            about: About::EitherRank,
            ranks: |l, r| l == 0 || r == 0,
        },
        Kind {
            op: "MatmulOp",
            extra: &[],
            reason: "MatrixRanks",
            headline: "matmul!: shapes {L} and {R} have ranks {l} and {r}, with a transposed operand both must have rank 2 or \
                       more [C002]",
            label: "this operand is no matrix",
            notes: &[
                MATMUL_RULE,
                "leave the transposition out: without it a vector is a row on the left and a column on the right",
            ],
            about: About::EitherRank,
            ranks: |l, r| l < 2 || r < 2,
        },
    ];
    for (op, length, rank) in [
        ("DotOp", out_length!("dot!"), out_rank!("dot!")),
        ("BatchDotOp", out_length!("batch_dot!"), out_rank!("batch_dot!")),
        ("MatmulOp", out_length!("matmul!"), out_rank!("matmul!")),
    ] {
        kinds.push(Kind {
            op,
            extra: &[],
            reason: "OutLength",
            headline: length,
            label: "axis {j} is {M} here, the result has {K}",
            notes: &[OUT_RULE],
            about: About::Axes(|_, _| None),
            ranks: |l, r| l == r && l > 0,
        });
        kinds.push(Kind {
            op,
            extra: &[],
            reason: "OutRank",
            headline: rank,
            label: "this has rank {R}, the result has rank {l}",
            notes: &[OUT_RULE],
            about: About::OutRank,
            ranks: |_, r| r == 0,
        });
    }
    kinds.extend([
        Kind {
            op: "AssertOp",
            extra: &[],
            reason: "OutLength",
            headline: "assert_shape!: shape {L} is not {R}: axis {i} is {K}, not {M} [C015]",
            label: "this says {M}, axis {i} is {K}",
            notes: &[PATTERN_RULE],
            about: About::Axes(|_, _| None),
            ranks: |l, r| l == r && l > 0,
        },
        Kind {
            op: "AssertOp",
            extra: &[],
            reason: "PatternRank",
            headline: "assert_shape!: shape {L} has rank {l}, the pattern has rank {R} [C015]",
            label: "this is for tensors of rank {R}",
            notes: &[PATTERN_RULE],
            about: About::OutRank,
            ranks: |_, r| r == 0,
        },
        Kind {
            op: "AssertOp",
            extra: &[],
            reason: "PatternRankAtLeast",
            headline: "assert_shape!: shape {L} has rank {l}, the pattern has rank {R} or more [C015]",
            label: "this is for tensors of rank {R} or more",
            notes: &[PATTERN_RULE],
            about: About::OutRank,
            ranks: |_, r| r == 0,
        },
    ]);
    kinds.extend(crate::text_labels::kinds());
    kinds
}
