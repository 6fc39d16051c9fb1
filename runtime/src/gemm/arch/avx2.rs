//! AVX2 with FMA.

use super::super::batch::Batch;
use super::super::known::{Known, Small};
#[cfg(optimised)]
use super::super::paired_tile;
use super::super::tile::{self, Tile};
use super::super::vector::{Halves, Isa, Vector};
use super::groups::{of_pd256, of_ps256, pairs_pd256, pairs_ps256};
use core::arch::x86_64::*;

/// The proof that the processor has AVX2 and FMA.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Avx2(());

impl Avx2 {
    pub(crate) fn new() -> Option<Self> {
        super::has!("avx2", "fma").then_some(Avx2(()))
    }
}

super::compiles! { Avx2, "avx2,fma" }

macro_rules! isa {
    ($t:ty, $wide:ident, $narrow:ident, $square:literal $turn:ident $turn_four:ident) => {
        impl Isa<$t> for Avx2 {
            type Wide = $wide;
            type Narrow = $narrow;
            const BROADCASTS: bool = false;
            const NV: usize = 2;
            const MR: [usize; 4] = [12, 6, 4, 3];
            const MR_PAIRED: [usize; 2] = [8, 4];
            const SQUARE: usize = $square;
            #[inline(always)]
            unsafe fn turn(from: *const $t, step: isize, to: *mut $t, to_step: usize) {
                // SAFETY: the caller's conditions are the same.
                unsafe { $turn(from, step, to, to_step) }
            }
            #[inline(always)]
            unsafe fn turn_four(from: *const $t, step: isize, to: *mut $t, to_step: usize) {
                // SAFETY: the caller's conditions are the same.
                unsafe { $turn_four(from, step, to, to_step) }
            }
            #[inline(always)]
            unsafe fn takes_columns<K: Known>() -> bool {
                false
            }
            #[inline(always)]
            unsafe fn share<K: Known>(_: Small, _: Batch<$t>) -> bool {
                false
            }
            #[cfg(optimised)]
            #[inline(always)]
            unsafe fn paired_tile<const MR: usize, const NV: usize>(tile: &Tile<$t>) {
                #[target_feature(enable = "avx2,fma")]
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
                #[target_feature(enable = "avx2,fma")]
                unsafe fn run<const MR: usize>(tile: &Tile<$t>) {
                    // SAFETY: the caller's conditions are the same.
                    unsafe { tile::run_packing::<$wide, MR, { <Avx2 as Isa<$t>>::NV }>(tile) }
                }
                // SAFETY: the caller's conditions are the same.
                unsafe { run::<MR>(tile) }
            }
            #[inline(always)]
            unsafe fn tile<const MR: usize, const NV: usize>(tile: &Tile<$t>) {
                #[target_feature(enable = "avx2,fma")]
                unsafe fn run<const MR: usize, const NV: usize>(tile: &Tile<$t>) {
                    // SAFETY: the caller's conditions are the same.
                    unsafe {
                        match NV {
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

isa!(f32, F32x8, F32x8, 8 turn_ps turn_four_ps);
isa!(f64, F64x4, F64x4, 4 turn_pd turn_pd);

/// The first lanes of a register: as a mask for loads, and as a number for stores, which are done in pieces: a masked
/// store takes 12 cycles on Zen.
#[derive(Clone, Copy)]
pub(crate) struct Lanes<M> {
    mask: M,
    count: usize,
}

macro_rules! vectors {
    ($($name:ident $t:ty, $reg:ty, $lanes:literal, $mask:ty, $zero:ident $splat:ident $load:ident $store:ident
        $load_masked:ident $fma:ident $mul:ident $add:ident $class:ident $of_groups:ident $pairs:ident, $make_mask:expr, $store_first:path, $sum:path;)*) => {$(
        /// A register.
        #[derive(Clone, Copy)]
        pub(crate) struct $name(pub(super) $reg);

        // SAFETY of every block below: the functions require the instruction set; pointers are valid as they require.
        impl Vector for $name {
            type Elem = $t;
            type Mask = Lanes<$mask>;
            const LANES: usize = $lanes;
            const REGISTERS: usize = 16;
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
            unsafe fn mask(lanes: usize) -> Self::Mask {
                // SAFETY: see above.
                unsafe { Lanes { mask: $make_mask(lanes), count: lanes } }
            }
            #[inline(always)]
            unsafe fn load_masked(p: *const $t, mask: Self::Mask) -> Self {
                // SAFETY: see above.
                unsafe { $name($load_masked(p, mask.mask)) }
            }
            #[inline(always)]
            unsafe fn store_masked(self, p: *mut $t, mask: Self::Mask) {
                // SAFETY: see above.
                unsafe {
                    if mask.count == $lanes { $store(p, self.0) } else { $store_first(p, self.0, mask.count) }
                }
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
                #[target_feature(enable = "avx2,fma")]
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
                // SAFETY: see above; a half is a group.
                unsafe { Self::repeat(p) }
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
    F32x8 f32, __m256, 8, __m256i, _mm256_setzero_ps _mm256_set1_ps _mm256_loadu_ps _mm256_storeu_ps
        _mm256_maskload_ps _mm256_fmadd_ps _mm256_mul_ps _mm256_add_ps ymm_reg of_ps256 pairs_ps256,
        |n| _mm256_cmpgt_epi32(_mm256_set1_epi32(n as i32), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7)),
        store_ps256, sum_ps;
    F64x4 f64, __m256d, 4, __m256i, _mm256_setzero_pd _mm256_set1_pd _mm256_loadu_pd _mm256_storeu_pd
        _mm256_maskload_pd _mm256_fmadd_pd _mm256_mul_pd _mm256_add_pd ymm_reg of_pd256 pairs_pd256,
        |n| _mm256_cmpgt_epi64(_mm256_set1_epi64x(n as i64), _mm256_setr_epi64x(0, 1, 2, 3)),
        store_pd256, sum_pd;
}

super::groups::groups! { F32x8 F64x4 }

// Stores of the first `n` lanes, fewer than there are; sums of lanes. Each requires AVX2, and the stores
// that `n` elements can be written.

/// # Safety
///
/// The processor has AVX2; `n` elements at `p` are valid for writes, and `n` is below the number of lanes.
#[inline(always)]
unsafe fn store_ps256(p: *mut f32, x: __m256, n: usize) {
    // SAFETY: the caller's conditions.
    unsafe {
        let mut rest = _mm256_castps256_ps128(x);
        let mut p = p;
        if n & 4 != 0 {
            _mm_storeu_ps(p, rest);
            rest = _mm256_extractf128_ps::<1>(x);
            p = p.add(4);
        }
        store_ps(p, rest, n & 3);
    }
}

/// # Safety
///
/// As for [`store_ps256`].
#[inline(always)]
unsafe fn store_ps(p: *mut f32, x: __m128, n: usize) {
    // SAFETY: the caller's conditions.
    unsafe {
        let (mut x, mut p) = (x, p);
        if n & 2 != 0 {
            _mm_storel_pd(p.cast(), _mm_castps_pd(x));
            x = _mm_movehl_ps(x, x);
            p = p.add(2);
        }
        if n & 1 != 0 {
            _mm_store_ss(p, x);
        }
    }
}

/// # Safety
///
/// As for [`store_ps256`].
#[inline(always)]
unsafe fn store_pd256(p: *mut f64, x: __m256d, n: usize) {
    // SAFETY: the caller's conditions.
    unsafe {
        let mut rest = _mm256_castpd256_pd128(x);
        let mut p = p;
        if n & 2 != 0 {
            _mm_storeu_pd(p, rest);
            rest = _mm256_extractf128_pd::<1>(x);
            p = p.add(2);
        }
        store_pd(p, rest, n & 1);
    }
}

/// # Safety
///
/// As for [`store_ps256`].
#[inline(always)]
unsafe fn store_pd(p: *mut f64, x: __m128d, n: usize) {
    if n != 0 {
        // SAFETY: the caller's conditions.
        unsafe { _mm_store_sd(p, x) };
    }
}

/// # Safety
///
/// The processor has AVX2.
#[inline(always)]
pub(super) unsafe fn sum_ps(x: __m256) -> f32 {
    // SAFETY: the caller's condition.
    unsafe { sum_ps128(_mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps::<1>(x))) }
}

/// # Safety
///
/// The processor has AVX2.
#[inline(always)]
unsafe fn sum_ps128(x: __m128) -> f32 {
    // SAFETY: the caller's condition.
    unsafe {
        let pair = _mm_add_ps(x, _mm_movehl_ps(x, x));
        _mm_cvtss_f32(_mm_add_ss(pair, _mm_movehdup_ps(pair)))
    }
}

/// # Safety
///
/// The processor has AVX2.
#[inline(always)]
pub(super) unsafe fn sum_pd(x: __m256d) -> f64 {
    // SAFETY: the caller's condition.
    unsafe { sum_pd128(_mm_add_pd(_mm256_castpd256_pd128(x), _mm256_extractf128_pd::<1>(x))) }
}

/// # Safety
///
/// The processor has AVX2.
#[inline(always)]
unsafe fn sum_pd128(x: __m128d) -> f64 {
    // SAFETY: the caller's condition.
    unsafe { _mm_cvtsd_f64(_mm_add_sd(x, _mm_unpackhi_pd(x, x))) }
}

// Squares that are turned around. Halves of two rows are joined while they are loaded, so that all that follows stays
// within halves.

/// # Safety
///
/// As for [`Isa::turn`].
#[inline(always)]
pub(super) unsafe fn turn_ps(from: *const f32, step: isize, to: *mut f32, to_step: usize) {
    // SAFETY: the caller's conditions: rows below 8, columns below 8.
    unsafe {
        for half in [0, 4] {
            // No closure: it would be a function without these instructions.
            macro_rules! rows {
                ($i:literal) => {{
                    let upper = _mm256_castps128_ps256(_mm_loadu_ps(from.offset($i * step).add(half)));
                    _mm256_insertf128_ps::<1>(upper, _mm_loadu_ps(from.offset(($i + 4) * step).add(half)))
                }};
            }
            let (a, b, c, d) = (rows!(0), rows!(1), rows!(2), rows!(3));
            let (ab, cd) = (_mm256_unpacklo_ps(a, b), _mm256_unpacklo_ps(c, d));
            let to = to.add(half * to_step);
            _mm256_storeu_ps(to, _mm256_shuffle_ps::<0x44>(ab, cd));
            _mm256_storeu_ps(to.add(to_step), _mm256_shuffle_ps::<0xee>(ab, cd));
            let (ab, cd) = (_mm256_unpackhi_ps(a, b), _mm256_unpackhi_ps(c, d));
            _mm256_storeu_ps(to.add(2 * to_step), _mm256_shuffle_ps::<0x44>(ab, cd));
            _mm256_storeu_ps(to.add(3 * to_step), _mm256_shuffle_ps::<0xee>(ab, cd));
        }
    }
}

/// # Safety
///
/// As for [`Isa::turn_four`].
#[inline(always)]
pub(super) unsafe fn turn_four_ps(from: *const f32, step: isize, to: *mut f32, to_step: usize) {
    // SAFETY: the caller's conditions: rows below 4, columns below 4.
    unsafe {
        let (a, b) = (_mm_loadu_ps(from), _mm_loadu_ps(from.offset(step)));
        let (c, d) = (_mm_loadu_ps(from.offset(2 * step)), _mm_loadu_ps(from.offset(3 * step)));
        let (ab, cd) = (_mm_unpacklo_ps(a, b), _mm_unpacklo_ps(c, d));
        _mm_storeu_ps(to, _mm_movelh_ps(ab, cd));
        _mm_storeu_ps(to.add(to_step), _mm_movehl_ps(cd, ab));
        let (ab, cd) = (_mm_unpackhi_ps(a, b), _mm_unpackhi_ps(c, d));
        _mm_storeu_ps(to.add(2 * to_step), _mm_movelh_ps(ab, cd));
        _mm_storeu_ps(to.add(3 * to_step), _mm_movehl_ps(cd, ab));
    }
}

/// # Safety
///
/// As for [`Isa::turn`].
#[inline(always)]
pub(super) unsafe fn turn_pd(from: *const f64, step: isize, to: *mut f64, to_step: usize) {
    // SAFETY: the caller's conditions: rows below 4, columns below 4.
    unsafe {
        for half in [0, 2] {
            macro_rules! rows {
                ($i:literal) => {{
                    let upper = _mm256_castpd128_pd256(_mm_loadu_pd(from.offset($i * step).add(half)));
                    _mm256_insertf128_pd::<1>(upper, _mm_loadu_pd(from.offset(($i + 2) * step).add(half)))
                }};
            }
            let (a, b) = (rows!(0), rows!(1));
            let to = to.add(half * to_step);
            _mm256_storeu_pd(to, _mm256_unpacklo_pd(a, b));
            _mm256_storeu_pd(to.add(to_step), _mm256_unpackhi_pd(a, b));
        }
    }
}
