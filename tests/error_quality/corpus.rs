//! The products that NumPy, TensorFlow and Keras refused: one function each in one program, and what its error must say.

use crate::diagnostic::Diagnostic;
use crate::judge::{codes, one_error, words};
use serde_json::Value;
use std::fmt::Write;
use std::ops::Range;

/// The binary of the program.
pub(crate) const BIN: &str = "corpus";

/// One line of the corpus.
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) call: String,
    pub(crate) shapes: [Vec<usize>; 2],
}

/// The program: one function a case.
pub(crate) struct Source {
    pub(crate) text: String,
    /// The lines of every case, counted from 1.
    lines: Vec<Range<usize>>,
}

/// What a product that does not fit must be told.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// One of these pairs of axes, each with its lengths: places, then lengths.
    Axes(Vec<[usize; 4]>),
    /// Both ranks.
    Ranks,
    /// That an axis is not there, or is the batch.
    Numbers,
    /// What the options lack; found by the macro.
    Options,
}

/// All cases.
pub(crate) fn cases() -> Vec<Case> {
    include_str!("../corpus/invalid.jsonl").lines().map(parse).collect()
}

fn parse(line: &str) -> Case {
    let json: Value = serde_json::from_str(line).expect("a line of the corpus is JSON");
    let text = |key: &str| json[key].as_str().unwrap_or_else(|| panic!("`{key}` is text: {line}")).to_owned();
    assert_eq!((&*text("expect"), &*text("dtype")), ("error", "f32"), "{line}");
    let shape =
        |i: usize| serde_json::from_value(json["shapes"][i].clone()).expect("a shape is a list of lengths");
    Case { id: text("id"), call: text("call"), shapes: [shape(0), shape(1)] }
}

/// The program of all cases.
pub(crate) fn source() -> Source {
    let mut text =
        "#![allow(dead_code)]\n\nuse conformable::{Tensor, batch_dot, dot, matmul};\n\nfn main() {}\n"
            .to_owned();
    let mut lines = Vec::new();
    for case in cases() {
        let [a, b] = case.shapes.each_ref().map(|shape| match shape[..] {
            [] => "f32".to_owned(),
            _ => format!("f32; {}", join(shape)),
        });
        let start = text.lines().count() + 1;
        write!(
            text,
            "\nfn {}() {{\n    let a = <Tensor![{a}]>::zeros();\n    let b = <Tensor![{b}]>::zeros();\n    let _ = {};\n}}\n",
            case.id.replace('-', "_"),
            case.call
        )
        .expect("a text can be written");
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

/// The headline has the operation, the shapes and what they lack.
pub(crate) fn facts(case: &Case, headline: &str) -> Vec<String> {
    let op = case.call.split('(').next().unwrap_or_default();
    let shapes = case.shapes.each_ref().map(|shape| match shape[..] {
        [length] => format!("({length},)"),
        _ => format!("({})", join(shape)),
    });
    let ranks = [case.left(), case.right()];
    let expected = expected(case);
    let mut complaints = Vec::new();
    if !headline.starts_with(&format!("{op}: ")) && !headline.starts_with(&format!("{op} ")) {
        complaints.push("the headline does not begin with the operation".to_owned());
    }
    let both = format!("shapes {} and {}", shapes[0], shapes[1]);
    if expected != Expected::Options && !headline.contains(&both) {
        complaints.push(format!("the headline does not say `{both}`"));
    }
    let rest = headline.replacen(&both, "", 1);
    let words = words(&rest);
    let says = |facts: &[usize]| {
        let mut words = words.clone();
        facts.iter().all(|fact| {
            let place = words.iter().position(|word| *word == fact.to_string());
            place.map(|i| words.swap_remove(i)).is_some()
        })
    };
    let (good, code) = match &expected {
        Expected::Axes(clashes) => (clashes.iter().any(|clash| says(clash)), &["C001"][..]),
        Expected::Ranks => (says(&ranks), &["C002"][..]),
        Expected::Numbers => (says(&ranks), &["C004"][..]),
        Expected::Options => (true, &["C102", "C106"][..]),
    };
    if !good {
        complaints.push(format!("the headline does not say {expected:?}"));
    }
    if !matches!(codes(headline)[..], [found] if code.contains(&found)) {
        complaints.push(format!("the code is not one of {code:?}"));
    }
    complaints
}

/// What the rule of the operation finds wrong with the shapes; from the rules of the libraries, not from ours.
pub(crate) fn expected(case: &Case) -> Expected {
    let (op, arguments) = case.call.split_once('(').expect("a call has arguments");
    let options = arguments.strip_prefix("a, b").and_then(|options| options.strip_suffix(')'));
    let options = options.expect("the operands are `a` and `b`");
    match op {
        "dot!" => case.unequal([(case.left() - 1, case.right().saturating_sub(2))]),
        "batch_dot!" => match options.strip_prefix(", axes = ") {
            None => batch_dot(case),
            Some(axes) => batch_dot_axes(case, axes),
        },
        "matmul!" => matmul(case, options),
        _ => panic!("{op} is not an operation of this corpus"),
    }
}

impl Case {
    /// The rank of the left operand.
    fn left(&self) -> usize {
        self.shapes[0].len()
    }

    /// The rank of the right operand.
    fn right(&self) -> usize {
        self.shapes[1].len()
    }

    /// The pairs of axes whose lengths differ.
    fn unequal(&self, pairs: impl IntoIterator<Item = (usize, usize)>) -> Expected {
        let [a, b] = &self.shapes;
        let clashes = pairs.into_iter().filter(|&(i, j)| a[i] != b[j]).map(|(i, j)| [i, j, a[i], b[j]]);
        Expected::Axes(clashes.collect())
    }
}

/// Keras before 2.2.5.
fn batch_dot(case: &Case) -> Expected {
    match (case.left(), case.right()) {
        (l, r) if l != r || l < 3 => Expected::Ranks,
        (l, _) => case.unequal((0..l - 2).map(|i| (i, i)).chain([(l - 1, l - 2)])),
    }
}

/// Keras since 2.2.5: `axes` is `1` or `(1, 2)`.
fn batch_dot_axes(case: &Case, axes: &str) -> Expected {
    let pair = axes.strip_prefix('(').and_then(|axes| axes.strip_suffix(')'));
    let (i, j) = pair.map_or(Some((axes, axes)), |pair| pair.split_once(", ")).unwrap_or_default();
    let (Ok(i), Ok(j)) = (i.parse::<isize>(), j.parse::<isize>()) else {
        return Expected::Options;
    };
    if i == 0 || j == 0 {
        return Expected::Options;
    }
    if case.left() < 2 || case.right() < 2 {
        return Expected::Ranks;
    }
    // Counted from the start, and not the batch.
    let place = |axis: isize, rank: usize| {
        let place = if axis < 0 { rank.checked_add_signed(axis) } else { usize::try_from(axis).ok() };
        place.filter(|place| (1..rank).contains(place))
    };
    match (place(i, case.left()), place(j, case.right())) {
        (Some(i), Some(j)) => case.unequal([(0, 0), (i, j)]),
        _ => Expected::Numbers,
    }
}

/// numpy.matmul and tf.matmul.
fn matmul(case: &Case, options: &str) -> Expected {
    let has = |name: &str| options.contains(&format!("{name} = true"));
    if ["a", "b"].iter().any(|side| has(&format!("transpose_{side}")) && has(&format!("adjoint_{side}"))) {
        return Expected::Options;
    }
    let (l, r) = (case.left(), case.right());
    let least = if options.is_empty() { 1 } else { 2 };
    if l < least || r < least {
        return Expected::Ranks;
    }
    let left = if has("transpose_a") || has("adjoint_a") { l - 2 } else { l - 1 };
    let right = if has("transpose_b") || has("adjoint_b") { r - 1 } else { r.saturating_sub(2) };
    let [a, b] = &case.shapes;
    let leading = (3..=l.min(r)).map(|i| (l - i, r - i)).filter(|&(i, j)| a[i] != 1 && b[j] != 1);
    case.unequal(leading.chain([(left, right)]))
}

/// The caret stands under an operand; where the options are wrong, inside these.
fn caret(case: &Case, source: &str, error: &Diagnostic) -> Vec<String> {
    let mut complaints = Vec::new();
    for span in error.carets() {
        let under = &source[span.bytes.clone()];
        // What stands before the caret in the call.
        let before = source[..span.bytes.start].rsplit("let _ = ").next().unwrap_or_default();
        let place = before.split_once('(').map_or("", |(_, arguments)| arguments);
        let good = match expected(case) {
            Expected::Options => {
                place.starts_with("a, b, ") && case.call.contains(&format!("{before}{under}"))
            }
            Expected::Axes(_) => place == "a, " && under == "b",
            Expected::Ranks | Expected::Numbers => {
                (place, under) == ("", "a") || (place, under) == ("a, ", "b")
            }
        };
        if !good {
            complaints.push(format!("the caret is under `{under}`"));
        }
    }
    complaints
}
