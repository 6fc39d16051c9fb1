//! The caches of the processor, as it tells of them.
//!
//! They decide how operands are cut into blocks and which loop reads a long matrix, and never in which order an element is summed: the
//! steps of k in a block are the same everywhere.

/// Bytes of the caches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Caches {
    /// The first level, of data.
    pub(crate) first: usize,
    /// The second level, which is a core's own.
    pub(crate) second: usize,
    /// The last level, as far as a core should rely on it: others read through it too.
    pub(crate) last: usize,
}

/// Where the processor tells nothing, or there is nowhere to keep what it tells.
const USUAL: Caches = Caches { first: 32 << 10, second: 1 << 20, last: 16 << 20 };

impl Caches {
    /// Asks the processor once, and remembers.
    #[inline]
    pub(crate) fn get() -> Caches {
        #[cfg(all(test, feature = "std"))]
        if let Some(caches) = forced::get() {
            return caches;
        }
        #[cfg(all(target_arch = "x86_64", feature = "std"))]
        {
            static CACHES: std::sync::OnceLock<Caches> = std::sync::OnceLock::new();
            *CACHES.get_or_init(|| Caches::of(told()))
        }
        #[cfg(not(all(target_arch = "x86_64", feature = "std")))]
        USUAL
    }

    /// From pairs of level and bytes. What a virtual machine makes up is kept within bounds.
    #[cfg(any(test, all(target_arch = "x86_64", feature = "std")))]
    fn of(told: impl Iterator<Item = (u32, usize)>) -> Caches {
        let mut levels = [0; 5];
        told.for_each(|(level, bytes)| levels[level.min(4) as usize] = bytes);
        let [_, first, second, third, fourth] = levels;
        let last = match third.max(fourth) {
            0 if second == 0 => USUAL.last,
            // A second level that is the last one.
            0 => second,
            bytes => bytes,
        };
        // All processors of the last 15 years have at least that.
        let first = first.clamp(USUAL.first, 64 << 10);
        let second = if second == 0 { USUAL.second } else { second }.clamp(256 << 10, 2 << 20);
        Caches { first, second, last: last.clamp(second, USUAL.last) }
    }
}

/// What tests say of the processor.
#[cfg(all(test, feature = "std"))]
pub(in crate::gemm) mod forced {
    use super::Caches;
    use std::cell::Cell;

    thread_local! {
        static FORCED: Cell<Option<Caches>> = const { Cell::new(None) };
    }

    pub(super) fn get() -> Option<Caches> {
        FORCED.get()
    }

    /// As if the second-level cache and the last one had so many bytes while `work` runs, on this thread.
    pub(in crate::gemm) fn with((second, last): (usize, usize), work: impl FnOnce()) {
        FORCED.set(Some(Caches { second, last, ..Caches::get() }));
        work();
        FORCED.set(None);
    }
}

/// Level and bytes of each cache for data: leaf 4 of Intel, and 0x8000_001d of AMD, which has the same form (Intel's manual, volume
/// 2A, CPUID; AMD's, volume 3, appendix E.4.15).
#[cfg(all(target_arch = "x86_64", feature = "std"))]
fn told() -> impl Iterator<Item = (u32, usize)> {
    use core::arch::x86_64::{__cpuid, __cpuid_count};
    const TOPOLOGY_EXTENSIONS: u32 = 1 << 22;
    let (most, most_extended) = (__cpuid(0).eax, __cpuid(0x8000_0000).eax);
    let is_extended = most_extended >= 0x8000_001d && __cpuid(0x8000_0001).ecx & TOPOLOGY_EXTENSIONS != 0;
    let leaf = if is_extended { Some(0x8000_001d) } else { (most >= 4).then_some(4) };
    // More than any processor has; a broken one must not keep us here.
    leaf.into_iter().flat_map(|leaf| {
        let caches = (0..16).map(move |i| __cpuid_count(leaf, i));
        caches.take_while(|told| told.eax & 31 != 0).filter_map(|told| cache(told.eax, told.ebx, told.ecx))
    })
}

/// Level and bytes of one cache, unless it is for instructions.
#[cfg(any(test, all(target_arch = "x86_64", feature = "std")))]
fn cache(eax: u32, ebx: u32, ecx: u32) -> Option<(u32, usize)> {
    const INSTRUCTIONS: u32 = 2;
    let (kind, level) = (eax & 31, eax >> 5 & 7);
    let (line, partitions, ways) = (ebx & 0xfff, ebx >> 12 & 0x3ff, ebx >> 22);
    let sizes = [line, partitions, ways, ecx].map(|less_one| less_one as usize + 1);
    let bytes = sizes.into_iter().try_fold(1usize, usize::checked_mul)?;
    (kind != INSTRUCTIONS).then_some((level, bytes))
}

#[cfg(test)]
mod tests {
    use super::{Caches, cache};

    /// As read off a Zen 3: 32 KiB of 8 ways for data and for instructions, 512 KiB of 8 ways, 32 MiB of 16 ways.
    #[test]
    fn the_registers_of_a_processor() {
        assert_eq!(cache(0x121, 0x01c0_003f, 0x3f), Some((1, 32 << 10)));
        assert_eq!(cache(0x122, 0x01c0_003f, 0x3f), None);
        assert_eq!(cache(0x143, 0x01c0_003f, 0x3ff), Some((2, 512 << 10)));
        assert_eq!(cache(0x163, 0x03c0_003f, 0x7fff), Some((3, 32 << 20)));
    }

    #[test]
    fn what_is_told_is_kept_within_bounds() {
        let of = |told: &[(u32, usize)]| Caches::of(told.iter().copied());
        let (kib, mib) = (1 << 10, 1 << 20);
        assert_eq!(
            of(&[(1, 32 * kib), (2, 512 * kib), (3, 32 * mib)]),
            Caches { first: 32 * kib, second: 512 * kib, last: 16 * mib }
        );
        assert_eq!(
            of(&[(1, 48 * kib), (2, 1280 * kib), (3, 12 * mib)]),
            Caches { first: 48 * kib, second: 1280 * kib, last: 12 * mib }
        );
        assert_eq!(of(&[]), super::USUAL);
        assert_eq!(
            of(&[(1, 1 << 30), (2, 16 * mib)]),
            Caches { first: 64 * kib, second: 2 * mib, last: 16 * mib }
        );
        assert_eq!(
            of(&[(2, 1), (3, 1), (4, usize::MAX), (9, 7)]),
            Caches { first: 32 * kib, second: 256 * kib, last: 256 * kib }
        );
    }

    #[test]
    fn this_processor_has_some() {
        let Caches { first, second, last } = Caches::get();
        assert!((32 << 10..=64 << 10).contains(&first));
        assert!((256 << 10..=2 << 20).contains(&second) && second <= last && last <= 16 << 20);
    }
}
