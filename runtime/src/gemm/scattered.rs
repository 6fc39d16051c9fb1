//! Products of contiguous operands of constant shape into a result that is a view: their kernel writes a copy, which is then
//! scattered. The program has that kernel already if it has the same product with a contiguous result, and a kernel for any lengths
//! takes longer than the copy does.

use super::arch::{Any, Level, Runs};
use super::copied::{self, Copied};
use super::known::{Batches, COPIED, Few, Known};
use super::vector::{Isa, Work};
use super::{Accumulate, Kernel, Operands, Path, single, taken};
use crate::contraction::Axis;
use crate::element::Element;

/// Bytes of the copy: with it and `c`, operands of this size fit a first-level cache. Measured.
const MOST: usize = 16 << 10;

/// The loops of m, n, k and the batch of constant products whose results fit a copy.
pub(super) struct Dense([Axis; 4]);

impl Dense {
    /// `None` where a kernel for the constant shape is none or not worth it, or the results are too large.
    pub(super) const fn of<T, K: Known>() -> Option<Dense> {
        match (K::SMALL, K::BATCH) {
            (Some(small), Some(Batches { outer: (1, _), inner: (len, step) }))
                if !K::STRIDED && !matches!(K::FEW, Few::Yes) =>
            {
                let [m, n, k] = small.axes();
                let batch = Axis { len, a: step.a, b: step.b, c: step.c };
                let elements = m.len.saturating_mul(n.len).saturating_mul(len);
                if elements <= COPIED && elements * size_of::<T>() <= MOST {
                    Some(Dense([m, n, k, batch]))
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    /// Whether loops are these, but for where the results are.
    #[inline(always)]
    pub(super) fn is_like(&self, axes: &[Axis; 4]) -> bool {
        self.0.iter().zip(axes).all(|(dense, axis)| {
            dense.len == axis.len && (dense.len == 1 || (dense.a, dense.b) == (axis.a, axis.b))
        })
    }

    /// Products into a copy, and from there to where the loops say.
    ///
    /// # Safety
    ///
    /// As for [`super::contract`], of a plan of `axes`, which [are like](Dense::is_like) these; `kernel` is that of the constant shape.
    #[inline(never)]
    pub(super) unsafe fn products<T: Element>(
        &self,
        axes: &[Axis; 4],
        operands: &Operands<T>,
        kernel: Kernel<T>,
        scatter: unsafe fn(Scatter<T>),
    ) {
        taken(Path::Scattered);
        let mut copy = Copied::<T>::new();
        let from = copy.as_mut_ptr();
        let [m, n, _, batch] = *axes;
        let [dense_m, dense_n, _, dense_batch] = self.0;
        // SAFETY: the caller's conditions; the copy has room for all results, which the kernel writes before they are read, each at its
        // own place, as in a contiguous result.
        unsafe {
            let &Operands { a, b, c, accumulate } = operands;
            single(self.0, &Operands { a, b, c: from, accumulate: Accumulate::Replace }, kernel);
            for i in 0..batch.len as isize {
                scatter(Scatter {
                    from: from.offset(i * dense_batch.c),
                    to: c.offset(i * batch.c),
                    rows: Line { len: m.len, from: dense_m.c, to: m.c },
                    columns: Line { len: n.len, from: dense_n.c, to: n.c },
                    accumulate,
                });
            }
        }
    }
}

/// Rows or columns of a matrix that is copied: how many, and how far apart they are here and there.
#[derive(Clone, Copy, Debug)]
struct Line {
    len: usize,
    from: isize,
    to: isize,
}

/// A matrix that is copied, or added to another.
#[derive(Debug)]
pub struct Scatter<T> {
    from: *const T,
    to: *mut T,
    rows: Line,
    columns: Line,
    accumulate: Accumulate,
}

impl<T: Element<Acc = T>> Work<T> for Scatter<T> {
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        let Scatter { from, to, rows, columns, accumulate } = self;
        // Along what is contiguous in the copy.
        let (rows, columns) =
            if columns.from == 1 || columns.len == 1 { (rows, columns) } else { (columns, rows) };
        debug_assert!(columns.from == 1 || columns.len == 1, "kernels write rows or columns");
        let (lens, strides) = ((rows.len, columns.len), (rows.to, columns.to));
        // SAFETY: the caller's conditions.
        unsafe { copied::scatter::<T, I>(from, rows.from, lens, to, strides, accumulate) }
    }
}

/// Copies a matrix, or adds it.
///
/// # Safety
///
/// `from` is valid for reads of all rows and columns, `to` for writes at addresses that are distinct and no elements of `from`; if the
/// matrix is added, the latter are initialised.
pub(crate) unsafe fn scatter<T: Element<Acc = T>>(matrix: Scatter<T>)
where
    Any: Runs<T>,
{
    let level = Level::get();
    let Scatter { from, to, rows, columns, accumulate } = matrix;
    if Any::run(level, matrix) {
        return;
    }
    for i in 0..rows.len as isize {
        for j in 0..columns.len as isize {
            // SAFETY: the caller's conditions.
            unsafe {
                let sum = from.offset(i * rows.from + j * columns.from).read();
                let to = to.offset(i * rows.to + j * columns.to);
                to.write(if accumulate == Accumulate::Add { to.read().add_to(sum) } else { sum });
            }
        }
    }
}
