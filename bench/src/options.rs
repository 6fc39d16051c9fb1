//! The command line.

use std::path::PathBuf;

pub const USAGE: &str = "\
cargo run --release --manifest-path bench/Cargo.toml -- [OPTIONS]

  --set matmul|einsum|runtime|ndarray|threads
                       products of matrices (the default), contractions of other forms, products with run-time axes,
                       products of ndarray arrays, or products of matrices on all cores and on one
  --type f32|f64       one element type; both without it
  --rows FILTER        rows whose name or group has FILTER in it
  --quick              fewer rounds
  --json FILE          where the figures go
  --plots DIR          where the plots go (set matmul only)
  --from FILE          table and plots of figures that were measured before; nothing is measured

A whole run (no --rows, --type or --quick) without --json and --plots writes both into bench/results.
Environment: CONFORMABLE_ISA=avx512|avx2|portable limits the instruction set of this library and of the limit;
RAYON_NUM_THREADS is how many threads set threads has beside one.
";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Set {
    #[default]
    Matmul,
    Einsum,
    Runtime,
    Ndarray,
    Threads,
}

impl Set {
    pub const fn name(self) -> &'static str {
        match self {
            Set::Matmul => "matmul",
            Set::Einsum => "einsum",
            Set::Runtime => "runtime",
            Set::Ndarray => "ndarray",
            Set::Threads => "threads",
        }
    }
}

#[derive(Debug, Default)]
pub struct Options {
    pub set: Set,
    pub element: Option<String>,
    pub rows: String,
    pub quick: bool,
    pub json: Option<PathBuf>,
    pub plots: Option<PathBuf>,
    pub from: Option<PathBuf>,
    pub help: bool,
}

impl Options {
    /// # Errors
    ///
    /// An argument that is not one of [`USAGE`].
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Options::default();
        let mut arguments = arguments.peekable();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--set" => {
                    options.set = match value()?.as_str() {
                        "matmul" => Set::Matmul,
                        "einsum" => Set::Einsum,
                        "runtime" => Set::Runtime,
                        "ndarray" => Set::Ndarray,
                        "threads" => Set::Threads,
                        other => {
                            return Err(format!(
                                "--set {other}: not matmul, einsum, runtime, ndarray or threads"
                            ));
                        }
                    }
                }
                "--type" => {
                    let element = value()?;
                    if !["f32", "f64"].contains(&element.as_str()) {
                        return Err(format!("--type {element}: not f32 or f64"));
                    }
                    options.element = Some(element);
                }
                "--rows" => options.rows = value()?,
                "--quick" => options.quick = true,
                "--json" => options.json = Some(value()?.into()),
                "--plots" => options.plots = Some(value()?.into()),
                "--from" => options.from = Some(value()?.into()),
                "--help" | "-h" => options.help = true,
                other => return Err(format!("{other}: no such option")),
            }
        }
        if options.json.is_none() && options.plots.is_none() && options.is_whole() {
            let results = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("results");
            options.json = Some(results.join(options.set.name()).with_extension("json"));
            options.plots = Some(results);
        }
        Ok(options)
    }

    /// Whether everything is measured, as well as it can be.
    fn is_whole(&self) -> bool {
        self.rows.is_empty() && self.element.is_none() && !self.quick && self.from.is_none()
    }

    pub fn wants_type(&self, element: &str) -> bool {
        self.element.as_deref().is_none_or(|wanted| wanted == element)
    }

    pub fn wants_row(&self, group: &str, name: &str) -> bool {
        group.contains(&self.rows) || name.contains(&self.rows)
    }
}
