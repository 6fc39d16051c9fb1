//! The contractions that NumPy, TensorFlow, Keras and JAX refused: one function each in one program, and what its error must
//! say. What that is, `rules` computes.

use crate::diagnostic::Diagnostic;
use crate::judge::{codes, one_error, words};
use crate::rules::{Expected, expected};
use serde_json::Value;
use std::fmt::Write;
use std::ops::Range;

/// The binary of the program.
pub(crate) const BIN: &str = "corpus";

/// One line of the corpus.
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) call: String,
    pub(crate) shapes: Vec<Vec<usize>>,
}

/// The program: one function a case.
pub(crate) struct Source {
    pub(crate) text: String,
    /// The lines of every case, counted from 1.
    lines: Vec<Range<usize>>,
}

/// All cases.
pub(crate) fn cases() -> Vec<Case> {
    include_str!("../corpus/invalid.jsonl").lines().map(parse).collect()
}

fn parse(line: &str) -> Case {
    let json: Value = serde_json::from_str(line).expect("a line of the corpus is JSON");
    let text = |key: &str| json[key].as_str().unwrap_or_else(|| panic!("`{key}` is text: {line}")).to_owned();
    assert_eq!((&*text("expect"), &*text("dtype")), ("error", "f32"), "{line}");
    let shapes = serde_json::from_value(json["shapes"].clone()).expect("a shape is a list of lengths");
    Case { id: text("id"), call: text("call"), shapes }
}

/// The program of all cases.
pub(crate) fn source() -> Source {
    let mut text = "#![allow(dead_code)]\n\nuse conformable::{\n    Tensor, batch_dot, dot, dot_general, einsum, inner, \
                    matmul, matvec, outer, tensordot, vecdot, vecmat,\n};\n\nfn main() {}\n"
        .to_owned();
    let mut lines = Vec::new();
    for case in cases() {
        let start = text.lines().count() + 1;
        write!(text, "\nfn {}() {{\n", case.id.replace('-', "_")).expect("a text can be written");
        for (name, shape) in ('a'..).zip(&case.shapes) {
            let axes = if shape.is_empty() { String::new() } else { format!("; {}", join(shape)) };
            writeln!(text, "    let {name} = <Tensor![f32{axes}]>::zeros();").expect("a text can be written");
        }
        write!(text, "    let _ = {};\n}}\n", case.call).expect("a text can be written");
        lines.push(start..text.lines().count() + 1);
    }
    Source { text, lines }
}

/// `3, 4`.
fn join(shape: &[usize]) -> String {
    shape.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

/// What is wrong with the diagnostics of the program.
pub(crate) fn judge(cases: &[Case], source: &Source, diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut complaints = Vec::new();
    let line = |diagnostic: &Diagnostic| diagnostic.carets().next().map_or(0, |span| span.line);
    for (case, lines) in cases.iter().zip(&source.lines) {
        let (own, _): (Vec<_>, Vec<_>) = diagnostics.iter().partition(|d| lines.contains(&line(d)));
        let mut wrong = one_error(own.iter().copied());
        if let [error] = own[..] {
            wrong.extend(facts(case, &error.headline));
            wrong.extend(caret(case, &source.text, error));
        }
        let rendered: String = own.iter().map(|d| &*d.rendered).collect();
        complaints
            .extend(wrong.iter().map(|wrong| format!("{} {}: {wrong}\n{rendered}", case.id, case.call)));
    }
    let belongs = |d: &&Diagnostic| source.lines.iter().any(|lines| lines.contains(&line(d)));
    complaints
        .extend(diagnostics.iter().filter(|d| !belongs(d)).map(|d| format!("of no case: {}", d.rendered)));
    complaints
}

/// A shape as texts write it.
fn shown(shape: &[usize]) -> String {
    match shape {
        [length] => format!("({length},)"),
        _ => format!("({})", join(shape)),
    }
}

/// The headline has the operation, the shapes and what they lack.
pub(crate) fn facts(case: &Case, headline: &str) -> Vec<String> {
    let op = case.op();
    let mut complaints = Vec::new();
    if !headline.starts_with(&format!("{op}: ")) && !headline.starts_with(&format!("{op} ")) {
        complaints.push("the headline does not begin with the operation".to_owned());
    }
    let expected = expected(case);
    let (good, allowed) = match &expected {
        Expected::Axes(clashes) => (clashes.iter().any(|clash| clash.is_told(case, headline)), &["C001"][..]),
        Expected::Term { operand, labels } => (
            case.tells(headline, &[*operand], &[*operand, *labels, case.shapes[*operand].len()]),
            &["C002"][..],
        ),
        Expected::Ranks => (case.tells(headline, &[0, 1], &case.ranks()), &["C002"][..]),
        Expected::Numbers => (case.tells(headline, &[0, 1], &case.ranks()), &["C004"][..]),
        Expected::Twice => {
            (codes(headline) == ["C106"] || case.tells(headline, &[0, 1], &[]), &["C004", "C106"][..])
        }
        Expected::Options => (true, &["C102", "C106"][..]),
        Expected::Operands => (says(headline, &[case.shapes.len()]), &["C101"][..]),
        Expected::Subscripts(places) => {
            (places.clone().any(|place| says(headline, &[place])), &["C107", "C108"][..])
        }
    };
    if !good {
        complaints.push(format!("the headline does not say {expected:?}"));
    }
    if !matches!(codes(headline)[..], [found] if allowed.contains(&found)) {
        complaints.push(format!("the code is not one of {allowed:?}"));
    }
    complaints
}

/// Every one of these numbers is a word of the text.
fn says(text: &str, facts: &[usize]) -> bool {
    let mut words = words(text);
    facts.iter().all(|fact| {
        let place = words.iter().position(|word| *word == fact.to_string());
        place.map(|i| words.swap_remove(i)).is_some()
    })
}

impl Case {
    /// `dot!`.
    pub(crate) fn op(&self) -> &str {
        self.call.split('(').next().unwrap_or_default()
    }

    fn ranks(&self) -> Vec<usize> {
        self.shapes.iter().map(Vec::len).collect()
    }

    /// The text has the shapes of these operands, and beside them these numbers.
    pub(crate) fn tells(&self, headline: &str, operands: &[usize], numbers: &[usize]) -> bool {
        let shapes = match operands {
            [one] => format!("shape {}", shown(&self.shapes[*one])),
            [left, right] => {
                format!("shapes {} and {}", shown(&self.shapes[*left]), shown(&self.shapes[*right]))
            }
            _ => unreachable!("a sentence is about one operand or two"),
        };
        headline.contains(&shapes) && says(&headline.replacen(&shapes, "", 1), numbers)
    }
}

/// The caret stands under an operand; where the options are wrong, inside these; where the subscripts are, under these.
fn caret(case: &Case, source: &str, error: &Diagnostic) -> Vec<String> {
    let mut complaints = Vec::new();
    for span in error.carets() {
        let under = &source[span.bytes.clone()];
        // What stands before the caret in the call.
        let before = source[..span.bytes.start].rsplit("let _ = ").next().unwrap_or_default();
        let arguments = before.split_once('(').map_or("", |(_, arguments)| arguments);
        let inside = case.call.contains(&format!("{before}{under}"));
        // The number of the operand under the caret.
        let operand = ('a'..).zip(0..case.shapes.len()).find(|(name, _)| under == name.to_string());
        let operand = operand.filter(|_| arguments.is_empty() || arguments.ends_with(", ")).map(|(_, i)| i);
        let in_options = inside && arguments.starts_with("a, b, ");
        let good = match expected(case) {
            Expected::Options => in_options,
            Expected::Twice => in_options || operand.is_some(),
            Expected::Axes(clashes) => clashes
                .iter()
                .any(|clash| operand == Some(clash.operands[1]) && clash.is_told(case, &error.headline)),
            Expected::Term { operand: wrong, .. } => operand == Some(wrong),
            Expected::Ranks | Expected::Numbers => operand.is_some(),
            Expected::Operands => operand.is_some() || (arguments.is_empty() && under.starts_with('"')),
            Expected::Subscripts(_) => arguments.is_empty() && under.starts_with('"') && inside,
        };
        if !good {
            complaints.push(format!("the caret is under `{under}`"));
        }
    }
    complaints
}
