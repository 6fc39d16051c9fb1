//! nano-gemm: one plan for the lengths, executed for each matrix.
//!
//! It is fastest where `c` and its left operand are column-major, so row-major products are given to it transposed.

use super::{Scalar, name};
use crate::data::Data;
use crate::layout::Layout;
use crate::timing::Side;
use ::nano_gemm::Plan;

/// The plan of an element type.
pub trait Planned: Sized {
    fn plan(m: usize, n: usize, k: usize, column_major: bool) -> Plan<Self>;
}

macro_rules! plans {
    ($($t:ty: $column_major:ident, $any:ident;)*) => {$(
        impl Planned for $t {
            fn plan(m: usize, n: usize, k: usize, column_major: bool) -> Plan<Self> {
                if column_major { Plan::$column_major(m, n, k) } else { Plan::$any(m, n, k) }
            }
        }
    )*};
}

plans! {
    f32: new_colmajor_lhs_and_dst_f32, new_f32;
    f64: new_colmajor_lhs_and_dst_f64, new_f64;
}

pub fn side<T: Scalar>(data: &Data<T>, layout: Layout) -> Side<'_, T> {
    // The transposed product: `b` is the left operand, rows and columns are exchanged.
    let (m, n, k) = (layout.n, layout.m, layout.k);
    let [[right_columns, right_rows], [left_columns, left_rows], [out_columns, out_rows]] = layout.strides();
    let plan = T::plan(m, n, k, out_rows == 1 && left_rows == 1);
    let (zero, one) = (T::of(0.0), T::of(1.0));
    let state = (data.a.as_slice(), data.b.as_slice(), data.out());
    let run = move |(a, b, c): &mut (&[T], &[T], Vec<T>)| {
        layout.each(|at_a, at_b, at_c| {
            let (right, left, out) = (a[at_a..].as_ptr(), b[at_b..].as_ptr(), c[at_c..].as_mut_ptr());
            // SAFETY: `Layout::lens` counts the buffers so that every element of every matrix is in them; the lengths and
            // unit strides are those of the plan.
            unsafe {
                plan.execute_unchecked(
                    m,
                    n,
                    k,
                    out,
                    out_rows,
                    out_columns,
                    left,
                    left_rows,
                    left_columns,
                    right,
                    right_rows,
                    right_columns,
                    zero,
                    one,
                    false,
                    false,
                );
            }
        });
    };
    Side::new(name::NANO_GEMM, state, run, |(_, _, c)| data.layout.gather(c))
}
