//! Which kernel ran: what tests ask.

/// Which kernel ran; tests compare it with the table of [`super`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code, reason = "some kernels are for one architecture"))]
pub(super) enum Path {
    /// Before a kernel that copies panels.
    Panels,
    /// Before a kernel that writes a copy of the results.
    Scattered,
    /// Before a kernel whose products are computed from the last one on.
    LastFirst,
    /// Before the kernels of parts of the steps of k.
    Parts,
    Small,
    Paired,
    Tiny,
    Shared,
    Abreast,
    Columns,
    Pieces,
    Few,
    ShortRows,
    VectorMatrix,
    Passes,
    Dots,
    Blocked {
        pack_a: bool,
        pack_b: bool,
        on_stack: bool,
    },
    /// In [`Path::Blocked`], of each block of `b` that is packed while the one before is multiplied.
    Ahead,
    /// In [`Path::Blocked`], of each block of `b` that its first row of tiles packs.
    InPassing,
    Portable,
    Packed,
    #[cfg(feature = "alloc")]
    Widened,
    Reference,
}

/// Notes which kernel runs, in tests.
#[inline(always)]
pub(super) fn taken(path: Path) {
    #[cfg(all(test, feature = "std"))]
    super::tests::paths::note(path);
    let _ = path;
}
