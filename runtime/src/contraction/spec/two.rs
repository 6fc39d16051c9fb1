//! The labels of the operations that have names: everything but `einsum!`.

use super::{Spec, Taken, place};
use crate::shape::MAX_RANK;

/// No label yet.
const UNSET: u8 = u8::MAX;

impl Spec {
    pub(super) const fn dot(self, left: usize, right: usize) -> Self {
        if left == 0 || right == 0 {
            return self.general([left, right], [&[]; 2], [&[]; 2]);
        }
        let of_right = if right == 1 { 0 } else { right as isize - 2 };
        self.general([left, right], [&[]; 2], [&[left as isize - 1], &[of_right]])
    }

    pub(super) const fn inner(self, left: usize, right: usize) -> Self {
        if left == 0 || right == 0 {
            return self.general([left, right], [&[]; 2], [&[]; 2]);
        }
        self.general([left, right], [&[]; 2], [&[-1]; 2])
    }

    pub(super) const fn tensordot(self, left: usize, right: usize, count: usize) -> Self {
        let mut axes = [[0; MAX_RANK]; 2];
        let mut i = 0;
        while i < count {
            axes[0][i] = (left - count + i) as isize;
            axes[1][i] = i as isize;
            i += 1;
        }
        self.general([left, right], [&[]; 2], [axes[0].split_at(count).0, axes[1].split_at(count).0])
    }

    pub(super) const fn batch_dot(mut self, rank: usize) -> Self {
        let mut i = 0;
        while i < rank - 2 {
            self.shared(&[0, 1], true);
            i += 1;
        }
        self.shared(&[0], true);
        self.shared(&[0, 1], false);
        self.shared(&[1], true);
        self
    }

    pub(super) const fn batch_dot_axes(self, left: usize, right: usize, i: isize, j: isize) -> Self {
        let mut spec = self.general([left, right], [&[0]; 2], [&[i], &[j]]);
        if spec.output.rank == 1 {
            // Two operands of rank 2 give (batch, 1): a label that only the result has, of length 1.
            let one = spec.label();
            spec.output.push(one);
        }
        spec
    }

    /// Batch axes in the order in which they are listed, then what is left of the first operand, then of the second.
    pub(super) const fn general(
        mut self,
        ranks: [usize; 2],
        batch: [&[isize]; 2],
        contract: [&[isize]; 2],
    ) -> Self {
        let mut labels = [[UNSET; MAX_RANK]; 2];
        let mut i = 0;
        while i < batch[0].len() {
            let label = self.shared(&[], true);
            labels[0][place(batch[0][i], ranks[0])] = label;
            labels[1][place(batch[1][i], ranks[1])] = label;
            i += 1;
        }
        i = 0;
        while i < contract[0].len() {
            let label = self.label();
            labels[0][place(contract[0][i], ranks[0])] = label;
            labels[1][place(contract[1][i], ranks[1])] = label;
            i += 1;
        }
        let mut operand = 0;
        while operand < 2 {
            i = 0;
            while i < ranks[operand] {
                match labels[operand][i] {
                    UNSET => self.free(operand),
                    label => self.terms[operand].push(label),
                }
                i += 1;
            }
            operand += 1;
        }
        self
    }

    pub(super) const fn matmul(mut self, left: usize, right: usize, l: Taken, r: Taken) -> Self {
        self.leading([left.saturating_sub(2), right.saturating_sub(2)]);
        if left >= 2 {
            self.shared(&[0], true);
        }
        self.shared(&[0, 1], false);
        if right >= 2 {
            self.shared(&[1], true);
        }
        if l.transposes() {
            self.terms[0].labels.swap(left - 2, left - 1);
        }
        if r.transposes() {
            self.terms[1].labels.swap(right - 2, right - 1);
        }
        let adjoint = matches!(l, Taken::Adjoint) as u16 | (matches!(r, Taken::Adjoint) as u16) << 1;
        self.conjugating(adjoint)
    }

    /// So many leading axes on either side, aligned from the right, which stretch.
    const fn leading(&mut self, counts: [usize; 2]) {
        let width = if counts[0] > counts[1] { counts[0] } else { counts[1] };
        let mut i = 0;
        while i < width {
            let label = match (i + counts[0] >= width, i + counts[1] >= width) {
                (true, true) => self.shared(&[0, 1], true),
                (true, false) => self.shared(&[0], true),
                _ => self.shared(&[1], true),
            };
            self.stretches |= 1 << label;
            i += 1;
        }
    }

    /// The sum along an axis of both, conjugated on the left; the other axes are leading ones.
    pub(super) const fn vecdot(mut self, left: usize, right: usize, axis: isize) -> Self {
        let k = self.label();
        self.leading([left - 1, right - 1]);
        self.terms[0].insert(place(axis, left), k);
        self.terms[1].insert(place(axis, right), k);
        self.conjugating(0b01)
    }

    pub(super) const fn chain(mut self, ranks: &[usize]) -> Self {
        let last = ranks.len() - 1;
        if ranks[0] == 2 {
            self.shared(&[0], true);
        }
        let mut i = 0;
        while i < last {
            self.shared(&[i, i + 1], false);
            i += 1;
        }
        if ranks[last] == 2 {
            self.shared(&[last], true);
        }
        self
    }

    pub(super) const fn trace(mut self, rank: usize, i: isize, j: isize) -> Self {
        let (i, j) = (place(i, rank), place(j, rank));
        let diagonal = self.label();
        let mut axis = 0;
        while axis < rank {
            if axis == i || axis == j {
                self.terms[0].push(diagonal);
            } else {
                self.free(0);
            }
            axis += 1;
        }
        self
    }
}
