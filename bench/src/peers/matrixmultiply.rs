//! matrixmultiply: `sgemm` and `dgemm`, one call a matrix. It takes any strides and detects the instruction set itself.

use super::{Scalar, name};
use crate::data::Data;
use crate::layout::Layout;
use crate::timing::Side;

/// The function of an element type.
pub trait Gemm: Sized {
    /// `c = a * b` for one matrix.
    ///
    /// # Safety
    ///
    /// The elements that `layout` says are valid: those of `a` and `b` for reads, those of `c` for writes.
    unsafe fn product(layout: &Layout, a: *const Self, b: *const Self, c: *mut Self);
}

macro_rules! functions {
    ($($t:ty: $gemm:ident;)*) => {$(
        impl Gemm for $t {
            #[inline]
            unsafe fn product(layout: &Layout, a: *const $t, b: *const $t, c: *mut $t) {
                let Layout { m, k, n, .. } = *layout;
                let [[rsa, csa], [rsb, csb], [rsc, csc]] = layout.strides();
                // SAFETY: the caller vouches for the elements; beta is 0, so `c` is not read.
                unsafe { ::matrixmultiply::$gemm(m, k, n, 1.0, a, rsa, csa, b, rsb, csb, 0.0, c, rsc, csc) }
            }
        }
    )*};
}

functions! {
    f32: sgemm;
    f64: dgemm;
}

pub fn side<T: Scalar>(data: &Data<T>, layout: Layout) -> Side<'_, T> {
    let state = (data.a.as_slice(), data.b.as_slice(), data.out());
    let run = move |(a, b, c): &mut (&[T], &[T], Vec<T>)| {
        layout.each(|at_a, at_b, at_c| {
            let (a, b, c) = (&a[at_a..], &b[at_b..], &mut c[at_c..]);
            // SAFETY: `Layout::lens` counts the buffers so that every element of every matrix is in them.
            unsafe { T::product(&layout, a.as_ptr(), b.as_ptr(), c.as_mut_ptr()) };
        });
    };
    Side::new(name::MATRIXMULTIPLY, state, run, |(_, _, c)| data.layout.gather(c))
}
