//! The loops of a contraction: which axes are batch, m, n and k, with the stride of each operand.

use super::spec::Spec;
use crate::shape::MAX_RANK;

/// Lengths and strides of one operand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    pub(crate) len: [usize; MAX_RANK],
    pub(crate) stride: [isize; MAX_RANK],
}

/// One loop: its length and how far each operand moves a step, in elements. An operand without the axis moves 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Axis {
    pub(crate) len: usize,
    pub(crate) a: isize,
    pub(crate) b: isize,
    pub(crate) c: isize,
}

/// Loops of one role, the outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Loops {
    count: usize,
    axes: [Axis; MAX_RANK],
}

impl Loops {
    const fn new() -> Self {
        Loops { count: 0, axes: [Axis { len: 1, a: 0, b: 0, c: 0 }; MAX_RANK] }
    }

    /// Adds a loop inside the others. One of length 1 is no loop, and two that move every operand evenly are one.
    const fn push(&mut self, axis: Axis) {
        if axis.len == 1 {
            return;
        }
        if self.count > 0 {
            let outer = &mut self.axes[self.count - 1];
            let len = axis.len as isize;
            if outer.a == axis.a * len && outer.b == axis.b * len && outer.c == axis.c * len {
                *outer = Axis { len: outer.len * axis.len, ..axis };
                return;
            }
        }
        self.axes[self.count] = axis;
        self.count += 1;
    }

    /// The number of steps of all loops together.
    pub(crate) const fn len(&self) -> usize {
        let mut len = 1;
        let mut i = 0;
        while i < self.count {
            len *= self.axes[i].len;
            i += 1;
        }
        len
    }

    /// Whether there is at most one loop.
    pub(crate) const fn is_single(&self) -> bool {
        self.count <= 1
    }

    /// The innermost loop; a single step of length 1 where there is none.
    pub(crate) const fn inner(&self) -> Axis {
        if self.count == 0 { Axis { len: 1, a: 0, b: 0, c: 0 } } else { self.axes[self.count - 1] }
    }

    /// All loops but the innermost, and that one; a single step of length 1 where there is none.
    pub(crate) fn split_inner(&self) -> (&[Axis], Axis) {
        match self.axes[..self.count].split_last() {
            Some((inner, outer)) => (outer, *inner),
            None => (&[], Axis { len: 1, a: 0, b: 0, c: 0 }),
        }
    }

    pub(crate) fn all(&self) -> &[Axis] {
        &self.axes[..self.count]
    }
}

/// A contraction as loops: `c[batch, m, n] = sum over k of a[batch, m, k] * b[batch, k, n]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Axes of both operands and the result.
    pub(crate) batch: Loops,
    /// Axes of the left operand and the result.
    pub(crate) m: Loops,
    /// Axes of the right operand and the result.
    pub(crate) n: Loops,
    /// Axes of both operands, summed.
    pub(crate) k: Loops,
    pub(crate) conjugate_a: bool,
    pub(crate) conjugate_b: bool,
}

impl Plan {
    /// The plan of `spec` on operands of these layouts, whose lengths fit.
    ///
    /// An axis of length 1 against a longer one of the same label is stretched: it moves 0.
    pub(crate) const fn new(spec: &Spec, a: &Layout, b: &Layout, c: &Layout) -> Self {
        let mut plan = Plan {
            batch: Loops::new(),
            m: Loops::new(),
            n: Loops::new(),
            k: Loops::new(),
            conjugate_a: spec.conjugate_a,
            conjugate_b: spec.conjugate_b,
        };
        let mut i = 0;
        while i < spec.c.rank {
            let label = spec.c.labels[i];
            let len = c.len[i];
            let (of_a, of_b) = (spec.a.find(label), spec.b.find(label));
            let axis = Axis { len, a: step(of_a, a, len), b: step(of_b, b, len), c: c.stride[i] };
            match (of_a, of_b) {
                (Some(_), None) => plan.m.push(axis),
                (None, Some(_)) => plan.n.push(axis),
                _ => plan.batch.push(axis),
            }
            i += 1;
        }
        i = 0;
        while i < spec.a.rank {
            let label = spec.a.labels[i];
            if spec.c.find(label).is_none() {
                let len = a.len[i];
                plan.k.push(Axis { len, a: a.stride[i], b: step(spec.b.find(label), b, len), c: 0 });
            }
            i += 1;
        }
        plan
    }
}

/// How far an operand moves along an axis of a loop of length `len`.
const fn step(axis: Option<usize>, layout: &Layout, len: usize) -> isize {
    match axis {
        Some(i) if layout.len[i] == len => layout.stride[i],
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::spec::{OpKind, Taken};
    use super::*;

    /// A contiguous operand.
    fn layout(lengths: &[usize]) -> Layout {
        let mut layout = Layout { len: [0; MAX_RANK], stride: [0; MAX_RANK] };
        layout.len[..lengths.len()].copy_from_slice(lengths);
        crate::shape::row_major(lengths, &mut layout.stride[..lengths.len()]);
        layout
    }

    fn plan(op: OpKind, a: &[usize], b: &[usize], c: &[usize]) -> Plan {
        Plan::new(&Spec::new(op, a.len(), b.len()), &layout(a), &layout(b), &layout(c))
    }

    #[test]
    fn leading_axes_of_contiguous_operands_are_one_loop() {
        let plan = plan(OpKind::BatchDot, &[10, 12, 4, 5], &[10, 12, 5, 8], &[10, 12, 4, 8]);
        assert_eq!(plan.batch.all(), [Axis { len: 120, a: 20, b: 40, c: 32 }]);
        assert_eq!(plan.m.all(), [Axis { len: 4, a: 5, b: 0, c: 8 }]);
        assert_eq!(plan.n.all(), [Axis { len: 8, a: 0, b: 1, c: 1 }]);
        assert_eq!(plan.k.all(), [Axis { len: 5, a: 1, b: 8, c: 0 }]);
    }

    #[test]
    fn dot_has_no_batch_and_fuses_the_rows() {
        let plan = plan(OpKind::Dot, &[1, 2, 3, 4], &[8, 7, 4, 5], &[1, 2, 3, 8, 7, 5]);
        assert_eq!(plan.batch.all(), []);
        assert_eq!(plan.m.all(), [Axis { len: 6, a: 4, b: 0, c: 280 }]);
        assert_eq!(plan.n.all(), [Axis { len: 56, a: 0, b: 20, c: 5 }, Axis { len: 5, a: 0, b: 1, c: 1 }]);
        assert_eq!(plan.k.all(), [Axis { len: 4, a: 1, b: 5, c: 0 }]);
    }

    #[test]
    fn an_axis_of_length_1_does_not_move() {
        let taken = OpKind::Matmul(Taken::AsIs, Taken::AsIs);
        let plan = plan(taken, &[7, 1, 3, 4], &[6, 4, 5], &[7, 6, 3, 5]);
        assert_eq!(plan.batch.all(), [Axis { len: 6, a: 0, b: 20, c: 15 }]);
        // An axis that only the left operand has is one of its rows.
        assert_eq!(plan.m.all(), [Axis { len: 7, a: 12, b: 0, c: 90 }, Axis { len: 3, a: 4, b: 0, c: 5 }]);
    }

    #[test]
    fn axes_of_length_1_are_no_loops() {
        let plan = plan(OpKind::Dot, &[1, 1], &[1, 1], &[1, 1]);
        assert_eq!((plan.m.all(), plan.n.all(), plan.k.all(), plan.k.len()), (&[][..], &[][..], &[][..], 1));
    }
}
