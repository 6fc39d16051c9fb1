//! How the columns of a product of any size are cut into panels, each as wide as the registers of a tile.
//!
//! ```text
//! | whole panels, as wide as the widest tile | .. | registers | one or two registers and the ends of two rows in one, or a narrow one |
//! ```

use super::vector::{Isa, Vector};

/// The registers of a row of a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Registers {
    /// A narrow one.
    Narrow,
    /// So many wide ones.
    Wide(usize),
    /// So many wide ones, and half a register for the end of the row, which two rows of a tile share.
    Paired(usize),
}

/// Rows from which two share a register: fewer sums would wait for each other, and `thin` has several of each.
#[cfg(optimised)]
const PAIRED_FROM: usize = 6;

impl Registers {
    /// Columns that a panel has room for.
    pub(super) fn width<T, I: Isa<T>>(self) -> usize {
        match self {
            Registers::Narrow => I::Narrow::LANES,
            Registers::Wide(count) => count * I::Wide::LANES,
            Registers::Paired(count) => count * I::Wide::LANES + I::Narrow::LANES,
        }
    }

    /// The most rows of a tile.
    pub(super) fn rows<T, I: Isa<T>>(self) -> usize {
        match self {
            Registers::Narrow => I::MR[0],
            Registers::Wide(count) => I::MR[count - 1],
            Registers::Paired(count) => I::MR_PAIRED[count - 1],
        }
    }

    /// Columns of the last register of a panel of `columns`.
    pub(super) fn last<T, I: Isa<T>>(self, columns: usize) -> usize {
        match self {
            Registers::Narrow => columns,
            Registers::Wide(count) => columns - (count - 1) * I::Wide::LANES,
            Registers::Paired(count) => columns - count * I::Wide::LANES,
        }
    }
}

/// A panel of columns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Panel {
    pub(super) start: usize,
    pub(super) columns: usize,
    pub(super) registers: Registers,
}

/// The panels of `n` columns of a product of `m` rows.
pub(super) fn panels<T, I: Isa<T>>(m: usize, n: usize) -> impl Iterator<Item = Panel> {
    let mut start = 0;
    core::iter::from_fn(move || {
        let rest = n - start;
        if rest == 0 {
            return None;
        }
        let registers = first::<T, I>(m, rest);
        let columns = rest.min(registers.width::<T, I>());
        start += columns;
        Some(Panel { start: start - columns, columns, registers })
    })
}

/// The registers of the first panel of `n` columns.
fn first<T, I: Isa<T>>(m: usize, n: usize) -> Registers {
    let (narrow, wide) = (I::Narrow::LANES, I::Wide::LANES);
    let (whole, left) = ((n / wide).min(I::NV), n - (n / wide).min(I::NV) * wide);
    if whole == I::NV && is_one::<T, I>(m, left) {
        return Registers::Paired(whole);
    }
    if left == 0 || whole == I::NV {
        return Registers::Wide(whole);
    }
    if has_pairs::<T, I>(m, left) && whole > 0 {
        return if whole > 1 { Registers::Wide(whole - 1) } else { Registers::Paired(1) };
    }
    // What is left of less than half a register is a narrow one's, after the others or alone.
    match whole {
        _ if left > narrow || narrow == wide => Registers::Wide(whole + 1),
        0 => Registers::Narrow,
        _ => Registers::Wide(whole),
    }
}

/// How many panels of the full width come first, of `n` columns.
pub(super) fn full<T, I: Isa<T>>(m: usize, n: usize) -> usize {
    let width = Registers::Wide(I::NV).width::<T, I>();
    n / width - usize::from(n >= width && is_one::<T, I>(m, n % width))
}

/// Whether a panel of full width and the `left` columns behind it are one panel, for whose end two rows share a register: `a` is read once for
/// both. Whether they meet may depend on blocks, and so on caches: of so many rows an element has one sum, either way.
fn is_one<T, I: Isa<T>>(m: usize, left: usize) -> bool {
    I::NV == 2 && I::MR_PAIRED[1] > 0 && left > 0 && has_pairs::<T, I>(m, left)
}

/// Whether two rows share a register where so many columns are left.
#[cfg(optimised)]
fn has_pairs<T, I: Isa<T>>(m: usize, left: usize) -> bool {
    use super::vector::Halves;
    m >= PAIRED_FROM && left <= I::Wide::HALF
}

/// No tile is such.
#[cfg(not(optimised))]
fn has_pairs<T, I: Isa<T>>(_m: usize, _left: usize) -> bool {
    false
}
