//! AVX-512 (F, VL, BW and DQ: every processor since 2017 that has any, and Zen 4).

use super::super::abreast;
#[cfg(optimised)]
use super::super::abreast_tile;
use super::super::batch::Batch;
use super::super::form::At;
use super::super::known::{Known, Small};
#[cfg(optimised)]
use super::super::paired_tile;
use super::super::shared;
use super::super::tile::{self, Tile};
use super::super::vector::{Isa, Parts, Vector};
use super::groups::{
    of_pd256, of_pd512, of_ps256, of_ps512, pairs_pd256, pairs_pd512, pairs_ps256, pairs_ps512,
};
use super::paths;
use crate::element::Element;
use core::arch::x86_64::*;

/// The proof that the processor has AVX-512 F, VL, BW, DQ, and FMA.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Avx512(());

impl Avx512 {
    pub(crate) fn new() -> Option<Self> {
        let token = super::has!("avx512f", "avx512vl", "avx512bw", "avx512dq", "avx2", "fma")
            .then_some(Avx512(()))?;
        paths::look();
        Some(token)
    }
}

super::compiles! { Avx512, "avx512f,avx512vl,avx512bw,avx512dq,avx2,fma" }

/// The kernel of [`Isa::share`], a pointer as in `constant`.
const fn sharing<T, I, V, K>() -> Option<unsafe fn(Small, Batch<T>) -> bool>
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Parts<Elem = T>,
    K: Known,
{
    if At::<T, I, K>::ABREAST {
        Some(abreast::all::<T, I, V, K>)
    } else if shared::is::<T, I, V, K>() {
        Some(shared::all::<T, I, V, K>)
    } else {
        None
    }
}

macro_rules! isa {
    ($t:ty, $wide:ident, $narrow:ident, $square:literal $turn:ident $turn_four:ident) => {
        impl Isa<$t> for Avx512 {
            type Wide = $wide;
            type Narrow = $narrow;
            const BROADCASTS: bool = true;
            const ABREAST: bool = true;
            const NV: usize = 4;
            const MR: [usize; 4] = [12, 12, 8, 6];
            const MR_PAIRED: [usize; 2] = [12, 0];
            #[inline(always)]
            fn permutes() -> bool {
                paths::are_wide()
            }
            const SQUARE: usize = $square;
            #[inline(always)]
            unsafe fn turn(from: *const $t, step: isize, to: *mut $t, to_step: usize) {
                // SAFETY: the caller's conditions are the same; AVX-512 includes AVX2.
                unsafe { super::avx2::$turn(from, step, to, to_step) }
            }
            #[inline(always)]
            unsafe fn turn_four(from: *const $t, step: isize, to: *mut $t, to_step: usize) {
                // SAFETY: the caller's conditions are the same.
                unsafe { super::avx2::$turn_four(from, step, to, to_step) }
            }
            #[inline(always)]
            unsafe fn takes_columns<K: Known>() -> bool {
                paths::are_wide() && const { shared::takes_columns::<$t, Self, $wide, K>() }
            }
            #[inline(always)]
            unsafe fn share<K: Known>(s: Small, batch: Batch<$t>) -> bool {
                paths::are_wide()
                    && match const { sharing::<$t, Self, $wide, K>() } {
                        // SAFETY: the caller's conditions are the same.
                        Some(all) => unsafe { all(s, batch) },
                        None => false,
                    }
            }
            #[cfg(optimised)]
            #[inline(always)]
            unsafe fn paired_tile<const MR: usize, const NV: usize>(tile: &Tile<$t>) {
                #[target_feature(enable = "avx512f,avx512vl,avx512bw,avx512dq,avx2,fma")]
                unsafe fn run<const MR: usize, const NV: usize>(tile: &Tile<$t>) {
                    // SAFETY: the caller's conditions are the same.
                    unsafe { paired_tile::run::<$wide, MR, NV>(tile) }
                }
                // SAFETY: the caller's conditions are the same.
                unsafe { run::<MR, NV>(tile) }
            }
            #[cfg(optimised)]
            #[inline(always)]
            unsafe fn packing_tile<const MR: usize>(tile: &Tile<$t>) {
                #[target_feature(enable = "avx512f,avx512vl,avx512bw,avx512dq,avx2,fma")]
                unsafe fn run<const MR: usize>(tile: &Tile<$t>) {
                    // SAFETY: the caller's conditions are the same.
                    unsafe { tile::run_packing::<$wide, MR, { <Avx512 as Isa<$t>>::NV }>(tile) }
                }
                // SAFETY: the caller's conditions are the same.
                unsafe { run::<MR>(tile) }
            }
            #[inline(always)]
            unsafe fn tile<const MR: usize, const NV: usize>(tile: &Tile<$t>) {
                #[target_feature(enable = "avx512f,avx512vl,avx512bw,avx512dq,avx2,fma")]
                unsafe fn run<const MR: usize, const NV: usize>(tile: &Tile<$t>) {
                    // SAFETY: the caller's conditions are the same.
                    unsafe {
                        match NV {
                            #[cfg(optimised)]
                            0 if tile.csa == 1 => abreast_tile::run::<$wide, MR>(tile),
                            0 => tile::run::<$narrow, MR, 1>(tile),
                            _ => tile::run::<$wide, MR, NV>(tile),
                        }
                    }
                }
                // SAFETY: the caller's conditions are the same.
                unsafe { run::<MR, NV>(tile) }
            }
        }
    };
}

isa!(f32, F32x16, F32x8, 8 turn_ps turn_four_ps);
isa!(f64, F64x8, F64x4, 4 turn_pd turn_pd);

macro_rules! vectors {
    ($($name:ident $t:ty, $reg:ty, $lanes:literal, $mask:ty, $bits:ty, $zero:ident $splat:ident $load:ident $store:ident
        $load_masked:ident $store_masked:ident $fma:ident $mul:ident $add:ident $class:ident $load_group:ident $groups:ident $of_groups:ident $pairs:ident, $sum:expr;)*) => {$(
        /// A register.
        #[derive(Clone, Copy)]
        pub(crate) struct $name(pub(super) $reg);

        // SAFETY of every block below: the functions require the instruction set; pointers are valid as they require.
        impl Vector for $name {
            type Elem = $t;
            type Mask = $mask;
            const LANES: usize = $lanes;
            const REGISTERS: usize = 32;
            #[inline(always)]
            unsafe fn zero() -> Self {
                // SAFETY: see above.
                unsafe { $name($zero()) }
            }
            #[inline(always)]
            unsafe fn splat(x: $t) -> Self {
                // SAFETY: see above.
                unsafe { $name($splat(x)) }
            }
            #[inline(always)]
            unsafe fn load(p: *const $t) -> Self {
                // SAFETY: see above.
                unsafe { $name($load(p)) }
            }
            #[inline(always)]
            unsafe fn store(self, p: *mut $t) {
                // SAFETY: see above.
                unsafe { $store(p, self.0) }
            }
            #[inline(always)]
            unsafe fn prefetch(p: *mut $t) {
                // SAFETY: a prefetch has no effect on memory, whatever the address.
                unsafe { _mm_prefetch::<_MM_HINT_ET0>(p.cast()) }
            }
            #[inline(always)]
            unsafe fn prefetch_read(p: *const u8) {
                // SAFETY: a prefetch has no effect on memory, whatever the address.
                unsafe { _mm_prefetch::<_MM_HINT_T0>(p.cast()) }
            }
            #[inline(always)]
            unsafe fn prefetch_far(p: *const u8) {
                // SAFETY: a prefetch has no effect on memory, whatever the address.
                unsafe { _mm_prefetch::<_MM_HINT_T1>(p.cast()) }
            }
            #[inline(always)]
            unsafe fn mask(lanes: usize) -> $mask {
                ((1 as $bits << lanes) - 1) as $mask
            }
            #[inline(always)]
            unsafe fn load_masked(p: *const $t, mask: $mask) -> Self {
                // SAFETY: see above.
                unsafe { $name($load_masked(mask, p)) }
            }
            #[inline(always)]
            unsafe fn store_masked(self, p: *mut $t, mask: $mask) {
                // SAFETY: see above.
                unsafe { $store_masked(p, mask, self.0) }
            }
            #[inline(always)]
            unsafe fn mul_add(self, b: Self, sum: Self) -> Self {
                // SAFETY: see above.
                unsafe { $name($fma(self.0, b.0, sum.0)) }
            }
            #[inline(always)]
            unsafe fn mul(self, b: Self) -> Self {
                // SAFETY: see above.
                unsafe { $name($mul(self.0, b.0)) }
            }
            #[inline(always)]
            unsafe fn opaque(self) -> Self {
                #[inline]
                #[target_feature(enable = "avx512f,avx512vl")]
                unsafe fn opaque(mut x: $reg) -> $reg {
                    // SAFETY: no instruction.
                    unsafe { core::arch::asm!("/* {0} */", inout($class) x, options(pure, nomem, nostack, preserves_flags)) };
                    x
                }
                // SAFETY: see above.
                unsafe { $name(opaque(self.0)) }
            }
            #[inline(always)]
            unsafe fn add(self, other: Self) -> Self {
                // SAFETY: see above.
                unsafe { $name($add(self.0, other.0)) }
            }
            #[inline(always)]
            unsafe fn groups(p: *const $t) -> Self {
                // SAFETY: see above.
                unsafe { $name($groups($load_group(p))) }
            }
            #[inline(always)]
            unsafe fn pairs(p: *const $t) -> Self {
                // SAFETY: see above.
                unsafe { $name($pairs(p)) }
            }
            #[inline(always)]
            unsafe fn of_groups(self, i: usize) -> Self {
                // SAFETY: see above.
                unsafe { $name($of_groups(self.0, i)) }
            }
            #[inline(always)]
            unsafe fn sum(self) -> $t {
                // SAFETY: see above.
                unsafe { $sum(self.0) }
            }
        }
    )*};
}

vectors! {
    F32x16 f32, __m512, 16, __mmask16, u32, _mm512_setzero_ps _mm512_set1_ps _mm512_loadu_ps _mm512_storeu_ps
        _mm512_maskz_loadu_ps _mm512_mask_storeu_ps _mm512_fmadd_ps _mm512_mul_ps _mm512_add_ps zmm_reg
        _mm_loadu_ps _mm512_broadcast_f32x4 of_ps512 pairs_ps512, _mm512_reduce_add_ps;
    F32x8 f32, __m256, 8, __mmask8, u32, _mm256_setzero_ps _mm256_set1_ps _mm256_loadu_ps _mm256_storeu_ps
        _mm256_maskz_loadu_ps _mm256_mask_storeu_ps _mm256_fmadd_ps _mm256_mul_ps _mm256_add_ps ymm_reg
        _mm_loadu_ps _mm256_broadcast_f32x4 of_ps256 pairs_ps256, super::avx2::sum_ps;
    F64x8 f64, __m512d, 8, __mmask8, u32, _mm512_setzero_pd _mm512_set1_pd _mm512_loadu_pd _mm512_storeu_pd
        _mm512_maskz_loadu_pd _mm512_mask_storeu_pd _mm512_fmadd_pd _mm512_mul_pd _mm512_add_pd zmm_reg
        _mm_loadu_pd _mm512_broadcast_f64x2 of_pd512 pairs_pd512, _mm512_reduce_add_pd;
    F64x4 f64, __m256d, 4, __mmask8, u32, _mm256_setzero_pd _mm256_set1_pd _mm256_loadu_pd _mm256_storeu_pd
        _mm256_maskz_loadu_pd _mm256_mask_storeu_pd _mm256_fmadd_pd _mm256_mul_pd _mm256_add_pd ymm_reg
        _mm_loadu_pd _mm256_broadcast_f64x2 of_pd256 pairs_pd256, super::avx2::sum_pd;
}

super::groups::groups! { F32x8 F64x4 }
