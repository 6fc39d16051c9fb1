//! What the fuzz targets have in common: the bound on what an input makes the library allocate.
//!
//! `cargo +nightly fuzz run npy fuzz/corpus/npy tests/corpus/files/numpy` in the root of the repository runs a target, with the
//! committed files to begin with. A target fails where the reader panics, or where it has more memory at once than [`bounded`]
//! allows.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    /// Bytes that are allocated, since [`bounded`] began, and the most there were at a time.
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

/// Counts the bytes that are allocated at a time.
struct Counting;

fn count(bytes: isize) {
    let live = LIVE.get() + bytes;
    LIVE.set(live);
    PEAK.set(PEAK.get().max(live));
}

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller's.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: the caller's.
        unsafe { System.dealloc(ptr, layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller's.
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both are there while one is copied to the other.
        count(size as isize);
        count(-(layout.size() as isize));
        // SAFETY: the caller's.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Runs `f` on an input of `len` bytes, which may have `factor` times as many at once, and a little.
pub fn bounded<O>(len: usize, factor: usize, f: impl FnOnce() -> O) -> O {
    const LITTLE: usize = 256 << 10;
    LIVE.set(0);
    PEAK.set(0);
    let output = f();
    let (peak, most) = (PEAK.get() as usize, LITTLE + factor * len);
    assert!(peak <= most, "{peak} bytes at a time for an input of {len}, more than {most}");
    output
}
