//! Patterns of `assert_shape!` for each rank: `..` stands for as many axes as are left, all of any length.

use crate::{MAX_RANK, axes, dims, generics, tuple};
use std::fmt::Write;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    for rank in 0..=MAX_RANK {
        let a = axes("A", rank);
        let pattern = format!("Exactly<{}>", tuple(&a));
        filled(&mut out, rank, &a, &pattern, &a, &(0..rank).map(|i| i + FIRST).collect::<Vec<_>>());
        needs(&mut out, &a, &pattern, &format!("PatternRank<Place<{rank}>>"));
    }
    for front in 0..=MAX_RANK {
        for back in 0..=MAX_RANK - front {
            let (f, b) = (axes("A", front), axes("B", back));
            let all = [f.clone(), b.clone()].concat();
            let pattern = format!("Around<{}, {}>", tuple(&f), tuple(&b));
            for rank in front + back..=MAX_RANK {
                let between = rank - front - back;
                let shape = [f.clone(), vec!["Dyn".to_owned(); between], b.clone()].concat();
                // The token `..` lies between; its axes fit whatever they are.
                let carets =
                    (0..rank).map(|i| if i < front { i } else { (i + 1).saturating_sub(between) } + FIRST);
                filled(&mut out, rank, &all, &pattern, &shape, &carets.collect::<Vec<_>>());
            }
            needs(&mut out, &all, &pattern, &format!("PatternRankAtLeast<Place<{}>>", front + back));
        }
    }
    out
}

/// The number of the caret at the first token of the pattern: the tensor and the brackets come before it.
const FIRST: usize = 2;

/// The pattern as a shape of a rank, with the carets at the tokens of its axes.
fn filled(
    out: &mut String,
    rank: usize,
    params: &[String],
    pattern: &str,
    shape: &[String],
    carets: &[usize],
) {
    let carets: Vec<String> = carets.iter().map(|caret| format!("Caret<{caret}>")).collect();
    writeln!(
        out,
        "impl{} Filled<{pattern}> for Place<{rank}> {{ type Shape = {}; type Carets = {}; }}",
        dims(params),
        tuple(shape),
        tuple(&carets)
    )
    .unwrap();
}

/// The ranks that the pattern is for.
fn needs(out: &mut String, params: &[String], pattern: &str, reason: &str) {
    writeln!(out, "impl{} Pattern for {pattern} {{ type Rank = {reason}; }}", generics(params)).unwrap();
}
