//! The figures as pictures: GFLOP/s over size, small and large, and bars for the article's shapes.

use super::svg::{Anchor, Style, Svg};
use super::{Lengths, Report, Row};
use crate::peers::name;

const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 480.0;
/// The area between the axes.
const LEFT: f64 = 64.0;
const RIGHT: f64 = 726.0;
const TOP: f64 = 84.0;
const BOTTOM: f64 = 416.0;

const GRID: &str = "#e6e9ed";
const AXIS: &str = "#8c959f";

/// The colour of a side, in every plot.
fn colour(side: &str) -> &'static str {
    match side {
        name::CONFORMABLE => "#d6204e",
        name::PLAIN => "#8a919b",
        name::NALGEBRA => "#8e5bc4",
        name::NANO_GEMM => "#2c9f5b",
        name::MATRIXMULTIPLY => "#96633a",
        name::GEMM => "#ee8a12",
        name::FAER => "#2f6fd0",
        _ => "#24a3b5",
    }
}

/// A side as a reader knows it.
fn label(side: &str) -> &str {
    if side == name::PLAIN { "plain loops" } else { side }
}

/// All plots that the report has rows for: names of files and their texts.
pub fn all(report: &Report) -> Vec<(String, String)> {
    let mut plots = Vec::new();
    for limit in &report.limits {
        let element = &limit.element;
        let square = |row: &&Row| row.element == *element && row.group == "table" && size(row).is_some();
        let rows: Vec<&Row> = report.rows.iter().filter(square).collect();
        let (small, large): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.is_small());
        if small.len() > 1 {
            let title = "Small matrices, in batches";
            plots.push((format!("small-{element}.svg"), lines(report, &small, title, limit.gflops)));
        }
        if large.len() > 1 {
            plots.push((
                format!("large-{element}.svg"),
                lines(report, &large, "Large matrices", limit.gflops),
            ));
        }
        if let Some(plot) = article(report, element, limit.gflops) {
            plots.push((format!("article-{element}.svg"), plot));
        }
    }
    plots
}

/// The side of a square product.
fn size(row: &Row) -> Option<usize> {
    row.lengths.filter(|Lengths { m, k, n, .. }| m == k && k == n).map(|lengths| lengths.m)
}

/// Title, subtitle and the vertical axis; gives the place of a figure on it.
fn frame(
    svg: &mut Svg,
    report: &Report,
    title: &str,
    element: &str,
    limit: f64,
) -> impl Fn(f64) -> f64 + use<> {
    let machine = &report.machine;
    svg.text((LEFT - 40.0, 34.0), Anchor::Start, Style::Title, title);
    let threads =
        if machine.threads == 1 { "one thread".to_owned() } else { format!("{} threads", machine.threads) };
    let subtitle = format!(
        "{element}, {threads}, row-major operands. {}, {}, {:.1} GHz. Higher is better.",
        machine.processor, machine.isa, machine.clock
    );
    svg.text((LEFT - 40.0, 56.0), Anchor::Start, Style::Subtitle, &subtitle);

    let most = limit * 1.06;
    let place = move |gflops: f64| BOTTOM - (BOTTOM - TOP) * gflops / most;
    let step = if limit > 80.0 { 20.0 } else { 10.0 };
    let mut mark = 0.0;
    // No mark where the limit has its label.
    while mark < 0.96 * limit {
        let y = place(mark);
        svg.line((LEFT, y), (RIGHT, y), if mark == 0.0 { AXIS } else { GRID }, 1.0, "");
        svg.text((LEFT - 8.0, y + 4.0), Anchor::End, Style::Tick, &format!("{mark:.0}"));
        mark += step;
    }
    svg.upright((22.0, (TOP + BOTTOM) / 2.0), Style::Label, "GFLOP/s");
    let y = place(limit);
    svg.line((LEFT, y), (RIGHT, y), "#24292f", 1.2, "5 4");
    svg.text((RIGHT - 4.0, y - 5.0), Anchor::End, Style::Tick, &format!("limit of one core, {limit:.0}"));
    place
}

/// One line a side, over the size of square matrices.
fn lines(report: &Report, rows: &[&Row], title: &str, limit: f64) -> String {
    let element = &rows[0].element;
    let mut svg = Svg::new(WIDTH, HEIGHT);
    let place = frame(&mut svg, report, title, element, limit);

    let sizes: Vec<f64> = rows.iter().filter_map(|row| size(row)).map(|size| size as f64).collect();
    let (first, last) = (sizes[0].ln(), sizes[sizes.len() - 1].ln());
    let across = |size: f64| LEFT + 18.0 + (RIGHT - LEFT - 36.0) * (size.ln() - first) / (last - first);
    for &size in &sizes {
        let x = across(size);
        svg.line((x, BOTTOM), (x, BOTTOM + 5.0), AXIS, 1.0, "");
        svg.text((x, BOTTOM + 20.0), Anchor::Middle, Style::Tick, &format!("{size:.0}"));
    }
    svg.text(
        ((LEFT + RIGHT) / 2.0, BOTTOM + 46.0),
        Anchor::Middle,
        Style::Label,
        "size n of the products n×n by n×n",
    );

    let mut ends = Vec::new();
    // This library last, so that its line is on top.
    for side in report.sides().iter().rev() {
        let points: Vec<(f64, f64)> = rows
            .iter()
            .filter_map(|row| Some((across(size(row)? as f64), place(row.gflops(row.side(side)?.best)))))
            .collect();
        if points.len() < 2 {
            continue;
        }
        let ours = *side == name::CONFORMABLE;
        svg.polyline(&points, colour(side), if ours { 3.2 } else { 1.8 });
        points.iter().for_each(|&point| svg.dot(point, if ours { 4.4 } else { 3.2 }, colour(side)));
        if let Some(&(x, y)) = points.last() {
            ends.push((*side, x, y));
        }
    }
    labels(&mut svg, ends);
    svg.finish(&format!("{title}: GFLOP/s over size, {element}"))
}

/// The names of the lines beside their ends, moved apart where they would cover each other.
fn labels(svg: &mut Svg, mut ends: Vec<(&str, f64, f64)>) {
    const APART: f64 = 18.0;
    ends.sort_by(|one, other| one.2.total_cmp(&other.2));
    let mut places: Vec<f64> = ends.iter().map(|end| end.2).collect();
    // Down from the top, then up again from the bottom.
    for i in 1..places.len() {
        places[i] = places[i].max(places[i - 1] + APART);
    }
    let mut lowest = BOTTOM;
    for place in places.iter_mut().rev() {
        *place = place.min(lowest);
        lowest = *place - APART;
    }
    for ((side, x, y), place) in ends.into_iter().zip(places) {
        let style = if side == name::CONFORMABLE { Style::Emphasis } else { Style::Label };
        // From the end of the line to its name.
        svg.line((x + 6.0, y), (RIGHT + 16.0, place), colour(side), 0.8, "1.5 2.5");
        svg.line(
            (RIGHT + 18.0, place),
            (RIGHT + 36.0, place),
            colour(side),
            if side == name::CONFORMABLE { 3.2 } else { 2.2 },
            "",
        );
        svg.text((RIGHT + 42.0, place + 4.2), Anchor::Start, style, label(side));
    }
}

/// The article's shapes: name of the row, the call, and what it comes to.
const ARTICLE: [(&str, &str, &str); 3] = [
    ("120,4,5,8", "(10,12,4,5) · (10,12,5,8)", "120 products of 4×5 by 5×8"),
    ("504,4,2,5", "(9,8,7,4,2) · (9,8,7,2,5)", "504 products of 4×2 by 2×5"),
    ("1,6,4,280", "(6,4) · (4,280)", "one product, as (1,2,3,4) · (8,7,4,5)"),
];

/// Bars for the article's shapes, where all of them were measured.
fn article(report: &Report, element: &str, limit: f64) -> Option<String> {
    let row = |wanted: &str| report.rows.iter().find(|row| row.name == wanted && row.element == element);
    let rows: Vec<&Row> = ARTICLE.iter().map(|(name, ..)| row(name)).collect::<Option<_>>()?;
    let mut svg = Svg::new(WIDTH, HEIGHT);
    let title = "The article's shapes";
    let place = frame(&mut svg, report, title, element, limit);
    let group = (RIGHT - LEFT) / ARTICLE.len() as f64;
    let sides = report.sides();
    let sides: Vec<&str> =
        sides.into_iter().filter(|side| rows.iter().all(|row| row.side(side).is_some())).collect();
    let bar = (group - 28.0) / sides.len() as f64;
    for (i, (row, (_, call, meaning))) in rows.iter().zip(ARTICLE).enumerate() {
        let left = LEFT + group * i as f64 + 14.0;
        for (j, side) in sides.iter().enumerate() {
            let gflops = row.gflops(row.side(side)?.best);
            let (x, y) = (left + bar * j as f64, place(gflops));
            svg.bar(x + 1.0, y, bar - 2.0, BOTTOM, colour(side));
            let style = if *side == name::CONFORMABLE { Style::Emphasis } else { Style::Tick };
            let figure = if gflops < 9.5 { format!("{gflops:.1}") } else { format!("{gflops:.0}") };
            svg.text((x + bar / 2.0, y - 5.0), Anchor::Middle, style, &figure);
        }
        let middle = LEFT + group * (i as f64 + 0.5);
        svg.text((middle, BOTTOM + 21.0), Anchor::Middle, Style::Label, call);
        svg.text((middle, BOTTOM + 40.0), Anchor::Middle, Style::Subtitle, meaning);
    }
    for (i, side) in sides.iter().enumerate() {
        let y = TOP + 12.0 + 24.0 * i as f64;
        svg.swatch((RIGHT + 20.0, y - 9.0), 13.0, colour(side));
        let style = if *side == name::CONFORMABLE { Style::Emphasis } else { Style::Label };
        svg.text((RIGHT + 42.0, y + 1.0), Anchor::Start, style, label(side));
    }
    Some(svg.finish(&format!("{title}: GFLOP/s of every side, {element}")))
}
