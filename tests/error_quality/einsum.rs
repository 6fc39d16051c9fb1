//! What is wrong with an einsum of the corpus, from the documentation of numpy.einsum: the subscripts, then how many operands
//! there are, then their ranks, then the lengths of every label. Two rules are stricter: a label does not stretch, and the
//! axes of an ellipsis are not summed.

use crate::corpus::Case;
use crate::rules::{Clash, Expected};
use std::ops::Range;

/// A label, or the ellipsis, and where it stands in the subscripts, counted from 0.
type Item = (Option<char>, usize);

/// Subscripts that are well formed.
struct Equation {
    terms: Vec<Vec<Item>>,
    output: Option<Vec<Item>>,
    /// Where the output begins.
    start: usize,
}

pub(crate) fn expected(case: &Case, arguments: &str) -> Expected {
    let subscripts = arguments.split('"').nth(1).expect("the subscripts stand first");
    let from_1 = |range: Range<usize>| range.start + 1..range.end + 1;
    match read(subscripts) {
        Err(places) => Expected::Subscripts(from_1(places)),
        Ok(equation) => match equation.wrong_output() {
            Some(places) => Expected::Subscripts(from_1(places)),
            None if equation.terms.len() != case.shapes.len() => Expected::Operands,
            None => equation.ranks(case).unwrap_or_else(|| equation.lengths(case)),
        },
    }
}

/// Reads subscripts, up to the first place where they are no longer well formed.
fn read(subscripts: &str) -> Result<Equation, Range<usize>> {
    let chars: Vec<char> = subscripts.chars().collect();
    let mut equation = Equation { terms: vec![Vec::new()], output: None, start: chars.len() };
    let run = |at: usize, of: &str| at..at + chars[at..].iter().take_while(|c| of.contains(**c)).count();
    let mut at = 0;
    while at < chars.len() {
        let term = match &mut equation.output {
            Some(output) => output,
            None => equation.terms.last_mut().expect("there is a term"),
        };
        match chars[at] {
            ' ' => {}
            label if label.is_ascii_alphabetic() => term.push((Some(label), at)),
            '.' => {
                let dots = run(at, ".");
                if dots.len() != 3 || term.iter().any(|(label, _)| label.is_none()) {
                    return Err(dots);
                }
                term.push((None, at));
                at += 2;
            }
            ',' if equation.output.is_none() => equation.terms.push(Vec::new()),
            '-' if equation.output.is_none() && chars.get(at + 1) == Some(&'>') => {
                at += 1;
                equation.output = Some(Vec::new());
                equation.start = at + 1;
            }
            '-' | '>' => return Err(run(at, "->")),
            _ => return Err(at..at + 1),
        }
        at += 1;
    }
    Ok(equation)
}

impl Equation {
    /// A label of the output that no term has or that is there twice, or an ellipsis that the output has not.
    fn wrong_output(&self) -> Option<Range<usize>> {
        let output = self.output.as_ref()?;
        let known = |item: &Item| self.terms.iter().flatten().any(|(label, _)| *label == item.0);
        for (i, item) in output.iter().enumerate() {
            let twice = output[..i].iter().any(|(label, _)| *label == item.0);
            if twice || (item.0.is_some() && !known(item)) {
                return Some(item.1..item.1 + 1);
            }
        }
        let drops = known(&(None, 0)) && !output.iter().any(|(label, _)| label.is_none());
        drops.then_some(self.start..self.start + output.len().max(1))
    }

    /// An operand whose rank does not go with its term.
    fn ranks(&self, case: &Case) -> Option<Expected> {
        let wrong = |(term, shape): (&Vec<Item>, &Vec<usize>)| {
            let labels = term.iter().filter(|(label, _)| label.is_some()).count();
            let fits = if labels < term.len() { shape.len() >= labels } else { shape.len() == labels };
            (!fits).then_some(labels)
        };
        let mut operands = self.terms.iter().zip(&case.shapes).map(wrong).enumerate();
        operands.find_map(|(operand, labels)| Some(Expected::Term { operand, labels: labels? }))
    }

    /// The axes whose lengths differ: those of a label with those of the same label, those of the ellipses from the right.
    fn lengths(&self, case: &Case) -> Expected {
        // Label, operand, axis, length. Under an ellipsis, the label is the distance from the right.
        let mut labels: Vec<(char, usize, usize, usize)> = Vec::new();
        let mut rests: Vec<(usize, usize, usize, usize)> = Vec::new();
        for (operand, (term, shape)) in self.terms.iter().zip(&case.shapes).enumerate() {
            let rest = shape.len() + 1 - term.len().min(shape.len() + 1);
            let mut axis = 0;
            for (label, _) in term {
                match label {
                    Some(label) => {
                        labels.push((*label, operand, axis, shape[axis]));
                        axis += 1;
                    }
                    None => {
                        rests.extend((0..rest).map(|i| (rest - i, operand, axis + i, shape[axis + i])));
                        axis += rest;
                    }
                }
            }
        }
        let mut clashes = Vec::new();
        let mut compare = |one: (usize, usize, usize), other: (usize, usize, usize)| {
            if one.2 != other.2 {
                let (operands, axes) = ([one.0, other.0], [one.1, other.1]);
                clashes.push(Clash { operands, axes, lengths: [one.2, other.2] });
            }
        };
        for (i, &(label, p, axis, len)) in labels.iter().enumerate() {
            labels[i + 1..]
                .iter()
                .filter(|other| other.0 == label)
                .for_each(|o| compare((p, axis, len), (o.1, o.2, o.3)));
        }
        for (i, &(place, p, axis, len)) in rests.iter().enumerate() {
            let others = rests[i + 1..].iter().filter(|other| other.0 == place && len != 1 && other.3 != 1);
            others.for_each(|o| compare((p, axis, len), (o.1, o.2, o.3)));
        }
        Expected::Axes(clashes)
    }
}
