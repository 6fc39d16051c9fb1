//! What a run found: the figures, without a decision how they are shown. Written as JSON and read from it.

pub mod plot;
pub mod svg;
pub mod table;

use crate::peers::name;
use serde::{Deserialize, Serialize};

/// One run.
#[derive(Debug, Serialize, Deserialize)]
pub struct Report {
    pub machine: Machine,
    /// The versions of the sides that are crates.
    pub versions: Vec<Version>,
    pub limits: Vec<Limit>,
    pub rows: Vec<Row>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Machine {
    pub processor: String,
    pub cores: usize,
    pub threads: usize,
    /// The instruction set of this library and of the limit.
    pub isa: String,
    /// What the sides were compiled for, beyond what they detect when they run.
    pub target: String,
    /// Of the core, measured, in GHz.
    pub clock: f64,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Version {
    pub name: String,
    pub version: String,
}

/// What one core can do at most.
#[derive(Debug, Serialize, Deserialize)]
pub struct Limit {
    pub element: String,
    pub gflops: f64,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Row {
    pub group: String,
    pub name: String,
    pub element: String,
    /// The length of the batch, and of the matrices.
    pub lengths: Option<Lengths>,
    pub flops: f64,
    pub rounds: usize,
    pub sides: Vec<Side>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lengths {
    pub batch: usize,
    pub m: usize,
    pub k: usize,
    pub n: usize,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Side {
    pub name: String,
    /// Seconds for one call: the best sample and the median of all.
    pub best: f64,
    pub median: f64,
    /// In one call.
    pub allocations: usize,
}

impl Report {
    /// In GFLOP/s, for an element type.
    pub fn limit(&self, element: &str) -> f64 {
        self.limits.iter().find(|limit| limit.element == element).map_or(f64::NAN, |limit| limit.gflops)
    }

    /// Raises the limit of an element type if a later sample was better.
    pub fn saw_limit(&mut self, element: &str, gflops: f64) {
        match self.limits.iter_mut().find(|limit| limit.element == element) {
            Some(limit) => limit.gflops = limit.gflops.max(gflops),
            None => self.limits.push(Limit { element: element.to_owned(), gflops }),
        }
    }

    /// The names of the sides, in the order of the columns.
    pub fn sides(&self) -> Vec<&str> {
        let present = |name: &&&str| self.rows.iter().any(|row| row.side(name).is_some());
        name::ALL.iter().filter(present).copied().collect()
    }
}

impl Row {
    pub fn side(&self, name: &str) -> Option<&Side> {
        self.sides.iter().find(|side| side.name == name)
    }

    /// This library.
    pub fn ours(&self) -> Option<&Side> {
        name::OURS.iter().find_map(|name| self.side(name))
    }

    /// The fastest other side.
    pub fn best_peer(&self) -> Option<&Side> {
        let peers = self.sides.iter().filter(|side| !name::OURS.contains(&side.name.as_str()));
        peers.min_by(|one, other| one.best.total_cmp(&other.best))
    }

    pub fn gflops(&self, seconds: f64) -> f64 {
        self.flops / seconds / 1e9
    }

    /// How many times as fast as the best peer this library is.
    pub fn ratio(&self) -> Option<f64> {
        Some(self.best_peer()?.best / self.ours()?.best)
    }

    /// The same of the medians.
    pub fn median_ratio(&self) -> Option<f64> {
        let peers = self.sides.iter().filter(|side| !name::OURS.contains(&side.name.as_str()));
        Some(peers.map(|side| side.median).min_by(f64::total_cmp)? / self.ours()?.median)
    }

    /// Whether the matrices have at most the products of two of 64 by 64.
    pub fn is_small(&self) -> bool {
        self.lengths.is_some_and(|Lengths { m, k, n, .. }| m * k * n <= 64 * 64 * 64)
    }
}

/// The geometric mean of the ratios.
pub fn geometric_mean<'r>(rows: impl Iterator<Item = &'r Row>) -> Option<f64> {
    let logarithms: Vec<f64> = rows.filter_map(Row::ratio).map(f64::ln).collect();
    let mean = logarithms.iter().sum::<f64>() / logarithms.len() as f64;
    (!logarithms.is_empty()).then(|| mean.exp())
}
