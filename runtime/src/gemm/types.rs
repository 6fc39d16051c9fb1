//! The kernel of each element type, for lengths that are known when it runs.

use super::arch::{self, Any, Level, Runs};
#[cfg(all(feature = "half", feature = "alloc"))]
use super::widened;
use super::{Gemm, Offsets, PACKED_FROM, Path, blocked, blocks, each, portable, taken, threads};
use crate::element::Element;

macro_rules! kernels {
    ($($(#[$attribute:meta])* $name:ident: $t:ty;)*) => {$(
        $(#[$attribute])*
        ///
        /// # Safety
        ///
        /// As for [`Kernel`](super::Kernel).
        pub(crate) unsafe fn $name(gemm: &Gemm<$t>, count: usize, step: Offsets) {
            /// # Safety
            ///
            /// As for [`Kernel`](super::Kernel).
            unsafe fn alone(gemm: &Gemm<$t>, count: usize, step: Offsets) {
                // SAFETY: the caller's conditions are the same.
                unsafe { on(Level::get(), gemm, count, step) }
            }
            // SAFETY: the caller's conditions are the same.
            unsafe { threads::run(gemm, count, step, alone) }
        }
    )*};
}

/// Kernels of other element types: the portable one, compiled for each instruction set so that the compiler vectorises it.
macro_rules! vectorised {
    ($($name:ident: $t:ty;)*) => {$(
        #[doc = concat!("Products of `", stringify!($t), "`.")]
        ///
        /// # Safety
        ///
        /// As for [`Kernel`](super::Kernel).
        pub(crate) unsafe fn $name(gemm: &Gemm<$t>, count: usize, step: Offsets) {
            /// # Safety
            ///
            /// As for [`Kernel`](super::Kernel).
            unsafe fn alone(gemm: &Gemm<$t>, count: usize, step: Offsets) {
                taken(Path::Portable);
                // SAFETY: the caller's conditions are the same.
                arch::compiled(|| unsafe { each(gemm, count, step, portable::kernel) });
            }
            // SAFETY: the caller's conditions are the same.
            unsafe { threads::run(gemm, count, step, alone) }
        }
    )*};
}

vectorised! {
    i8: i8;
    i16: i16;
    i32: i32;
    i64: i64;
    u8: u8;
    u16: u16;
    u32: u32;
    u64: u64;
}

/// Products with an instruction set, if there is one.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
pub(super) unsafe fn on<T: Element<Acc = T>>(level: Level, gemm: &Gemm<T>, count: usize, step: Offsets)
where
    Any: Runs<T>,
{
    let products = multiplications(gemm);
    // Without a heap `Blocked` itself packs on the stack.
    let done = if cfg!(feature = "alloc") && products <= PACKED_FROM && blocks::may_pack(gemm) {
        // SAFETY: the caller's conditions are the same.
        unsafe { on_stack(level, gemm, count, step) }
    } else {
        Any::run(level, blocked::Blocked { gemm, count, step, room: None })
    };
    if !done {
        // SAFETY: the caller's conditions are the same.
        unsafe { without(gemm, count, step) }
    }
}

/// Products without an instruction set. Apart, so that those with one need neither its registers nor its stack.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
#[cold]
#[inline(never)]
pub(super) unsafe fn without<T: Element<Acc = T>>(gemm: &Gemm<T>, count: usize, step: Offsets)
where
    Any: Runs<T>,
{
    let (path, kernel) = if multiplications(gemm) > PACKED_FROM {
        (Path::Packed, <Any as Runs<T>>::PACKED)
    } else {
        (Path::Portable, portable::kernel as _)
    };
    taken(path);
    // SAFETY: the caller's conditions are the same.
    unsafe { each(gemm, count, step, kernel) }
}

fn multiplications<T>(gemm: &Gemm<T>) -> usize {
    gemm.m.saturating_mul(gemm.k).saturating_mul(gemm.n)
}

/// Small products with an instruction set, packed on the stack; `false` if there is none. Apart, so that products in place
/// do not need as much of it.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
#[inline(never)]
unsafe fn on_stack<T: Element<Acc = T>>(level: Level, gemm: &Gemm<T>, count: usize, step: Offsets) -> bool
where
    Any: Runs<T>,
{
    let mut room = blocks::Room::new();
    Any::run(level, blocked::Blocked { gemm, count, step, room: Some(&mut room) })
}

/// Products of `f16` and `bf16`.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel).
#[cfg(feature = "half")]
pub(crate) unsafe fn halves<T: Element<Acc = f32>>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    #[cfg(feature = "alloc")]
    if multiplications(gemm) > PACKED_FROM {
        taken(Path::Widened);
        // SAFETY: the caller's conditions are the same.
        return unsafe { widened::kernel(gemm, count, step) };
    }
    taken(Path::Portable);
    // SAFETY: the caller's conditions are the same.
    unsafe { each(gemm, count, step, portable::kernel) }
}

kernels! {
    /// Products of `f32`.
    f32: f32;
    /// Products of `f64`.
    f64: f64;
}

macro_rules! fallbacks {
    ($($(#[$attribute:meta])* $name:ident: $t:ty;)*) => {$(
        $(#[$attribute])*
        ///
        /// # Safety
        ///
        /// As for [`Kernel`](super::Kernel).
        #[cfg(feature = "complex")]
        pub(crate) unsafe fn $name(gemm: &Gemm<$t>, count: usize, step: Offsets) {
            // SAFETY: the caller's conditions are the same.
            unsafe {
                if multiplications(gemm) > PACKED_FROM {
                    taken(Path::Packed);
                    each(gemm, count, step, super::packed::$name)
                } else {
                    taken(Path::Portable);
                    each(gemm, count, step, portable::kernel)
                }
            }
        }
    )*};
}

fallbacks! {
    /// Products of `Complex<f32>`.
    complex_f32: num_complex::Complex<f32>;
    /// Products of `Complex<f64>`.
    complex_f64: num_complex::Complex<f64>;
}
