//! Lengths as three digits, for what stable Rust cannot do with const parameters: subtract them, and see which is smaller.
//!
//! A table of lengths is linear in the largest, a table of pairs of lengths would be quadratic. Three digits of base 11 take two
//! tables of 1,089 implementations and one of 121 pairs of digits.

use std::fmt::Write;

/// The number of values of a digit.
const BASE: usize = 11;

/// The first length that has no digits. Three digits have room for more, but the texts of errors say this one.
const END: usize = 1089;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    // A name for each digit: rustc type-checks every number that stands in a type, as if it were a function.
    for d in 0..BASE {
        writeln!(out, "type D{d} = Digit<{d}>;").unwrap();
    }
    for n in 0..END {
        let (high, middle, low) = (n / BASE / BASE, n / BASE % BASE, n % BASE);
        let digits = format!("(D{high}, D{middle}, D{low})");
        writeln!(out, "impl Digits for Const<{n}> {{ type Digits = {digits}; }}").unwrap();
        writeln!(out, "impl Number for {digits} {{ type Length = Const<{n}>; }}").unwrap();
    }
    // An axis of length 1 stretches to lengths without digits that occur in practice.
    for n in stretched() {
        writeln!(out, "#[diagnostic::do_not_recommend] impl Stretches<1, {n}> for Lengths {{}}").unwrap();
    }
    for a in 0..BASE {
        for b in 0..BASE {
            let (digit, borrow) = ((a + BASE - b) % BASE, usize::from(a < b));
            writeln!(
                out,
                "impl MinusDigit<D{b}> for D{a} {{ type Digit = D{digit}; type Borrow = D{borrow}; }}"
            )
            .unwrap();
        }
    }
    // All digits but those of 1, each at one of the three places.
    for d in 0..BASE {
        if d > 0 {
            writeln!(out, "impl<M, L> NotOne for (D{d}, M, L) {{}}").unwrap();
            writeln!(out, "impl<L> NotOne for (D0, D{d}, L) {{}}").unwrap();
        }
        if d != 1 {
            writeln!(out, "impl NotOne for (D0, D0, D{d}) {{}}").unwrap();
        }
    }
    out
}

/// Multiples of 64 to 16,384 and powers of two beyond.
fn stretched() -> impl Iterator<Item = usize> {
    let multiples = (1..=16_384 / 64).map(|i| i * 64).filter(|n| *n >= END);
    multiples.chain((15..=24).map(|i| 1 << i))
}
