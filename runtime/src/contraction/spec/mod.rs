//! Operations as labels on axes, as einsum writes them: axes with the same label run together.
//!
//! The rules repeat those of `rules` in values: there they decide what compiles, here what is computed. That both agree is
//! checked when the result gets its shape.

mod einsum;
mod two;

use super::order::MAX_OPERANDS;
use crate::shape::MAX_RANK;

/// An operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpKind {
    /// numpy.dot.
    Dot,
    /// All leading axes shared.
    BatchDot,
    /// Axis 0 shared, these axes contracted.
    BatchDotAxes(isize, isize),
    /// numpy.matmul, with how each operand is taken.
    Matmul(Taken, Taken),
    /// numpy.linalg.multi_dot: a product of three or more matrices, a vector at either end.
    Chain,
    /// numpy.inner.
    Inner,
    /// numpy.linalg.outer.
    Outer,
    /// numpy.vecdot along this axis.
    Vecdot(isize),
    /// numpy.matvec.
    Matvec,
    /// numpy.vecmat.
    Vecmat,
    /// numpy.trace over these axes.
    Trace(isize, isize),
    /// numpy.tensordot with a number of axes.
    Tensordot(usize),
    /// numpy.tensordot with lists of axes.
    TensordotAxes(&'static [isize], &'static [isize]),
    /// XLA's DotGeneral.
    DotGeneral {
        /// The batch axes of both operands.
        batch: [&'static [isize]; 2],
        /// The contracted axes of both operands.
        contract: [&'static [isize]; 2],
    },
    /// numpy.einsum: subscripts with an output, without spaces.
    Einsum(&'static str),
    /// The same, written with names; one letter stands for each.
    Named(&'static str),
}

/// How `matmul!` takes an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// As it is.
    AsIs,
    /// As it is, rank 2 or more.
    AsMatrix,
    /// The last two axes exchanged.
    Transposed,
    /// The last two axes exchanged, elements conjugated.
    Adjoint,
}

impl OpKind {
    /// The macro, as texts call the operation.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            OpKind::Dot => "dot!",
            OpKind::BatchDot | OpKind::BatchDotAxes(..) => "batch_dot!",
            OpKind::Matmul(..) => "matmul!",
            OpKind::Chain => "dot!",
            OpKind::Inner => "inner!",
            OpKind::Outer => "outer!",
            OpKind::Vecdot(_) => "vecdot!",
            OpKind::Matvec => "matvec!",
            OpKind::Vecmat => "vecmat!",
            OpKind::Trace(..) => "trace!",
            OpKind::Tensordot(_) | OpKind::TensordotAxes(..) => "tensordot!",
            OpKind::DotGeneral { .. } => "dot_general!",
            OpKind::Einsum(_) | OpKind::Named(_) => "einsum!",
        }
    }

    /// How texts about lengths call operands and axes.
    pub(crate) const fn style(self) -> Style {
        match self {
            OpKind::Einsum(_) => Style::Labels,
            OpKind::Named(_) => Style::Numbers,
            // Those of a chain too: its axes clash between neighbours.
            _ => Style::Sides,
        }
    }
}

/// How a text says which axes do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// The left and the right operand.
    Sides,
    /// Operands by number.
    Numbers,
    /// Operands by number, and the label in the string.
    Labels,
}

impl Taken {
    const fn transposes(self) -> bool {
        matches!(self, Taken::Transposed | Taken::Adjoint)
    }
}

/// The labels of the axes of one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    pub(crate) rank: usize,
    pub(crate) labels: [u8; MAX_RANK],
}

impl Term {
    pub(crate) const NONE: Term = Term { rank: 0, labels: [0; MAX_RANK] };

    /// Whether an axis has this label.
    pub(crate) const fn has(&self, label: u8) -> bool {
        let mut i = 0;
        while i < self.rank {
            if self.labels[i] == label {
                return true;
            }
            i += 1;
        }
        false
    }

    const fn push(&mut self, label: u8) {
        self.labels[self.rank] = label;
        self.rank += 1;
    }

    const fn insert(&mut self, axis: usize, label: u8) {
        let mut i = self.rank;
        while i > axis {
            self.labels[i] = self.labels[i - 1];
            i -= 1;
        }
        self.labels[axis] = label;
        self.rank += 1;
    }

    /// The labels, one an axis.
    pub(crate) const fn axes(&self) -> &[u8] {
        self.labels.split_at(self.rank).0
    }

    /// The labels as a set.
    pub(crate) const fn set(&self) -> u128 {
        let mut set = 0;
        let mut i = 0;
        while i < self.rank {
            set |= 1 << self.labels[i];
            i += 1;
        }
        set
    }
}

/// A contraction of 1 to 12 operands: which axes have the same label, and which labels the result has in which order.
///
/// A label that the result has not is summed. One that occurs twice in a term is a diagonal. One that only the result has
/// is an axis of length 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spec {
    pub(crate) operands: usize,
    pub(crate) terms: [Term; MAX_OPERANDS],
    pub(crate) output: Term,
    /// The number of labels; they are numbered from 0.
    pub(crate) labels: usize,
    /// The set of labels whose axes stretch where they have length 1.
    pub(crate) stretches: u128,
    /// The set of operands whose elements are conjugated.
    pub(crate) conjugates: u16,
}

impl Spec {
    /// The labels of `op` on operands of these ranks, for which the rule of `op` holds.
    pub(crate) const fn new(op: OpKind, ranks: &[usize]) -> Self {
        let spec = Spec::empty(ranks.len());
        match op {
            OpKind::Dot => spec.dot(ranks[0], ranks[1]),
            OpKind::BatchDot => spec.batch_dot(ranks[0]),
            OpKind::BatchDotAxes(i, j) => spec.batch_dot_axes(ranks[0], ranks[1], i, j),
            OpKind::Matmul(l, r) => spec.matmul(ranks[0], ranks[1], l, r),
            OpKind::Chain => spec.chain(ranks),
            OpKind::Inner => spec.inner(ranks[0], ranks[1]),
            OpKind::Outer => spec.general([ranks[0], ranks[1]], [&[]; 2], [&[]; 2]),
            OpKind::Vecdot(axis) => spec.vecdot(ranks[0], ranks[1], axis),
            OpKind::Matvec => spec.parsed("...mn,...n->...m", ranks),
            OpKind::Vecmat => spec.conjugating(0b01).parsed("...n,...nm->...m", ranks),
            OpKind::Trace(i, j) => spec.trace(ranks[0], i, j),
            OpKind::Tensordot(count) => spec.tensordot(ranks[0], ranks[1], count),
            OpKind::TensordotAxes(left, right) => spec.general([ranks[0], ranks[1]], [&[]; 2], [left, right]),
            OpKind::DotGeneral { batch, contract } => spec.general([ranks[0], ranks[1]], batch, contract),
            OpKind::Einsum(equation) | OpKind::Named(equation) => spec.parsed(equation, ranks),
        }
    }

    const fn empty(operands: usize) -> Self {
        Spec {
            operands,
            terms: [Term::NONE; MAX_OPERANDS],
            output: Term::NONE,
            labels: 0,
            stretches: 0,
            conjugates: 0,
        }
    }

    const fn conjugating(mut self, operands: u16) -> Self {
        self.conjugates = operands;
        self
    }

    /// A new label.
    const fn label(&mut self) -> u8 {
        self.labels += 1;
        self.labels as u8 - 1
    }

    /// A new label that only this operand and the result have.
    const fn free(&mut self, operand: usize) {
        let label = self.label();
        self.terms[operand].push(label);
        self.output.push(label);
    }

    /// A new label on every operand of `on` and, if it is `kept`, on the result.
    const fn shared(&mut self, on: &[usize], kept: bool) -> u8 {
        let label = self.label();
        let mut i = 0;
        while i < on.len() {
            self.terms[on[i]].push(label);
            i += 1;
        }
        if kept {
            self.output.push(label);
        }
        label
    }
}

/// The place of an axis that may be counted from the end.
const fn place(axis: isize, rank: usize) -> usize {
    (if axis < 0 { axis + rank as isize } else { axis }) as usize
}
