//! Operations as labels on axes, as einsum writes them: axes with the same label run together.
//!
//! The rules repeat those of `rules` in values: there they decide what compiles, here what is computed. That both agree is
//! checked when the result gets its shape.

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
}

impl Taken {
    const fn transposes(self) -> bool {
        matches!(self, Taken::Transposed | Taken::Adjoint)
    }
}

/// The most labels that two operands can have.
pub(crate) const MAX_LABELS: usize = 2 * MAX_RANK;

/// The labels of the axes of one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    pub(crate) rank: usize,
    pub(crate) labels: [u8; MAX_RANK],
}

impl Term {
    const fn new() -> Self {
        Term { rank: 0, labels: [0; MAX_RANK] }
    }

    const fn push(&mut self, label: u8) {
        self.labels[self.rank] = label;
        self.rank += 1;
    }

    /// The axis with this label.
    pub(crate) const fn find(&self, label: u8) -> Option<usize> {
        let mut i = 0;
        while i < self.rank {
            if self.labels[i] == label {
                return Some(i);
            }
            i += 1;
        }
        None
    }
}

/// A contraction of two operands: `a, b -> c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spec {
    pub(crate) a: Term,
    pub(crate) b: Term,
    pub(crate) c: Term,
    /// The number of labels.
    pub(crate) labels: usize,
    /// Labels whose axes stretch where they have length 1.
    pub(crate) stretches: [bool; MAX_LABELS],
    /// Whether the elements of an operand are conjugated.
    pub(crate) conjugate_a: bool,
    pub(crate) conjugate_b: bool,
}

impl Spec {
    /// The labels of `op` on operands of these ranks, for which the rule of `op` holds.
    pub(crate) const fn new(op: OpKind, left: usize, right: usize) -> Self {
        match op {
            OpKind::Dot => Spec::dot(left, right),
            OpKind::BatchDot => Spec::batch_dot(left),
            OpKind::BatchDotAxes(i, j) => Spec::batch_dot_axes(left, right, i, j),
            OpKind::Matmul(l, r) => Spec::matmul(left, right, l, r),
            _ => panic!("not yet"),
        }
    }

    const fn empty() -> Self {
        Spec {
            a: Term::new(),
            b: Term::new(),
            c: Term::new(),
            labels: 0,
            stretches: [false; MAX_LABELS],
            conjugate_a: false,
            conjugate_b: false,
        }
    }

    const fn label(&mut self) -> u8 {
        self.labels += 1;
        self.labels as u8 - 1
    }

    const fn dot(left: usize, right: usize) -> Self {
        let mut spec = Spec::empty();
        let k = if left > 0 && right > 0 { spec.label() } else { u8::MAX };
        let mut i = 0;
        while i < left {
            if k != u8::MAX && i == left - 1 {
                spec.a.push(k);
            } else {
                let label = spec.label();
                spec.a.push(label);
                spec.c.push(label);
            }
            i += 1;
        }
        let mut j = 0;
        while j < right {
            if k != u8::MAX && j == right.saturating_sub(2) {
                spec.b.push(k);
            } else {
                let label = spec.label();
                spec.b.push(label);
                spec.c.push(label);
            }
            j += 1;
        }
        spec
    }

    const fn batch_dot(rank: usize) -> Self {
        let mut spec = Spec::empty();
        let mut i = 0;
        while i < rank - 2 {
            let label = spec.label();
            spec.a.push(label);
            spec.b.push(label);
            spec.c.push(label);
            i += 1;
        }
        let (m, k, n) = (spec.label(), spec.label(), spec.label());
        spec.a.push(m);
        spec.a.push(k);
        spec.b.push(k);
        spec.b.push(n);
        spec.c.push(m);
        spec.c.push(n);
        spec
    }

    const fn batch_dot_axes(left: usize, right: usize, i: isize, j: isize) -> Self {
        let mut spec = Spec::empty();
        let i = if i < 0 { i + left as isize } else { i } as usize;
        let j = if j < 0 { j + right as isize } else { j } as usize;
        let (batch, k) = (spec.label(), spec.label());
        spec.c.push(batch);
        let mut axis = 0;
        while axis < left {
            if axis == 0 {
                spec.a.push(batch);
            } else if axis == i {
                spec.a.push(k);
            } else {
                let label = spec.label();
                spec.a.push(label);
                spec.c.push(label);
            }
            axis += 1;
        }
        axis = 0;
        while axis < right {
            if axis == 0 {
                spec.b.push(batch);
            } else if axis == j {
                spec.b.push(k);
            } else {
                let label = spec.label();
                spec.b.push(label);
                spec.c.push(label);
            }
            axis += 1;
        }
        if spec.c.rank == 1 {
            // Two operands of rank 2 give (batch, 1): a label that only the result has, of length 1.
            let one = spec.label();
            spec.c.push(one);
        }
        spec
    }

    const fn matmul(left: usize, right: usize, l: Taken, r: Taken) -> Self {
        let mut spec = Spec::empty();
        let lead_a = left.saturating_sub(2);
        let lead_b = right.saturating_sub(2);
        let lead = if lead_a > lead_b { lead_a } else { lead_b };
        let mut i = 0;
        while i < lead {
            let label = spec.label();
            spec.stretches[label as usize] = true;
            if i + lead_a >= lead {
                spec.a.push(label);
            }
            if i + lead_b >= lead {
                spec.b.push(label);
            }
            spec.c.push(label);
            i += 1;
        }
        let k = spec.label();
        if left >= 2 {
            let m = spec.label();
            let (first, second) = if l.transposes() { (k, m) } else { (m, k) };
            spec.a.push(first);
            spec.a.push(second);
            spec.c.push(m);
        } else {
            spec.a.push(k);
        }
        if right >= 2 {
            let n = spec.label();
            let (first, second) = if r.transposes() { (n, k) } else { (k, n) };
            spec.b.push(first);
            spec.b.push(second);
            spec.c.push(n);
        } else {
            spec.b.push(k);
        }
        spec.conjugate_a = matches!(l, Taken::Adjoint);
        spec.conjugate_b = matches!(r, Taken::Adjoint);
        spec
    }
}
