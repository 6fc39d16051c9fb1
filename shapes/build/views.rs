//! What views need of each rank: the entries of `slice!` one for an axis, also where `...` stands for some, and the sentences about
//! one shape that `slice!` and `permute!` say.

use crate::misfits::{printed, tells};
use crate::{MAX_RANK, axes, dims, generics, tuple};
use std::fmt::Write;

/// A sentence about one shape. `{S}` is the shape, `{r}` its rank; the other placeholders are parameters of its trait.
struct Sentence {
    op: &'static str,
    /// The trait and the reason type; the trait ends with the rank.
    title: &'static str,
    reason: &'static str,
    /// The parameters of the reason type, all of them numbers.
    numbers: &'static [&'static str],
    headline: &'static str,
    label: &'static str,
    notes: &'static [&'static str],
}

const RANGES: &[&str] = &[
    "rule: a range begins and ends inside of its axis, at its length at most; a negative number counts from the end",
    "`..` takes the whole axis, `2..` what is left of it",
];
const INDICES: &[&str] = &[
    "rule: an index is below the length of its axis, which it drops; a negative number counts from the end",
    "a range of one element, as in `2..3`, keeps the axis",
];
const ENTRIES: &[&str] = &[
    "rule: `slice!` has one entry for each axis, and `..` takes a whole one",
    "`...` stands for all axes that have no entry, as in `[0, ...]`",
];

macro_rules! out_of_bounds {
    ($what:literal) => {
        concat!("slice!: ", $what, " is out of bounds for axis {I} of shape {S}, whose length is {N} [C013]")
    };
}

macro_rules! bounds {
    ($title:literal, $reason:literal, $numbers:expr, $what:literal, $notes:expr) => {
        Sentence {
            op: "SliceOp",
            title: $title,
            reason: $reason,
            numbers: $numbers,
            headline: out_of_bounds!($what),
            label: "axis {I} has length {N}",
            notes: $notes,
        }
    };
}

const SENTENCES: &[Sentence] = &[
    bounds!("SliceRange", "RangeFront", &["A", "B"], "range {A}..{B}", RANGES),
    bounds!("SliceRangeToBack", "RangeToBack", &["A", "B"], "range {A}..-{B}", RANGES),
    bounds!("SliceRangeOfBack", "RangeOfBack", &["A", "B"], "range -{A}..-{B}", RANGES),
    bounds!("SliceOpen", "Open", &["A"], "range {A}..", RANGES),
    bounds!("SliceOpenBack", "OpenBack", &["A"], "range -{A}..", RANGES),
    bounds!("SliceIndex", "IndexFront", &["A"], "index {A}", INDICES),
    bounds!("SliceIndexBack", "IndexBack", &["A"], "index -{A}", INDICES),
];

const RANKS: &[Sentence] = &[
    Sentence {
        op: "SliceOp",
        title: "SliceRank",
        reason: "RankIs",
        numbers: &["N"],
        headline: "slice!: shape {S} has rank {r}, the list is for rank {N} [C013]",
        label: "the entries of a tensor of rank {N}",
        notes: ENTRIES,
    },
    Sentence {
        op: "SliceOp",
        title: "SliceRankAtLeast",
        reason: "RankAtLeast",
        numbers: &["N"],
        headline: "slice!: shape {S} has rank {r}, the list is for rank {N} or more [C013]",
        label: "the entries of a tensor of rank {N}",
        notes: &["rule: `...` stands for all axes that have no entry, none or more"],
    },
    Sentence {
        op: "PermuteOp",
        title: "PermuteRank",
        reason: "RankIs",
        numbers: &["N"],
        headline: "permute!: shape {S} has rank {r}, the list is for rank {N} [C013]",
        label: "the axes of a tensor of rank {N}",
        notes: &[
            "rule: the list has each axis of the operand once, in the order of the result, as numpy.transpose",
        ],
    },
];

/// The lists of entries.
pub(crate) fn entries() -> String {
    let mut out = String::new();
    for rank in 0..=MAX_RANK {
        let e = axes("E", rank);
        writeln!(
            out,
            "impl{} Expand<{rank}> for Exact<{}, {rank}> {{ type Backwards = {}; }}",
            generics(&e),
            tuple(&e),
            backwards(&e)
        )
        .unwrap();
        for before in 0..=rank {
            for after in 0..=rank - before {
                let (b, a) = (axes("B", before), axes("A", after));
                let whole = vec!["WholeAxis".to_owned(); rank - before - after];
                writeln!(
                    out,
                    "impl{} Expand<{rank}> for Around<{}, {}, {}> {{ type Backwards = {}; }}",
                    generics(&[b.clone(), a.clone()].concat()),
                    tuple(&b),
                    tuple(&a),
                    before + after,
                    backwards(&[b.clone(), whole, a.clone()].concat())
                )
                .unwrap();
            }
        }
    }
    out
}

/// Which shapes broadcast to which: axes are aligned from the right.
pub(crate) fn broadcasts() -> String {
    let mut out = String::new();
    for from in 0..=MAX_RANK {
        for to in 0..=MAX_RANK {
            let (a, b) = (axes("A", from), axes("B", to));
            let all = dims(&[a.clone(), b.clone()].concat());
            let bound = match to.checked_sub(from) {
                Some(more) => (0..from).map(|i| format!("A{i}: Stretch<B{}>,", more + i)).collect(),
                None => format!("Lengths: BroadcastRanks<{from}, {to}, A0>"),
            };
            writeln!(out, "impl{all} Aligned<{}> for {} where {bound} {{}}", tuple(&b), tuple(&a)).unwrap();
        }
    }
    out
}

/// The last entry first.
fn backwards(entries: &[String]) -> String {
    entries.iter().fold("()".to_owned(), |list, entry| format!("({entry}, {list})"))
}

/// The sentences, with the way to them.
pub(crate) fn sentences() -> String {
    let mut out = String::new();
    for rank in 0..=MAX_RANK {
        if rank > 0 {
            SENTENCES.iter().for_each(|sentence| write(&mut out, sentence, rank, &["I", "N"]));
        }
        RANKS.iter().for_each(|sentence| write(&mut out, sentence, rank, &[]));
    }
    out
}

fn write(out: &mut String, sentence: &Sentence, rank: usize, about: &[&str]) {
    let fill = |text: &str| text.replace("{S}", &printed("S", rank)).replace("{r}", &rank.to_string());
    let names = axes("S", rank);
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let numbers = [own(sentence.numbers), own(about)].concat();
    let all = [names.clone(), numbers.clone()].concat();
    let consts: Vec<String> = all.iter().map(|name| format!("const {name}: usize")).collect();
    let notes: String = sentence.notes.iter().map(|note| format!(", note = {:?}", fill(note))).collect();
    let title = format!("{}{rank}", sentence.title);
    writeln!(
        out,
        "#[diagnostic::on_unimplemented(message = {:?}, label = {:?}{notes})] pub trait {title}{} {{ type Out; }}",
        fill(sentence.headline),
        fill(sentence.label),
        generics(&consts)
    )
    .unwrap();
    let reason = format!("{}{}", sentence.reason, generics(&numbers));
    let told = format!(
        "Told1<{}, {reason}, (), (), Shown<Style, Tags, Lens{rank}{}>>",
        sentence.op,
        generics(&names)
    );
    let params = [consts, own(&["Style", "Tags"])].concat();
    tells(out, "right", &params, &[], &told, &format!("{title}{}", generics(&all)));
}
