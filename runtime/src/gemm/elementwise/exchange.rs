//! Copies whose neighbours are exchanged with those of another loop, as in a transposition: squares are turned around in registers.

use super::super::arch::{Any, Level, Runs};
use super::super::vector::{Isa, Work};
use super::super::{Operands, Steps, pack};
use crate::contraction::Axis;
use crate::element::Element;
use crate::shape::MAX_RANK;

/// Loops of a copy: of lines, which are neighbours in the copy, of steps, which are neighbours in the original, and around them.
#[derive(Clone, Copy)]
struct Loops {
    lines: Axis,
    steps: Axis,
    around: [Axis; MAX_RANK],
    count: usize,
}

/// Lines and steps from which there are squares.
const SQUARE: usize = 4;

/// Elements from the first line to the last of a copy without squares, which reads all lines once for each of its few steps: while they
/// are in the cache.
const NEAR: usize = 1 << 12;

impl Loops {
    fn of(axes: &[Axis]) -> Option<Loops> {
        let (&lines, outer) = axes.split_last()?;
        let across = outer.iter().rposition(|axis| axis.a == 1 && axis.c > 0)?;
        let steps = outer[across];
        let is_near = steps.len > 0 && lines.len.saturating_mul(lines.a.unsigned_abs()) <= NEAR;
        if lines.c != 1 || lines.a == 1 || lines.len < SQUARE || steps.len < SQUARE && !is_near {
            return None;
        }
        let mut around = [Axis::ONE; MAX_RANK];
        let count = outer.len() - 1;
        around[..across].copy_from_slice(&outer[..across]);
        around[across..count].copy_from_slice(&outer[across + 1..]);
        Some(Loops { lines, steps, around, count })
    }
}

/// The copies of all steps around.
struct Exchange<T> {
    loops: Loops,
    from: *const T,
    to: *mut T,
}

impl<T: Element<Acc = T>> Work<T> for Exchange<T> {
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        let Exchange { loops: Loops { lines, steps, around, count }, from, to } = self;
        let mut at = Steps::new([&around[..count], &[], &[]]);
        while let Some(at) = at.next() {
            // SAFETY: the caller's conditions: from a step of the loops around on, steps of both others; columns of the copy are
            // as far apart as `c` moves, which is forwards.
            unsafe {
                let (from, to) = (from.offset(at.a), to.offset(at.c));
                pack::transpose::<T, I>(from, lines.a, 1, lines.len, steps.len, to, steps.c as usize);
            }
        }
    }
}

/// `c[batch] = a[batch]`, if neighbours are exchanged in loops `axes`, and there are registers for it; `false` if not.
///
/// # Safety
///
/// As for [`copy`](super::copy), of a plan of these loops.
pub(super) unsafe fn copy<T: Element>(axes: &[Axis], operands: &Operands<T>) -> bool {
    let (size, is_aligned) = (size_of::<T>(), align_of::<T>() == size_of::<T>());
    if !is_aligned || size != 4 && size != 8 {
        return false;
    }
    let Some(loops) = Loops::of(axes) else { return false };
    let (from, to) = (operands.a, operands.c);
    // The caller's conditions are those of the work. Elements are numbers, all bytes of which are initialised, and they are moved and
    // not computed with: as floating-point numbers of their size and alignment they keep their bits.
    if size == 4 {
        Any::run(Level::get(), Exchange::<f32> { loops, from: from.cast(), to: to.cast() })
    } else {
        Any::run(Level::get(), Exchange::<f64> { loops, from: from.cast(), to: to.cast() })
    }
}
