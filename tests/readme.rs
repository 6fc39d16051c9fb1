//! The README shows what the compiler prints, not what somebody typed. Its programs are doctests.
//!
//! `UPDATE_README=1 cargo test --test readme` writes the error of the article anew.

use std::fs;

/// The text between two marks, and the parts before and after it.
fn section<'a>(text: &'a str, begin: &str, end: &str) -> Option<[&'a str; 3]> {
    let (before, rest) = text.split_once(begin)?;
    let (inside, after) = rest.split_once(end)?;
    Some([before, inside, after])
}

#[test]
fn the_error_is_what_the_compiler_prints() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let (begin, end) = ("<!-- article.stderr -->\n```text\n", "```\n<!-- end -->");
    let printed = include_str!("../ui-tests/fail/dot/article.stderr");
    let readme = fs::read_to_string(path).unwrap();
    let [before, shown, after] = section(&readme, begin, end).expect("the marks are there");
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(path, [before, begin, printed, end, after].concat()).unwrap();
    } else {
        assert_eq!(shown, printed);
    }
    // On the first screen.
    assert!(before.lines().count() < 20);
}

#[test]
fn the_error_names_the_facts() {
    let headline = include_str!("../ui-tests/fail/dot/article.stderr").lines().next().unwrap();
    for fact in [
        "dot!",
        "(3, 4, 5, 2)",
        "(2, 5, 3, 7)",
        "axis 3 of the left operand is 2",
        "axis 2 of the right operand is 3",
    ] {
        assert!(headline.contains(fact), "{fact}: {headline}");
    }
}

#[test]
fn sections_are_found() {
    assert_eq!(section("a<b>c", "<", ">"), Some(["a", "b", "c"]));
    assert_eq!(section("ac", "<", ">"), None);
}
