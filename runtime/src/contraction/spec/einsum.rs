//! The labels of an equation in normal form: with an output, `...` for the axes of an ellipsis, letters, no spaces.
//!
//! Which axes are those of an ellipsis follows from the ranks: what a term has more than letters. They are aligned from
//! the right, so the last ones of all operands have the same label.

use super::{Spec, Term};

/// No label yet.
const UNSET: u8 = u8::MAX;

impl Spec {
    /// The labels of `equation`, which is in normal form, on operands of these ranks.
    pub(super) const fn parsed(mut self, equation: &str, ranks: &[usize]) -> Self {
        let text = equation.as_bytes();
        // The labels of the ellipsis are the first ones.
        let width = width(text, ranks);
        self.labels = width;
        self.stretches = (1 << width) - 1;
        let mut letters = [UNSET; 128];
        let (mut at, mut operand) = (0, 0);
        while operand < ranks.len() {
            let term;
            (term, at) = self.term(text, at, ellipsis(text, at, ranks[operand]), width, &mut letters);
            self.terms[operand] = term;
            // A comma, or the first sign of the arrow.
            at += 1;
            operand += 1;
        }
        (self.output, _) = self.term(text, at + 1, width, width, &mut letters);
        self
    }

    /// The term that begins at `at`, with `ellipsis` axes under its ellipsis, and where it ends.
    const fn term(
        &mut self,
        text: &[u8],
        mut at: usize,
        ellipsis: usize,
        width: usize,
        letters: &mut [u8; 128],
    ) -> (Term, usize) {
        let mut term = Term::NONE;
        while at < text.len() && !matches!(text[at], b',' | b'-') {
            if text[at] == b'.' {
                let mut i = width - ellipsis;
                while i < width {
                    term.push(i as u8);
                    i += 1;
                }
                at += 3;
                continue;
            }
            let label = &mut letters[text[at] as usize];
            if *label == UNSET {
                *label = self.labels as u8;
                self.labels += 1;
            }
            term.push(*label);
            at += 1;
        }
        (term, at)
    }

    /// The letter of an axis of an operand; `None` under an ellipsis.
    pub(crate) fn letter(&self, equation: &str, operand: usize, axis: usize) -> Option<char> {
        let term = equation.split([',', '-']).nth(operand)?;
        let label = self.terms[operand].labels[axis];
        if self.stretches & 1 << label != 0 {
            return None;
        }
        let before = self.terms[operand].labels[..axis].iter();
        let letter = before.filter(|&&label| self.stretches & 1 << label == 0).count();
        term.chars().filter(|&x| x != '.').nth(letter)
    }
}

/// The number of axes under the ellipsis of the term that begins at `at`; 0 without one.
const fn ellipsis(text: &[u8], mut at: usize, rank: usize) -> usize {
    let (mut letters, mut dots) = (0, 0);
    while at < text.len() && !matches!(text[at], b',' | b'-') {
        if text[at] == b'.' {
            dots += 1;
        } else {
            letters += 1;
        }
        at += 1;
    }
    if dots > 0 { rank - letters } else { 0 }
}

/// The number of axes under the widest ellipsis.
const fn width(text: &[u8], ranks: &[usize]) -> usize {
    let (mut at, mut operand, mut width) = (0, 0, 0);
    while operand < ranks.len() {
        let axes = ellipsis(text, at, ranks[operand]);
        if axes > width {
            width = axes;
        }
        while at < text.len() && !matches!(text[at], b',' | b'-') {
            at += 1;
        }
        at += 1;
        operand += 1;
    }
    width
}
