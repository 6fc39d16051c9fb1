//! faer: `linalg::matmul::matmul` on views, one call a matrix, on one thread.

use super::{Scalar, name};
use crate::data::Data;
use crate::layout::Layout;
use crate::timing::Side;
use ::faer::linalg::matmul::matmul;
use ::faer::{Accum, MatMut, MatRef, Par};

pub fn side<T: Scalar>(data: &Data<T>, layout: Layout) -> Side<'_, T> {
    let Layout { m, k, n, .. } = layout;
    let [[rsa, csa], [rsb, csb], [rsc, csc]] = layout.strides();
    let state = (data.a.as_slice(), data.b.as_slice(), data.out());
    let run = move |(a, b, c): &mut (&[T], &[T], Vec<T>)| {
        layout.each(|at_a, at_b, at_c| {
            let (a, b, c) = (a[at_a..].as_ptr(), b[at_b..].as_ptr(), c[at_c..].as_mut_ptr());
            // SAFETY: `Layout::lens` counts the buffers so that every element of every matrix is in them; they are borrowed
            // as long as the views are, `c` exclusively.
            let (a, b, c) = unsafe {
                (
                    MatRef::from_raw_parts(a, m, k, rsa, csa),
                    MatRef::from_raw_parts(b, k, n, rsb, csb),
                    MatMut::from_raw_parts_mut(c, m, n, rsc, csc),
                )
            };
            matmul(c, Accum::Replace, a, b, T::of(1.0), Par::Seq);
        });
    };
    Side::new(name::FAER, state, run, |(_, _, c)| data.layout.gather(c))
}
