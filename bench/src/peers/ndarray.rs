//! ndarray: `general_mat_mul` on views, one call a matrix; `general_mat_vec_mul` where the right operand is a vector.

use super::{Scalar, name};
use crate::data::Data;
use crate::layout::{Layout, Loop};
use crate::timing::Side;
use ::ndarray::linalg::{general_mat_mul, general_mat_vec_mul};
use ::ndarray::{ArrayView4, ArrayViewMut4, Axis, ShapeBuilder, StrideShape};

/// Lengths and strides of an operand; an axis that does not move it has length 1.
fn shape(
    batch: [Loop; 2],
    step: fn(&Loop) -> usize,
    matrix: [usize; 2],
    strides: [usize; 2],
) -> StrideShape<::ndarray::Ix4> {
    let [outer, inner] = batch.map(|axis| (if step(&axis) == 0 { 1 } else { axis.len }, step(&axis)));
    (outer.0, inner.0, matrix[0], matrix[1]).strides((outer.1, inner.1, strides[0], strides[1]))
}

type State<'a, T> = (ArrayView4<'a, T>, ArrayView4<'a, T>, ArrayViewMut4<'a, T>);

pub fn side<T: Scalar>(data: &Data<T>, layout: Layout) -> Side<'_, T> {
    let Layout { batch, m, k, n, .. } = layout;
    let message = "the layout counts the buffers";
    let a = ArrayView4::from_shape(shape(batch, |axis| axis.a, [m, k], layout.a), &data.a).expect(message);
    let b = ArrayView4::from_shape(shape(batch, |axis| axis.b, [k, n], layout.b), &data.b).expect(message);
    // Lives as long as the program: a struct cannot hold a view of its own buffer.
    let out = data.out().leak();
    let c = ArrayViewMut4::from_shape(shape(batch, |axis| axis.c, [m, n], layout.c), out).expect(message);

    let run = move |(a, b, c): &mut State<'_, T>| {
        for (x, mut c) in c.outer_iter_mut().enumerate() {
            let a = a.index_axis(Axis(0), x.min(a.len_of(Axis(0)) - 1));
            let b = b.index_axis(Axis(0), x.min(b.len_of(Axis(0)) - 1));
            for (y, mut c) in c.outer_iter_mut().enumerate() {
                let a = a.index_axis(Axis(0), y.min(a.len_of(Axis(0)) - 1));
                let b = b.index_axis(Axis(0), y.min(b.len_of(Axis(0)) - 1));
                if n == 1 {
                    general_mat_vec_mul(T::of(1.0), &a, &b.column(0), T::of(0.0), &mut c.column_mut(0));
                } else {
                    general_mat_mul(T::of(1.0), &a, &b, T::of(0.0), &mut c);
                }
            }
        }
    };
    let result = move |(_, _, c): &State<'_, T>| {
        let mut flat = data.out();
        for ((x, y, i, j), &element) in c.indexed_iter() {
            flat[x * batch[0].c + y * batch[1].c + i * layout.c[0] + j * layout.c[1]] = element;
        }
        data.layout.gather(&flat)
    };
    Side::new(name::NDARRAY, (a, b, c), run, result)
}
