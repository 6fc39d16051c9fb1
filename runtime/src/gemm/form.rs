//! How a constant product is cut into tiles: chosen in const evaluation, when the program is built.

use super::Gemm;
use super::abreast;
use super::blocks::ROOM;
use super::known::{ALWAYS, COPIED, GATHERED_ROWS, Known, LONG, MAX_UNROLLED, PANEL, Small};
use super::vector::{Halves, Isa, Vector};
use core::marker::PhantomData;

/// How a product is cut into tiles.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// Wide registers, or narrow ones.
    pub(super) wide: bool,
    /// Registers of a panel of columns, and of the last one.
    pub(super) nv: usize,
    pub(super) last_nv: usize,
    /// Whether the last register of the last panel is a narrow one behind wide ones.
    pub(super) narrow_end: bool,
    pub(super) panels: usize,
    /// Rows of a tile; `high` tiles have one more.
    pub(super) mr: usize,
    pub(super) high: usize,
    pub(super) low: usize,
    /// Rows whose elements are taken from a register and not from memory.
    pub(super) shuffled: usize,
    /// Whether the steps of k are written one after the other.
    pub(super) unrolled: bool,
    /// Whether even and odd steps of k have sums of their own.
    pub(super) split: bool,
    /// Whether the last panel has a register for the ends of two rows, behind `last_nv` whole ones of each.
    pub(super) paired: bool,
    /// Whether all of `b` stays in registers, for all rows.
    pub(super) keeps_b: bool,
}

impl Form {
    /// Cache lines of the next product that each tile asks for, one in each step of k: so many that all tiles ask for all of them. In
    /// a short loop it costs less to ask in every step than to have two loops; measured.
    pub(super) const fn lines<T>(&self, s: Small) -> usize {
        if s.k < 32 {
            return s.k;
        }
        ((s.k * s.n + s.m * s.k) * size_of::<T>()).div_ceil(64).div_ceil(self.panels * (self.high + self.low))
    }

    /// The form that the model finds fastest.
    ///
    /// The model is in half-cycles of a core that multiplies two registers in a cycle, whatever their width: two of three arithmetic
    /// slots multiply, a broadcast that is not part of a multiplication takes a slot of its own, and there are two loads in a cycle.
    const fn best<T, I: Isa<T>>(s: Small) -> Form {
        let (narrow, wide) = (I::Narrow::LANES, I::Wide::LANES);
        let mut best = Form {
            wide: true,
            nv: 1,
            last_nv: 1,
            narrow_end: false,
            panels: 1,
            mr: 1,
            high: 0,
            low: s.m,
            shuffled: 0,
            unrolled: s.is_unrolled(),
            split: false,
            paired: false,
            keeps_b: false,
        };
        let mut least = usize::MAX;
        // Registers of half the width cost as much, and are for what is no wider: a short row, or the end of a row.
        let is_wide = s.n > narrow;
        let lanes = if is_wide { wide } else { narrow };
        let narrow_end = is_wide && wide > narrow && !s.n.is_multiple_of(wide) && s.n % wide <= narrow;
        let registers = s.n.div_ceil(lanes);
        let mut nv = 1;
        // One row has as many sums in flight as it has registers. Few steps of k are a matter of writing rows of `c`, which should be in
        // one go; so few that `b` stays in registers, of rows that are as long as there is room for.
        let keeps_b = registers >= 4 && registers <= MOST_KEPT && (s.k + 1) * registers + 2 <= I::REGISTERS;
        let most = if s.m == 1 {
            8
        } else if keeps_b {
            registers
        } else if s.k <= 4 && registers <= 6 {
            6
        } else {
            4
        };
        // A panel of a large product should be no larger than the first-level cache, and has to fit where it is copied. One of more steps is
        // that of a few rows, and is not copied: it comes from the second-level cache in time.
        let panel = if I::REGISTERS == 16 { PANEL } else { ROOM / size_of::<T>() };
        let is_large =
            s.k <= LONG && (s.m * s.k * s.n > ALWAYS || s.m >= GATHERED_ROWS && s.k * s.n > COPIED);
        while nv <= most && nv <= registers && (nv == 1 || !is_large || s.k * nv * lanes <= panel) {
            let panels = registers.div_ceil(nv);
            let nv_even = registers.div_ceil(panels);
            let sums = (I::REGISTERS - nv_even - 1 - (nv_even > 1) as usize) / nv_even;
            // Of 16 registers four are left for operands: with two, loads wait for each other; of 32 some are for elements.
            let elements = I::REGISTERS > 16 && registers == 1 && s.csa == 1 && s.k <= MAX_UNROLLED;
            let most_rows = match I::REGISTERS {
                16 => 12,
                _ if elements => ELEMENTS,
                _ => 16,
            };
            let limit = max(1, min(sums, most_rows));
            // So few rows are a tile that `b` would be read again and again.
            let keeps_b = keeps_b && nv_even == registers && s.m > 2 * limit;
            let limit = if keeps_b { 1 } else { limit };
            let blocks = s.m.div_ceil(limit);
            let emits = nv_even == 1 && I::BROADCASTS;
            let group = if is_wide { I::Wide::GROUP } else { I::Narrow::GROUP };
            let shuffled = if elements || registers == 1 && s.is_unrolled() && blocks == 1 {
                s.with_rows(s.m / blocks).shuffled(group, I::REGISTERS)
            } else {
                0
            };
            let multiplications = s.m * registers;
            let broadcasts = s.m * panels;
            let rows_of_b = if keeps_b { 1 } else { blocks };
            let loads = broadcasts + rows_of_b * registers;
            let slots = multiplications + if emits { 0 } else { broadcasts };
            let instructions = multiplications + broadcasts * (!emits) as usize + rows_of_b * registers;
            // Sixths of half-cycles, so that all of it is in whole numbers.
            let mut cost = multiplications * 6;
            cost = max(cost, slots * 4);
            cost = max(cost, loads * 6);
            cost = max(cost, instructions * 2);
            // Few sums in flight wait for each other: eight hide the latency.
            let chains = s.m.div_ceil(blocks) * nv_even;
            if chains < 8 && s.k > 8 {
                cost = cost * 8 / chains;
            }
            cost = cost * 64 + instructions;
            if cost < least {
                least = cost;
                best = Form {
                    wide: is_wide,
                    nv: nv_even,
                    last_nv: registers - nv_even * (panels - 1),
                    narrow_end,
                    panels,
                    mr: s.m / blocks,
                    high: s.m % blocks,
                    low: blocks - s.m % blocks,
                    shuffled,
                    unrolled: elements && shuffled > 0 || s.is_unrolled() || keeps_b,
                    split: emits && s.is_split() && shuffled > 0,
                    paired: false,
                    keeps_b,
                };
            }
            nv += 1;
        }
        if let Some(paired) = Form::paired::<T, I>(s) { paired } else { best }
    }

    /// The form whose last panel has a register for the ends of two rows.
    ///
    /// Rows of a tile leave room for operands in 16 registers: 8 of one register and the ends are 12 sums, 6 would be 9 but the other
    /// panels have 12, 4 of two registers and the ends are 10. In 32 registers: 16 are 24 sums, 12 of two registers are 24 in the other
    /// panels, 10 of two registers and the ends are 25.
    const fn paired<T, I: Isa<T>>(s: Small) -> Option<Form> {
        let lanes = I::Wide::LANES;
        let (whole, end) = (s.n / lanes, s.n % lanes);
        if end == 0 || end > I::Wide::HALF || whole == 0 || s.m < 4 {
            return None;
        }
        // The other panels have two registers.
        let last_nv = 2 - whole % 2;
        if last_nv == 2 && whole > 4 || I::REGISTERS > 16 && whole > 3 && s.m > 12 {
            // Tiles would be low in many panels, for half a register less in one; measured.
            return None;
        }
        let limits = if I::REGISTERS == 16 { [8, 6, 4] } else { [16, 12, 10] };
        let limit = limits[if whole == 1 {
            0
        } else if last_nv == 1 {
            1
        } else {
            2
        }];
        let nv = if whole <= 2 { last_nv } else { 2 };
        if s.k <= LONG
            && s.m >= GATHERED_ROWS
            && s.k * s.n > COPIED
            && s.k * (nv + 1) * lanes * size_of::<T>() > ROOM
        {
            // A panel has to fit where it is copied.
            return None;
        }
        let blocks = s.m.div_ceil(limit);
        Some(Form {
            wide: true,
            nv,
            last_nv,
            narrow_end: false,
            panels: (whole - last_nv) / 2 + 1,
            mr: s.m / blocks,
            high: s.m % blocks,
            low: blocks - s.m % blocks,
            shuffled: 0,
            unrolled: s.is_unrolled(),
            split: false,
            paired: true,
            keeps_b: false,
        })
    }
}

/// Two elements of `a` that are neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pairs {
    Steps,
    Rows,
}

/// Registers of a row of a `b` that stays.
pub(super) const MOST_KEPT: usize = 10;

/// Rows of a tile some of whose elements come from registers, of which there are 32; measured.
const ELEMENTS: usize = 11;

pub(super) const fn max(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}

pub(super) const fn min(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

/// The constants of a shape, an element type and an instruction set.
pub(super) struct At<T, I, K>(PhantomData<(T, I, K)>);

impl<T, I: Isa<T>, K: Known> At<T, I, K> {
    pub(super) const SMALL: Small = match K::SMALL {
        Some(small) => small,
        None => Small::NONE,
    };
    pub(super) const FORM: Form = {
        let form = Form::best::<T, I>(Self::SMALL);
        let form = if Self::ABREAST {
            // Even and odd sums of each row.
            let (m, blocks) = (Self::SMALL.m, Self::SMALL.m.div_ceil(abreast::TILE));
            let (mr, high) = (m / blocks, m % blocks);
            // Higher tiles have no registers for elements.
            let shuffled = if mr == form.mr && high == form.high { form.shuffled } else { 0 };
            Form { mr, high, low: blocks - high, shuffled, split: form.split || form.unrolled, ..form }
        } else {
            form
        };
        // Which elements a register holds, strides say.
        if K::STRIDED && !(K::UNIT && Self::HAS_WHOLE_ROWS) {
            Form { shuffled: 0, unrolled: Self::SMALL.is_unrolled() || form.keeps_b, split: false, ..form }
        } else {
            form
        }
    };

    /// Whether registers with elements of a row end where it ends: behind it may be elements that are somebody else's. Rows of
    /// narrow registers are `shared`'s.
    const HAS_WHOLE_ROWS: bool =
        Self::SMALL.n > I::Narrow::LANES && Self::SMALL.k.is_multiple_of(I::Wide::GROUP);

    /// Whether a kernel for views that are [`Unit`] is another one.
    pub(super) const UNIT_PAYS: bool =
        K::STRIDED && !K::UNIT && Self::HAS_WHOLE_ROWS && Form::best::<T, I>(Self::SMALL).shuffled > 0;

    /// Whether steps of k are divided where rows of `a` are not contiguous, which more than two tiles would read from the second-level cache. With 16
    /// registers: with 32 there are two tiles at most, or not many more.
    pub(super) const IN_PARTS: bool = I::REGISTERS == 16
        && Self::SMALL.has_many_steps()
        && (K::STRIDED && !K::UNIT || Self::SMALL.csa != 1)
        && Self::FORM.panels * (Self::FORM.high + Self::FORM.low) > 2;

    /// Whether a tile of many steps has sums of its own for every other step.
    pub(super) const SUMS_APART: bool = Self::ABREAST
        || matches!(K::BATCH, Some(batch) if batch.is_one()) && Self::SMALL.m == 1 && Self::FORM.nv <= 6;

    /// Whether some processors with this instruction set have [`abreast`], and sums of even and odd steps are apart on all.
    pub(super) const ABREAST: bool = abreast::fits::<T, I, K>(Self::SMALL);

    /// How elements of `a` are loaded by two, for half the rows, where they are permuted beside multiplications: neighbours in a row, which
    /// are two steps of k, or in a column, which are two rows.
    pub(super) const PAIRS: Option<Pairs> = {
        let (s, form) = (Self::SMALL, Self::FORM);
        let is_known = !K::STRIDED || K::UNIT;
        if I::REGISTERS <= 16 || !is_known || form.panels > 1 || form.nv > 1 || form.unrolled || form.mr < 2 {
            None
        } else if s.csa == 1 {
            Some(Pairs::Steps)
        } else if s.rsa == 1 && form.mr >= 4 && !K::STRIDED {
            Some(Pairs::Rows)
        } else {
            None
        }
    };

    /// The shape with the strides of `gemm`, which are constants in general.
    #[inline(always)]
    pub(super) fn of(gemm: &Gemm<T>) -> Small {
        let s = const { Self::SMALL };
        if const { K::STRIDED && K::UNIT } {
            Small { csa: 1, ..s.with_strides(gemm) }
        } else if const { K::STRIDED } {
            s.with_strides(gemm)
        } else {
            s
        }
    }
}
