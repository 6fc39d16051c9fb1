//! This library, through its macros.

/// A side of this library: the shapes of two heap tensors and their result as constants of the program, and the call with
/// `out =`.
///
/// `ours!(T, data, [2, 3] [3, 4] [2, 4], |a, b, c| dot!(a, b, out = c))`
macro_rules! ours {
    ($t:ident, $data:expr, [$($a:tt)*] [$($b:tt)*] [$($c:tt)*], |$x:ident, $y:ident, $z:ident| $call:expr) => {{
        let message = "the layout counts the buffers";
        let layout = $data.layout;
        let a = <::conformable::Tensor![$t; $($a)*]>::from_slice(&$data.a).expect(message);
        let b = <::conformable::Tensor![$t; $($b)*]>::from_slice(&$data.b).expect(message);
        let c = <::conformable::Tensor![$t; $($c)*]>::full($t::of(f64::NAN));
        $crate::timing::Movable::new(
            (a, b, c),
            |($x, $y, $z)| $call,
            move |(_, _, c)| layout.gather(c.as_slice()),
        )
    }};
}

/// The same with views that have the strides of the layout, for one batch axis.
macro_rules! ours_strided {
    ($t:ident, $data:expr, [$($a:tt)*] [$($b:tt)*] [$($c:tt)*], |$x:ident, $y:ident, $z:ident| $call:expr) => {{
        use ::conformable::{Shape, TensorView, TensorViewMut};
        use ::ndarray::{ArrayView3, ArrayViewMut3, ShapeBuilder};
        let message = "the layout counts the buffers";
        let layout = $data.layout;
        let strides = |batch, [row, column]: [usize; 2]| [batch, row, column];
        let a = [$($a)*].strides(strides(layout.batch[1].a, layout.a));
        let b = [$($b)*].strides(strides(layout.batch[1].b, layout.b));
        let c = [$($c)*].strides(strides(layout.batch[1].c, layout.c));
        let a = ArrayView3::from_shape(a, &$data.a).expect(message);
        let b = ArrayView3::from_shape(b, &$data.b).expect(message);
        // Lives as long as the program: a struct cannot hold a view of its own buffer.
        let c = ArrayViewMut3::from_shape(c, $data.out().leak()).expect(message);
        $crate::timing::Movable::new(
            (
                TensorView::<$t, Shape![$($a)*]>::from_ndarray(a).expect(message),
                TensorView::<$t, Shape![$($b)*]>::from_ndarray(b).expect(message),
                TensorViewMut::<$t, Shape![$($c)*]>::from_ndarray(c).expect(message),
            ),
            |($x, $y, $z)| $call,
            |(_, _, c)| c.iter().copied().collect(),
        )
    }};
}

pub(crate) use {ours, ours_strided};
