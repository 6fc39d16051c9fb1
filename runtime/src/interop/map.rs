//! Files mapped into memory.

use memmap2::Mmap;
use std::fs::File;
use std::io;
use std::path::Path;

/// Maps a whole file for reading.
///
/// # Safety
///
/// As long as the mapping lives nobody changes the file or makes it shorter, this process or another.
pub(crate) unsafe fn map(path: &Path) -> io::Result<Mmap> {
    let file = File::open(path)?;
    // SAFETY: the bytes of the mapping are those of the file, which the caller says do not change; the mapping keeps them
    // when `file` is closed.
    unsafe { Mmap::map(&file) }
}
