//! The allocator of the benchmark: every buffer begins at a multiple of 64 bytes, and allocations can be counted.
//!
//! The system's allocator gives multiples of 16, and which of them is chance; a vector that crosses a cache line costs two
//! loads. Without this, the same side would be fast in one run and slow in the next, and one side luckier than another.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

struct Aligned;

#[global_allocator]
static ALIGNED: Aligned = Aligned;

static COUNTING: AtomicBool = AtomicBool::new(false);
static COUNT: AtomicUsize = AtomicUsize::new(0);

/// How many allocations `f` makes. Not while timing: counting takes time itself.
pub fn count(f: impl FnOnce()) -> usize {
    COUNT.store(0, Relaxed);
    COUNTING.store(true, Relaxed);
    f();
    COUNTING.store(false, Relaxed);
    COUNT.load(Relaxed)
}

fn aligned(layout: Layout) -> Layout {
    layout.align_to(64).unwrap_or(layout)
}

// SAFETY: both functions pass on the same layout, at least as aligned as the caller's, to the system's allocator, which
// keeps the contract.
unsafe impl GlobalAlloc for Aligned {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if COUNTING.load(Relaxed) {
            COUNT.fetch_add(1, Relaxed);
        }
        // SAFETY: the caller gives a layout of a size that is not 0, and `aligned` does not change the size.
        unsafe { System.alloc(aligned(layout)) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the pointer is one that `alloc` returned for this layout.
        unsafe { System.dealloc(pointer, aligned(layout)) }
    }
}
