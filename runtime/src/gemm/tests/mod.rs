//! Every kernel against the definition: all lengths around the edges of tiles, layouts of all kinds, outputs full of NaN, and
//! operands against pages that cannot be touched. Values are small integers, so that sums are exact and compared by `==`.

#[cfg(feature = "std")]
mod ahead;
mod batches;
#[cfg(optimised)]
mod constants;
#[cfg(feature = "std")]
mod dots;
mod few;
mod lengths;
mod loops;
mod order;
mod others;
#[cfg(feature = "alloc")]
mod outermost;
#[cfg(feature = "std")]
mod passes;
#[cfg(feature = "std")]
pub(super) mod paths;
mod sums;
mod vectors;
#[cfg(feature = "alloc")]
mod views;

use super::arch::{Any, Level, Runs};
use super::constant::{products_on, short_on};
use super::known::{Known, Small};
use super::types::on;
use super::{Accumulate, Gemm, Offsets};
use crate::contraction::Axis;
use crate::element::Element;

/// Elements against a page that faults: behind the last one, or before the first.
struct Guarded<T> {
    map: *mut u8,
    bytes: usize,
    first: *mut T,
    len: usize,
}

impl<T: Copy> Guarded<T> {
    fn new(len: usize, at_end: bool, value: impl Fn(usize) -> T) -> Self {
        const PAGE: usize = 4096;
        let body = (len * size_of::<T>()).next_multiple_of(PAGE);
        let bytes = body + 2 * PAGE;
        // SAFETY: a fresh mapping; the pages of the body are made accessible, one before and one behind it are not.
        let (map, first) = unsafe {
            let map = libc::mmap(
                core::ptr::null_mut(),
                bytes,
                libc::PROT_NONE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            );
            assert_ne!(map, libc::MAP_FAILED);
            let map = map.cast::<u8>();
            assert_eq!(libc::mprotect(map.add(PAGE).cast(), body, libc::PROT_READ | libc::PROT_WRITE), 0);
            let offset = if at_end { body - len * size_of::<T>() } else { 0 };
            (map, map.add(PAGE + offset).cast::<T>())
        };
        for i in 0..len {
            // SAFETY: inside the body.
            unsafe { first.add(i).write(value(i)) };
        }
        Guarded { map, bytes, first, len }
    }

    /// Writes elements against the page behind the last one, or the page before the first; returns the first of them.
    fn put(&mut self, elements: &[T], at_end: bool) -> *mut T {
        let offset = if at_end { self.len - elements.len() } else { 0 };
        // SAFETY: inside the body, which is a whole number of pages.
        unsafe {
            let first = self.first.add(offset);
            first.copy_from_nonoverlapping(elements.as_ptr(), elements.len());
            first
        }
    }

    fn get(&self, i: isize) -> T {
        assert!((0..self.len as isize).contains(&i));
        // SAFETY: inside the body, initialised.
        unsafe { self.first.offset(i).read() }
    }
}

impl<T> Drop for Guarded<T> {
    fn drop(&mut self) {
        // SAFETY: the mapping that `new` made.
        unsafe { libc::munmap(self.map.cast(), self.bytes) };
    }
}

/// How a matrix lies in memory.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Lies {
    Rows,
    Columns,
    /// Rows with a gap behind each.
    Gaps,
    /// Every second element.
    Strided,
    /// Rows, the last one first.
    Backwards,
}

const LAYOUTS: [Lies; 5] = [Lies::Rows, Lies::Columns, Lies::Gaps, Lies::Strided, Lies::Backwards];

/// (elements, first element, row stride, column stride)
fn layout(lies: Lies, rows: usize, columns: usize) -> (usize, isize, isize, isize) {
    let (r, c) = (rows as isize, columns as isize);
    match lies {
        Lies::Rows => (rows * columns, 0, c, 1),
        Lies::Columns => (rows * columns, 0, 1, r),
        Lies::Gaps => ((rows - 1) * (columns + 3) + columns, 0, c + 3, 1),
        Lies::Strided => ((rows * columns - 1) * 2 + 1, 0, 2 * c, 2),
        Lies::Backwards => (rows * columns, (r - 1) * c, -c, 1),
    }
}

trait Number: Element<Acc = Self> {
    const NAN: Self;
    fn of(x: i32) -> Self;
    fn is_nan(self) -> bool;
}

impl Number for f32 {
    const NAN: f32 = f32::NAN;
    fn of(x: i32) -> f32 {
        x as f32
    }
    fn is_nan(self) -> bool {
        self.is_nan()
    }
}

impl Number for f64 {
    const NAN: f64 = f64::NAN;
    fn of(x: i32) -> f64 {
        f64::from(x)
    }
    fn is_nan(self) -> bool {
        self.is_nan()
    }
}

/// Products with an instruction set. Not a type parameter of what checks them, which would be compiled for each shape.
type On<'a, T> = &'a dyn Fn(Level, &Gemm<T>, usize, Offsets);

/// Runs `kernel` on a batch of two and compares every element.
fn check<T: Number>(
    what: &str,
    lengths: (usize, usize, usize),
    lies: [Lies; 3],
    accumulate: Accumulate,
    at_end: bool,
    kernel: &dyn Fn(&Gemm<T>, usize, Offsets),
) {
    check_batch(what, (2, lengths), lies, accumulate, at_end, kernel);
}

/// As [`check`] with so many products.
fn check_batch<T: Number>(
    what: &str,
    (count, (m, k, n)): (usize, (usize, usize, usize)),
    lies: [Lies; 3],
    accumulate: Accumulate,
    at_end: bool,
    kernel: &dyn Fn(&Gemm<T>, usize, Offsets),
) {
    let ([la, lb, lc], value) = (lies, |i: usize, by: usize| T::of(((i * by) % 7) as i32 - 3));
    let ((a_len, a0, rsa, csa), (b_len, b0, rsb, csb), (c_len, c0, rsc, csc)) =
        (layout(la, m, k), layout(lb, k, n), layout(lc, m, n));
    let a = Guarded::<T>::new(a_len * count, at_end, |i| value(i, 5));
    let b = Guarded::<T>::new(b_len * count, at_end, |i| value(i, 3));
    let start = |i: usize| if accumulate == Accumulate::Add { value(i, 11) } else { T::NAN };
    let c = Guarded::<T>::new(c_len * count, at_end, start);
    let gemm = Gemm {
        m,
        k,
        n,
        a: a.first.wrapping_offset(a0).cast_const(),
        rsa,
        csa,
        b: b.first.wrapping_offset(b0).cast_const(),
        rsb,
        csb,
        c: c.first.wrapping_offset(c0),
        rsc,
        csc,
        accumulate,
    };
    kernel(&gemm, count, Offsets { a: a_len as isize, b: b_len as isize, c: c_len as isize });
    let mut written = vec![false; c_len * count];
    for q in 0..count as isize {
        for i in 0..m as isize {
            for j in 0..n as isize {
                let at = q * c_len as isize + c0 + i * rsc + j * csc;
                written[at as usize] = true;
                let mut sum = if accumulate == Accumulate::Add { start(at as usize) } else { T::ZERO };
                for p in 0..k as isize {
                    let x = a.get(q * a_len as isize + a0 + i * rsa + p * csa);
                    sum = x.multiply_add(b.get(q * b_len as isize + b0 + p * rsb + j * csb), sum);
                }
                assert!(
                    c.get(at) == sum,
                    "{what} {m}x{k}x{n} {lies:?} {accumulate:?}: c[{q}, {i}, {j}] is {:?}, not {sum:?}",
                    c.get(at)
                );
            }
        }
    }
    // Gaps between the rows of `c` are as they were.
    for (i, _) in written.iter().enumerate().filter(|(_, written)| !**written) {
        let (is, was) = (c.get(i as isize), start(i));
        assert!(is == was || is.is_nan() && was.is_nan(), "{what} {m}x{k}x{n} wrote to gap {i}");
    }
}

/// Every instruction set of the processor.
fn levels() -> Vec<(&'static str, Level)> {
    Level::NAMES.into_iter().filter_map(|name| Some((name, Level::named(name)?))).collect()
}

/// `work` with each instruction set, and both as on a processor with wide paths and as on one without, which takes other kernels.
fn on_each_level(work: &dyn Fn(&'static str, Level)) {
    for (name, level) in levels() {
        if name == "avx512" {
            with_wide_paths(false, || work("avx512, narrow paths", level));
        }
        with_wide_paths(true, || work(name, level));
    }
}

/// `work` as on a processor that has such paths for wide registers.
fn with_wide_paths(are_wide: bool, work: impl FnOnce()) {
    #[cfg(all(target_arch = "x86_64", feature = "std"))]
    return super::arch::paths::forced::with(are_wide, work);
    #[cfg(not(all(target_arch = "x86_64", feature = "std")))]
    {
        let _ = are_wide;
        work();
    }
}

/// Whether `CONFORMABLE_ISA` does what it says: `.ci/run` sets it to each.
#[test]
#[cfg(feature = "std")]
fn the_instruction_set_that_is_asked_for_is_used() {
    let wanted = std::env::var("CONFORMABLE_ISA").ok();
    let wanted = wanted.as_deref().and_then(Level::named).unwrap_or_else(|| levels()[0].1);
    assert_eq!(format!("{:?}", Level::get()), format!("{wanted:?}"));
}

#[test]
#[cfg(all(target_arch = "x86_64", feature = "std"))]
fn every_instruction_set_of_the_processor_is_tested() {
    let names: Vec<_> = levels().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.contains(&"avx2"), std::arch::is_x86_feature_detected!("avx2"));
    assert_eq!(names.contains(&"avx512"), std::arch::is_x86_feature_detected!("avx512dq"));
    assert!(names.contains(&"portable"));
}

fn general<T: Number>(lengths: (usize, usize, usize), lies: [Lies; 3], accumulate: Accumulate, at_end: bool)
where
    Any: Runs<T>,
{
    for (name, level) in levels() {
        check::<T>(name, lengths, lies, accumulate, at_end, &|gemm, count, step| {
            // SAFETY: `check` makes operands of these lengths and strides.
            unsafe { on(level, gemm, count, step) }
        });
    }
}

const BOTH: [Accumulate; 2] = [Accumulate::Replace, Accumulate::Add];

fn all_lengths<T: Number>()
where
    Any: Runs<T>,
{
    let rows = [Lies::Rows; 3];
    for x in 0..=129 {
        let accumulate = BOTH[x % 2];
        if x <= 25 {
            for (k, n) in [(1, 1), (3, 17), (9, 70)] {
                general::<T>((x.max(1), k, n), rows, accumulate, x % 3 > 0);
            }
        }
        for (m, k) in [(1, 4), (2, 1), (7, 5), (13, 3)] {
            general::<T>((m, k, x.max(1)), rows, accumulate, x % 3 > 0);
        }
        if x <= 70 {
            for (m, n) in [(1, 5), (5, 1), (6, 33)] {
                general::<T>((m, x, n), rows, accumulate, x % 3 > 0);
            }
        }
    }
}

#[test]
fn lengths_of_f32() {
    all_lengths::<f32>();
}

#[test]
fn lengths_of_f64() {
    all_lengths::<f64>();
}

#[test]
fn layouts() {
    for a in LAYOUTS {
        for b in LAYOUTS {
            for c in LAYOUTS {
                for (i, accumulate) in BOTH.into_iter().enumerate() {
                    for lengths in [(1, 9, 20), (20, 9, 1), (7, 6, 37), (14, 20, 9)] {
                        general::<f32>(lengths, [a, b, c], accumulate, i == 0);
                        general::<f64>(lengths, [a, b, c], accumulate, i == 1);
                    }
                }
            }
        }
    }
}

/// Large enough that operands are packed and every loop has more than one step.
#[test]
fn packed() {
    for lies in
        [[Lies::Rows; 3], [Lies::Columns; 3], [Lies::Columns, Lies::Rows, Lies::Gaps], [Lies::Strided; 3]]
    {
        general::<f32>((31, 150, 290), lies, Accumulate::Add, true);
        general::<f64>((31, 90, 270), lies, Accumulate::Replace, false);
    }
    general::<f32>((20, 40, 512), [Lies::Rows; 3], Accumulate::Replace, true);
}

/// A constant product of contiguous matrices.
struct Fixed<const M: usize, const K: usize, const N: usize>;

impl<const M: usize, const K: usize, const N: usize> Known for Fixed<M, K, N> {
    const SMALL: Option<Small> = Small::of_loops(
        Axis { len: M, a: K as isize, b: 0, c: N as isize },
        Axis { len: N, a: 0, b: 1, c: 1 },
        Axis { len: K, a: 1, b: N as isize, c: 0 },
    );
}

fn constant<T: Number, const M: usize, const K: usize, const N: usize>()
where
    Any: Runs<T>,
{
    fn check_on<T: Number>(lengths: (usize, usize, usize), kernel: On<'_, T>) {
        on_each_level(&|name, level| {
            for accumulate in BOTH {
                for at_end in [true, false] {
                    let lies = [Lies::Rows; 3];
                    check::<T>(name, lengths, lies, accumulate, at_end, &|gemm, count, step| {
                        kernel(level, gemm, count, step);
                    });
                }
            }
        });
    }
    const { assert!(Fixed::<M, K, N>::SMALL.is_some()) };
    // SAFETY: `check` makes operands of these lengths and strides.
    check_on::<T>((M, K, N), &|level, gemm, count, step| unsafe {
        products_on::<T, Fixed<M, K, N>>(level, gemm, count, step);
    });
}

macro_rules! constants {
    ($($name:ident: $([$m:literal $k:literal $n:literal])*;)*) => {$(
        #[test]
        fn $name() {
            $(constant::<f32, $m, $k, $n>(); constant::<f64, $m, $k, $n>();)*
        }
    )*};
}

constants! {
    cubes: [1 1 1] [2 2 2] [3 3 3] [4 4 4] [5 5 5] [6 6 6] [7 7 7] [8 8 8] [9 9 9] [11 11 11] [12 12 12] [13 13 13]
        [15 15 15] [16 16 16] [17 17 17] [24 24 24] [31 31 31] [32 32 32] [33 33 33] [47 47 47] [48 48 48] [64 64 64];
    columns: [4 5 1] [4 5 2] [4 5 3] [4 5 4] [4 5 6] [4 5 7] [4 5 8] [4 5 9] [4 5 10] [4 5 11] [4 5 12] [4 5 14] [4 5 18]
        [4 5 19] [4 5 20] [4 5 22] [4 5 25] [4 5 28] [4 5 36] [4 5 40] [4 5 41] [4 5 50] [4 5 56] [4 5 63] [4 5 65] [6 4 280];
    rows: [1 4 8] [2 4 8] [3 4 8] [5 4 8] [6 4 8] [7 4 8] [9 4 8] [10 4 8] [14 4 8] [18 4 8] [19 4 17] [20 4 17] [21 4 33]
        [22 4 33] [23 4 49] [26 4 49] [27 4 30] [30 4 70] [60 2 70] [100 3 5];
    sums: [4 1 5] [4 2 5] [4 3 5] [8 4 8] [4 6 5] [8 8 8] [4 9 5] [4 12 5] [4 13 5] [4 20 5] [7 12 7] [7 13 7] [16 33 16];
    shared: [2 4 8] [4 4 7] [7 5 8] [16 6 7] [17 7 8] [9 12 8] [6 16 7] [33 13 8] [16 40 8] [70 3 4] [3 4 4] [4 1 3] [5 8 3] [33 9 2]
        [8 30 4] [3 2 2];
    elements: [8 16 16] [12 13 12] [14 14 9] [25 15 10] [11 16 16] [9 10 14] [40 7 13] [12 17 16] [3 16 16] [22 5 6];
    abreast: [2 2 5] [4 2 6] [3 5 7] [5 5 5] [6 6 6] [8 10 8] [9 9 6] [11 8 7] [10 13 5] [2 5 8] [8 17 8] [5 18 6] [3 40 5] [11 31 8]
        [16 12 7] [30 30 6] [13 6 5] [24 2 6] [4 6 4] [6 6 3] [3 2 3] [2 5 4] [7 7 4] [9 5 3] [8 20 4] [11 9 3] [30 30 3] [14 5 4];
    kept: [21 2 32] [21 2 15] [60 2 64] [60 2 70] [9 1 80] [21 3 61] [70 4 40] [15 3 100] [10 2 33] [64 1 112] [40 5 31] [33 6 32] [30 5 30];
    long: [16 300 16] [13 260 11] [16 512 8] [14 300 7] [16 1024 4] [12 257 24] [12 1024 8] [12 1024 7] [16 512 16] [13 1100 16] [16 600 12] [15 2000 5] [12 512 16];
    turned: [36 200 3] [60 256 5] [24 192 2] [100 100 3];
    panels: [24 64 64] [27 40 128] [40 256 64] [70 66 97] [25 100 160];
}

/// A batch of which all products have one operand: it is packed for the first, and is there for the others.
#[test]
fn shared_operands() {
    fn shared<T: Number>()
    where
        Any: Runs<T>,
    {
        const COUNT: usize = 3;
        let value = |i: usize, by: usize| T::of(((i * by) % 7) as i32 - 3);
        for (m, k, n) in
            [(60, 20, 200), (150, 30, 90), (40, 150, 170), (100, 47, 290), (50, 400, 3), (20, 1100, 2)]
        {
            for lies in [[Lies::Rows; 3], [Lies::Columns; 3], [Lies::Columns, Lies::Columns, Lies::Rows]] {
                for (of_a, of_b) in [(1, 0), (0, 1), (0, 0)] {
                    let [(_, _, rsa, csa), (_, _, rsb, csb), (_, _, rsc, csc)] =
                        [layout(lies[0], m, k), layout(lies[1], k, n), layout(lies[2], m, n)];
                    let a: Vec<T> = (0..COUNT * m * k).map(|i| value(i, 5)).collect();
                    let b: Vec<T> = (0..COUNT * k * n).map(|i| value(i, 3)).collect();
                    let step = Offsets {
                        a: (of_a * m * k) as isize,
                        b: (of_b * k * n) as isize,
                        c: (m * n) as isize,
                    };
                    for (name, level) in levels() {
                        let mut c = vec![T::NAN; COUNT * m * n];
                        let (first_a, first_b, first_c) = (a.as_ptr(), b.as_ptr(), c.as_mut_ptr());
                        let accumulate = Accumulate::Replace;
                        let gemm = Gemm {
                            m,
                            k,
                            n,
                            a: first_a,
                            rsa,
                            csa,
                            b: first_b,
                            rsb,
                            csb,
                            c: first_c,
                            rsc,
                            csc,
                            accumulate,
                        };
                        // SAFETY: the operands are as long as these lengths and steps say, and `c` is apart.
                        unsafe { on(level, &gemm, COUNT, step) };
                        for q in 0..COUNT {
                            for (i, j) in (0..m).flat_map(|i| (0..n).map(move |j| (i, j))).step_by(7) {
                                let at = |step: isize, i: usize, rs: isize, j: usize, cs: isize| {
                                    (q as isize * step + i as isize * rs + j as isize * cs) as usize
                                };
                                let sum = (0..k).fold(T::ZERO, |sum, p| {
                                    let (x, y) =
                                        (a[at(step.a, i, rsa, p, csa)], b[at(step.b, p, rsb, j, csb)]);
                                    x.multiply_add(y, sum)
                                });
                                let got = c[at(step.c, i, rsc, j, csc)];
                                assert!(got == sum, "{name} {m}x{k}x{n} {lies:?}: c[{q}, {i}, {j}]");
                            }
                        }
                    }
                }
            }
        }
    }
    shared::<f32>();
    shared::<f64>();
}
