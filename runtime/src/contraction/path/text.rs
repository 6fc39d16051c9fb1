//! How a path prints: the layout is opt_einsum's, without its column about BLAS.

use super::{ELLIPSIS, ELLIPSIS_LABELS, EinsumPath, EinsumStep};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Debug, Display, Formatter};

/// The width of the table.
const WIDTH: usize = 80;
/// Where the column of steps ends.
const STEP: usize = 32;

impl EinsumPath {
    /// A term: letters one after another, or words with spaces between them.
    pub(super) fn text(&self, axes: &[u8]) -> String {
        let mut text = String::new();
        let mut in_ellipsis = false;
        for &label in axes {
            let ellipsis = usize::from(label) < ELLIPSIS_LABELS;
            if !(ellipsis && in_ellipsis) {
                if self.words() && !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(self.names[usize::from(label)]);
            }
            in_ellipsis = ellipsis;
        }
        text
    }

    /// Terms and their result.
    pub(super) fn einsum(&self, terms: &[String], output: &str) -> String {
        if self.words() {
            format!("{} -> {output}", terms.join(", "))
        } else {
            format!("{}->{output}", terms.join(","))
        }
    }

    /// Whether some name is longer than a letter.
    fn words(&self) -> bool {
        self.names.iter().any(|name| *name != ELLIPSIS && name.chars().nth(1).is_some())
    }

    fn complete(&self) -> String {
        let operands = &self.operands[..self.network.count];
        let terms: Vec<_> = operands.iter().map(|axes| self.text(axes.as_slice())).collect();
        self.einsum(&terms, &self.text(self.output.as_slice()))
    }
}

impl Debug for EinsumPath {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let steps = self.steps();
        let positions: Vec<_> = steps.iter().map(EinsumStep::positions).collect();
        f.debug_struct("EinsumPath")
            .field("einsum", &self.complete())
            .field("positions", &positions)
            .field("flops", &self.flops())
            .field("naive_flops", &self.naive_flops())
            .field("largest_intermediate", &self.largest_intermediate())
            .finish()
    }
}

impl Display for EinsumPath {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let steps = self.steps();
        let scaling = steps.iter().map(EinsumStep::scaling).max().unwrap_or(0);
        let line = "-".repeat(WIDTH);
        writeln!(f, "  Complete contraction:  {}", self.complete())?;
        writeln!(f, "         Naive scaling:  {}", self.network.labels().count_ones())?;
        writeln!(f, "     Optimized scaling:  {scaling}")?;
        writeln!(f, "      Naive FLOP count:  {}", rounded(self.naive_flops() as f64))?;
        writeln!(f, "  Optimized FLOP count:  {}", rounded(self.flops() as f64))?;
        writeln!(f, "   Theoretical speedup:  {}", rounded(self.speedup()))?;
        writeln!(f, "  Largest intermediate:  {} elements", rounded(self.largest_intermediate() as f64))?;
        writeln!(f, "{line}")?;
        writeln!(f, "scaling                  current{:>rest$}", "remaining", rest = WIDTH - STEP)?;
        writeln!(f, "{line}")?;
        for (i, step) in steps.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            let head = format!("{:>4}{:>28}", step.scaling(), step.subscripts());
            // A gap of four at least, as the remaining terms are wide too where a step is.
            let rest = WIDTH.saturating_sub(head.chars().count() + 4);
            write!(f, "{head}    {:>rest$}", step.remaining())?;
        }
        Ok(())
    }
}

/// Four digits and an exponent with its sign.
fn rounded(number: f64) -> String {
    let text = format!("{number:.3e}");
    if text.contains("e-") { text } else { text.replace('e', "e+") }
}
