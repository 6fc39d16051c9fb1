//! Slices of contiguous views.

use crate::shape::Shape;
use crate::tensor::TensorView;

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// The elements as long as they are borrowed, where they are contiguous in row-major order.
    pub(crate) fn contiguous(self) -> Option<&'a [T]> {
        // SAFETY: the elements are contiguous from the first one on, initialised, and borrowed for `'a`.
        self.is_contiguous().then(|| unsafe { core::slice::from_raw_parts(self.as_ptr(), self.len()) })
    }
}
