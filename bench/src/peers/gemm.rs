//! gemm: one call a matrix, on one thread.

use super::{Scalar, name};
use crate::data::Data;
use crate::layout::Layout;
use crate::timing::Side;
use ::gemm::Parallelism;

pub fn side<T: Scalar>(data: &Data<T>, layout: Layout) -> Side<'_, T> {
    let Layout { m, k, n, .. } = layout;
    let [[rsa, csa], [rsb, csb], [rsc, csc]] = layout.strides();
    let (zero, one) = (T::of(0.0), T::of(1.0));
    let state = (data.a.as_slice(), data.b.as_slice(), data.out());
    let run = move |(a, b, c): &mut (&[T], &[T], Vec<T>)| {
        layout.each(|at_a, at_b, at_c| {
            let (a, b, c) = (a[at_a..].as_ptr(), b[at_b..].as_ptr(), c[at_c..].as_mut_ptr());
            // SAFETY: `Layout::lens` counts the buffers so that every element of every matrix is in them; `c` is not read,
            // as the argument after its strides says.
            unsafe {
                ::gemm::gemm(
                    m,
                    n,
                    k,
                    c,
                    csc,
                    rsc,
                    false,
                    a,
                    csa,
                    rsa,
                    b,
                    csb,
                    rsb,
                    zero,
                    one,
                    false,
                    false,
                    false,
                    Parallelism::None,
                );
            }
        });
    };
    Side::new(name::GEMM, state, run, |(_, _, c)| data.layout.gather(c))
}
