//! The loops of a step: which axes are batch, m, n and k, with the stride of each operand.

use crate::shape::MAX_RANK;

/// Lengths and strides of one operand.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub(crate) len: [usize; MAX_RANK],
    pub(crate) stride: [isize; MAX_RANK],
}

impl Layout {
    /// No operand.
    pub(crate) const NONE: Layout = Layout { len: [0; MAX_RANK], stride: [0; MAX_RANK] };

    /// As many axes as there are lengths.
    #[inline]
    pub(crate) fn of(lengths: &[usize], strides: &[isize]) -> Layout {
        let mut layout = Layout::NONE;
        layout.len[..lengths.len()].copy_from_slice(lengths);
        layout.stride[..strides.len()].copy_from_slice(strides);
        layout
    }

    /// Row-major, for const evaluation. Where there are more elements than can be counted the strides are of no use, and of no
    /// harm: such a shape stops the build, or the call, with a sentence about it.
    pub(crate) const fn contiguous(len: [usize; MAX_RANK], rank: usize) -> Layout {
        let mut stride = [0; MAX_RANK];
        let mut step = 1isize;
        let mut i = rank;
        while i > 0 {
            i -= 1;
            stride[i] = step;
            step = step.wrapping_mul(if len[i] == 0 { 1 } else { len[i] as isize });
        }
        Layout { len, stride }
    }

    /// Of these lengths, and contiguous but for the order of the last two axes.
    pub(crate) const fn turned(&self, rank: usize) -> Layout {
        let (row, column) = (rank - 2, rank - 1);
        let mut base = self.len;
        (base[row], base[column]) = (self.len[column], self.len[row]);
        let mut layout = Layout::contiguous(base, rank);
        (layout.stride[row], layout.stride[column]) = (layout.stride[column], layout.stride[row]);
        Layout { len: self.len, ..layout }
    }
}

/// One loop: its length and how far each operand moves a step, in elements. An operand without the axis moves 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Axis {
    pub(crate) len: usize,
    pub(crate) a: isize,
    pub(crate) b: isize,
    pub(crate) c: isize,
}

impl Axis {
    /// No loop.
    pub(crate) const ONE: Axis = Axis { len: 1, a: 0, b: 0, c: 0 };

    /// Whether this loop around `inner` moves every operand as one loop over both would.
    const fn continues(&self, inner: &Axis) -> bool {
        let len = inner.len as isize;
        self.a == inner.a.wrapping_mul(len)
            && self.b == inner.b.wrapping_mul(len)
            && self.c == inner.c.wrapping_mul(len)
    }

    /// Loops that move further are further outside: in the result, or in the operands where the result does not move.
    const fn reach(&self) -> usize {
        if self.c != 0 {
            self.c.unsigned_abs()
        } else {
            self.a.unsigned_abs().saturating_add(self.b.unsigned_abs())
        }
    }
}

/// Loops of one role, the outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Loops {
    count: usize,
    axes: [Axis; MAX_RANK],
}

impl Loops {
    // Zeros, which are written faster than anything else.
    pub(crate) const NONE: Loops = Loops { count: 0, axes: [Axis { len: 0, ..Axis::ONE }; MAX_RANK] };

    /// Adds a loop where it belongs: those that move the result further stay outside, and loops that move every operand
    /// as one loop would become one. A loop of length 1 is none. `Err` is a loop for which there is no room.
    pub(crate) const fn insert(&mut self, mut axis: Axis) -> Result<(), Axis> {
        if axis.len == 1 {
            return Ok(());
        }
        let mut i = 0;
        while i < self.count {
            let other = self.axes[i];
            let both = other.len.saturating_mul(axis.len);
            if other.continues(&axis) {
                axis.len = both;
            } else if axis.continues(&other) {
                axis = Axis { len: both, ..other };
            } else {
                i += 1;
                continue;
            }
            // Longer than before, it may continue one that it did not.
            self.remove(i);
            i = 0;
        }
        if self.count == MAX_RANK {
            return Err(axis);
        }
        let mut to = self.count;
        while to > 0 && self.axes[to - 1].reach() < axis.reach() {
            self.axes[to] = self.axes[to - 1];
            to -= 1;
        }
        self.axes[to] = axis;
        self.count += 1;
        Ok(())
    }

    const fn remove(&mut self, mut i: usize) {
        self.count -= 1;
        while i < self.count {
            self.axes[i] = self.axes[i + 1];
            i += 1;
        }
    }

    /// Adds the loops of another role.
    pub(crate) const fn insert_all(&mut self, others: &Loops) {
        let mut i = 0;
        while i < others.count {
            assert!(self.insert(others.axes[i]).is_ok());
            i += 1;
        }
    }

    /// The same loops without a step of the operands.
    pub(crate) const fn without_operands(&mut self) {
        let mut i = 0;
        while i < self.count {
            self.axes[i] = Axis { a: 0, b: 0, ..self.axes[i] };
            i += 1;
        }
    }

    /// The number of loops.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// The number of steps of all loops together.
    pub(crate) const fn len(&self) -> usize {
        let mut len = 1usize;
        let mut i = 0;
        while i < self.count {
            len = len.saturating_mul(self.axes[i].len);
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
        if self.count == 0 { Axis::ONE } else { self.axes[self.count - 1] }
    }

    /// All loops but the innermost, and that one; a single step of length 1 where there is none.
    #[inline]
    pub(crate) fn split_inner(&self) -> (&[Axis], Axis) {
        match self.all().split_last() {
            Some((inner, outer)) => (outer, *inner),
            None => (&[], Axis::ONE),
        }
    }

    /// All loops, the outermost first.
    #[inline]
    pub(crate) const fn all(&self) -> &[Axis] {
        self.axes.split_at(self.count).0
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
    /// Summed axes, of both operands.
    pub(crate) k: Loops,
    pub(crate) conjugate_a: bool,
    pub(crate) conjugate_b: bool,
}

impl Plan {
    pub(crate) const NONE: Plan = Plan {
        batch: Loops::NONE,
        m: Loops::NONE,
        n: Loops::NONE,
        k: Loops::NONE,
        conjugate_a: false,
        conjugate_b: false,
    };

    /// Whether there is at most one loop of each role: matrices, or one axis of them.
    pub(crate) const fn is_single(&self) -> bool {
        self.m.is_single() && self.n.is_single() && self.k.is_single() && self.batch.is_single()
    }

    /// Multiplications of each matrix product.
    pub(crate) const fn multiplications(&self) -> usize {
        self.m.len().saturating_mul(self.n.len()).saturating_mul(self.k.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn axis(len: usize, a: isize, b: isize, c: isize) -> Axis {
        Axis { len, a, b, c }
    }

    fn loops(axes: &[Axis]) -> Loops {
        let mut loops = Loops::NONE;
        for &axis in axes {
            loops.insert(axis).unwrap();
        }
        loops
    }

    #[test]
    fn loops_are_sorted_and_fused_whatever_the_order_in_which_they_come() {
        let fused = [axis(60, 1, 0, 1)];
        let axes = [axis(3, 20, 0, 20), axis(4, 5, 0, 5), axis(5, 1, 0, 1)];
        for [i, j, k] in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            assert_eq!(loops(&[axes[i], axes[j], axes[k]]).all(), fused);
        }
        let apart = [axis(3, 1, 0, 20), axis(4, 3, 0, 4), axis(4, 1, 0, 1)];
        assert_eq!(loops(&[apart[2], apart[0], apart[1]]).all(), apart);
    }

    #[test]
    fn negative_strides_fuse_too() {
        assert_eq!(loops(&[axis(2, -3, 0, 3), axis(3, -1, 0, 1)]).all(), [axis(6, -1, 0, 1)]);
        assert_eq!(loops(&[axis(2, 3, 0, 3), axis(3, -1, 0, 1)]).count(), 2);
    }

    #[test]
    fn a_ninth_loop_that_cannot_be_fused_is_handed_back() {
        let mut all = loops(&[0, 1, 2, 3, 4, 5, 6, 7].map(|i| axis(2, 3isize.pow(i), 0, 3isize.pow(i))));
        assert_eq!(all.insert(axis(2, 10_000, 0, 10_000)), Err(axis(2, 10_000, 0, 10_000)));
        assert_eq!(all.insert(axis(2, 2, 0, 2)), Ok(()));
        assert_eq!(all.count(), 8);
    }
}
