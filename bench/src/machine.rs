//! What the figures were measured on, and with which releases.

use crate::limit::{self, Isa};
use crate::report::{Machine, Version};

/// The machine, as far as it can be known.
pub fn machine(isa: Isa) -> Machine {
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = information.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    Machine {
        processor: model.map_or("unknown processor", |(_, name)| name.trim()).to_owned(),
        cores: std::thread::available_parallelism().map_or(1, usize::from),
        threads: rayon::current_num_threads(),
        isa: isa.to_string(),
        target: target(),
        clock: limit::clock(),
    }
}

/// The architecture, and the widest vectors that the compiler was allowed to use everywhere.
fn target() -> String {
    let vectors = if cfg!(target_feature = "avx512f") {
        " with AVX-512"
    } else if cfg!(target_feature = "avx2") {
        " with AVX2"
    } else {
        ""
    };
    std::env::consts::ARCH.replace('_', "-") + vectors
}

/// The crates that the sides call.
const CRATES: [&str; 9] = [
    "conformable",
    "nalgebra",
    "nano-gemm",
    "matrixmultiply",
    "gemm",
    "faer",
    "ndarray",
    "ndarray-einsum",
    "strided-einsum2",
];

/// Their versions, from the lock file.
pub fn versions() -> Vec<Version> {
    let lock = include_str!("../Cargo.lock");
    let version = |name: &&str| {
        let (_, package) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
        let (version, _) = package.split_once('"')?;
        Some(Version { name: (*name).to_owned(), version: version.to_owned() })
    };
    CRATES.iter().filter_map(version).collect()
}
