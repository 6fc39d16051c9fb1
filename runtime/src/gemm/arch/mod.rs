//! Instruction sets: which there are, and the one in use.
//!
//! [`Level::get`] looks once and remembers. The environment variable `CONFORMABLE_ISA` (`avx512`, `avx2`, `portable`)
//! lowers the choice, for tests and measurements: a set that the processor lacks, or a word that is none of the three, is
//! as if it were not there. Without `std` there is no detection and no environment; the target features that the program
//! is compiled with decide.

#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512;
#[cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "who would use them has an instruction set")
)]
pub(super) mod caches;
#[cfg(target_arch = "x86_64")]
mod evens;
#[cfg(target_arch = "x86_64")]
mod groups;
#[cfg(target_arch = "x86_64")]
mod parts;
#[cfg(target_arch = "x86_64")]
pub(in crate::gemm) mod paths;

pub(crate) use caches::Caches;

/// Whether the processor has these target features.
#[cfg(target_arch = "x86_64")]
macro_rules! has {
    ($($feature:tt),*) => {{
        #[cfg(feature = "std")]
        let has = $(std::arch::is_x86_feature_detected!($feature))&&*;
        #[cfg(not(feature = "std"))]
        let has = $(cfg!(target_feature = $feature))&&*;
        has
    }};
}
#[cfg(target_arch = "x86_64")]
use has;

/// The same address or distance, about which the compiler knows nothing.
macro_rules! opaque {
    ($x:expr) => {{
        let x = $x;
        #[cfg(target_arch = "x86_64")]
        let x = {
            let mut x = x;
            // SAFETY: no instruction.
            #[allow(unused_unsafe, reason = "it may be inside another")]
            #[allow(clippy::pointers_in_nomem_asm_block, reason = "no memory is touched, where x is a pointer either")]
            unsafe {
                core::arch::asm!("/* {0} */", inout(reg) x, options(pure, nomem, nostack, preserves_flags))
            };
            x
        };
        x
    }};
}
pub(in crate::gemm) use opaque;

/// What a token lets be done: work in functions that are compiled for its target features.
#[cfg(target_arch = "x86_64")]
macro_rules! compiles {
    ($token:ident, $features:literal) => {
        #[cfg_attr(
            all(test, lacks_avx512),
            allow(dead_code, reason = "tests run what this machine has, see `build.rs`")
        )]
        impl $token {
            #[inline]
            pub(crate) fn run<T, W: $crate::gemm::vector::Work<T>>(self, work: W)
            where
                Self: $crate::gemm::vector::Isa<T>,
            {
                #[target_feature(enable = $features)]
                unsafe fn run<T, W: $crate::gemm::vector::Work<T>>(work: W)
                where
                    $token: $crate::gemm::vector::Isa<T>,
                {
                    // SAFETY: the function is called with the token as the proof.
                    unsafe { work.run::<$token>() }
                }
                // SAFETY: the token is made where the processor has these instructions only.
                unsafe { run(work) }
            }

            /// # Safety
            ///
            /// As for `W`.
            #[inline]
            pub(crate) unsafe fn call<T, W: $crate::gemm::vector::Call<T>>(
                self,
                a: *const T,
                b: *const T,
                c: *mut T,
                accumulate: $crate::gemm::Accumulate,
            ) where
                Self: $crate::gemm::vector::Isa<T>,
            {
                #[target_feature(enable = $features)]
                unsafe fn run<T, W: $crate::gemm::vector::Call<T>>(
                    a: *const T,
                    b: *const T,
                    c: *mut T,
                    accumulate: $crate::gemm::Accumulate,
                ) where
                    $token: $crate::gemm::vector::Isa<T>,
                {
                    // SAFETY: the function is called with the token as the proof; the pointers are the caller's.
                    unsafe { W::run::<$token>(a, b, c, accumulate) }
                }
                // SAFETY: the token is made where the processor has these instructions only; the pointers are the caller's.
                unsafe { run::<T, W>(a, b, c, accumulate) }
            }

            /// Compiles `work` with the instructions enabled, for code that the compiler vectorises.
            #[inline]
            pub(crate) fn compile<F: FnOnce()>(self, work: F) {
                #[target_feature(enable = $features)]
                unsafe fn run<F: FnOnce()>(work: F) {
                    work();
                }
                // SAFETY: as in `run`.
                unsafe { run(work) }
            }
        }
    };
}
#[cfg(target_arch = "x86_64")]
use compiles;

use super::vector::{Call, Work};
use super::{Accumulate, Gemm, packed};

/// The instruction set in use.
#[cfg(feature = "std")]
static LEVEL: std::sync::OnceLock<Level> = std::sync::OnceLock::new();

/// An instruction set that the processor has.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Level {
    #[cfg(target_arch = "x86_64")]
    Avx512(avx512::Avx512),
    #[cfg(target_arch = "x86_64")]
    Avx2(avx2::Avx2),
    Portable,
}

impl Level {
    /// The names of all, the best first.
    pub(crate) const NAMES: [&'static str; 3] = ["avx512", "avx2", "portable"];

    /// The instruction set of this name, if the processor has it.
    pub(crate) fn named(name: &str) -> Option<Level> {
        match name {
            #[cfg(target_arch = "x86_64")]
            "avx512" => avx512::Avx512::new().map(Level::Avx512),
            #[cfg(target_arch = "x86_64")]
            "avx2" => avx2::Avx2::new().map(Level::Avx2),
            "portable" => Some(Level::Portable),
            _ => None,
        }
    }

    /// The best that the processor has.
    fn best() -> Level {
        Self::NAMES.into_iter().find_map(Level::named).unwrap_or(Level::Portable)
    }

    /// The instruction set in use.
    #[inline]
    pub(crate) fn get() -> Level {
        #[cfg(feature = "std")]
        return *LEVEL.get_or_init(|| {
            let wanted = std::env::var("CONFORMABLE_ISA").ok();
            wanted.as_deref().and_then(Level::named).unwrap_or_else(Level::best)
        });
        #[cfg(not(feature = "std"))]
        Level::best()
    }

    /// The same, if it has been asked for before.
    #[inline(always)]
    pub(crate) fn known() -> Option<Level> {
        #[cfg(feature = "std")]
        return LEVEL.get().copied();
        #[cfg(not(feature = "std"))]
        Some(Level::best())
    }
}

/// Compiles `work` for every instruction set, and runs it with the one in use. It is not inlined where that is none that
/// all processors have.
#[inline]
pub(crate) fn compiled<F: FnOnce()>(work: F) {
    match Level::get() {
        #[cfg(target_arch = "x86_64")]
        Level::Avx512(token) => token.compile(work),
        #[cfg(target_arch = "x86_64")]
        Level::Avx2(token) => token.compile(work),
        Level::Portable => work(),
    }
}

/// All instruction sets.
#[derive(Debug)]
pub(crate) struct Any;

/// Work on elements `T` can be done with the instruction sets of this processor family.
pub(crate) trait Runs<T> {
    /// The kernel of large products where there is no instruction set.
    const PACKED: unsafe fn(&Gemm<T>);

    /// Runs `work` with an instruction set; `false` if it was [`Level::Portable`], which does nothing.
    fn run<W: Work<T>>(level: Level, work: W) -> bool;

    /// The same of a [`Call`].
    ///
    /// # Safety
    ///
    /// As for `W`.
    unsafe fn call<W: Call<T>>(
        level: Level,
        a: *const T,
        b: *const T,
        c: *mut T,
        accumulate: Accumulate,
    ) -> bool;
}

/// Tests have no kernels for AVX-512 where the machine that compiles them lacks it, see `build.rs`.
#[cfg(all(target_arch = "x86_64", test, lacks_avx512))]
fn not_tested() -> ! {
    panic!("these tests were compiled on a machine without AVX-512: compile them on this one")
}

macro_rules! runs {
    ($($t:ident)*) => {$(
        impl Runs<$t> for Any {
            const PACKED: unsafe fn(&Gemm<$t>) = packed::$t;

            #[inline]
            fn run<W: Work<$t>>(level: Level, work: W) -> bool {
                match level {
                    #[cfg(all(target_arch = "x86_64", not(all(test, lacks_avx512))))]
                    Level::Avx512(token) => token.run::<$t, W>(work),
                    #[cfg(all(target_arch = "x86_64", test, lacks_avx512))]
                    Level::Avx512(_) => not_tested(),
                    #[cfg(target_arch = "x86_64")]
                    Level::Avx2(token) => token.run::<$t, W>(work),
                    Level::Portable => {
                        let _ = work;
                        return false;
                    }
                }
                #[cfg(target_arch = "x86_64")]
                true
            }

            #[inline]
            unsafe fn call<W: Call<$t>>(
                level: Level,
                a: *const $t,
                b: *const $t,
                c: *mut $t,
                accumulate: Accumulate,
            ) -> bool {
                // SAFETY: the caller's conditions are the same.
                unsafe {
                    match level {
                        #[cfg(all(target_arch = "x86_64", not(all(test, lacks_avx512))))]
                        Level::Avx512(token) => token.call::<$t, W>(a, b, c, accumulate),
                        #[cfg(all(target_arch = "x86_64", test, lacks_avx512))]
                        Level::Avx512(_) => not_tested(),
                        #[cfg(target_arch = "x86_64")]
                        Level::Avx2(token) => token.call::<$t, W>(a, b, c, accumulate),
                        Level::Portable => {
                            let _ = (a, b, c, accumulate);
                            return false;
                        }
                    }
                }
                #[cfg(target_arch = "x86_64")]
                true
            }
        }
    )*};
}

runs! { f32 f64 }
