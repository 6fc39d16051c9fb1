//! The model of a contraction, without a token: what all macros and both notations of einsum come down to.
//!
//! The macro does not know ranks. So an axis of an operand is a number from the front or, negative, from the end, and the
//! axes that nobody picks are a rest. The steps in which the types check and build all this are written by `expand::steps`.

/// An axis: from the front, or negative from the end.
pub(crate) type Axis = isize;

/// A contraction of operands, which are numbered from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Contraction {
    pub(crate) kind: Kind,
    pub(crate) operands: usize,
    /// What the ranks of the operands must be, in the order in which it is checked.
    pub(crate) ranks: Vec<Rank>,
    /// The axes of the result.
    pub(crate) output: Vec<Kept>,
    /// The axes that are summed.
    pub(crate) sums: Vec<Shared>,
}

/// A contraction as texts and the plan know it: `OpKind` of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Chain,
    Vecdot(Axis),
    Matvec,
    Vecmat,
    Trace(Axis, Axis),
    Tensordot(usize),
    TensordotAxes(Vec<Axis>, Vec<Axis>),
    DotGeneral {
        batch: [Vec<Axis>; 2],
        contract: [Vec<Axis>; 2],
    },
    /// Subscripts in their normal form.
    Einsum(String),
    /// The same, letters in the place of names.
    Named(String),
}

/// A rule about ranks. `blame` is the number of the caret where its sentence stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rank {
    /// This rank.
    Is { operand: usize, rank: usize, blame: usize },
    /// These axes and a rest.
    Rest { operand: usize, picks: Vec<Axis>, min: usize, blame: usize },
    /// These axes of both operands and their rests; `number` is printed.
    Both { picks: [Vec<Axis>; 2], number: Axis },
    /// An end of a chain: a vector, or a matrix.
    End { operand: usize, picks: Vec<Axis> },
    /// An axis that was listed exists.
    Has { operand: usize, axis: Axis },
    /// No axis was listed twice.
    Distinct { picks: [Vec<Axis>; 2] },
}

/// What the result keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    Axis(Shared),
    /// The rests of these operands, broadcast.
    Rest(Vec<Rest>),
}

/// Axes that run together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shared {
    /// Its name where that is one character, or `_`.
    pub(crate) name: char,
    pub(crate) operand: usize,
    pub(crate) axis: Axis,
    /// Where it occurs again.
    pub(crate) meets: Vec<Meet>,
}

/// An axis that must be as long as another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Meet {
    pub(crate) operand: usize,
    pub(crate) axis: Axis,
    pub(crate) blame: usize,
}

/// The axes of an operand without those that are picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rest {
    pub(crate) operand: usize,
    pub(crate) picks: Vec<Axis>,
    pub(crate) blame: usize,
}

impl Shared {
    /// An axis without a name.
    pub(crate) fn new(operand: usize, axis: Axis) -> Self {
        Shared { name: '_', operand, axis, meets: Vec::new() }
    }

    /// The same axis of an operand to its right.
    pub(crate) fn meets(mut self, operand: usize, axis: Axis) -> Self {
        self.meets.push(Meet { operand, axis, blame: operand });
        self
    }
}

impl Rest {
    /// With its sentences at the operand.
    pub(crate) fn of(operand: usize, picks: &[Axis]) -> Self {
        Rest { operand, picks: picks.to_vec(), blame: operand }
    }
}
