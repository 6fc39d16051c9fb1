//! Views of slices whose length has been compared with a shape.

use crate::shape::{Shape, row_major};
use crate::tensor::TensorView;

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// A view of a slice in row-major order; `None` where it has not as many elements as the lengths.
    pub(crate) fn of_slice(elements: &'a [T], lengths: &S::Index) -> Option<Self> {
        let packed = S::pack(lengths).ok()?;
        let count = crate::shape::checked_len(lengths.as_ref(), size_of::<T>())?;
        if count != elements.len() {
            return None;
        }
        let mut strides = S::no_strides();
        row_major(lengths.as_ref(), strides.as_mut());
        // SAFETY: the slice has the product of the lengths, so that every index of row-major strides is inside it, and it is
        // borrowed for `'a`.
        Some(unsafe { TensorView::from_raw(elements.as_ptr(), packed, strides) })
    }

    /// The elements as long as they are borrowed, where they are contiguous in row-major order.
    pub(crate) fn contiguous(self) -> Option<&'a [T]> {
        // SAFETY: the elements are contiguous from the first one on, initialised, and borrowed for `'a`.
        self.is_contiguous().then(|| unsafe { core::slice::from_raw_parts(self.as_ptr(), self.len()) })
    }
}
