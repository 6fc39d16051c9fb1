//! Matrix products of which all lengths are constant and strides are not, as those of views: which axis of each term is which loop.
//!
//! [`lower`](super::lower) makes loops of any labels when the program runs, which takes as long as a product of 16 x 16 x 16. Where
//! each of batch, m, n and k is one label, all that is left for then is to look up the strides.

use super::order::MAX_OPERANDS;
use super::plan::{Axis, Layout};
use super::spec::{Spec, Term};

/// One loop: its length, and which axis of the left operand, of the right one and of the result it is.
#[derive(Clone, Copy)]
struct Role {
    len: usize,
    at: [Option<u8>; 3],
}

/// The loops of matrix products: batch, m, n and k.
pub(super) struct Roles([Role; 4]);

/// Which terms have a label: the left operand, the right one, the result.
const ROLES: [[bool; 3]; 4] =
    [[true, true, true], [true, false, true], [false, true, true], [true, true, false]];

impl Roles {
    /// `None` where the step has other loops, or is none of [`Work::Gemm`](super::lower::Work::Gemm). All lengths are constant.
    pub(super) const fn of(spec: &Spec, layouts: &[Layout; MAX_OPERANDS], lens: &[usize]) -> Option<Roles> {
        if spec.operands != 2 || !spec.is_single() {
            return None;
        }
        let mut roles = [Role { len: 1, at: [None; 3] }; 4];
        let mut labels = [None; 4];
        let terms: [&Term; 3] = [&spec.terms[0], &spec.terms[1], &spec.output];
        let mut term = 0;
        while term < 3 {
            let mut axis = 0;
            while axis < terms[term].rank {
                let label = terms[term].labels[axis];
                let len = lens[label as usize];
                let at = match place(spec, layouts, label, len) {
                    Some(at) => at,
                    None => return None,
                };
                if len != 1 {
                    let mut i = 0;
                    while i < 4 {
                        let is_this = at[0].is_some() == ROLES[i][0]
                            && at[1].is_some() == ROLES[i][1]
                            && at[2].is_some() == ROLES[i][2];
                        if is_this {
                            break;
                        }
                        i += 1;
                    }
                    // A label of one operand alone, or no step at all.
                    if i == 4 || len == 0 {
                        return None;
                    }
                    match labels[i] {
                        Some(other) if other != label => return None,
                        _ => (labels[i], roles[i]) = (Some(label), Role { len, at }),
                    }
                }
                axis += 1;
            }
            term += 1;
        }
        // What has no sum, or neither rows nor columns, has loops of its own.
        if roles[3].len == 1 || roles[1].len == 1 && roles[2].len == 1 { None } else { Some(Roles(roles)) }
    }

    /// The loops of m, n, k and the batch; `None` where neighbours are elements of different matrices, for which there may be a better
    /// way than matrix products.
    #[inline(always)]
    pub(super) fn axes(&self, layouts: &[Layout], result: &Layout) -> Option<[Axis; 4]> {
        let stride = |layout: &Layout, at: Option<u8>| at.map_or(0, |i| layout.stride[usize::from(i)]);
        let axis = |&Role { len, at: [a, b, c] }: &Role| Axis {
            len,
            a: stride(&layouts[0], a),
            b: stride(&layouts[1], b),
            c: stride(result, c),
        };
        let [batch, m, n, k] = &self.0;
        let batch = axis(batch);
        let are_rows_of_matrices = batch.len > 1 && batch.a == 1 && batch.b == 1 && batch.c == 1;
        (!are_rows_of_matrices).then(|| [axis(m), axis(n), axis(k), batch])
    }
}

/// The axes with a label, where they are as long; `None` where a term has two of them.
const fn place(
    spec: &Spec,
    layouts: &[Layout; MAX_OPERANDS],
    label: u8,
    len: usize,
) -> Option<[Option<u8>; 3]> {
    let terms: [&Term; 3] = [&spec.terms[0], &spec.terms[1], &spec.output];
    let mut at = [None; 3];
    let mut term = 0;
    while term < 3 {
        let mut axis = 0;
        while axis < terms[term].rank {
            if terms[term].labels[axis] == label && (term == 2 || layouts[term].len[axis] == len) {
                if at[term].is_some() {
                    return None;
                }
                at[term] = Some(axis as u8);
            }
            axis += 1;
        }
        term += 1;
    }
    Some(at)
}
