//! [`Evens`] of the widest registers of each instruction set.

use super::super::vector::{Evens, Vector};
use super::{avx2, avx512};
use core::arch::x86_64::*;

// SAFETY of every block below: the functions require the instruction set; pointers are valid as they require. Elements between may be
// somebody else's, so all loads are masked. The second begins with the last element of the first, so that its last one is the last
// even one.
impl Evens for avx512::F32x16 {
    #[inline(always)]
    unsafe fn evens(p: *const f32) -> Self {
        // SAFETY: see above.
        unsafe {
            let even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 17, 19, 21, 23, 25, 27, 29, 31);
            let first = _mm512_maskz_loadu_ps(0x5555, p);
            let second = _mm512_maskz_loadu_ps(0xaaaa, p.add(15));
            avx512::F32x16(_mm512_permutex2var_ps(first, even, second))
        }
    }
    #[inline(always)]
    unsafe fn store_evens(self, p: *mut f32) {
        // SAFETY: see above; what is masked is not touched.
        unsafe {
            let first = _mm512_setr_epi32(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
            let second = _mm512_add_epi32(first, _mm512_set1_epi32(8));
            _mm512_mask_storeu_ps(p, 0x5555, _mm512_permutexvar_ps(first, self.0));
            _mm512_mask_storeu_ps(p.wrapping_add(16), 0x5555, _mm512_permutexvar_ps(second, self.0));
        }
    }
}

// SAFETY of every block below: as above.
impl Evens for avx512::F64x8 {
    #[inline(always)]
    unsafe fn evens(p: *const f64) -> Self {
        // SAFETY: see above.
        unsafe {
            let even = _mm512_setr_epi64(0, 2, 4, 6, 9, 11, 13, 15);
            let first = _mm512_maskz_loadu_pd(0x55, p);
            let second = _mm512_maskz_loadu_pd(0xaa, p.add(7));
            avx512::F64x8(_mm512_permutex2var_pd(first, even, second))
        }
    }
    #[inline(always)]
    unsafe fn store_evens(self, p: *mut f64) {
        // SAFETY: see above; what is masked is not touched.
        unsafe {
            let first = _mm512_setr_epi64(0, 0, 1, 1, 2, 2, 3, 3);
            let second = _mm512_add_epi64(first, _mm512_set1_epi64(4));
            _mm512_mask_storeu_pd(p, 0x55, _mm512_permutexvar_pd(first, self.0));
            _mm512_mask_storeu_pd(p.wrapping_add(8), 0x55, _mm512_permutexvar_pd(second, self.0));
        }
    }
}

// SAFETY of every block below: as above.
impl Evens for avx2::F32x8 {
    #[inline(always)]
    unsafe fn evens(p: *const f32) -> Self {
        // SAFETY: see above.
        unsafe {
            let (even, odd) = (_mm256_set1_epi64x(0xffff_ffff), _mm256_set1_epi64x(!0xffff_ffff));
            let (first, second) = (_mm256_maskload_ps(p, even), _mm256_maskload_ps(p.add(7), odd));
            // Of each group two elements of the first load and two of the second.
            let groups = _mm256_shuffle_ps::<0b11_01_10_00>(first, second);
            let ordered = _mm256_permute4x64_pd::<0b11_01_10_00>(_mm256_castps_pd(groups));
            avx2::F32x8(_mm256_castpd_ps(ordered))
        }
    }
    #[inline(always)]
    unsafe fn store_evens(self, p: *mut f32) {
        // Masked stores take longer than eight of single elements.
        // SAFETY: see above.
        unsafe { one_by_one(self, p) }
    }
}

// SAFETY of every block below: as above.
impl Evens for avx2::F64x4 {
    #[inline(always)]
    unsafe fn evens(p: *const f64) -> Self {
        // SAFETY: see above.
        unsafe {
            // Masked loads and permutations take as long.
            let [x, y, z, w] = [0, 2, 4, 6].map(|i| p.add(i).read());
            avx2::F64x4(_mm256_setr_pd(x, y, z, w))
        }
    }
    #[inline(always)]
    unsafe fn store_evens(self, p: *mut f64) {
        // SAFETY: see above.
        unsafe { one_by_one(self, p) }
    }
}

/// # Safety
///
/// As for [`Evens::store_evens`].
#[inline(always)]
unsafe fn one_by_one<V: Vector>(all: V, p: *mut V::Elem) {
    let mut elements = [core::mem::MaybeUninit::<V::Elem>::uninit(); 8];
    const { assert!(V::LANES <= 8) }
    // SAFETY: the caller's conditions; all lanes are stored before they are read.
    unsafe {
        all.store(elements.as_mut_ptr().cast());
        for (i, element) in elements.iter().enumerate().take(V::LANES) {
            p.add(2 * i).write(element.assume_init());
        }
    }
}
