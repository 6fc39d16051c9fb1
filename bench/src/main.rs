//! This library beside its peers, in one run. `bench/README.md` says how to run and read it.

mod alloc;
mod data;
mod layout;
mod limit;
mod machine;
mod options;
mod peers;
mod report;
mod rows;
mod timing;

use data::Data;
use limit::Isa;
use options::{Options, Set};
use peers::{Scalar, name};
use report::{Lengths, Report, plot, table};
use std::path::Path;
use std::process::ExitCode;
use timing::{Effort, Side};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let options = Options::parse(std::env::args().skip(1))?;
    if options.help {
        print!("{}", options::USAGE);
        return Ok(());
    }
    let report = match &options.from {
        Some(file) => {
            let report = read(file)?;
            print!("{}", table::whole(&report));
            report
        }
        None => measured(&options)?,
    };
    if let Some(file) = &options.json {
        let text = serde_json::to_string_pretty(&report).map_err(|error| error.to_string())?;
        write(file, &(text + "\n"))?;
    }
    if let Some(folder) = &options.plots
        && options.set == Set::Matmul
    {
        for (file, text) in plot::all(&report) {
            write(&folder.join(file), &text)?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<Report, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let written =
        file.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(file, text));
    written.map_err(|error| format!("{}: {error}", file.display()))?;
    println!("{}", file.display());
    Ok(())
}

/// Measures what the options ask for, and prints the table row by row.
fn measured(options: &Options) -> Result<Report, String> {
    let isa = Isa::from_environment()?;
    let mut report = Report {
        machine: machine::machine(isa),
        versions: machine::versions(),
        limits: vec![],
        rows: vec![],
    };
    if options.wants_type("f32") {
        look_at_limit::<f32>(&mut report, isa);
    }
    if options.wants_type("f64") {
        look_at_limit::<f64>(&mut report, isa);
    }
    print!("{}", table::header(&report));
    if options.wants_type("f32") {
        element::<f32>(&mut report, options, isa);
    }
    if options.wants_type("f64") {
        element::<f64>(&mut report, options, isa);
    }
    Ok(report)
}

fn look_at_limit<T: Scalar>(report: &mut Report, isa: Isa) {
    let limit = T::limit(isa);
    (0..200).for_each(|_| report.saw_limit(T::NAME, limit.sample()));
}

/// All rows that are asked for, with one element type.
fn element<T: Scalar>(report: &mut Report, options: &Options, isa: Isa) {
    let sides = name::ALL;
    println!("\n{}", table::heading(&sides, T::NAME));
    let rows = rows::all::<T>();
    for row in rows.iter().filter(|row| options.wants_row(row.group.name(), &row.name)) {
        let data = Data::new(row.layout);
        let answer = data.answer();
        let mut sides_of_row = row.sides(&data);
        let allocations: Vec<usize> =
            sides_of_row.iter_mut().map(|side| check(side, &row.name, &answer)).collect();
        let effort = if options.quick { Effort::QUICK } else { Effort::FULL };
        let found = timing::measure(&mut sides_of_row, &T::limit(isa), effort);
        report.saw_limit(T::NAME, found.limit);
        let figures = sides_of_row.iter().zip(&found.timings).zip(allocations);
        let layout = &row.layout;
        report.rows.push(report::Row {
            group: row.group.name().to_owned(),
            name: row.name.clone(),
            element: T::NAME.to_owned(),
            lengths: Some(Lengths { batch: layout.matrices(), m: layout.m, k: layout.k, n: layout.n }),
            flops: layout.flops(),
            rounds: found.rounds,
            sides: figures
                .map(|((side, timing), allocations)| report::Side {
                    name: side.peer.to_owned(),
                    best: timing.best,
                    median: timing.median,
                    allocations,
                })
                .collect(),
        });
        let limit = report.limit(T::NAME);
        if let Some(row) = report.rows.last() {
            println!("{}", table::row(row, &sides, limit));
        }
    }
    print!("{}", table::summary(report, T::NAME));
}

/// Runs a side once and compares its answer; counts the allocations of another run.
///
/// # Panics
///
/// If the answer is wrong: a figure for a wrong answer is worth nothing.
fn check<T: Scalar>(side: &mut Side<'_, T>, row: &str, answer: &[f64]) -> usize {
    side.repeat(1);
    let result = side.result();
    assert_eq!(result.len(), answer.len(), "{row}: {} gives another number of elements", side.peer);
    if let Some(at) = result.iter().zip(answer).position(|(got, right)| got.wide() != *right) {
        panic!("{row}: {} gives {} for element {at}, right is {}", side.peer, result[at].wide(), answer[at]);
    }
    alloc::count(|| side.repeat(1))
}
