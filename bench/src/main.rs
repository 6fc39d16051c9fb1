//! This library beside its peers, in one run. `bench/README.md` says how to run and read it.

mod alloc;
mod data;
mod einsum;
mod layout;
mod limit;
mod machine;
mod migration;
mod options;
mod peers;
mod report;
mod rows;
mod runtime;
mod threads;
mod timing;

use data::Answer;
use limit::Isa;
use options::{Options, Set};
use peers::{Scalar, name};
use report::{Report, plot, table};
use rows::Row;
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
    if options.set != Set::Threads {
        // Peers that divide their work find one thread to divide it over.
        rayon::ThreadPoolBuilder::new().num_threads(1).build_global().map_err(|error| error.to_string())?;
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
    let (columns, rows): (&[&str], Vec<Box<dyn Row<T>>>) = match options.set {
        Set::Matmul => (&name::MATMUL_SET, rows::all()),
        Set::Einsum => (&name::EINSUM_SET, einsum::all()),
        Set::Runtime => (&name::RUNTIME_SET, runtime::all()),
        Set::Ndarray => (&name::NDARRAY_SET, migration::all()),
        Set::Threads => (&name::THREADS_SET, threads::all()),
    };
    println!("\n{}", table::heading(columns, T::NAME));
    for row in rows.iter().filter(|row| options.wants_row(row.group(), row.name())) {
        row.with_sides(&mut |about, sides, right| {
            let allocations: Vec<usize> =
                sides.iter_mut().map(|side| check(side, row.name(), right)).collect();
            let effort = if options.quick { Effort::QUICK } else { Effort::FULL };
            let found = timing::measure(sides, &T::limit(isa), effort);
            report.saw_limit(T::NAME, found.limit);
            let figures = sides.iter().zip(&found.timings).zip(allocations);
            let sides = figures.map(|((side, timing), allocations)| report::Side {
                name: side.peer.to_owned(),
                best: timing.best,
                median: timing.median,
                allocations,
            });
            let found = report::Row {
                group: row.group().to_owned(),
                name: row.name().to_owned(),
                element: T::NAME.to_owned(),
                lengths: about.lengths,
                flops: about.flops,
                rounds: found.rounds,
                sides: sides.collect(),
            };
            println!("{}", table::row(&found, columns, report.limit(T::NAME)));
            report.rows.push(found);
        });
    }
    print!("{}", table::summary(report, T::NAME));
}

/// Runs a side once and compares its answer; counts the allocations of another run.
///
/// # Panics
///
/// If the answer is wrong: a figure for a wrong answer is worth nothing.
fn check<T: Scalar>(side: &mut Side<'_, T>, row: &str, right: &Answer) -> usize {
    side.repeat(1);
    if let Err(difference) = right.compare(&side.result()) {
        panic!("{row}: {} is wrong: {difference}", side.peer);
    }
    alloc::count(|| side.repeat(1))
}
