//! The figures as text: GFLOP/s of the best sample of every side, then this library beside the best peer.

use super::{Report, Row, geometric_mean};

/// Columns for the name of a row.
const NAME: usize = 34;

/// What was measured, on what.
pub fn header(report: &Report) -> String {
    let machine = &report.machine;
    let mut text = format!(
        "{}, {} cores, {} thread{} used; instruction set {}, compiled for {}, clock {:.2} GHz\n",
        machine.processor,
        machine.cores,
        machine.threads,
        if machine.threads == 1 { "" } else { "s" },
        machine.isa,
        machine.target,
        machine.clock,
    );
    for limit in &report.limits {
        text += &format!(
            "limit of one core, {}: {:.1} GFLOP/s, {:.1} a cycle\n",
            limit.element,
            limit.gflops,
            limit.gflops / machine.clock
        );
    }
    let versions: Vec<String> =
        report.versions.iter().map(|one| format!("{} {}", one.name, one.version)).collect();
    text + &versions.join(", ") + "\n"
}

/// The line above the rows of an element type.
pub fn heading(sides: &[&str], element: &str) -> String {
    let mut line = format!("{:NAME$}", format!("GFLOP/s, {element}"));
    for side in sides {
        line += &format!(" {side:>0$}", width(side));
    }
    line + &format!("  {:>15} {:>6} {:>6} {:>6} {:>7}", "best peer", "ratio", "median", "share", "rounds")
}

/// One row. `limit` is in GFLOP/s.
pub fn row(row: &Row, sides: &[&str], limit: f64) -> String {
    let mut line = format!("{:NAME$}", row.name);
    for name in sides {
        let figure = row.side(name).map_or("-".to_owned(), |side| gflops(row.gflops(side.best)));
        line += &format!(" {figure:>0$}", width(name));
    }
    let peer = row.best_peer().map_or("-", |peer| &peer.name);
    let number = |x: Option<f64>| x.map_or("-".to_owned(), |x| format!("{x:.2}"));
    let share =
        row.ours().map_or("-".to_owned(), |ours| format!("{:.1}%", 100.0 * row.gflops(ours.best) / limit));
    line + &format!(
        "  {peer:>15} {:>6} {:>6} {share:>6} {:>7}",
        number(row.ratio()),
        number(row.median_ratio()),
        row.rounds
    )
}

/// What the rows of an element type come to.
pub fn summary(report: &Report, element: &str) -> String {
    let mut text = String::new();
    let rows = || report.rows.iter().filter(|row| row.element == element);
    let mut mean = |what: &str, mut rows: Vec<&Row>| {
        rows.retain(|row| row.ratio().is_some());
        if let Some(mean) = geometric_mean(rows.iter().copied()) {
            text += &format!(
                "{element}: {mean:.2} times the best peer, geometric mean over {} {what}\n",
                rows.len()
            );
        }
    };
    mean(
        "rows of the table up to 64x64x64",
        rows().filter(|row| row.group == "table" && row.is_small()).collect(),
    );
    mean("rows up to 64x64x64", rows().filter(|row| row.is_small()).collect());
    mean("rows", rows().collect());
    let behind: Vec<&str> =
        rows().filter(|row| row.ratio().is_some_and(|ratio| ratio < 1.0)).map(|row| &*row.name).collect();
    text += &format!("{element}: behind the best peer on {} rows", behind.len());
    if !behind.is_empty() {
        text += &format!(": {}", behind.join("; "));
    }
    text + "\n"
}

/// The whole report.
pub fn whole(report: &Report) -> String {
    let mut text = header(report);
    let sides = report.sides();
    for limit in &report.limits {
        let rows: Vec<&Row> = report.rows.iter().filter(|row| row.element == limit.element).collect();
        text += &format!("\n{}\n", heading(&sides, &limit.element));
        for one in rows {
            text += &format!("{}\n", row(one, &sides, limit.gflops));
        }
        text += &summary(report, &limit.element);
    }
    text
}

fn width(name: &str) -> usize {
    name.len().max(6)
}

/// Three digits, or one after the point.
fn gflops(x: f64) -> String {
    if x < 9.95 { format!("{x:.2}") } else { format!("{x:.1}") }
}
