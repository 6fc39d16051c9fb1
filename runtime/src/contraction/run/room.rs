//! Room for the intermediates of a program.
//!
//! With a heap it is there if the program has at all. Without one it is on the stack, up to [`stack::MOST`] bytes; what
//! needs more is done without intermediates.

#[cfg(feature = "alloc")]
pub(in super::super) use heap::with;
#[cfg(not(feature = "alloc"))]
pub(in super::super) use stack::{is_there, with};

/// Elements are numbers, whose alignment is less than this.
const ALIGNED: usize = 64;

/// So many bytes on the stack.
#[repr(align(64))]
struct Bytes<const COUNT: usize>(core::mem::MaybeUninit<[u8; COUNT]>);

impl<const COUNT: usize> Bytes<COUNT> {
    const fn new() -> Self {
        const { assert!(align_of::<Self>() == ALIGNED) }
        Bytes(core::mem::MaybeUninit::uninit())
    }
}

#[cfg(feature = "alloc")]
mod heap {
    use super::{ALIGNED, Bytes};
    use alloc::vec::Vec;

    /// Up to so many bytes are on the stack.
    const STACK: usize = 8 << 10;

    /// Calls `f` with room for `len` elements, not initialised.
    pub(in super::super::super) fn with<T>(len: usize, f: impl FnOnce(*mut T)) {
        const { assert!(align_of::<T>() <= ALIGNED) }
        let mut stack = Bytes::<STACK>::new();
        let mut heap = Vec::<T>::new();
        if len <= STACK / size_of::<T>() {
            f(stack.0.as_mut_ptr().cast());
        } else {
            heap.reserve_exact(len);
            f(heap.as_mut_ptr());
        }
    }
}

/// A frame has a constant size, and that of a program is none that stable Rust could make an array of. So there are frames
/// of a few sizes, and the smallest that will do is taken.
#[cfg(any(test, not(feature = "alloc")))]
#[cfg_attr(feature = "alloc", allow(dead_code, reason = "used by tests only"))]
pub(in super::super) mod stack {
    use super::{ALIGNED, Bytes};

    /// Bytes of the largest frame.
    pub(in super::super::super) const MOST: usize = 256 << 10;

    /// Whether there is room for `len` elements.
    #[inline(always)]
    pub(in super::super::super) const fn is_there<T>(len: usize) -> bool {
        len <= MOST / size_of::<T>()
    }

    /// Calls `f` with room for `len` elements, not initialised.
    ///
    /// # Panics
    ///
    /// Where there is no room, which [`is_there`] tells.
    #[inline]
    pub(in super::super::super) fn with<T>(len: usize, f: impl FnOnce(*mut T)) {
        const { assert!(align_of::<T>() <= ALIGNED) }
        let mut f = Some(f);
        // Once for all programs, not for each: what differs is behind the pointer.
        let mut run = |bytes: *mut u8| {
            if let Some(f) = f.take() {
                f(bytes.cast());
            }
        };
        macro_rules! smallest {
            ($($count:literal)*) => {
                match len.saturating_mul(size_of::<T>()) {
                    $(bytes if bytes <= $count => frame::<$count>(&mut run),)*
                    bytes if bytes <= MOST => frame::<MOST>(&mut run),
                    bytes => panic!("no frame has {bytes} bytes"),
                }
            };
        }
        smallest! { 0x100 0x400 0x1000 0x4000 0x10000 }
    }

    /// A frame of its own, so that no other call has to have room for it.
    #[inline(never)]
    fn frame<const COUNT: usize>(run: &mut dyn FnMut(*mut u8)) {
        let mut bytes = Bytes::<COUNT>::new();
        run(bytes.0.as_mut_ptr().cast());
    }

    #[cfg(test)]
    mod tests {
        use super::{MOST, is_there, with};

        #[test]
        fn all_elements_can_be_written() {
            for len in [0, 1, 31, 32, 33, 128, 129, 512, 513, 2048, 2049, 8192, 8193, MOST / 8] {
                assert!(is_there::<u64>(len));
                let mut sum = None;
                with(len, |first: *mut u64| {
                    assert!(first.is_aligned() && first.addr().is_multiple_of(64));
                    // SAFETY: there is room for `len` elements, and each is written before it is read.
                    sum = Some(unsafe {
                        (0..len).for_each(|i| first.add(i).write(i as u64));
                        (0..len).map(|i| first.add(i).read()).sum::<u64>()
                    });
                });
                assert_eq!(sum, Some((0..len as u64).sum()));
            }
            assert!(!is_there::<u64>(MOST / 8 + 1) && !is_there::<u64>(usize::MAX));
        }
    }
}
