//! How wide the paths of a processor with AVX-512 are: a register of 512 bits at once, or in two halves.
//!
//! Two rows that share a wide register save half of the multiplications where it is multiplied at once, and nothing otherwise. It
//! decides which kernel runs, and never in which order an element is summed.

use core::sync::atomic::{AtomicU8, Ordering};

/// What [`look`] has seen.
static PATHS: AtomicU8 = AtomicU8::new(UNKNOWN);
const UNKNOWN: u8 = 0;
const HALVES: u8 = 1;
const WIDE: u8 = 2;

/// Asks the processor, once.
///
/// Of AMD's the bit FP512 of leaf 0x8000_001a says it (manual, volume 3, appendix E.4.13). Virtual machines on Zen 5 leave it out; there
/// the family decides: 19h with AVX-512 is Zen 4, which has halves.
pub(super) fn look() {
    use core::arch::x86_64::__cpuid;
    if PATHS.load(Ordering::Relaxed) != UNKNOWN {
        return;
    }
    const AMD: [u32; 3] =
        [u32::from_le_bytes(*b"Auth"), u32::from_le_bytes(*b"enti"), u32::from_le_bytes(*b"cAMD")];
    let (vendor, version) = (__cpuid(0), __cpuid(1));
    let is_amd = [vendor.ebx, vendor.edx, vendor.ecx] == AMD;
    let family = (version.eax >> 8 & 15) + (version.eax >> 20 & 255);
    let is_virtual = version.ecx >> 31 == 1;
    let says_so = || __cpuid(0x8000_0000).eax >= 0x8000_001a && __cpuid(0x8000_001a).eax >> 3 & 1 == 1;
    let are_wide = !is_amd || is_virtual && family > 0x19 || says_so();
    PATHS.store(if are_wide { WIDE } else { HALVES }, Ordering::Relaxed);
}

/// Whether a wide register is multiplied at once. Before [`look`] none is.
#[inline(always)]
pub(super) fn are_wide() -> bool {
    #[cfg(all(test, feature = "std"))]
    if let Some(are_wide) = forced::get() {
        return are_wide;
    }
    PATHS.load(Ordering::Relaxed) == WIDE
}

/// What tests say of the processor.
#[cfg(all(test, feature = "std"))]
pub(in crate::gemm) mod forced {
    use std::cell::Cell;

    thread_local! {
        static FORCED: Cell<Option<bool>> = const { Cell::new(None) };
    }

    pub(super) fn get() -> Option<bool> {
        FORCED.get()
    }

    /// Takes the paths for wide ones or not while `work` runs, on this thread.
    pub(in crate::gemm) fn with(are_wide: bool, work: impl FnOnce()) {
        FORCED.set(Some(are_wide));
        work();
        FORCED.set(None);
    }
}
