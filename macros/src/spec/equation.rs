//! The rules of einsum's labels.
//!
//! Stricter than NumPy: axes under an ellipsis are not summed, so an operand's ellipsis is in the output.

use crate::diagnostics::{Errors, list, suggestion};
use crate::parse::{Name, Source, Term, Written};

/// The most axes of a tensor.
const MAX_RANK: usize = 8;
/// The most labels: each needs a letter.
const MAX_LABELS: usize = 52;

/// An einsum whose labels are numbers in the order of their appearance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Equation {
    pub(crate) names: Vec<String>,
    pub(crate) terms: Vec<Vec<Item>>,
    pub(crate) output: Vec<Item>,
    pub(crate) notation: Notation,
}

/// A label, or the ellipsis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Label(usize),
    Rest,
}

/// Where the carets of an equation stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// One for each operand.
    Subscripts,
    /// One for each operand, then one for each name in the terms.
    Names,
}

impl Equation {
    /// Checks the rules, reports all that is wrong.
    pub(crate) fn check(written: &Written, errors: &mut Errors) -> Self {
        let source = &written.source;
        let notation = if source.text.is_some() { Notation::Subscripts } else { Notation::Names };
        let mut equation = Equation { names: Vec::new(), terms: Vec::new(), output: Vec::new(), notation };
        for term in &written.terms {
            let items = equation.term(term, source, errors);
            equation.terms.push(items);
        }
        match &written.output {
            None => equation.implicit_output(written, errors),
            Some(output) => {
                equation.explicit_output(output, source, errors);
                equation.keeps_rest(written, output, errors);
            }
        }
        equation
    }

    fn term(&mut self, term: &Term, source: &Source, errors: &mut Errors) -> Vec<Item> {
        let noun = source.noun();
        let mut items = Vec::new();
        for axis in &term.axes {
            match &axis.name {
                Name::Label(name) => {
                    let number = self.names.iter().position(|known| known == name).unwrap_or_else(|| {
                        self.names.push(name.clone());
                        if self.names.len() == MAX_LABELS + 1 {
                            source.report(errors, axis.place, "C108", |_| {
                                format!(
                                    "an einsum has at most {MAX_LABELS} different axes, `{name}` is one more"
                                )
                            });
                        }
                        self.names.len() - 1
                    });
                    items.push(Item::Label(number));
                    if items.iter().filter(|item| **item != Item::Rest).count() == MAX_RANK + 1 {
                        source.report(errors, axis.place, "C108", |at| {
                            format!("a tensor has at most {MAX_RANK} axes, the {noun} `{name}`{at} is the ninth of its term")
                        });
                    }
                }
                Name::Rest if items.contains(&Item::Rest) => {
                    let ellipsis = source.ellipsis();
                    source.report(errors, axis.place, "C108", |at| {
                        format!("a term has a second `{ellipsis}`{at}; one takes all axes that have no name")
                    });
                }
                Name::Rest => items.push(Item::Rest),
            }
        }
        items
    }

    /// The axes of the ellipsis, then the labels that occur once, in the order of ASCII.
    fn implicit_output(&mut self, written: &Written, errors: &mut Errors) {
        let all: Vec<Item> = self.terms.concat();
        let once = |label: &usize| all.iter().filter(|item| **item == Item::Label(*label)).count() == 1;
        let mut labels: Vec<usize> = (0..self.names.len()).filter(once).collect();
        labels.sort_by(|a, b| self.names[*a].cmp(&self.names[*b]));
        if labels.len() > MAX_RANK {
            let end = written.terms.last().map(|term| term.axes.last().map_or(term.place, |axis| axis.place));
            if let Some(end) = end {
                let count = labels.len();
                written.source.report(errors, end, "C108", |_| {
                    format!("a tensor has at most {MAX_RANK} axes, the output has {count} without a `->` that names them")
                });
            }
        }
        if all.contains(&Item::Rest) {
            self.output.push(Item::Rest);
        }
        self.output.extend(labels.into_iter().map(Item::Label));
    }

    fn explicit_output(&mut self, output: &Term, source: &Source, errors: &mut Errors) {
        let noun = source.noun();
        let has_rest = self.terms.iter().any(|term| term.contains(&Item::Rest));
        let mut rests = 0;
        let mut unknown: Vec<&str> = Vec::new();
        for axis in &output.axes {
            match &axis.name {
                Name::Label(name) => match self.names.iter().position(|known| known == name) {
                    Some(label) if self.output.contains(&Item::Label(label)) => {
                        source.report(errors, axis.place, "C108", |at| {
                            format!("the output repeats the {noun} `{name}`{at}")
                        });
                    }
                    Some(label) => {
                        self.output.push(Item::Label(label));
                        if self.output.iter().filter(|item| **item != Item::Rest).count() == MAX_RANK + 1 {
                            source.report(errors, axis.place, "C108", |at| {
                                format!("a tensor has at most {MAX_RANK} axes, the {noun} `{name}`{at} is the ninth of the output")
                            });
                        }
                    }
                    None if unknown.contains(&name.as_str()) => {}
                    None => {
                        unknown.push(name);
                        let hint = self.hint(name, output);
                        source.report(errors, axis.place, "C108", |at| {
                            format!("no operand has the {noun} `{name}` of the output{at}{hint}")
                        });
                    }
                },
                Name::Rest => {
                    rests += 1;
                    if rests == 2 {
                        let ellipsis = source.ellipsis();
                        source.report(errors, axis.place, "C108", |at| {
                            format!(
                                "a term has a second `{ellipsis}`{at}; one takes all axes that have no name"
                            )
                        });
                    }
                    // Without one in an operand it has no axes.
                    if rests == 1 && has_rest {
                        self.output.push(Item::Rest);
                    }
                }
            }
        }
    }

    /// The label that was meant, of those that the output has not got, or all there are.
    fn hint(&self, name: &str, output: &Term) -> String {
        let used = |known: &str| output.axes.iter().any(|axis| axis.name == Name::Label(known.to_owned()));
        let known: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let free: Vec<&str> = known.iter().copied().filter(|known| !used(known)).collect();
        let letters = free.iter().filter_map(|known| Some((single(known)?, self.occurrences(known))));
        // Any two letters are one edit apart: the same in the other case, one that is there once, the next in the alphabet.
        let nearest = single(name).and_then(|c| {
            letters.min_by_key(|(known, times)| {
                (!known.eq_ignore_ascii_case(&c), *times > 1, u32::from(*known).abs_diff(u32::from(c)))
            })
        });
        let meant = match nearest {
            Some((letter, _)) => Some(format!("did you mean `{letter}`?")),
            None => suggestion(name, &free).or_else(|| {
                let longer = free.iter().find(|known| known.starts_with(name));
                longer.map(|known| format!("did you mean `{known}`?"))
            }),
        };
        match meant {
            Some(meant) => format!("; {meant}"),
            None if known.is_empty() => String::new(),
            None => format!("; there are {}", list(&known)),
        }
    }

    /// How often a name stands in the terms.
    fn occurrences(&self, name: &str) -> usize {
        let label = self.names.iter().position(|known| known == name);
        self.terms.iter().flatten().filter(|item| Some(**item) == label.map(Item::Label)).count()
    }

    /// The ellipsis of an operand is in the output.
    ///
    /// NumPy allows `...->` where the ellipsis has no axes. So do we where a term has nothing else: such an operand has rank
    /// 0, and that is what is checked.
    fn keeps_rest(&self, written: &Written, output: &Term, errors: &mut Errors) {
        let source = &written.source;
        let rests = |term: &Term| term.axes.iter().filter(|axis| axis.name == Name::Rest).count();
        if written.terms.iter().any(|term| rests(term) > 1) {
            // Reported; only one of them may be there by mistake.
            return;
        }
        let dropped = |term: &&Vec<Item>| term.len() > 1 && term.contains(&Item::Rest);
        if output.axes.iter().any(|axis| axis.name == Name::Rest)
            || !self.terms.iter().any(|term| dropped(&term))
        {
            return;
        }
        let ellipsis = source.ellipsis();
        source.report(errors, output.place, "C108", |at| {
            format!("the output{at} leaves out `{ellipsis}`, whose axes are not summed; write it in the output too")
        });
    }
}

/// A name that is one character.
pub(super) fn single(name: &str) -> Option<char> {
    let mut chars = name.chars();
    chars.next().filter(|_| chars.next().is_none())
}
