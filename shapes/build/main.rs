//! Writes the tables that Rust cannot abstract over on stable: one implementation for each rank (`lists`), one for each
//! pair of ranks that an operation accepts (`rules`), one for each length that is subtracted (`numbers`), and one sentence for each way in which two shapes do not fit
//! (`misfits`). What is written here is the rule and the wording; what is generated is only its repetition.

mod changes;
mod lists;
mod misfits;
mod numbers;
mod patterns;
mod rules;
mod single;
mod slots;
mod text;
mod text_labels;
mod views;

use std::path::Path;

/// The highest rank of an operand or a result; `shape::MAX_RANK` in the library.
const MAX_RANK: usize = 8;

fn main() {
    println!("cargo::rerun-if-changed=build");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    for (name, text) in [
        ("lists.rs", lists::generate()),
        ("changes.rs", changes::generate()),
        ("patterns.rs", patterns::generate()),
        ("rules.rs", rules::generate()),
        ("slots.rs", slots::generate()),
        ("numbers.rs", numbers::generate()),
        ("entries.rs", views::entries()),
        ("broadcasts.rs", views::broadcasts()),
        ("misfits.rs", misfits::generate() + &single::generate() + &views::sentences()),
    ] {
        std::fs::write(Path::new(&out).join(name), text).expect("OUT_DIR can be written");
    }
}

/// `A0, A1, A2` for `("A", 3)`.
fn axes(prefix: &str, rank: usize) -> Vec<String> {
    (0..rank).map(|i| format!("{prefix}{i}")).collect()
}

/// `(A0, A1,)`: a tuple type, also of one element.
fn tuple(elements: &[String]) -> String {
    format!("({})", elements.iter().map(|e| format!("{e},")).collect::<String>())
}

/// `<A0: Dim, A1: Dim>`, or nothing.
fn dims(names: &[String]) -> String {
    generics(&names.iter().map(|n| format!("{n}: Dim")).collect::<Vec<_>>())
}

/// `<..>` around `params`, or nothing.
fn generics(params: &[String]) -> String {
    if params.is_empty() { String::new() } else { format!("<{}>", params.join(", ")) }
}
