//! The programs of `ui-tests` that are built.
//!
//! Those in `fail_to_build` are found by the constant evaluator, which `cargo check` does not run; a program that passes
//! stands beside them, because trybuild builds only then. Those in `fail` are checked, and their texts compared, by
//! `error_quality`.
//!
//! Those in `pass`, the twins, must compile, build and run. They are one program of many modules: a program each would take
//! trybuild several minutes.
//!
//! `TRYBUILD=overwrite cargo test --all-features --test ui --test error_quality` writes the texts again. Read them before
//! you commit.

use std::fmt::Write;
use std::path::{Path, PathBuf};

#[test]
fn fail_to_build() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui-tests/fail_to_build/fail/*.rs");
    cases.pass("ui-tests/fail_to_build/pass/*.rs");
}

#[test]
fn pass() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui-tests/pass");
    let mut paths: Vec<PathBuf> = list(&root).iter().flat_map(|topic| list(topic)).collect();
    paths.sort();
    assert!(paths.len() >= 650, "only {} programs", paths.len());
    let (mut modules, mut calls) = (String::new(), String::new());
    for (i, path) in paths.iter().enumerate() {
        // `include!` and not `#[path]`: the `main` of a program is private.
        writeln!(
            modules,
            "mod case_{i} {{\n    include!({path:?});\n    pub fn run() {{\n        let _ = main();\n    }}\n}}"
        )
        .expect("a text can be written");
        writeln!(calls, "    case_{i}::run();").expect("a text can be written");
    }
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("twins.rs");
    std::fs::write(&all, format!("{modules}\nfn main() {{\n{calls}}}\n"))
        .expect("a temporary file can be written");
    trybuild::TestCases::new().pass(all);
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries.map(|entry| entry.expect("a folder can be listed").path()).collect()
}
