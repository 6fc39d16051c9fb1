//! Lengths that the compiler could not compare: measured, compared, and what does not fit told.

use super::plan::Layout;
use super::spec::{OpKind, Spec, Style};
use crate::error::{Occurrence, ShapeError};
use crate::tensor::Known;

/// Whether a length is one that is 1 by chance or constantly 1. The length of a name does not stretch, it is one length.
const fn stretches(known: &Known, axis: usize, len: usize) -> bool {
    len == 1 && known.extents.names[axis].is_none()
}

/// The length of a label, as far as its axes have been looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    Unknown,
    /// Nothing but axes of length 1 that stretch.
    One,
    Fixed(usize),
}

impl Length {
    const fn and(self, len: usize, stretches: bool) -> Option<Length> {
        match self {
            Length::Unknown | Length::One if stretches => Some(Length::One),
            Length::Unknown => Some(Length::Fixed(len)),
            // What stretches to a name of length 1 has length 1.
            Length::One => Some(Length::Fixed(len)),
            Length::Fixed(fixed) if fixed == len || stretches => Some(self),
            Length::Fixed(_) => None,
        }
    }
}

/// Writes the length of each label to `lens`, where all are 1 to begin with; where axes do not fit, the first one's.
pub(super) const fn measure(spec: &Spec, layouts: &[Layout], lens: &mut [usize]) {
    let mut i = 0;
    while i < spec.operands {
        let mut axis = 0;
        while axis < spec.terms[i].rank {
            let len = &mut lens[spec.terms[i].labels[axis] as usize];
            if *len == 1 {
                *len = layouts[i].len[axis];
            }
            axis += 1;
        }
        i += 1;
    }
}

/// Whether the lengths of all axes fit, where `lens` has the measured ones.
#[inline]
pub(super) fn check(
    kind: OpKind,
    spec: &Spec,
    known: &'static [Known],
    layouts: &[Layout],
    lens: &[usize],
) -> Result<(), ShapeError> {
    for (i, layout) in layouts.iter().enumerate() {
        for (axis, &label) in spec.terms[i].axes().iter().enumerate() {
            let len = layout.len[axis];
            if len != lens[usize::from(label)] {
                let stretched = spec.stretches >> label & 1 == 1 && stretches(&known[i], axis, len);
                if !stretched {
                    return Err(misfit(kind, spec, known, layouts));
                }
            }
        }
    }
    Ok(())
}

/// What does not fit, where something does not: the labels in the order in which a compile error would find them.
#[cold]
fn misfit(kind: OpKind, spec: &Spec, known: &'static [Known], layouts: &[Layout]) -> ShapeError {
    let output = spec.output.axes().iter().copied();
    let summed = (0..spec.labels as u8).filter(|label| !spec.output.axes().contains(label));
    let clash = match kind.style() {
        // Contracted axes first.
        Style::Sides => summed.chain(output).find_map(|label| clash(spec, known, layouts, label)),
        // From the last axis of the result to the first, then what is summed.
        _ => output.rev().chain(summed).find_map(|label| clash(spec, known, layouts, label)),
    };
    let pair = clash.expect("an axis that does not fit");
    let label = match kind {
        OpKind::Einsum(equation) => spec.letter(equation, pair[0].0, pair[0].1),
        _ => None,
    };
    let [left, right] = pair.map(|(operand, axis)| Occurrence {
        operand,
        axis,
        extents: &known[operand].extents,
        lengths: &layouts[operand].len[..spec.terms[operand].rank],
    });
    ShapeError::axes(kind.name(), kind.style(), label, left, right)
}

/// The first two axes of a label that do not fit, as operand and axis.
fn clash(spec: &Spec, known: &[Known], layouts: &[Layout], label: u8) -> Option<[(usize, usize); 2]> {
    let mut length = Length::Unknown;
    let mut first = (0, 0);
    for (i, layout) in layouts.iter().enumerate() {
        for (axis, _) in spec.terms[i].axes().iter().enumerate().filter(|(_, x)| **x == label) {
            let len = layout.len[axis];
            let stretches = spec.stretches >> label & 1 == 1 && stretches(&known[i], axis, len);
            let now = length.and(len, stretches);
            match now {
                None => return Some([first, (i, axis)]),
                Some(now) => {
                    if now != length {
                        first = (i, axis);
                    }
                    length = now;
                }
            }
        }
    }
    None
}
