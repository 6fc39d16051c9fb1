//! Nested loops as steps.

use super::Offsets;
use crate::contraction::Axis;

/// Counts through nested loops, the last one fastest.
pub(crate) struct Steps<'a> {
    groups: [&'a [Axis]; 3],
    index: [[usize; crate::shape::MAX_RANK]; 3],
    at: Offsets,
    state: State,
}

enum State {
    Start,
    Running,
    Done,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(groups: [&'a [Axis]; 3]) -> Self {
        let empty = groups.iter().any(|axes| axes.iter().any(|axis| axis.len == 0));
        Steps {
            groups,
            index: [[0; crate::shape::MAX_RANK]; 3],
            at: Offsets::default(),
            state: if empty { State::Done } else { State::Start },
        }
    }

    /// The offsets of the next step; `None` after the last.
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Offsets> {
        match self.state {
            State::Done => None,
            State::Start => {
                self.state = State::Running;
                Some(self.at)
            }
            State::Running => {
                for (axes, index) in self.groups.iter().zip(&mut self.index).rev() {
                    for (axis, index) in axes.iter().zip(index).rev() {
                        *index += 1;
                        let (a, b, c) = (axis.a, axis.b, axis.c);
                        if *index < axis.len {
                            self.at = Offsets { a: self.at.a + a, b: self.at.b + b, c: self.at.c + c };
                            return Some(self.at);
                        }
                        let back = (*index - 1) as isize;
                        *index = 0;
                        self.at = Offsets {
                            a: self.at.a - a * back,
                            b: self.at.b - b * back,
                            c: self.at.c - c * back,
                        };
                    }
                }
                self.state = State::Done;
                None
            }
        }
    }
}
