//! From the corpus to Rust: `dot.rs`, `einsum.rs` and the other files of cases beside this file.

use crate::corpus::{Case, cases};
use crate::named::named;
use std::fmt::Write;
use std::path::PathBuf;

/// The macros, with the number of their cases.
const OPS: [(&str, usize); 11] = [
    ("batch_dot", 36),
    ("dot", 50),
    ("dot_general", 16),
    ("einsum", 241),
    ("inner", 12),
    ("matmul", 56),
    ("matvec", 9),
    ("outer", 4),
    ("tensordot", 30),
    ("vecdot", 12),
    ("vecmat", 9),
];

fn path(op: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{op}.rs"))
}

/// The file of a macro.
fn source(op: &str) -> String {
    let mut text = String::from(
        "//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.\n\nuse super::*;\n",
    );
    for case in cases().iter().filter(|case| case.op() == op) {
        let id = case.id.replace('-', "_");
        // The operands of the corpus are `a`, `b`, .., so that `c` is free where there are two.
        let names: Vec<String> =
            (b'a'..).take(case.shapes.len()).map(|name| char::from(name).into()).collect();
        let result = if names.len() < 3 { "c" } else { "y" };
        let operands: Vec<String> = names
            .iter()
            .zip(&case.shapes)
            .map(|(name, shape)| format!("{name}: {}", tensor(case, shape)))
            .collect();
        let kind = if op == "einsum" { "equation" } else { "case" };
        writeln!(text, "\n{kind}! {{").unwrap();
        writeln!(text, "    /// {}", case.source).unwrap();
        if case.dtype.starts_with('c') {
            writeln!(text, "    #[cfg(feature = \"complex\")]").unwrap();
        }
        writeln!(text, "    {id} {};", operands.join(", ")).unwrap();
        writeln!(text, "    let {result}: {} = {};", tensor(case, &case.out_shape), case.call).unwrap();
        if op == "einsum" {
            let subscripts = case.call.split('"').nth(1).expect("an equation stands between quotation marks");
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            writeln!(text, "    named {}", named(subscripts, &names)).unwrap();
        }
        writeln!(text, "}}").unwrap();
    }
    text
}

/// The type of a tensor.
fn tensor(case: &Case, shape: &[usize]) -> String {
    let element = match &*case.dtype {
        "c64" => "Complex<f32>",
        "c128" => "Complex<f64>",
        real => real,
    };
    let mut axes = String::new();
    for (i, len) in shape.iter().enumerate() {
        write!(axes, "{} {len}", if i == 0 { ";" } else { "," }).unwrap();
    }
    format!("Tensor![{element}{axes}]")
}

#[test]
fn cases_are_up_to_date() {
    for (op, _) in OPS {
        let (path, text) = (path(op), source(op));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, text).unwrap();
        } else {
            let committed = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            assert!(
                committed == text,
                "{} is not what the corpus gives: set UPDATE_GOLDEN=1",
                path.display()
            );
        }
    }
}

#[test]
fn no_case_is_lost() {
    for (op, count) in OPS {
        assert_eq!(
            cases().iter().filter(|case| case.op() == op).count(),
            count,
            "cases of {op} in the corpus"
        );
        let committed = std::fs::read_to_string(path(op)).unwrap();
        let tests = committed.matches("\ncase! {").count() + committed.matches("\nequation! {").count();
        assert_eq!(tests, count, "tests of {op}");
    }
    assert_eq!(
        cases().len(),
        OPS.iter().map(|(_, count)| count).sum::<usize>(),
        "other macros in the corpus"
    );
    assert_eq!(cases().len(), 475);
}
