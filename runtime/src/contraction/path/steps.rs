//! The steps of a path, one after another, as texts and positions.

use super::{Axes, ELLIPSIS_LABELS, EinsumPath};
use alloc::string::String;
use alloc::vec::Vec;

/// One step of an [`EinsumPath`]: two terms are contracted, or the only one.
///
/// ```
/// # use conformable_runtime as conformable;
/// # use conformable::EinsumPath;
/// // einsum_path!("ij,jk,k->i", a, b, x)
/// # let path = EinsumPath::new(
/// #     &[&["i", "j"], &["j", "k"], &["k"]], &["i"], &[&[10, 20], &[20, 30], &[30]]);
/// let steps = path.steps();
/// assert_eq!(steps[0].positions(), [1, 2]);
/// assert_eq!(steps[0].subscripts(), "jk,k->j");
/// assert_eq!(steps[0].flops(), 2 * 20 * 30);
/// assert_eq!(steps[0].remaining(), "ij,j->i");
/// assert_eq!(steps[1].positions(), [0, 1]);
/// assert_eq!(steps[1].terms(), [0, 3]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct EinsumStep {
    terms: Vec<usize>,
    positions: Vec<usize>,
    inputs: Vec<String>,
    output: String,
    subscripts: String,
    remaining: String,
    scaling: usize,
    flops: u128,
    elements: u128,
}

impl EinsumStep {
    /// The places of the contracted terms in the list of those that are left, in ascending order, as opt_einsum gives
    /// them: a step takes its terms out of the list and appends its result.
    pub fn positions(&self) -> &[usize] {
        &self.positions
    }

    /// The contracted terms, the one with the earlier operand first: operands count from 0, the results of the steps on
    /// from there.
    pub fn terms(&self) -> &[usize] {
        &self.terms
    }

    /// The subscripts of the contracted terms, in the order of [`terms`](Self::terms).
    pub fn inputs(&self) -> &[String] {
        &self.inputs
    }

    /// The subscripts of the result: the output's in the last step, before that in the order of the terms.
    pub fn output(&self) -> &str {
        &self.output
    }

    /// The step as an einsum of its own.
    pub fn subscripts(&self) -> &str {
        &self.subscripts
    }

    /// What is left to do, as an einsum of its own.
    pub fn remaining(&self) -> &str {
        &self.remaining
    }

    /// The number of labels over which the step loops.
    pub fn scaling(&self) -> usize {
        self.scaling
    }

    /// The FLOPs of the step.
    pub fn flops(&self) -> u128 {
        self.flops
    }

    /// The number of elements of the result.
    pub fn elements(&self) -> u128 {
        self.elements
    }
}

impl Axes {
    pub(super) fn as_slice(&self) -> &[u8] {
        &self.labels[..self.rank]
    }
}

/// A term that no step has taken.
struct Live {
    id: usize,
    axes: Vec<u8>,
}

impl EinsumPath {
    /// The steps, each after those whose results it takes: one fewer than operands, but one of a single operand.
    pub fn steps(&self) -> Vec<EinsumStep> {
        let operands = self.operands[..self.network.count].iter().enumerate();
        let mut live: Vec<Live> =
            operands.map(|(id, axes)| Live { id, axes: axes.as_slice().to_vec() }).collect();
        if let [only] = &live[..] {
            let terms = [only.id];
            return [self.step(&mut live, &terms, self.network.terms[0], self.network.output, self.flops())]
                .into();
        }
        let pairs = self.order.steps().iter().enumerate();
        pairs
            .map(|(s, pair)| {
                let terms = [pair.left.into(), pair.right.into()];
                let flops = self.order.flops_of(s, &self.network);
                self.step(&mut live, &terms, self.order.loops_of(s), self.order.kept_by(s), flops)
            })
            .collect()
    }

    /// Takes `terms` out of `live` and appends the result.
    fn step(
        &self,
        live: &mut Vec<Live>,
        terms: &[usize],
        loops: u128,
        kept: u128,
        flops: u128,
    ) -> EinsumStep {
        let mut positions: Vec<usize> =
            terms.iter().filter_map(|&id| live.iter().position(|term| term.id == id)).collect();
        let inputs: Vec<String> = positions.iter().map(|&i| self.text(&live[i].axes)).collect();
        let last = live.len() == terms.len();
        let axes = if last {
            self.output.as_slice().to_vec()
        } else {
            result(positions.iter().flat_map(|&i| &live[i].axes), kept)
        };
        let id = self.network.count + self.network.count - live.len();
        live.retain(|term| !terms.contains(&term.id));
        positions.sort_unstable();
        let output = self.text(&axes);
        live.push(Live { id, axes });
        EinsumStep {
            subscripts: self.einsum(&inputs, &output),
            remaining: self.einsum(
                &live.iter().map(|term| self.text(&term.axes)).collect::<Vec<_>>(),
                &self.text(self.output.as_slice()),
            ),
            terms: terms.to_vec(),
            positions,
            inputs,
            output,
            scaling: loops.count_ones() as usize,
            flops,
            elements: self.network.size(kept),
        }
    }
}

/// The axes that a pair with these axes leaves, in their order; those of an ellipsis stay together.
pub(super) fn result<'a>(axes: impl Iterator<Item = &'a u8>, kept: u128) -> Vec<u8> {
    let mut result = Vec::new();
    for &label in axes {
        let ellipsis = usize::from(label) < ELLIPSIS_LABELS;
        let labels = if ellipsis { 0..ELLIPSIS_LABELS as u8 } else { label..label + 1 };
        for label in labels {
            if kept & (1 << label) != 0 && !result.contains(&label) {
                result.push(label);
            }
        }
    }
    result
}
