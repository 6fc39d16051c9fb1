//! [`Halves`] and [`Parts`] of the registers of 512 bits.

use super::super::vector::{Halves, Parts};
use super::avx512::{F32x8, F32x16, F64x4, F64x8};
use super::opaque;
use core::arch::x86_64::*;

/// Lanes of the second register where there is a bit of the mask, and of the first elsewhere.
///
/// Of an intrinsic whose mask it knows the compiler makes a permutation of two registers, and that takes time of multiplications, as a
/// blend does not (Zen 5, measured).
macro_rules! blend {
    ($($name:ident $instruction:literal $reg:ty, $mask:ty;)*) => {$(
        /// # Safety
        ///
        /// The processor has the instruction set.
        #[inline]
        #[target_feature(enable = "avx512f,avx512bw,avx512dq")]
        unsafe fn $name(mask: $mask, first: $reg, second: $reg) -> $reg {
            let blended: $reg;
            // SAFETY: one instruction, on registers.
            unsafe {
                core::arch::asm!(
                    concat!($instruction, " {0}{{{1}}}, {2}, {3}"),
                    lateout(zmm_reg) blended, in(kreg) mask, in(zmm_reg) first, in(zmm_reg) second,
                    options(pure, nomem, nostack, preserves_flags),
                );
            }
            blended
        }
    )*};
}

blend! {
    join_ps "vblendmps" __m512, u16;
    join_pd "vblendmpd" __m512d, u8;
}

// SAFETY of every block below: the functions require the instruction set; pointers are valid as they require, and what is masked is
// not read.
impl Halves for F32x16 {
    type Half = F32x8;
    const HALF: usize = 8;
    #[inline(always)]
    unsafe fn repeat(p: *const f32) -> Self {
        // SAFETY: see above.
        unsafe { F32x16(_mm512_broadcast_f32x8(_mm256_loadu_ps(p))) }
    }
    #[inline(always)]
    unsafe fn repeat_first(p: *const f32, len: usize) -> Self {
        // SAFETY: see above; the mask is that of the first `len` lanes.
        unsafe { F32x16(_mm512_broadcast_f32x8(_mm256_maskz_loadu_ps(((1u32 << len) - 1) as __mmask8, p))) }
    }
    #[inline(always)]
    unsafe fn join(self, other: Self) -> Self {
        // SAFETY: see above.
        unsafe { F32x16(join_ps(0xff00, self.0, other.0)) }
    }
    #[inline(always)]
    unsafe fn upper(self) -> Self {
        // SAFETY: see above.
        unsafe { F32x16(_mm512_castps256_ps512(_mm512_extractf32x8_ps::<1>(self.0))) }
    }
    #[inline(always)]
    unsafe fn store_half(self, p: *mut f32) {
        // SAFETY: see above.
        unsafe { _mm256_storeu_ps(p, _mm512_castps512_ps256(self.0)) }
    }
}

// SAFETY of every block below: the functions require the instruction set; pointers are valid as they require, and what is masked is
// not read.
impl Halves for F64x8 {
    type Half = F64x4;
    const HALF: usize = 4;
    #[inline(always)]
    unsafe fn repeat(p: *const f64) -> Self {
        // SAFETY: see above.
        unsafe { F64x8(_mm512_broadcast_f64x4(_mm256_loadu_pd(p))) }
    }
    #[inline(always)]
    unsafe fn repeat_first(p: *const f64, len: usize) -> Self {
        // SAFETY: see above; the mask is that of the first `len` lanes.
        unsafe { F64x8(_mm512_broadcast_f64x4(_mm256_maskz_loadu_pd(((1u32 << len) - 1) as __mmask8, p))) }
    }
    #[inline(always)]
    unsafe fn join(self, other: Self) -> Self {
        // SAFETY: see above.
        unsafe { F64x8(join_pd(0xf0, self.0, other.0)) }
    }
    #[inline(always)]
    unsafe fn upper(self) -> Self {
        // SAFETY: see above.
        unsafe { F64x8(_mm512_castpd256_pd512(_mm512_extractf64x4_pd::<1>(self.0))) }
    }
    #[inline(always)]
    unsafe fn store_half(self, p: *mut f64) {
        // SAFETY: see above.
        unsafe { _mm256_storeu_pd(p, _mm512_castpd512_pd256(self.0)) }
    }
}

/// Stores the first `len` lanes of parts that have `whole`, or adds them to what is there.
macro_rules! store_rows {
    ($parts:ident, $rows:ident, $count:ident, ($len:ident, $whole:literal), $add:ident, $sum:ident $load:ident $store:ident $store_first:ident) => {
        let mask = ((1u32 << $len) - 1) as __mmask8;
        for (part, c) in $parts.into_iter().zip($rows).take($count) {
            let part = if $add { $sum(part, $load(mask, c)) } else { part };
            if $len == $whole { $store(c, part) } else { $store_first(c, mask, part) }
        }
    };
}

// SAFETY of every block below: the functions require the instruction set; pointers are valid as they require, and what is masked is
// not read.
impl Parts for F32x16 {
    type Index = __m512i;
    #[inline(always)]
    unsafe fn index(lanes: &[u8; 16]) -> __m512i {
        // SAFETY: see above; the array is 16 bytes.
        unsafe { _mm512_cvtepu8_epi32(_mm_loadu_si128(lanes.as_ptr().cast())) }
    }
    #[inline(always)]
    unsafe fn permute(self, index: __m512i) -> Self {
        // SAFETY: see above.
        unsafe { F32x16(_mm512_permutexvar_ps(index, self.0)) }
    }
    #[inline(always)]
    unsafe fn permute_two(self, other: Self, index: __m512i) -> Self {
        // SAFETY: see above.
        unsafe { F32x16(_mm512_permutex2var_ps(self.0, index, other.0)) }
    }
    // Of a mask that it knows the compiler would make a permutation that is no part of a load.
    #[inline(always)]
    unsafe fn even(self, is_negative: bool) -> Self {
        // SAFETY: see above.
        unsafe {
            F32x16(_mm512_mask_mov_ps(
                _mm512_set1_ps(if is_negative { -0.0 } else { 0.0 }),
                opaque!(0x5555_usize) as u16,
                self.0,
            ))
        }
    }
    #[inline(always)]
    unsafe fn repeat(p: *const f32, parts: usize, len: usize) -> Self {
        // SAFETY: see above.
        unsafe {
            let mask = ((1u32 << len) - 1) as __mmask8;
            F32x16(match (parts, len) {
                (8, _) => _mm512_castpd_ps(_mm512_set1_pd(p.cast::<f64>().read_unaligned())),
                (2, 8) => _mm512_broadcast_f32x8(_mm256_loadu_ps(p)),
                (2, _) => _mm512_broadcast_f32x8(_mm256_maskz_loadu_ps(mask, p)),
                (_, 4) => _mm512_broadcast_f32x4(_mm_loadu_ps(p)),
                _ => _mm512_broadcast_f32x4(_mm_maskz_loadu_ps(mask, p)),
            })
        }
    }
    #[inline(always)]
    unsafe fn two(p: *const f32, q: *const f32) -> Self {
        // SAFETY: see above.
        unsafe {
            let (p, q) = (
                _mm256_set_m128(_mm_loadu_ps(p), _mm_loadu_ps(p)),
                _mm256_set_m128(_mm_loadu_ps(q), _mm_loadu_ps(q)),
            );
            F32x16(_mm512_insertf32x8::<1>(_mm512_castps256_ps512(p), q))
        }
    }
    #[inline(always)]
    unsafe fn four([p, q, r, s]: [*const f32; 4]) -> Self {
        // SAFETY: see above.
        unsafe {
            let x = _mm512_castps128_ps512(_mm_loadu_ps(p));
            let x = _mm512_insertf32x4::<1>(x, _mm_loadu_ps(q));
            let x = _mm512_insertf32x4::<2>(x, _mm_loadu_ps(r));
            F32x16(_mm512_insertf32x4::<3>(x, _mm_loadu_ps(s)))
        }
    }
    #[inline(always)]
    unsafe fn store_two(self, rows: [*mut f32; 2], count: usize, len: usize, add: bool) {
        // SAFETY: see above.
        unsafe {
            let parts = [_mm512_castps512_ps256(self.0), _mm512_extractf32x8_ps::<1>(self.0)];
            store_rows!(parts, rows, count, (len, 8), add, _mm256_add_ps _mm256_maskz_loadu_ps _mm256_storeu_ps _mm256_mask_storeu_ps);
        }
    }
    #[inline(always)]
    unsafe fn store_four(self, rows: [*mut f32; 4], count: usize, len: usize, add: bool) {
        // SAFETY: see above.
        unsafe {
            let parts = [
                _mm512_castps512_ps128(self.0),
                _mm512_extractf32x4_ps::<1>(self.0),
                _mm512_extractf32x4_ps::<2>(self.0),
                _mm512_extractf32x4_ps::<3>(self.0),
            ];
            store_rows!(parts, rows, count, (len, 4), add, _mm_add_ps _mm_maskz_loadu_ps _mm_storeu_ps _mm_mask_storeu_ps);
        }
    }
}

// SAFETY of every block below: the functions require the instruction set; pointers are valid as they require, and what is masked is
// not read.
impl Parts for F64x8 {
    type Index = __m512i;
    #[inline(always)]
    unsafe fn index(lanes: &[u8; 16]) -> __m512i {
        // SAFETY: see above; the array is longer than 8 bytes.
        unsafe { _mm512_cvtepu8_epi64(_mm_loadl_epi64(lanes.as_ptr().cast())) }
    }
    #[inline(always)]
    unsafe fn permute(self, index: __m512i) -> Self {
        // SAFETY: see above.
        unsafe { F64x8(_mm512_permutexvar_pd(index, self.0)) }
    }
    #[inline(always)]
    unsafe fn permute_two(self, other: Self, index: __m512i) -> Self {
        // SAFETY: see above.
        unsafe { F64x8(_mm512_permutex2var_pd(self.0, index, other.0)) }
    }
    // Of a mask that it knows the compiler would make a permutation that is no part of a load.
    #[inline(always)]
    unsafe fn even(self, is_negative: bool) -> Self {
        // SAFETY: see above.
        unsafe {
            F64x8(_mm512_mask_mov_pd(
                _mm512_set1_pd(if is_negative { -0.0 } else { 0.0 }),
                opaque!(0x55_usize) as u8,
                self.0,
            ))
        }
    }
    #[inline(always)]
    unsafe fn repeat(p: *const f64, parts: usize, len: usize) -> Self {
        // SAFETY: see above.
        unsafe {
            let mask = ((1u32 << len) - 1) as __mmask8;
            F64x8(match (parts, len) {
                (2, 4) => _mm512_broadcast_f64x4(_mm256_loadu_pd(p)),
                (2, _) => _mm512_broadcast_f64x4(_mm256_maskz_loadu_pd(mask, p)),
                (_, 2) => _mm512_broadcast_f64x2(_mm_loadu_pd(p)),
                _ => _mm512_broadcast_f64x2(_mm_maskz_loadu_pd(mask, p)),
            })
        }
    }
    #[inline(always)]
    unsafe fn two(p: *const f64, q: *const f64) -> Self {
        // SAFETY: see above.
        unsafe {
            let (p, q) = (
                _mm256_set_m128d(_mm_loadu_pd(p), _mm_loadu_pd(p)),
                _mm256_set_m128d(_mm_loadu_pd(q), _mm_loadu_pd(q)),
            );
            F64x8(_mm512_insertf64x4::<1>(_mm512_castpd256_pd512(p), q))
        }
    }
    #[inline(always)]
    unsafe fn four([p, q, r, s]: [*const f64; 4]) -> Self {
        // SAFETY: see above.
        unsafe {
            let x = _mm512_castpd128_pd512(_mm_loadu_pd(p));
            let x = _mm512_insertf64x2::<1>(x, _mm_loadu_pd(q));
            let x = _mm512_insertf64x2::<2>(x, _mm_loadu_pd(r));
            F64x8(_mm512_insertf64x2::<3>(x, _mm_loadu_pd(s)))
        }
    }
    #[inline(always)]
    unsafe fn store_two(self, rows: [*mut f64; 2], count: usize, len: usize, add: bool) {
        // SAFETY: see above.
        unsafe {
            let parts = [_mm512_castpd512_pd256(self.0), _mm512_extractf64x4_pd::<1>(self.0)];
            store_rows!(parts, rows, count, (len, 4), add, _mm256_add_pd _mm256_maskz_loadu_pd _mm256_storeu_pd _mm256_mask_storeu_pd);
        }
    }
    #[inline(always)]
    unsafe fn store_four(self, rows: [*mut f64; 4], count: usize, len: usize, add: bool) {
        // SAFETY: see above.
        unsafe {
            let parts = [
                _mm512_castpd512_pd128(self.0),
                _mm512_extractf64x2_pd::<1>(self.0),
                _mm512_extractf64x2_pd::<2>(self.0),
                _mm512_extractf64x2_pd::<3>(self.0),
            ];
            store_rows!(parts, rows, count, (len, 2), add, _mm_add_pd _mm_maskz_loadu_pd _mm_storeu_pd _mm_mask_storeu_pd);
        }
    }
}
