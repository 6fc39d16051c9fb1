//! This library, through its macros.

/// A side of this library: the shapes of two heap tensors and their result as constants of the program, and the call with
/// `out =`.
///
/// `ours!(T, data, [2, 3] [3, 4] [2, 4], |a, b, c| dot!(a, b, out = c))`
macro_rules! ours {
    ($t:ident, $data:expr, [$($a:tt)*] [$($b:tt)*] [$($c:tt)*], |$x:ident, $y:ident, $z:ident| $call:expr) => {{
        let message = "the layout counts the buffers";
        let a = <::conformable::Tensor![$t; $($a)*]>::from_slice(&$data.a).expect(message);
        let b = <::conformable::Tensor![$t; $($b)*]>::from_slice(&$data.b).expect(message);
        let c = <::conformable::Tensor![$t; $($c)*]>::full($t::of(f64::NAN));
        $crate::timing::Side::new(
            $crate::peers::name::CONFORMABLE,
            (a, b, c),
            |($x, $y, $z)| $call,
            |(_, _, c)| c.as_slice().to_vec(),
        )
    }};
}

pub(crate) use ours;
