//! Lengths as two digits, for what stable Rust cannot do with const parameters: subtract them, and see which is smaller.
//!
//! A table of lengths is linear in the largest, a table of pairs of lengths would be quadratic; two digits of base 33 reach 1,088
//! with three tables of 1,089 implementations.

use std::fmt::Write;

/// The number of values of a digit.
const BASE: usize = 33;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    for n in 0..BASE * BASE {
        let (high, low) = (n / BASE, n % BASE);
        writeln!(out, "impl Digits for Const<{n}> {{ type High = Digit<{high}>; type Low = Digit<{low}>; }}")
            .unwrap();
        writeln!(out, "impl Number<Digit<{low}>> for Digit<{high}> {{ type Length = Const<{n}>; }}").unwrap();
        if n != 1 {
            writeln!(out, "#[diagnostic::do_not_recommend] impl Stretches<1, {n}> for Lengths {{}}").unwrap();
        }
    }
    // An axis of length 1 stretches to lengths beyond the table that occur in practice.
    for n in stretched() {
        writeln!(out, "#[diagnostic::do_not_recommend] impl Stretches<1, {n}> for Lengths {{}}").unwrap();
    }
    for a in 0..BASE {
        for b in 0..BASE {
            let (digit, borrow) = ((a + BASE - b) % BASE, usize::from(a < b));
            writeln!(
                out,
                "impl MinusDigit<Digit<{b}>> for Digit<{a}> {{ type Digit = Digit<{digit}>; type Borrow = Digit<{borrow}>; }}"
            )
            .unwrap();
        }
    }
    out
}

/// Multiples of 64 to 16,384 and powers of two beyond.
fn stretched() -> impl Iterator<Item = usize> {
    let multiples = (1..=16_384 / 64).map(|i| i * 64).filter(|n| *n >= BASE * BASE);
    multiples.chain((15..=24).map(|i| 1 << i))
}
