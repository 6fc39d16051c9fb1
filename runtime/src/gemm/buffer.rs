//! Memory for packed operands: of the heap, and without one of the stack.

#[cfg(feature = "alloc")]
pub(super) use heap::Buffer;
#[cfg(not(feature = "alloc"))]
pub(super) use stack::Buffer;

/// A cache line.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line(#[allow(dead_code, reason = "memory only")] [u8; 64]);

#[cfg(feature = "alloc")]
mod heap {
    use super::Line;
    use alloc::vec::Vec;

    /// Kept from one product to the next on the same thread.
    pub(in super::super) struct Buffer<T> {
        memory: Vec<Line>,
        element: core::marker::PhantomData<T>,
    }

    /// Bytes of the smallest buffer: more than any block of `b` takes. Pages that are not written cost nothing.
    const LEAST: usize = 1 << 20;

    #[cfg(feature = "std")]
    std::thread_local! {
        static KEPT: core::cell::Cell<Vec<Line>> = const { core::cell::Cell::new(Vec::new()) };
    }

    impl<T> Buffer<T> {
        /// Bytes that there are at most: as many as somebody asks for.
        pub(in super::super) const MOST: Option<usize> = None;

        /// Room for `len` elements.
        pub(in super::super) fn take(len: usize) -> Self {
            let lines = match len * size_of::<T>() {
                0 => 0,
                // Pieces of a product differ in size; a buffer for one should do for the others.
                bytes => bytes.next_power_of_two().max(LEAST) / size_of::<Line>(),
            };
            let mut memory = Vec::new();
            if lines > 0 {
                #[cfg(feature = "std")]
                {
                    memory = KEPT.take();
                }
                memory.clear();
                memory.reserve_exact(lines);
            }
            Buffer { memory, element: core::marker::PhantomData }
        }

        /// The first element; not initialised.
        pub(in super::super) fn as_mut_ptr(&mut self) -> *mut T {
            self.memory.as_mut_ptr().cast()
        }
    }

    #[cfg(feature = "std")]
    impl<T> Drop for Buffer<T> {
        fn drop(&mut self) {
            if self.memory.capacity() > 0 {
                // A thread that is ending has nothing to keep it in; then it is freed.
                let memory = core::mem::take(&mut self.memory);
                let _ = KEPT.try_with(|kept| kept.set(memory));
            }
        }
    }
}

#[cfg(not(feature = "alloc"))]
mod stack {
    use super::Line;
    use core::mem::MaybeUninit;

    /// In the frame of who takes it.
    pub(in super::super) struct Buffer<T> {
        memory: MaybeUninit<[Line; LINES]>,
        element: core::marker::PhantomData<T>,
    }

    /// What an operand of 64 x 64 x 64 in `f64` takes.
    const LINES: usize = (32 << 10) / size_of::<Line>();

    impl<T> Buffer<T> {
        /// Bytes that there are at most.
        pub(in super::super) const MOST: Option<usize> = Some(LINES * size_of::<Line>());

        /// Room for `len` elements, which are not more than [`Self::MOST`] bytes.
        #[inline(always)]
        pub(in super::super) fn take(len: usize) -> Self {
            debug_assert!(len * size_of::<T>() <= LINES * size_of::<Line>());
            Buffer { memory: MaybeUninit::uninit(), element: core::marker::PhantomData }
        }

        /// The first element; not initialised.
        #[inline(always)]
        pub(in super::super) fn as_mut_ptr(&mut self) -> *mut T {
            self.memory.as_mut_ptr().cast()
        }
    }
}
