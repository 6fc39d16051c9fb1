//! What may become of shapes: of all axes, of one, of the only one that is not constant.

use crate::{MAX_RANK, axes, dims, generics, tuple};
use std::fmt::Write;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    for rank in 0..=MAX_RANK {
        whole(&mut out, rank);
        for i in 0..rank {
            one(&mut out, rank, i);
        }
        only(&mut out, rank);
    }
    out
}

/// All axes; shapes of another rank have an implementation that never applies, whose bound says so.
fn whole(out: &mut String, rank: usize) {
    let a = axes("A", rank);
    // A second implementation that applies, or rustc takes the only rank that fits for the one that is asked for.
    writeln!(out, "impl{} ConvertsTo<Unshaped> for {} {{}}", dims(&a), tuple(&a)).unwrap();
    for right in 0..=MAX_RANK {
        let b = axes("B", right);
        let all = [a.clone(), b.clone()].concat();
        let (params, bound) = if rank == right {
            let from = a.iter().map(|a| format!("{a}: Dim"));
            let to = a.iter().zip(&b).map(|(a, b)| format!("{b}: Dim + MadeOf<{a}>"));
            (generics(&from.chain(to).collect::<Vec<_>>()), String::new())
        } else {
            (dims(&all), format!("where Lengths: SameRank<{rank}, {right}, {}>", all[0]))
        };
        writeln!(out, "impl{params} ConvertsTo<{}> for {} {bound} {{}}", tuple(&b), tuple(&a)).unwrap();
    }
}

/// The axis at `i`, also counted from the end.
fn one(out: &mut String, rank: usize, i: usize) {
    let a = axes("A", rank);
    let mut changed = a.clone();
    changed[i] = "To".to_owned();
    let from = a.iter().map(|axis| format!("{axis}: Dim"));
    let params = generics(&from.chain([format!("To: Dim + MadeOf<{}>", a[i])]).collect::<Vec<_>>());
    for index in [i as isize, i as isize - rank as isize] {
        writeln!(
            out,
            "impl{params} ChangeAxis<{index}, To> for {} {{ type Output = {}; }}",
            tuple(&a),
            tuple(&changed)
        )
        .unwrap();
    }
}

/// The only axis that is not constant, and shapes that have none or more. These have an output too, so that a method whose
/// result it is can be found, and then a bound that does not hold.
fn only(out: &mut String, rank: usize) {
    let a = axes("A", rank);
    let consts = |from: &[String]| from.iter().map(|name| format!("const {name}: usize")).collect::<Vec<_>>();
    let constant = |name: &String| format!("Const<{name}>");
    for i in 0..rank {
        let put = |axis: &str| {
            let mut shape: Vec<String> = a.iter().map(constant).collect();
            shape[i] = axis.to_owned();
            tuple(&shape)
        };
        let others = consts(&[&a[..i], &a[i + 1..]].concat());
        let run_time = [vec![format!("{}: RunTime", a[i])], others].concat();
        let changed = [vec![format!("To: Dim + MadeOf<{}>", a[i])], run_time.clone()].concat();
        let shape = put(&a[i]);
        writeln!(
            out,
            "impl{} ChangeOnly<To> for {shape} {{ type Output = {}; }}",
            generics(&changed),
            put("To")
        )
        .unwrap();
        writeln!(out, "impl{} OneRunTimeAxis for {shape} {{}}", generics(&run_time)).unwrap();
        // Axes i and j are the first two.
        for j in i + 1..rank {
            let axes = a
                .iter()
                .enumerate()
                .map(|(at, name)| if at == i || at >= j { name.clone() } else { constant(name) });
            let types = a.iter().enumerate().filter_map(|(at, name)| match at {
                _ if at == i || at == j => Some(format!("{name}: RunTime")),
                _ if at > j => Some(format!("{name}: Dim")),
                _ => None,
            });
            let others = consts(&[&a[..i], &a[i + 1..j]].concat());
            let params: Vec<String> = types.chain(others).collect();
            let shape = tuple(&axes.collect::<Vec<_>>());
            unchanged(out, &params, &shape);
        }
    }
    let shape = tuple(&a.iter().map(constant).collect::<Vec<_>>());
    unchanged(out, &consts(&a), &shape);
}

/// A shape whose only run-time axis is not there to change.
fn unchanged(out: &mut String, params: &[String], shape: &str) {
    let with = generics(&[vec!["To: Dim".to_owned()], params.to_vec()].concat());
    writeln!(out, "impl{with} ChangeOnly<To> for {shape} {{ type Output = Self; }}").unwrap();
}
