//! Products on several threads (feature `rayon`): the batch is divided first, one product by rows or columns, and one that has few
//! of both by k.
//!
//! No piece has fewer than 64 rows or columns where the whole has more, and k is divided by lengths alone, on one thread too, so that every
//! element of `c` is summed in the same order whatever the number of threads. Inside a pool of rayon's the work stays in that pool.

#[cfg(feature = "rayon")]
use super::Accumulate;
use super::{Gemm, Kernel, Offsets};
use crate::element::Element;

/// Multiplications from which threads pay: a fifth of a millisecond for each of two. Waking one takes a part of that.
#[cfg(feature = "rayon")]
const FROM: usize = 24_000_000;
#[cfg(feature = "rayon")]
const _: () =
    assert!(super::known::SHORT < FROM, "what a constant batch does alone is worth no second thread");

/// Multiplications of the smallest piece.
#[cfg(feature = "rayon")]
const LEAST: usize = 4_000_000;

/// Rows and columns of the smallest piece.
#[cfg(feature = "rayon")]
const PIECE: usize = 64;
#[cfg(feature = "rayon")]
const _: () = assert!(
    super::dots::ROWS < PIECE && super::passes::ROWS < PIECE && super::blocks::WHOLE <= PIECE,
    "no piece is summed as a product of few rows is, if the whole is not"
);
#[cfg(feature = "rayon")]
const _: () = assert!(
    super::dots::ROWS_A_COLUMN * super::dots::TURNED <= PIECE,
    "a piece of a product of few columns is summed as the whole is"
);

/// Parts that k is divided into at most. Each has sums of its own for all of `c`.
#[cfg(feature = "rayon")]
const PARTS: usize = 16;

/// `kernel` on as many threads as are worth it.
///
/// # Safety
///
/// As for [`Kernel`].
#[inline]
pub(super) unsafe fn run<T: Element<Acc = T>>(
    gemm: &Gemm<T>,
    count: usize,
    step: Offsets,
    kernel: Kernel<T>,
) {
    #[cfg(feature = "rayon")]
    if let (1, Some(parts)) = (count, parts_of_k(gemm)) {
        // SAFETY: the caller's conditions.
        return unsafe { by_parts(gemm, kernel, parts) };
    }
    // SAFETY: the caller's conditions.
    unsafe { start(gemm, count, step, kernel, Cut::Anywhere) }
}

/// As [`run`]; only the batch is divided, since the kernel is for products of these lengths.
///
/// # Safety
///
/// As for [`Kernel`].
#[inline]
pub(super) unsafe fn run_batch<T: Copy>(gemm: &Gemm<T>, count: usize, step: Offsets, kernel: Kernel<T>) {
    // SAFETY: the caller's conditions.
    unsafe { start(gemm, count, step, kernel, Cut::BetweenProducts) }
}

/// Multiplications.
#[cfg(feature = "rayon")]
fn work<T>(gemm: &Gemm<T>, count: usize) -> usize {
    gemm.m.saturating_mul(gemm.n).saturating_mul(gemm.k).saturating_mul(count)
}

/// Whether [`run`] would divide this work.
#[inline]
pub(super) fn are_worth<T>(gemm: &Gemm<T>, count: usize) -> bool {
    #[cfg(feature = "rayon")]
    return work(gemm, count) >= FROM && rayon_core::current_num_threads() > 1;
    #[cfg(not(feature = "rayon"))]
    {
        let _ = (gemm, count);
        false
    }
}

/// Where work may be divided.
#[derive(Clone, Copy, PartialEq)]
enum Cut {
    BetweenProducts,
    Anywhere,
}

/// # Safety
///
/// As for [`Kernel`].
#[inline]
unsafe fn start<T: Copy>(gemm: &Gemm<T>, count: usize, step: Offsets, kernel: Kernel<T>, cut: Cut) {
    #[cfg(not(feature = "rayon"))]
    let _ = cut;
    #[cfg(feature = "rayon")]
    if are_worth(gemm, count) {
        // More pieces than threads, so that a thread that is kept waiting does not keep the others waiting. Pieces of one
        // product pack the same operand again, so there are fewer.
        let pieces = rayon_core::current_num_threads() * if count > 1 { 4 } else { 2 };
        let pieces = pieces.min(work(gemm, count) / LEAST);
        // SAFETY: the caller's conditions.
        return unsafe { divide(Product { gemm: *gemm, count, step, kernel, cut }, pieces) };
    }
    // SAFETY: the caller's conditions.
    unsafe { kernel(gemm, count, step) }
}

/// How many parts k is divided into, where neither m nor n can be divided. Nothing about threads is asked.
#[cfg(feature = "rayon")]
fn parts_of_k<T>(gemm: &Gemm<T>) -> Option<usize> {
    let is_narrow = gemm.m < 2 * PIECE && gemm.n < 2 * PIECE;
    (is_narrow && work(gemm, 1) >= FROM).then(|| (work(gemm, 1) / LEAST).min(PARTS))
}

/// A product as the sum of `parts` products, which are added in their order.
///
/// # Safety
///
/// As for [`Kernel`].
#[cfg(feature = "rayon")]
#[inline(never)]
unsafe fn by_parts<T: Element<Acc = T>>(gemm: &Gemm<T>, kernel: Kernel<T>, parts: usize) {
    let (m, n) = (gemm.m, gemm.n);
    let mut sums = alloc::vec::Vec::<T>::with_capacity(parts * m * n);
    let all = Parts { gemm: *gemm, kernel, sums: sums.as_mut_ptr(), range: (0, parts), parts };
    // SAFETY: the caller's conditions; there is room for the sums of all parts, which are then initialised.
    unsafe {
        all.run();
        sums.set_len(parts * m * n);
    }
    for i in 0..m {
        for j in 0..n {
            // SAFETY: an element of `c`, which is initialised where it is read.
            unsafe {
                let c = gemm.c.offset(i as isize * gemm.rsc + j as isize * gemm.csc);
                let mut of_parts = sums[i * n + j..].iter().step_by(m * n);
                let first = match gemm.accumulate {
                    Accumulate::Replace => of_parts.next().map_or(T::ZERO, |sum| *sum),
                    Accumulate::Add => c.read(),
                };
                c.write(of_parts.fold(first, |sum, part| T::join(sum, *part)));
            }
        }
    }
}

/// Some of the parts that k is divided into.
#[cfg(feature = "rayon")]
#[derive(Clone, Copy)]
struct Parts<T> {
    gemm: Gemm<T>,
    kernel: Kernel<T>,
    /// Room for `m * n` sums of each part.
    sums: *mut T,
    range: (usize, usize),
    parts: usize,
}

// SAFETY: as for `Product`; each part has its own sums.
#[cfg(feature = "rayon")]
unsafe impl<T> Send for Parts<T> {}

#[cfg(feature = "rayon")]
impl<T: Copy> Parts<T> {
    /// Runs the kernel for each part, on as many threads as there are.
    ///
    /// # Safety
    ///
    /// As for [`Kernel`], and there is room for the sums.
    unsafe fn run(self) {
        let (first, last) = self.range;
        if last - first >= 2 {
            let middle = first.midpoint(last);
            let [front, back] = [(first, middle), (middle, last)].map(|range| Parts { range, ..self });
            rayon_core::join(
                move || {
                    let half = front;
                    // SAFETY: the caller's conditions.
                    unsafe { half.run() }
                },
                move || {
                    let half = back;
                    // SAFETY: the caller's conditions.
                    unsafe { half.run() }
                },
            );
        } else {
            let Gemm { m, n, k, a, csa, b, rsb, .. } = self.gemm;
            let (start, end) = (k * first / self.parts, k * last / self.parts);
            let part = Gemm {
                k: end - start,
                a: a.wrapping_offset(start as isize * csa),
                b: b.wrapping_offset(start as isize * rsb),
                c: self.sums.wrapping_add(first * m * n),
                rsc: n as isize,
                csc: 1,
                accumulate: Accumulate::Replace,
                ..self.gemm
            };
            // SAFETY: steps of the product, and sums of its own.
            unsafe { (self.kernel)(&part, 1, Offsets::default()) }
        }
    }
}

/// Products that a thread can be given.
#[cfg(feature = "rayon")]
#[derive(Clone, Copy)]
struct Product<T> {
    gemm: Gemm<T>,
    count: usize,
    step: Offsets,
    kernel: Kernel<T>,
    cut: Cut,
}

// SAFETY: the pointers are those of operands that the caller of `run` has borrowed until it returns. Pieces write to
// distinct elements, which are none of those that are read.
#[cfg(feature = "rayon")]
unsafe impl<T> Send for Product<T> {}

#[cfg(feature = "rayon")]
impl<T: Copy> Product<T> {
    /// Two parts, the first for `share` of `pieces`; `None` if it is too small.
    fn halves(self, share: usize, pieces: usize) -> Option<(Self, Self)> {
        let Gemm { m, n, a, b, c, .. } = self.gemm;
        let (mut first, mut second) = (self, self);
        if self.count >= 2 {
            first.count = (self.count * share / pieces).max(1);
            second.count = self.count - first.count;
            let by = first.count as isize;
            second.gemm.a = a.wrapping_offset(by * self.step.a);
            second.gemm.b = b.wrapping_offset(by * self.step.b);
            second.gemm.c = c.wrapping_offset(by * self.step.c);
        } else if self.cut == Cut::BetweenProducts {
            return None;
        } else if m >= n && m >= 2 * PIECE {
            first.gemm.m = divided(m, share, pieces);
            second.gemm.m = m - first.gemm.m;
            let by = first.gemm.m as isize;
            second.gemm.a = a.wrapping_offset(by * self.gemm.rsa);
            second.gemm.c = c.wrapping_offset(by * self.gemm.rsc);
        } else if n >= 2 * PIECE {
            first.gemm.n = divided(n, share, pieces);
            second.gemm.n = n - first.gemm.n;
            let by = first.gemm.n as isize;
            second.gemm.b = b.wrapping_offset(by * self.gemm.csb);
            second.gemm.c = c.wrapping_offset(by * self.gemm.csc);
        } else {
            return None;
        }
        Some((first, second))
    }
}

/// A multiple of [`PIECE`] that leaves at least as much.
#[cfg(feature = "rayon")]
fn divided(len: usize, share: usize, pieces: usize) -> usize {
    let at = (len * share / pieces).next_multiple_of(PIECE);
    at.min((len - PIECE) / PIECE * PIECE).max(PIECE)
}

/// # Safety
///
/// As for [`Kernel`].
#[cfg(feature = "rayon")]
unsafe fn divide<T: Copy>(product: Product<T>, pieces: usize) {
    let share = pieces / 2;
    match product.halves(share, pieces.max(1)) {
        Some((first, second)) if pieces >= 2 => {
            rayon_core::join(
                move || {
                    let whole = first;
                    // SAFETY: a part of the product, which shares no element of `c` with the other.
                    unsafe { divide(whole, share) }
                },
                move || {
                    let whole = second;
                    // SAFETY: as above.
                    unsafe { divide(whole, pieces - share) }
                },
            );
        }
        // SAFETY: the caller's conditions.
        _ => unsafe { (product.kernel)(&product.gemm, product.count, product.step) },
    }
}
