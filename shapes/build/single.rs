//! Sentences about one shape: two axes of it that must be equal, a rank that does not suit its term.

use crate::misfits::{extra_names, extra_params, printed, tells};
use crate::text_labels::{Single, singles};
use crate::{MAX_RANK, axes, generics};
use std::fmt::Write;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    for single in singles() {
        for rank in 0..=MAX_RANK {
            if single.about_axes {
                if rank > 1 {
                    diagonal(&mut out, &single, rank);
                }
            } else if (single.ranks)(rank) {
                ranks(&mut out, &single, rank);
            }
        }
    }
    out
}

/// The trait with its sentence.
fn sentence(out: &mut String, single: &Single, title: &str, params: &[String], rank: usize) {
    let fill = |text: &str| text.replace("{S}", &printed("A", rank)).replace("{r}", &rank.to_string());
    write!(
        out,
        "#[diagnostic::on_unimplemented(message = {:?}, label = {:?}",
        fill(single.headline),
        fill(single.label)
    )
    .unwrap();
    for note in single.notes {
        write!(out, ", note = {:?}", fill(note)).unwrap();
    }
    let params = [params.to_vec(), extra_params(single.extra)].concat();
    writeln!(out, ")] pub trait {title}{} {{ type Out; }}", generics(&params)).unwrap();
}

/// Axes `I` and `J` are `K` and `M`: lengths, or types in a trait of their own.
fn diagonal(out: &mut String, single: &Single, rank: usize) {
    let names = axes("A", rank);
    let consts: Vec<String> = names.iter().map(|a| format!("const {a}: usize")).collect();
    let places = ["const I: usize", "const J: usize"].map(str::to_owned).to_vec();
    let title = format!("{}Diagonal{rank}", single.title);
    let lengths = ["const K: usize", "const M: usize"].map(str::to_owned).to_vec();
    let types = ["K", "M"].map(str::to_owned).to_vec();
    sentence(out, single, &title, &[consts.clone(), places.clone(), lengths].concat(), rank);
    sentence(out, single, &format!("{title}Names"), &[consts.clone(), places.clone(), types].concat(), rank);
    for (k, m) in [('C', 'C'), ('T', 'T'), ('C', 'T'), ('T', 'C')] {
        let param =
            |tag: char, name: &str| if tag == 'C' { format!("const {name}: usize") } else { name.to_owned() };
        let extra = extra_params(single.extra);
        let params = [
            consts.clone(),
            places.clone(),
            vec![param(k, "K"), param(m, "M"), "S".to_owned(), "X".to_owned()],
            extra,
        ]
        .concat();
        // A name against a length: the sentence prints the one that it can.
        let both_names = (k, m) == ('T', 'T');
        let shown =
            |tag: char, name: &str| if tag == 'T' && !both_names { "U".to_owned() } else { name.to_owned() };
        let args = [
            names.clone(),
            vec!["I".to_owned(), "J".to_owned(), shown(k, "K"), shown(m, "M")],
            extra_names(single.extra),
        ]
        .concat();
        let free: &[&str] = if k != m { &["U"] } else { &[] };
        let name = if both_names { format!("{title}Names") } else { title.clone() };
        let lens = format!("Lens{rank}{}", generics(&names));
        let told = format!(
            "Told1<{}, Diagonal<Place<I>, Place<J>>, {k}<K>, {m}<M>, Shown<S, X, {lens}>>",
            single.op
        );
        tells(out, "right", &params, free, &told, &format!("{name}<{}>", args.join(", ")));
    }
}

/// The rank does not suit the number `N` of labels.
fn ranks(out: &mut String, single: &Single, rank: usize) {
    let names = axes("A", rank);
    let consts: Vec<String> = names.iter().map(|a| format!("const {a}: usize")).collect();
    let number = vec!["const N: usize".to_owned()];
    let title = format!("{}{}{rank}", single.title, single.reason);
    sentence(out, single, &title, &[consts.clone(), number.clone()].concat(), rank);
    let params =
        [consts, number, ["S", "X"].map(str::to_owned).to_vec(), extra_params(single.extra)].concat();
    let args = [names.clone(), vec!["N".to_owned()], extra_names(single.extra)].concat();
    let told = format!(
        "Told1<{}, {}<N>, (), (), Shown<S, X, Lens{rank}{}>>",
        single.op,
        single.reason,
        generics(&names)
    );
    tells(out, "right", &params, &[], &told, &format!("{title}<{}>", args.join(", ")));
}
