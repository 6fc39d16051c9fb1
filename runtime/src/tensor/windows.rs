//! Sliding windows: overlapping pieces of the last axis, without copies.

#[cfg(feature = "alloc")]
use super::Tensor;
use super::{InlineTensor, TensorView};
use crate::shape::{Const, Dim, Dyn, Lengths, Shape};

/// A shape with an axis to slide along: rank 1 to 7. Sealed.
#[diagnostic::on_unimplemented(
    message = "windows slide along the last axis of a shape of rank 1 to 7 [C009]",
    label = "this shape has no axis to slide along, or no place for one more",
    note = "the result has one axis more than the operand"
)]
pub trait Slides<const K: usize>: Shape {
    /// The shape of all windows of `K` elements: `(.., n)` becomes `(.., dyn, K)`.
    type Windows: Shape;
}

macro_rules! slides {
    ($([$($leading:ident)*])*) => {$(
        impl<$($leading: Dim,)* L: Dim, const K: usize> Slides<K> for ($($leading,)* L,) {
            type Windows = ($($leading,)* Dyn, Const<K>);
        }
    )*};
}

/// What a shape of rank `R` lacks to be slid along. Its implementations are for no window that there is; without them rustc says
/// that there is no method.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "windows: a tensor of rank {R} has none, they slide along the last axis of rank 1 to 7 [C009]",
    label = "this has rank {R}",
    note = "the result has one axis more than the operand: `(.., n)` becomes `(.., dyn, {K})`"
)]
pub trait HasWindows<const R: usize, const K: usize> {}

#[diagnostic::do_not_recommend]
impl HasWindows<0, { usize::MAX }> for Lengths {}
#[diagnostic::do_not_recommend]
impl HasWindows<8, { usize::MAX }> for Lengths {}

impl<const K: usize> Slides<K> for ()
where
    Lengths: HasWindows<0, K>,
{
    type Windows = ();
}

impl<A: Dim, B: Dim, C: Dim, D: Dim, E: Dim, F: Dim, G: Dim, H: Dim, const K: usize> Slides<K>
    for (A, B, C, D, E, F, G, H)
where
    Lengths: HasWindows<8, K>,
{
    type Windows = ();
}

slides! { [] [A] [A B] [A B C] [A B C D] [A B C D E] [A B C D E F] }

/// Whether windows of `len` go into the last axis, as far as that is known to the compiler.
const fn fits<S: Shape>(len: usize) -> bool {
    match S::EXTENTS.len[S::RANK - 1] {
        Some(axis) => len <= axis,
        None => true,
    }
}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// Every window of `K` neighbours on the last axis: shape `(.., n)` becomes `(.., n - K + 1, K)`, where the windows
    /// overlap. The number of windows is an axis that is known at run time. Nothing is copied.
    ///
    /// The rule of [`sliding_window_view`] of NumPy for the last axis. A convolution is a contraction of the windows with a
    /// kernel: `einsum!("nk,k->n", x.windows::<3>(), kernel)`.
    ///
    /// [`sliding_window_view`]: https://numpy.org/doc/stable/reference/generated/numpy.lib.stride_tricks.sliding_window_view.html
    ///
    /// # Panics
    ///
    /// Where a window is longer than the axis; if the axis is constant that stops `cargo build`.
    ///
    /// ```
    /// use conformable_runtime::{Const, InlineTensor};
    /// let x = InlineTensor::<i32, (Const<5>,)>::from_array([1, 2, 3, 4, 5]);
    /// let w = x.windows::<3>();
    /// assert_eq!((w.shape(), w[[2, 0]], w[[2, 2]]), ([3, 3], 3, 5));
    /// ```
    #[track_caller]
    pub fn windows<const K: usize>(&self) -> TensorView<'a, T, S::Windows>
    where
        S: Slides<K>,
    {
        const { assert!(fits::<S>(K), "a window is longer than the axis [C009]") }
        self.slide()
    }

    /// The windows; whoever calls this asserts that they fit, so that the error has the line of the user in it.
    #[track_caller]
    fn slide<const K: usize>(&self) -> TensorView<'a, T, S::Windows>
    where
        S: Slides<K>,
    {
        let last = S::RANK - 1;
        let shape = self.shape();
        let len = shape.as_ref()[last];
        assert!(K <= len, "windows: a window of {K} is longer than axis {last}, which is {len} [C009]");
        let mut lengths = S::Windows::origin();
        lengths.as_mut()[..last].copy_from_slice(&shape.as_ref()[..last]);
        lengths.as_mut()[last] = len - K + 1;
        lengths.as_mut()[last + 1] = K;
        let mut strides = S::Windows::no_strides();
        strides.as_mut()[..=last].copy_from_slice(self.strides().as_ref());
        strides.as_mut()[last + 1] = self.strides().as_ref()[last];
        let Ok(packed) = S::Windows::pack(&lengths) else {
            unreachable!("the leading axes are as they were, and the last has length K")
        };
        // SAFETY: window w and place k of the last axes are element w + k of the axis, and w + k is at most
        // len - K + K - 1, so below its length; the other axes are as they were. (K = 0 has no elements.)
        unsafe { TensorView::from_raw(self.as_ptr(), packed, strides) }
    }
}

/// The windows of a tensor that owns its elements.
macro_rules! owners {
    ($($tensor:ident)*) => {$(
        impl<T, S: Shape> $tensor<T, S> {
            /// Every window of `K` neighbours on the last axis, as [`TensorView::windows`].
            ///
            /// # Panics
            ///
            /// Where a window is longer than the axis; if the axis is constant that stops `cargo build`.
            #[track_caller]
            pub fn windows<const K: usize>(&self) -> TensorView<'_, T, S::Windows>
            where
                S: Slides<K>,
            {
                const { assert!(fits::<S>(K), "a window is longer than the axis [C009]") }
                self.view().slide()
            }
        }
    )*};
}

owners! { InlineTensor }
#[cfg(feature = "alloc")]
owners! { Tensor }

#[cfg(test)]
mod tests {
    use crate::{Const, InlineTensor};

    #[test]
    fn windows_overlap_on_the_last_axis_only() {
        let x = InlineTensor::<i32, (Const<2>, Const<4>)>::from_array([[1, 2, 3, 4], [5, 6, 7, 8]]);
        let w = x.windows::<2>();
        assert_eq!(w.shape(), [2, 3, 2]);
        assert_eq!(w.iter().copied().collect::<Vec<_>>(), [1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 7, 8]);
        assert_eq!(x.t().windows::<2>().iter().copied().collect::<Vec<_>>(), [1, 5, 2, 6, 3, 7, 4, 8]);
    }

    #[test]
    #[should_panic(expected = "windows: a window of 4 is longer than axis 1, which is 3 [C009]")]
    fn a_window_is_not_longer_than_a_run_time_axis() {
        // The windows of 3 along an axis of 5 are 3, which is known when this runs.
        let x = InlineTensor::<f32, (Const<5>,)>::zeros();
        x.windows::<3>().t().windows::<4>();
    }

    #[test]
    fn a_window_can_be_the_whole_axis() {
        let x = InlineTensor::<u8, (Const<3>,)>::ones();
        assert_eq!(x.windows::<3>().shape(), [1, 3]);
    }
}
