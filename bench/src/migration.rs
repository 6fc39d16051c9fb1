//! The set `ndarray`: a loop over `axis_iter` with `general_mat_mul`, and what becomes of it: one macro call on the same arrays.
//!
//! All sides of a row own arrays of ndarray. `views` makes views of constant shapes of them in every call, which the time has
//! in it; `operands` gives the arrays to the macro as they are, so that all lengths are known at run time only.

use crate::data::Data;
use crate::layout::Layout;
use crate::peers::{Scalar, name, ndarray as peer};
use crate::report::Lengths;
use crate::rows::{About, Row, Visit};
use crate::timing::Side;
use conformable::{Shape, TensorView, TensorViewMut, batch_dot, matmul};
use ndarray::Array;

/// A batched product on arrays.
struct Product<T> {
    name: &'static str,
    layout: Layout,
    sides: fn(&Data<T>) -> Vec<Side<'_, T>>,
}

impl<T: Scalar> Row<T> for Product<T> {
    fn group(&self) -> &str {
        "ndarray"
    }

    fn name(&self) -> &str {
        self.name
    }

    fn with_sides(&self, visit: &mut Visit<'_, T>) {
        let layout = &self.layout;
        let data = Data::new(*layout);
        let mut sides = (self.sides)(&data);
        sides.push(peer::side(&data, layout.folded()));
        let lengths = Lengths { batch: layout.matrices(), m: layout.m, k: layout.k, n: layout.n };
        visit(About { lengths: Some(lengths), flops: layout.flops() }, &mut sides, &data.answer());
    }
}

/// Sides whose operands are arrays of these lengths.
macro_rules! sides {
    ($t:ident, $data:ident, [$($a:tt)*] [$($b:tt)*] [$($c:tt)*], $call:ident) => {{
        let arrays = || {
            let message = "the layout counts the buffers";
            (
                Array::from_shape_vec([$($a)*], $data.a.clone()).expect(message),
                Array::from_shape_vec([$($b)*], $data.b.clone()).expect(message),
                Array::from_shape_vec([$($c)*], $data.out()).expect(message),
            )
        };
        let layout = $data.layout;
        vec![
            Side::new(
                name::VIEWS,
                arrays(),
                |(a, b, c)| {
                    let message = "the arrays have these lengths";
                    let a = TensorView::<$t, Shape![$($a)*]>::from_ndarray(&*a).expect(message);
                    let b = TensorView::<$t, Shape![$($b)*]>::from_ndarray(&*b).expect(message);
                    let mut c = TensorViewMut::<$t, Shape![$($c)*]>::try_from(c).expect(message);
                    $call!(a, b, out = c);
                },
                move |(_, _, c)| layout.gather(c.as_slice().expect("the array is contiguous")),
            ),
            Side::new(
                name::OPERANDS,
                arrays(),
                |(a, b, c)| $call!(a, b, out = c),
                move |(_, _, c)| layout.gather(c.as_slice().expect("the array is contiguous")),
            ),
        ]
    }};
}

/// All rows.
pub fn all<T: Scalar>() -> Vec<Box<dyn Row<T>>> {
    let mut rows: Vec<Box<dyn Row<T>>> = Vec::new();
    macro_rules! rows {
        ($($name:literal, $layout:expr, $a:tt $b:tt $c:tt, $call:ident;)*) => {$(
            rows.push(Box::new(Product {
                name: $name,
                layout: $layout,
                sides: |data| sides!(T, data, $a $b $c, $call),
            }));
        )*};
    }
    rows! {
        "120,4,5,8", Layout::contiguous(120, 4, 5, 8), [10, 12, 4, 5] [10, 12, 5, 8] [10, 12, 4, 8], batch_dot;
        "504,4,2,5", Layout::contiguous(504, 4, 2, 5), [9, 8, 7, 4, 2] [9, 8, 7, 2, 5] [9, 8, 7, 4, 5], matmul;
        "1000,4,4,4", Layout::contiguous(1000, 4, 4, 4), [1000, 4, 4] [1000, 4, 4] [1000, 4, 4], batch_dot;
        "200,16,16,16", Layout::contiguous(200, 16, 16, 16), [200, 16, 16] [200, 16, 16] [200, 16, 16], batch_dot;
        "50,64,64,64", Layout::contiguous(50, 64, 64, 64), [50, 64, 64] [50, 64, 64] [50, 64, 64], batch_dot;
        "(100,16,16)·(16,16)", Layout::contiguous(100, 16, 16, 16).with_b_shared(),
            [100, 16, 16] [16, 16] [100, 16, 16], matmul;
        "96,128,64,128", Layout::contiguous(96, 128, 64, 128), [96, 128, 64] [96, 64, 128] [96, 128, 128], batch_dot;
        "1,512,512,512", Layout::contiguous(1, 512, 512, 512), [512, 512] [512, 512] [512, 512], matmul;
    }
    rows
}
