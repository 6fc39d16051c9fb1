//! Plots.
use super::Report;
pub fn all(_report: &Report) -> Vec<(String, String)> {
    vec![]
}
