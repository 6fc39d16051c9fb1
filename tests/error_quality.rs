//! What the compiler says about every program in `ui-tests/fail`, read from its JSON: one error and no warning, the caret
//! under what is to be changed, the facts in the headline, and no word of the machinery. The twins in `ui-tests/pass`, which
//! differ in one place, give no diagnostic at all. And the whole text is the one in the `.stderr` beside the program, which
//! somebody has read: `TRYBUILD=overwrite cargo test --all-features --test error_quality` writes those that have changed.
//!
//! What a case must say stands in its own head, `//@ key: value`:
//!
//! | key | the headline (or the caret) must have |
//! |---|---|
//! | `code` | the code of the error, `C001` or rustc's `E0308` |
//! | `caret` | a piece of the program that occurs once; the caret lies between its two `^` |
//! | `shapes` | these shapes, whole and in this order |
//! | `lengths`, `axes` | the lengths that clash and the places of their axes |
//! | `ranks`, `rank`, `numbers` | ranks, the rank of the result, axes as they were given |
//! | `elements`, `found` | types, in backticks; one that ends with `<` is the beginning of a type |
//! | `suggests` | "did you mean `..`" |
//!
//! `corpus/invalid.jsonl` has the contractions that NumPy, TensorFlow, Keras and JAX refused. Each is a function of one
//! program, and must be one error that names the same facts, which are computed here from the call and the shapes alone.
//!
//! All programs are in one scratch crate and are checked by one `cargo check`. The functions that judge are
//! themselves tested, on made-up diagnostics that are bad in one respect each (`controls`).

#[path = "error_quality/case.rs"]
mod case;
#[path = "error_quality/controls.rs"]
mod controls;
#[path = "error_quality/corpus.rs"]
mod corpus;
#[path = "error_quality/diagnostic.rs"]
mod diagnostic;
#[path = "error_quality/einsum.rs"]
mod einsum;
#[path = "error_quality/judge.rs"]
mod judge;
#[path = "error_quality/rules.rs"]
mod rules;
#[path = "error_quality/scratch.rs"]
mod scratch;
#[path = "error_quality/texts.rs"]
mod texts;

use case::Kind;

/// Fails with all complaints at once.
fn report(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints\n\n{}", complaints.len(), complaints.join("\n\n"));
}

#[test]
fn a_program_that_does_not_fit_is_one_good_error() {
    let cases = case::cases(Kind::Fail);
    assert!(cases.len() >= 650, "only {} cases", cases.len());
    let complaints = cases.iter().flat_map(|case| judge::fail(case, scratch::diagnostics(&case.bin())));
    report(&complaints.collect::<Vec<_>>());
}

#[test]
fn its_text_is_the_one_that_was_read() {
    let cases = case::cases(Kind::Fail);
    let complaints = cases.iter().filter_map(|case| texts::judge(case, scratch::diagnostics(&case.bin())));
    report(&complaints.collect::<Vec<_>>());
}

#[test]
fn its_twin_is_silent_and_differs_in_one_place() {
    let (fail, pass) = (case::cases(Kind::Fail), case::cases(Kind::Pass));
    let mut complaints: Vec<String> = Vec::new();
    for case in &fail {
        match pass.iter().find(|twin| twin.name() == case.name()) {
            None => complaints.push(format!("{}: there is no twin in `pass`", case.name())),
            Some(twin) => complaints.extend(judge::twins(case, twin)),
        }
    }
    for twin in &pass {
        if !fail.iter().any(|case| case.name() == twin.name()) {
            complaints.push(format!("{}: there is no case in `fail`", twin.name()));
        }
    }
    complaints.extend(judge::pass(&pass, scratch::of_twins(), scratch::twins_were_built()));
    report(&complaints);
}

#[test]
fn what_the_libraries_refuse_is_one_good_error() {
    let (cases, source) = (corpus::cases(), corpus::source());
    let of = |op: &str| cases.iter().filter(|case| case.op() == op).count();
    let ops = [
        ("batch_dot!", 30),
        ("dot!", 18),
        ("dot_general!", 9),
        ("einsum!", 112),
        ("inner!", 7),
        ("matmul!", 33),
        ("matvec!", 7),
        ("outer!", 3),
        ("tensordot!", 16),
        ("vecdot!", 7),
        ("vecmat!", 7),
    ];
    for (op, count) in ops {
        assert_eq!(of(op), count, "cases of {op}");
    }
    assert_eq!(cases.len(), 249);
    let complaints = corpus::judge(&cases, &source, scratch::diagnostics(corpus::BIN));
    report(&complaints);
}
