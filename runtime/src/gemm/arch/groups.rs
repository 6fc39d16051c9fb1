//! [`Halves`](super::super::vector::Halves) and [`Groups`](super::super::vector::Groups) of registers of 256 bits, which AVX2 and
//! AVX-512 have alike, and elements of groups.

use core::arch::x86_64::*;

/// The traits for a register of `f32` and one of `f64`, which hold `__m256` and `__m256d`.
macro_rules! groups {
    ($single:ident $double:ident) => {
        // SAFETY of every block below: the functions require the instruction set; pointers are valid as they require.
        impl $crate::gemm::vector::Halves for $single {
            type Half = $single;
            const HALF: usize = 4;
            #[inline(always)]
            unsafe fn repeat(p: *const f32) -> Self {
                // SAFETY: see above.
                unsafe {
                    let row = _mm_loadu_ps(p);
                    $single(_mm256_set_m128(row, row))
                }
            }
            #[inline(always)]
            unsafe fn repeat_first(p: *const f32, len: usize) -> Self {
                // SAFETY: see above; the mask is that of the first `len` lanes.
                unsafe {
                    let mask = _mm_cmpgt_epi32(_mm_set1_epi32(len as i32), _mm_setr_epi32(0, 1, 2, 3));
                    let row = _mm_maskload_ps(p, mask);
                    $single(_mm256_set_m128(row, row))
                }
            }
            #[inline(always)]
            unsafe fn join(self, other: Self) -> Self {
                // SAFETY: see above.
                unsafe { $single(_mm256_blend_ps::<0xf0>(self.0, other.0)) }
            }
            #[inline(always)]
            unsafe fn upper(self) -> Self {
                // SAFETY: see above.
                unsafe { $single(_mm256_castps128_ps256(_mm256_extractf128_ps::<1>(self.0))) }
            }
            #[inline(always)]
            unsafe fn store_half(self, p: *mut f32) {
                // SAFETY: see above.
                unsafe { _mm_storeu_ps(p, _mm256_castps256_ps128(self.0)) }
            }
        }

        // SAFETY of every block below: as above.
        impl $crate::gemm::vector::Groups for $single {
            type Index = __m256i;
            #[inline(always)]
            unsafe fn index(lanes: &[u8; 8]) -> __m256i {
                // SAFETY: see above; the array is 8 bytes.
                unsafe { _mm256_cvtepu8_epi32(_mm_loadl_epi64(lanes.as_ptr().cast())) }
            }
            #[inline(always)]
            unsafe fn permute(self, index: __m256i) -> Self {
                // SAFETY: see above.
                unsafe { $single(_mm256_permutevar8x32_ps(self.0, index)) }
            }
            #[inline(always)]
            unsafe fn pair(p: *const f32, q: *const f32) -> Self {
                // SAFETY: see above.
                unsafe { $single(_mm256_set_m128(_mm_loadu_ps(q), _mm_loadu_ps(p))) }
            }
            #[inline(always)]
            unsafe fn sums([x, y, z, w]: [Self; 4]) -> Self {
                // SAFETY: see above.
                unsafe {
                    let groups = _mm256_hadd_ps(_mm256_hadd_ps(x.0, y.0), _mm256_hadd_ps(z.0, w.0));
                    let upper = _mm256_extractf128_ps::<1>(groups);
                    $single(_mm256_castps128_ps256(_mm_add_ps(_mm256_castps256_ps128(groups), upper)))
                }
            }
        }

        // SAFETY of every block below: as above.
        impl $crate::gemm::vector::Halves for $double {
            type Half = $double;
            const HALF: usize = 2;
            #[inline(always)]
            unsafe fn repeat(p: *const f64) -> Self {
                // SAFETY: see above.
                unsafe {
                    let row = _mm_loadu_pd(p);
                    $double(_mm256_set_m128d(row, row))
                }
            }
            #[inline(always)]
            unsafe fn repeat_first(p: *const f64, _len: usize) -> Self {
                // SAFETY: see above; `len` is 1.
                unsafe { $double(_mm256_set1_pd(p.read())) }
            }
            #[inline(always)]
            unsafe fn join(self, other: Self) -> Self {
                // SAFETY: see above.
                unsafe { $double(_mm256_blend_pd::<0x0c>(self.0, other.0)) }
            }
            #[inline(always)]
            unsafe fn upper(self) -> Self {
                // SAFETY: see above.
                unsafe { $double(_mm256_castpd128_pd256(_mm256_extractf128_pd::<1>(self.0))) }
            }
            #[inline(always)]
            unsafe fn store_half(self, p: *mut f64) {
                // SAFETY: see above.
                unsafe { _mm_storeu_pd(p, _mm256_castpd256_pd128(self.0)) }
            }
        }

        // SAFETY of every block below: as above.
        impl $crate::gemm::vector::Groups for $double {
            type Index = __m256i;
            #[inline(always)]
            unsafe fn index(lanes: &[u8; 8]) -> __m256i {
                // SAFETY: see above; the array is longer than 4 bytes. A lane of 64 bits is two of 32.
                unsafe {
                    let lanes = _mm_cvtsi32_si128(lanes.as_ptr().cast::<i32>().read_unaligned());
                    let low = _mm256_slli_epi64::<1>(_mm256_cvtepu8_epi64(lanes));
                    let high = _mm256_slli_epi64::<32>(_mm256_add_epi64(low, _mm256_set1_epi64x(1)));
                    _mm256_or_si256(low, high)
                }
            }
            #[inline(always)]
            unsafe fn permute(self, index: __m256i) -> Self {
                // SAFETY: see above.
                unsafe {
                    $double(_mm256_castps_pd(_mm256_permutevar8x32_ps(_mm256_castpd_ps(self.0), index)))
                }
            }
            #[inline(always)]
            unsafe fn pair(p: *const f64, q: *const f64) -> Self {
                // SAFETY: see above.
                unsafe { $double(_mm256_set_m128d(_mm_loadu_pd(q), _mm_loadu_pd(p))) }
            }
            #[inline(always)]
            unsafe fn sums([x, y, z, w]: [Self; 4]) -> Self {
                // SAFETY: see above.
                unsafe {
                    let (xy, zw) = (_mm256_hadd_pd(x.0, y.0), _mm256_hadd_pd(z.0, w.0));
                    let (lower, upper) =
                        (_mm256_blend_pd::<0xc>(xy, zw), _mm256_permute2f128_pd::<0x21>(xy, zw));
                    $double(_mm256_add_pd(lower, upper))
                }
            }
        }
    };
}
pub(super) use groups;

/// Element `i` of each group in all lanes of the group.
macro_rules! of_groups {
    ($($name:ident: $reg:ty, $permute:ident $($i:literal => $control:literal)*, $last:literal;)*) => {$(
        /// # Safety
        ///
        /// The processor has the instruction set of the register.
        #[inline(always)]
        pub(super) unsafe fn $name(x: $reg, i: usize) -> $reg {
            // SAFETY: the caller's condition.
            unsafe {
                match i {
                    $($i => $permute::<$control>(x),)*
                    _ => $permute::<$last>(x),
                }
            }
        }
    )*};
}

of_groups! {
    of_ps256: __m256, _mm256_permute_ps 0 => 0x00 1 => 0x55 2 => 0xaa, 0xff;
    of_pd256: __m256d, _mm256_permute_pd 0 => 0x0, 0xf;
    of_ps512: __m512, _mm512_permute_ps 0 => 0x00 1 => 0x55 2 => 0xaa, 0xff;
}

/// As [`of_pd256`], of a register of 512 bits.
///
/// Not the instruction that the compiler would take for the first element: of all permutations within groups by constants `vmovddup`
/// alone takes time of multiplications (Zen 5, measured).
///
/// # Safety
///
/// The processor has the instruction set of the register.
#[inline(always)]
pub(super) unsafe fn of_pd512(x: __m512d, i: usize) -> __m512d {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn first(x: __m512d) -> __m512d {
        let first: __m512d;
        // SAFETY: one instruction, on registers.
        unsafe {
            core::arch::asm!(
                "vpermilpd {0}, {1}, 0",
                out(zmm_reg) first, in(zmm_reg) x,
                options(pure, nomem, nostack, preserves_flags),
            );
        }
        first
    }
    // SAFETY: the caller's condition.
    unsafe { if i == 0 { first(x) } else { _mm512_permute_pd::<0xff>(x) } }
}

/// Two elements in turn in all lanes. Of `f32` the load does that by itself, as for one element; for a group it takes an instruction
/// more.
macro_rules! pairs {
    ($($name:ident $features:literal: $t:ty, $reg:ty, |$p:ident| $load:expr;)*) => {$(
        /// # Safety
        ///
        /// The processor has the instruction set of the register, and two elements are valid for reads.
        #[inline]
        #[target_feature(enable = $features)]
        pub(super) unsafe fn $name($p: *const $t) -> $reg {
            // SAFETY: the caller's conditions.
            unsafe { $load }
        }
    )*};
}

pairs! {
    pairs_ps256 "avx": f32, __m256, |p| _mm256_castpd_ps(_mm256_set1_pd(p.cast::<f64>().read_unaligned()));
    pairs_pd256 "avx": f64, __m256d, |p| _mm256_broadcast_pd(&p.cast::<__m128d>().read_unaligned());
    pairs_ps512 "avx512f": f32, __m512, |p| _mm512_castpd_ps(_mm512_set1_pd(p.cast::<f64>().read_unaligned()));
    pairs_pd512 "avx512f,avx512dq": f64, __m512d, |p| _mm512_broadcast_f64x2(_mm_loadu_pd(p));
}
