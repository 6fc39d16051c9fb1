//! How wide the paths of a processor with AVX-512 are: a register of 512 bits at once, or in two halves.
//!
//! Two rows that share a wide register save half of the multiplications where it is multiplied at once, and nothing otherwise. It
//! decides which kernel runs, and never in which order an element is summed.

use core::sync::atomic::{AtomicBool, Ordering};

/// What [`look`] has seen.
static ARE_WIDE: AtomicBool = AtomicBool::new(false);

/// Asks the processor.
///
/// Zen 4, the one of AMD's family 19h that has AVX-512, has halves. There is a bit for it, FP512 in leaf 0x8000_001a, which virtual
/// machines on Zen 5 leave out; so the family decides (AMD's manual, volume 3, appendix E.3.2).
pub(super) fn look() {
    use core::arch::x86_64::__cpuid;
    const AMD: [u32; 3] =
        [u32::from_le_bytes(*b"Auth"), u32::from_le_bytes(*b"enti"), u32::from_le_bytes(*b"cAMD")];
    let (vendor, version) = (__cpuid(0), __cpuid(1).eax);
    let is_amd = [vendor.ebx, vendor.edx, vendor.ecx] == AMD;
    let family = (version >> 8 & 15) + (version >> 20 & 255);
    ARE_WIDE.store(!is_amd || family > 0x19, Ordering::Relaxed);
}

/// Whether a wide register is multiplied at once. Before [`look`] none is.
#[inline(always)]
pub(super) fn are_wide() -> bool {
    #[cfg(all(test, feature = "std"))]
    if let Some(are_wide) = forced::get() {
        return are_wide;
    }
    ARE_WIDE.load(Ordering::Relaxed)
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
