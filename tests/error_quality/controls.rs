//! The judges themselves: they are content with a good diagnostic, and complain of every one that is bad in one respect.

use crate::case::{Case, Kind};
use crate::corpus;
use crate::diagnostic::Diagnostic;
use crate::judge;
use crate::rules::{self, Clash, Expected};
use crate::texts;
use serde_json::{Value, json};
use std::path::Path;

const PROGRAM: &str = "// The contracted axes have one length.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

fn main() {
    let _ = dot!(a, b);
}
";
const HEADLINE: &str = "dot!: shapes (3, 4) and (5, 6) do not fit: axis 1 of the left operand is 4, axis 0 of the right \
                        operand is 5 [C001]";

fn program(text: &str) -> Case {
    of_topic("dot", text)
}

fn of_topic(topic: &str, text: &str) -> Case {
    let path = Path::new("/home/ui-tests/fail").join(topic).join("rank2.rs");
    Case::new(Kind::Fail, &path, text.to_owned())
}

/// The place of a piece of the program in which it occurs once.
fn span(piece: &str, label: &str, primary: bool) -> Value {
    let start = PROGRAM.rfind(piece).expect("the piece is in the program");
    json!({
        "file_name": "ui-tests/fail/dot/rank2.rs", "byte_start": start, "byte_end": start + piece.len(),
        "line_start": 9, "is_primary": primary, "label": label,
    })
}

fn child(level: &str, message: &str) -> Value {
    json!({ "level": level, "message": message, "spans": [] })
}

/// A good error.
fn good() -> Value {
    let mut place = span("b)", "axis 0 is 5 here, but axis 1 of the left operand is 4", true);
    place["byte_end"] = json!(place["byte_start"].as_u64().expect("a number") + 1);
    json!({
        "level": "error", "message": HEADLINE, "code": { "code": "E0277" }, "spans": [place], "rendered": "",
        "children": [
            child("help", "the trait `DotFits2x2<3, 4, 5, 6>` is not implemented for `Shapes`"),
            child("note", "rule: the last axis with the second-to-last one"),
        ],
    })
}

/// The complaints about diagnostics of [`PROGRAM`].
fn complaints(diagnostics: &[Value]) -> Vec<String> {
    let diagnostics: Vec<Diagnostic> = diagnostics.iter().filter_map(Diagnostic::parse).collect();
    judge::fail(&program(PROGRAM), &diagnostics)
}

/// The good error, changed.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut error = good();
    change(&mut error);
    complaints(&[error])
}

/// That there is exactly one complaint, and of what.
#[track_caller]
fn one(complaints: &[String], of: &str) {
    assert!(
        matches!(complaints, [one] if one.contains(of)),
        "{complaints:#?} is not one complaint of `{of}`"
    );
}

#[test]
fn a_good_error_is_good() {
    assert_eq!(complaints(&[good()]), Vec::<String>::new());
}

#[test]
fn summaries_are_not_errors() {
    let summary = json!({ "level": "error", "message": "aborting due to 1 previous error", "spans": [], "children": [] });
    let more = json!({ "level": "failure-note", "message": "For more information about this error, try ..", "spans": [] });
    assert_eq!(complaints(&[good(), summary, more]), Vec::<String>::new());
}

#[test]
fn no_error() {
    one(&complaints(&[]), "0 errors");
}

#[test]
fn two_errors() {
    one(&complaints(&[good(), good()]), "2 errors");
}

#[test]
fn a_warning_beside_the_error() {
    let mut warning = good();
    warning["level"] = json!("warning");
    one(&complaints(&[good(), warning.clone()]), "1 warnings");
    assert_eq!(complaints(&[warning]).len(), 2);
}

#[test]
fn another_code() {
    one(&changed(|error| error["message"] = json!(HEADLINE.replace("C001", "C002"))), "[\"C002\"], not C001");
    one(&changed(|error| error["message"] = json!(HEADLINE.replace(" [C001]", ""))), "[], not C001");
    one(&changed(|error| error["message"] = json!(format!("{HEADLINE} [C002]"))), "the code is");
}

#[test]
fn another_code_of_rustc() {
    let case = program("// A rule.\n//@ code: E0308\n//@ caret: ^b^\n\nfn f() { b }\n");
    let mut error = good();
    error["message"] = json!("mismatched types");
    error["spans"][0]["byte_start"] = json!(case.text.rfind('b'));
    error["spans"][0]["byte_end"] = json!(case.text.rfind('b').map(|i| i + 1));
    let parsed = |error: &Value| [Diagnostic::parse(error).expect("an error")];
    one(&judge::fail(&case, &parsed(&error)), "[\"E0277\"], not E0308");
    error["code"]["code"] = json!("E0308");
    assert_eq!(judge::fail(&case, &parsed(&error)), Vec::<String>::new());
}

#[test]
fn a_caret_elsewhere() {
    let at = |piece: &str| changed(|error| error["spans"] = json!([span(piece, "a label", true)]));
    one(&at("a, "), "the caret is under `a, `");
    one(&at("dot!(a, b)"), "the caret is under `dot!(a, b)`");
    one(&at("b);"), "the caret is under `b);`");
    one(&changed(|error| error["spans"][0]["is_primary"] = json!(false)), "there is no caret");
    one(
        &changed(|error| error["spans"][0]["byte_end"] = error["spans"][0]["byte_start"].clone()),
        "under ``",
    );
    one(
        &changed(|error| error["spans"][0]["file_name"] = json!("src/ops.rs")),
        "the caret is in `src/ops.rs`",
    );
    one(&changed(|error| error["spans"][0]["label"] = json!(null)), "the caret has no label");
}

#[test]
fn a_second_caret_elsewhere() {
    let both = changed(|error| {
        let spans = error["spans"].as_array_mut().expect("a list");
        spans.push(span("main", "a label", true));
    });
    one(&both, "the caret is under `main`");
}

#[test]
fn a_shape_is_missing() {
    let headline = HEADLINE.replace("shapes (3, 4) and (5, 6)", "shapes (3, 4) and others");
    one(&changed(|error| error["message"] = json!(headline)), "has not the shape `(5, 6)`");
    let headline = HEADLINE.replace("(3, 4) and (5, 6)", "(5, 6) and (3, 4)");
    one(&changed(|error| error["message"] = json!(headline)), "has not the shape `(5, 6)`");
}

#[test]
fn a_fact_is_missing() {
    let without =
        |from: &str, to: &str| changed(|error| error["message"] = json!(HEADLINE.replace(from, to)));
    one(&without("is 5 [", "is another ["), "does not say `5`");
    one(&without("is 4,", "is 44,"), "does not say `4`");
    one(&without("axis 1 of", "the last axis of"), "does not say `1`");
    one(&without("dot!: shapes", "shapes"), "does not begin with the operation");
    one(&without("dot!: ", "matmul!: "), "does not begin with the operation");
}

#[test]
fn words_of_the_machinery() {
    one(&changed(|error| error["message"] = json!(format!("{HEADLINE} Const<4>"))), "`Const<` in");
    one(&changed(|error| error["spans"][0]["label"] = json!("expected Told")), "`Told` in");
    one(&changed(|error| error["spans"][0]["label"] = json!("expected Blamed")), "`Blamed` in");
    one(&changed(|error| error["message"] = json!(format!("{HEADLINE} EinsumFits2x2"))), "`EinsumFits` in");
    let note = |level: &str, text: &str| changed(|error| error["children"][1] = child(level, text));
    one(&note("note", "required for `conformable_runtime::Fit` to hold"), "`conformable_runtime` in");
    // Only the help that rustc adds by itself is left out, not a note of the same words, nor another help.
    assert!(!note("note", "the trait `DotFits2x2<3>` is not implemented for `Shapes`").is_empty());
    assert!(!note("help", "the trait `DotFits2x2<3>` is implemented for `Shapes`").is_empty());
    let labelled =
        changed(|error| error["children"][1]["spans"] = json!([span("main", "PhantomData", false)]));
    one(&labelled, "`PhantomData` in");
}

#[test]
fn words_of_the_machinery_by_rustc() {
    let changed = |topic: &str, change: &dyn Fn(&mut Value)| {
        let mut error = good();
        error["spans"][0]["file_name"] = json!(format!("ui-tests/fail/{topic}/rank2.rs"));
        change(&mut error);
        judge::fail(&of_topic(topic, PROGRAM), &[Diagnostic::parse(&error).expect("an error")])
    };
    let note = |error: &mut Value| error["children"][1] = child("note", "required for `Const<4>`");
    let headline = |error: &mut Value| error["message"] = json!(format!("{HEADLINE} Const<4>"));
    let label = |error: &mut Value| error["spans"][0]["label"] = json!("expected `Const<4>`");
    let quoted =
        |error: &mut Value| error["message"] = json!(format!("dot!: `Box<Const<4>>` {}", &HEADLINE[6..]));
    one(&changed("elements", &note), "`Const<` in");
    assert_eq!(changed("ops", &note), Vec::<String>::new());
    one(&changed("ops", &headline), "`Const<` in");
    one(&changed("ops", &label), "`Const<` in");
    assert_eq!(changed("wrapped", &quoted), Vec::<String>::new());
    one(&changed("wrapped", &headline), "`Const<` in");
    one(&changed("wrapped", &note), "`Const<` in");
    one(&changed("elements", &quoted), "`Const<` in");
}

#[test]
fn a_head_that_is_wrong() {
    let case = |from: &str, to: &str| {
        let error = Diagnostic::parse(&good()).expect("an error");
        judge::fail(&program(&PROGRAM.replace(from, to)), &[error])
    };
    one(&case("// The", "/* The"), "does not say the rule");
    one(&case("//@ axes", "//@ axis"), "`axis` is no key");
    one(&case("dot!(a, ^b^)", "^a^"), "in the program more than once");
    one(&case("dot!(a, ^b^)", "dot!(^c^)"), "not in the program");
    one(&case("dot!(a, ^b^)", "dot!(a, b)"), "has not two `^`");
    assert!(!case("//@ code: C001\n", "").is_empty());
    assert!(!case("//@ caret: dot!(a, ^b^)\n", "").is_empty());
}

#[test]
fn types_and_suggestions_are_facts() {
    let case = program(
        "// A rule.\n//@ elements: f32 i64\n//@ found: (f32, Box<\n//@ suggests: axes\n\nfn main() {}\n",
    );
    let headline = "`f32`, `i64`, `(f32, Box<f32>)`, did you mean `axes`?";
    assert_eq!(judge::facts(&case, headline), Vec::<String>::new());
    one(&judge::facts(&case, &headline.replace("i64", "i32")), "does not name `i64`");
    one(&judge::facts(&case, &headline.replace("Box", "Rc")), "does not name `(f32, Box<");
    one(&judge::facts(&case, &headline.replace("axes", "axis")), "does not suggest `axes`");
}

#[test]
fn twins_that_differ_too_much() {
    let twin = |text: &str| {
        let body: String = text.split_inclusive('\n').filter(|line| !line.starts_with("//@")).collect();
        judge::twins(&program(PROGRAM), &program(&body))
    };
    assert_eq!(twin(&PROGRAM.replace("dot!(a, b)", "dot!(a, b.t())")), Vec::<String>::new());
    one(&twin(PROGRAM), "is the same program");
    one(&twin(&PROGRAM.replace("dot!(a, b)", "matmul!(a, b)").replace("main", "f")), "more than one place");
    let far = format!("dot!(a, b); /* {} */", "x".repeat(50));
    one(&twin(&PROGRAM.replace("dot!(a, b);", &far)), "more than one place");
}

#[test]
fn twins_are_silent() {
    let twin =
        |text: &str| [Case::new(Kind::Pass, Path::new("/home/ui-tests/pass/dot/rank2.rs"), text.to_owned())];
    assert_eq!(judge::pass(&twin("// A rule.\n"), &[], true), Vec::<String>::new());
    one(&judge::pass(&twin("// A rule.\n"), &[], false), "were not checked");
    one(&judge::pass(&twin("// A rule.\n//@ code: C001\n"), &[], true), "a twin has no head");
    let warning =
        Diagnostic::parse(&json!({ "level": "warning", "message": "unused", "rendered": "unused" }));
    one(&judge::pass(&twin("// A rule.\n"), &[warning.expect("a warning")], true), "unused");
}

/// A case of the corpus.
fn line(call: &str, shapes: &[&[usize]]) -> corpus::Case {
    let shapes = shapes.iter().map(|shape| shape.to_vec()).collect();
    corpus::Case { id: "pub-0".to_owned(), call: call.to_owned(), shapes }
}

#[test]
fn headlines_of_the_corpus() {
    let case = line("dot!(a, b)", &[&[3, 4], &[5, 6]]);
    assert_eq!(corpus::facts(&case, HEADLINE), Vec::<String>::new());
    one(&corpus::facts(&case, &HEADLINE.replace("dot!", "matmul!")), "the operation");
    one(&corpus::facts(&case, &HEADLINE.replace("is 5 [", "is 6 [")), "does not say Axes");
    one(&corpus::facts(&case, &HEADLINE.replace("C001", "C002")), "the code");
    one(&corpus::facts(&case, &HEADLINE.replace("(3, 4)", "(4, 3)")), "does not say Axes");
}

#[test]
fn headlines_of_einsum() {
    let headline = "einsum!: shapes (3, 4) and (5, 6) do not fit: label j is 4 on axis 1 of operand 1 and 5 on axis 0 of \
                    operand 2 [C001]";
    let case = line("einsum!(\"i,ij,jk\", a, b, c)", &[&[3], &[3, 4], &[5, 6]]);
    assert_eq!(corpus::facts(&case, headline), Vec::<String>::new());
    one(&corpus::facts(&case, &headline.replace("operand 1", "operand 3")), "does not say Axes");
    one(&corpus::facts(&case, &headline.replace("(3, 4)", "(3,)")), "does not say Axes");
    let case = line("einsum!(\"iji\", a)", &[&[3, 2, 4]]);
    let headline = "einsum!: label i is 3 on axis 0 and 4 on axis 2 of operand 0, of shape (3, 2, 4) [C001]";
    assert_eq!(corpus::facts(&case, headline), Vec::<String>::new());
    one(&corpus::facts(&case, &headline.replace("axis 2", "axis 1")), "does not say Axes");
    let case = line("einsum!(\"i,ij\", a, b)", &[&[3], &[3, 4, 5]]);
    let headline =
        "einsum!: operand 1 has shape (3, 4, 5) and rank 3, the number of labels in its term is 2 [C002]";
    assert_eq!(corpus::facts(&case, headline), Vec::<String>::new());
    one(&corpus::facts(&case, &headline.replace("is 2", "is not 3")), "does not say Term");
    let case = line("einsum!(\"ij->ik\", a)", &[&[3, 4]]);
    let headline =
        "einsum!: no operand has the label `k` of the output at position 6 of the subscripts [C108]";
    assert_eq!(corpus::facts(&case, headline), Vec::<String>::new());
    one(&corpus::facts(&case, &headline.replace('6', "5")), "does not say Subscripts");
    one(&corpus::facts(&case, &headline.replace("C108", "C101")), "the code");
}

/// Two axes of two operands that clash.
fn clash(operands: [usize; 2], axes: [usize; 2], lengths: [usize; 2]) -> Clash {
    Clash { operands, axes, lengths }
}

fn expected(call: &str, shapes: &[&[usize]]) -> Expected {
    rules::expected(&line(call, shapes))
}

/// That these axes of the left and of the right operand clash, and no others.
#[track_caller]
fn clashes(call: &str, a: &[usize], b: &[usize], clashes: &[[usize; 4]]) {
    let clashes = clashes.iter().map(|[i, j, k, m]| clash([0, 1], [*i, *j], [*k, *m])).collect();
    assert_eq!(expected(call, &[a, b]), Expected::Axes(clashes));
}

#[test]
fn rules_of_products() {
    clashes("dot!(a, b)", &[2], &[7, 3, 4], &[[0, 1, 2, 3]]);
    clashes("batch_dot!(a, b)", &[2, 3, 4], &[5, 4, 6], &[[0, 0, 2, 5]]);
    assert_eq!(expected("batch_dot!(a, b)", &[&[3, 4], &[4, 5]]), Expected::Ranks);
    clashes("batch_dot!(a, b, axes = -1)", &[2, 3], &[2, 4], &[[1, 1, 3, 4]]);
    assert_eq!(expected("batch_dot!(a, b, axes = (1,))", &[&[2, 3], &[2, 3]]), Expected::Options);
    assert_eq!(expected("batch_dot!(a, b, axes = (1, -2))", &[&[2, 3], &[2, 3]]), Expected::Numbers);
    assert_eq!(expected("batch_dot!(a, b, axes = (1, 2))", &[&[2], &[2, 3]]), Expected::Ranks);
    clashes("matmul!(a, b)", &[2, 3, 4, 5], &[7, 1, 6, 8], &[[0, 0, 2, 7], [3, 2, 5, 6]]);
    clashes("matmul!(a, b, transpose_a = true)", &[4, 3], &[5, 2], &[[0, 0, 4, 5]]);
    clashes("matmul!(a, b)", &[4], &[3, 5, 2], &[[0, 1, 4, 5]]);
    assert_eq!(expected("matmul!(a, b, adjoint_b = true)", &[&[4], &[5, 4]]), Expected::Ranks);
    // What fits has no axes that clash: such a case in the corpus could not be satisfied.
    clashes("matmul!(a, b)", &[2, 3], &[3, 4], &[]);
}

#[test]
fn rules_of_axes_and_of_vectors() {
    clashes("tensordot!(a, b, axes = 2)", &[7, 2, 3], &[2, 4], &[[2, 1, 3, 4]]);
    clashes("tensordot!(a, b, axes = ([-1], [0]))", &[7, 2], &[3, 4], &[[1, 0, 2, 3]]);
    assert_eq!(expected("tensordot!(a, b, axes = 3)", &[&[2, 2, 2], &[2, 2]]), Expected::Numbers);
    assert_eq!(expected("tensordot!(a, b, axes = ([2], [0]))", &[&[2, 2], &[2, 2]]), Expected::Numbers);
    assert_eq!(expected("tensordot!(a, b, axes = ([0, 1], [0]))", &[&[2, 2], &[2, 2]]), Expected::Options);
    assert_eq!(expected("tensordot!(a, b, axes = ([0, -2], [0, 1]))", &[&[2, 2], &[2, 2]]), Expected::Twice);
    clashes(
        "dot_general!(a, b, batch = ([0], [1]), contract = ([1], [0]))",
        &[2, 3],
        &[4, 2],
        &[[1, 0, 3, 4]],
    );
    let twice = "dot_general!(a, b, batch = ([0], [1]), contract = ([1], [1]))";
    assert_eq!(expected(twice, &[&[2, 2], &[2, 2]]), Expected::Twice);
    clashes("inner!(a, b)", &[2, 3], &[4], &[[1, 0, 3, 4]]);
    assert_eq!(expected("outer!(a, b)", &[&[2], &[2, 3]]), Expected::Ranks);
    clashes("vecdot!(a, b)", &[2, 3], &[4, 3], &[[0, 0, 2, 4]]);
    assert_eq!(expected("vecdot!(a, b)", &[&[], &[4, 3]]), Expected::Numbers);
    clashes("matvec!(a, b)", &[5, 2, 3], &[5, 2], &[[2, 1, 3, 2]]);
    assert_eq!(expected("matvec!(a, b)", &[&[2], &[2]]), Expected::Ranks);
    clashes("vecmat!(a, b)", &[5, 3], &[4, 3, 2], &[[0, 0, 5, 4]]);
    assert_eq!(expected("vecmat!(a, b)", &[&[2], &[2]]), Expected::Ranks);
    let chain = expected("dot!(a, b, c)", &[&[2], &[2, 3], &[4]]);
    assert_eq!(chain, Expected::Axes(vec![clash([1, 2], [1, 0], [3, 4])]));
}

#[test]
fn rules_of_einsum() {
    let axes = |clashes: Vec<Clash>| Expected::Axes(clashes);
    let one = |subscripts: &str, a: &[usize]| expected(&format!("einsum!(\"{subscripts}\", a)"), &[a]);
    let two = |subscripts: &str, a: &[usize], b: &[usize]| {
        expected(&format!("einsum!(\"{subscripts}\", a, b)"), &[a, b])
    };
    assert_eq!(two("ij,jk", &[2, 3], &[4, 5]), axes(vec![clash([0, 1], [1, 0], [3, 4])]));
    assert_eq!(one("iji", &[2, 3, 4]), axes(vec![clash([0, 0], [0, 2], [2, 4])]));
    assert_eq!(two("...i,i", &[2, 1], &[3]), axes(vec![clash([0, 1], [1, 0], [1, 3])]));
    assert_eq!(two("...,...", &[5, 1, 2], &[3, 2]), axes(vec![]));
    assert_eq!(two("...,i...", &[5, 1, 2], &[9, 3, 4]), axes(vec![clash([0, 1], [2, 2], [2, 4])]));
    assert_eq!(two("ij,j", &[2], &[2]), Expected::Term { operand: 0, labels: 2 });
    assert_eq!(two("i,...ij", &[2], &[2]), Expected::Term { operand: 1, labels: 2 });
    assert_eq!(one("ij,j", &[2, 2]), Expected::Operands);
    assert_eq!(two("ij", &[2, 2], &[2]), Expected::Operands);
    assert_eq!(one("ij->ik", &[2, 2]), Expected::Subscripts(6..7));
    assert_eq!(one("ij->i i", &[2, 2]), Expected::Subscripts(7..8));
    assert_eq!(one("i1", &[2, 2]), Expected::Subscripts(2..3));
    assert_eq!(one("i..", &[2, 2]), Expected::Subscripts(2..4));
    assert_eq!(one("...i...", &[2, 2]), Expected::Subscripts(5..8));
    assert_eq!(one("i->j->k", &[2]), Expected::Subscripts(5..7));
    assert_eq!(one("i-i", &[2]), Expected::Subscripts(2..3));
    assert_eq!(one("ij->i,j", &[2, 2]), Expected::Subscripts(6..7));
    assert_eq!(one("...i->i", &[2, 2]), Expected::Subscripts(7..8));
}

/// As rustc prints it, and as it lies beside a program.
const RENDERED: &str = "error[E0277]: no [C001]
   --> ui-tests/fail/dot/rank2.rs:9:21
    |
  9 |     let _ = dot!(a, b);
    |                     ^ no
    |
    = help: the following other types implement trait `Fits`:
TYPES
note: required by a bound in `dot`
   --> runtime/src/ops.rs:120:7
    |
120 | pub fn dot() {}
    |        --- required by this bound
";
const KEPT: &str = "error[E0277]: no [C001]
 --> ui-tests/fail/dot/rank2.rs:9:21
  |
9 |     let _ = dot!(a, b);
  |                     ^ no
  |
  = help: the following other types implement trait `Fits`:
TYPES
          and $N others
note: required by a bound in `dot`
 --> runtime/src/ops.rs
  |
  | pub fn dot() {}
  |        --- required by this bound
";

#[test]
fn texts_are_compared_without_lines_of_the_library() {
    let types = |count| (0..count).map(|i| format!("              A{i}\n")).collect::<String>();
    let rendered = RENDERED.replace("TYPES\n", &types(10));
    let kept = KEPT.replace("TYPES\n", &types(8));
    assert!(texts::are_equal(&rendered, &kept));
    for (from, to) in [
        ("no [C001]", "yes [C001]"),
        (":9:21", ":9:20"),
        (" ^ no", "^ no"),
        ("A3", "B3"),
        ("ops.rs:120", "op.rs:120"),
        ("required by this", "required by that"),
        ("              A9\n", ""),
    ] {
        assert!(!texts::are_equal(&rendered.replacen(from, to, 1), &kept), "{from} and {to}");
    }
}
