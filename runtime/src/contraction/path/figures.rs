//! How a path prints where there is no heap for the texts of its steps: its figures.

use super::EinsumPath;
use core::fmt::{self, Debug, Display, Formatter};

impl Debug for EinsumPath {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EinsumPath")
            .field("flops", &self.flops())
            .field("naive_flops", &self.naive_flops())
            .field("largest_intermediate", &self.largest_intermediate())
            .finish_non_exhaustive()
    }
}

impl Display for EinsumPath {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "      Naive FLOP count:  {:.3e}", self.naive_flops() as f64)?;
        writeln!(f, "  Optimized FLOP count:  {:.3e}", self.flops() as f64)?;
        writeln!(f, "   Theoretical speedup:  {:.3e}", self.speedup())?;
        write!(f, "  Largest intermediate:  {:.3e} elements", self.largest_intermediate() as f64)
    }
}
