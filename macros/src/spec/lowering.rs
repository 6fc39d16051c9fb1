//! From labels to a contraction of axes, and to the one form of an equation in both notations.

use super::contraction::{Axis, Contraction, Kept, Kind, Meet, Rank, Rest, Shared};
use super::equation::{Equation, Item, Notation, single};

impl Equation {
    /// The contraction. The rules have been checked.
    pub(crate) fn contraction(&self) -> Contraction {
        let keeps_rest = self.output.contains(&Item::Rest);
        let mut ranks = Vec::new();
        let mut rests = Vec::new();
        for (operand, term) in self.terms.iter().enumerate() {
            let picks: Vec<Axis> = axes(term).map(|(_, axis)| axis).collect();
            let (blame, min) = (operand, picks.len());
            if keeps_rest && term.contains(&Item::Rest) {
                rests.push(Rest { operand, picks: picks.clone(), blame });
                ranks.push(Rank::Rest { operand, picks, min, blame });
            } else {
                ranks.push(Rank::Is { operand, rank: min, blame });
            }
        }
        let shared = self.shared();
        let output = self.output.iter().map(|item| match item {
            Item::Label(label) => Kept::Axis(shared[*label].clone()),
            Item::Rest => Kept::Rest(rests.clone()),
        });
        let sums = (0..shared.len()).filter(|label| !self.output.contains(&Item::Label(*label)));
        Contraction {
            kind: self.kind(),
            operands: self.terms.len(),
            ranks,
            output: output.collect(),
            sums: sums.map(|label| shared[label].clone()).collect(),
        }
    }

    /// Where each label occurs.
    fn shared(&self) -> Vec<Shared> {
        let mut shared: Vec<Option<Shared>> = vec![None; self.names.len()];
        let mut names = self.terms.len();
        for (operand, term) in self.terms.iter().enumerate() {
            for (label, axis) in axes(term) {
                let blame = if self.notation == Notation::Names { names } else { operand };
                names += 1;
                match &mut shared[label] {
                    Some(shared) => shared.meets.push(Meet { operand, axis, blame }),
                    none => *none = Some(Shared { name: self.char(label), ..Shared::new(operand, axis) }),
                }
            }
        }
        shared.into_iter().flatten().collect()
    }

    /// The name of a label for texts that can print a character.
    fn char(&self, label: usize) -> char {
        single(&self.names[label]).unwrap_or('_')
    }

    fn kind(&self) -> Kind {
        match self.notation {
            Notation::Subscripts => Kind::Einsum(self.normal_form()),
            Notation::Names => Kind::Named(self.normal_form()),
        }
    }

    /// Subscripts with an output and without spaces. For names stand letters in the order of their appearance.
    pub(crate) fn normal_form(&self) -> String {
        let term = |term: &[Item]| -> String {
            let text = term.iter().map(|item| match (item, self.notation) {
                (Item::Rest, _) => "...".to_owned(),
                (Item::Label(label), Notation::Subscripts) => self.names[*label].clone(),
                (Item::Label(label), Notation::Names) => {
                    ('a'..='z').chain('A'..='Z').nth(*label).unwrap_or('_').to_string()
                }
            });
            text.collect()
        };
        let terms: Vec<String> = self.terms.iter().map(|items| term(items)).collect();
        format!("{}->{}", terms.join(","), term(&self.output))
    }
}

/// The labels of a term with their axes: behind an ellipsis they count from the end.
fn axes(term: &[Item]) -> impl Iterator<Item = (usize, Axis)> {
    let rest = term.iter().position(|item| *item == Item::Rest).unwrap_or(term.len());
    term.iter().enumerate().filter_map(move |(i, item)| match item {
        Item::Label(label) if i < rest => Some((*label, i as Axis)),
        Item::Label(label) => Some((*label, i as Axis - term.len() as Axis)),
        Item::Rest => None,
    })
}
