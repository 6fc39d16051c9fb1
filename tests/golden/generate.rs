//! From the corpus to Rust: `dot.rs`, `batch_dot.rs` and `matmul.rs` beside this file.

use crate::corpus::{Case, cases};
use std::fmt::Write;
use std::path::PathBuf;

/// The operations, with the number of their cases.
const OPS: [(&str, usize); 3] = [("dot", 45), ("batch_dot", 36), ("matmul", 56)];

fn path(op: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{op}.rs"))
}

/// The file of an operation.
fn source(op: &str) -> String {
    let mut text = String::from(
        "//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.\n\nuse super::*;\n",
    );
    for case in cases().iter().filter(|case| case.op == op) {
        let name = case.id.replace('-', "_");
        let [a, b] = &case.shapes[..] else { panic!("{}: {} operands", case.id, case.shapes.len()) };
        let [a, b, c] = [a, b, &case.out_shape].map(|shape| tensor(case, shape));
        writeln!(text, "\ncase! {{").unwrap();
        writeln!(text, "    /// {}", case.source).unwrap();
        if case.dtype.starts_with('c') {
            writeln!(text, "    #[cfg(feature = \"complex\")]").unwrap();
        }
        writeln!(text, "    {name} a: {a}, b: {b};").unwrap();
        writeln!(text, "    let c: {c} = {};\n}}", case.call).unwrap();
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
        assert_eq!(cases().iter().filter(|case| case.op == op).count(), count, "cases of {op} in the corpus");
        let committed = std::fs::read_to_string(path(op)).unwrap();
        assert_eq!(committed.matches("\ncase! {").count(), count, "tests of {op}");
    }
    assert_eq!(cases().len(), 137, "other operations in the corpus");
}
