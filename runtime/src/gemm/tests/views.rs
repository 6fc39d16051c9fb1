//! Views of constant lengths whose strides are those that were likely, and others that are nearly so: transposed tensors, parts of larger
//! ones, with gaps, and stretched; as values, into results that are dense or not, and added.

use super::Accumulate;
use crate::contraction::into;
use crate::rules::{AsOut, DotOp};
use crate::{Const, Element, Shape, Tensor, ops};

/// Small integers, which every order of sums gets right.
fn filled<T: Element, S: Shape<Index: Default>>(
    lengths: &S::Index,
    seed: i32,
    of: fn(i32) -> T,
) -> Tensor<T, S> {
    let len: usize = lengths.as_ref().iter().product();
    Tensor::from_vec_with((0..len as i32).map(|i| of((i * 7 + seed) % 11 - 5)).collect(), lengths).unwrap()
}

/// A call in a function of its own: of hundreds in one function, each inlined, the compiler takes minutes.
#[inline(never)]
fn apart<R>(call: impl FnOnce() -> R) -> R {
    call()
}

/// The product of two matrices, element by element of what views say.
macro_rules! product {
    ($a:expr, $b:expr, $m:literal $k:literal $n:literal) => {{
        let (a, b) = ($a.to_owned(), $b.to_owned());
        let (a, b) = (a.as_slice(), b.as_slice());
        let mut c = Vec::new();
        for i in 0..$m {
            for j in 0..$n {
                c.push((0..$k).map(|p| a[i * $k + p] * b[p * $n + j]).sum());
            }
        }
        c
    }};
}

macro_rules! shapes {
    ($t:ident: $([$m:literal $k:literal $n:literal])*) => {$({
        let of = |x: i32| x as $t;
        let a = filled::<$t, (Const<$m>, Const<$k>)>(&[$m, $k], 1, of);
        let at = filled::<$t, (Const<$k>, Const<$m>)>(&[$k, $m], 2, of);
        let b = filled::<$t, (Const<$k>, Const<$n>)>(&[$k, $n], 3, of);
        let bt = filled::<$t, (Const<$n>, Const<$k>)>(&[$n, $k], 4, of);
        let of_a = filled::<$t, (Const<3>, Const<$m>, Const<$k>)>(&[3, $m, $k], 5, of);
        let of_b = filled::<$t, (Const<3>, Const<$k>, Const<$n>)>(&[3, $k, $n], 6, of);
        let gaps_a = filled::<$t, (Const<$m>, Const<3>, Const<$k>)>(&[$m, 3, $k], 7, of);
        let gaps_b = filled::<$t, (Const<$k>, Const<$n>, Const<2>)>(&[$k, $n, 2], 8, of);
        let row = filled::<$t, (Const<1>, Const<$n>)>(&[1, $n], 9, of);
        macro_rules! check {
            ($x:expr, $y:expr) => {{
                let (x, y) = ($x, $y);
                let want: Vec<$t> = product!(x, y, $m $k $n);
                let what = concat!(stringify!($t $m $k $n), ": ", stringify!($x), " by ", stringify!($y));
                assert_eq!(apart(|| ops::dot(&x, &y)).as_slice(), want, "{what}");
                let mut c = Tensor::<$t, (Const<$m>, Const<$n>)>::full(7 as $t);
                apart(|| into::<DotOp, _, (Const<$m>, Const<$n>), _>((&x, &y), c.view_mut().as_out().place(), Accumulate::Replace)).unwrap();
                assert_eq!(c.as_slice(), want, "{what}, over something");
                apart(|| into::<DotOp, _, (Const<$m>, Const<$n>), _>((&x, &y), c.view_mut().as_out().place(), Accumulate::Add)).unwrap();
                assert!(c.as_slice().iter().zip(&want).all(|(c, want)| *c == 2 as $t * *want), "{what}, twice");
                let mut c = Tensor::<$t, (Const<$n>, Const<$m>)>::full(7 as $t);
                apart(|| into::<DotOp, _, (Const<$m>, Const<$n>), _>((&x, &y), c.t_mut().as_out().place(), Accumulate::Replace)).unwrap();
                assert_eq!(c.t().to_owned().as_slice(), want, "{what}, by columns");
            }};
        }
        check!(a.view(), b.view());
        check!(at.t(), b.view());
        check!(a.view(), bt.t());
        check!(at.t(), bt.t());
        check!(of_a.index_axis::<0>(1), b.view());
        check!(of_a.index_axis::<0>(2), of_b.index_axis::<0>(1));
        check!(of_a.index_axis::<0>(2), bt.t());
        check!(at.t(), of_b.index_axis::<0>(0));
        check!(gaps_a.index_axis::<1>(1), bt.t());
        check!(a.view(), gaps_b.index_axis::<2>(1));
        check!(gaps_a.index_axis::<1>(2), gaps_b.index_axis::<2>(0));
        check!(a.view(), row.broadcast_to::<(Const<$k>, Const<$n>)>());
    })*};
}

#[test]
fn of_all_strides() {
    shapes! { f32: [1 1 1] [2 3 2] [3 3 3] [4 4 4] [1 5 6] [6 6 1] [6 6 6] [7 3 5] [8 8 8] [12 12 12] [16 5 20] [13 17 31] [60 2 64] [33 5 30] }
    shapes! { f64: [2 3 2] [3 3 3] [4 4 4] [6 1 6] [6 6 6] [8 8 8] [5 9 12] [24 24 24] [12 300 12] [13 257 11] }
    shapes! { i32: [3 3 3] [6 7 8] }
}

/// nalgebra's matrices by nalgebra's own product, into tensors and into its matrices, which lie by columns; parts of larger ones too.
#[cfg(feature = "nalgebra")]
#[test]
fn matrices_by_columns() {
    use nalgebra::{Dyn, OMatrix, SMatrix};

    macro_rules! check {
        ($t:ident: $([$m:literal $k:literal $n:literal])*) => {$({
            type C = (Const<$m>, Const<$n>);
            let of = |seed: usize| move |i: usize, j: usize| ((i * 7 + j * 3 + seed) % 11) as $t - 5 as $t;
            let a = SMatrix::<$t, $m, $k>::from_fn(of(1));
            let b = SMatrix::<$t, $k, $n>::from_fn(of(2));
            let larger = SMatrix::<$t, { $k + 2 }, { $n + 1 }>::from_fn(of(3));
            let part = larger.fixed_view::<$k, $n>(1, 1);
            let rows = filled::<$t, (Const<$k>, Const<$n>)>(&[$k, $n], 4, |x| x as $t);
            let of_rows = SMatrix::<$t, $k, $n>::from_fn(|i, j| rows[[i, j]]);
            let what = concat!(stringify!($t $m $k $n));
            macro_rules! into {
                ($y:expr, $want:expr) => {{
                    let (y, want) = ($y, $want);
                    let c: Tensor<$t, C> = apart(|| ops::dot(&a, y));
                    assert!((0..$m).all(|i| (0..$n).all(|j| c[[i, j]] == want[(i, j)])), "{what}: a tensor");
                    let mut c = SMatrix::<$t, $m, $n>::repeat(7 as $t);
                    apart(|| into::<DotOp, _, C, _>((&a, y), c.as_out().place(), Accumulate::Replace)).unwrap();
                    assert_eq!(c, want, "{what}: a matrix");
                    apart(|| into::<DotOp, _, C, _>((&a, y), c.as_out().place(), Accumulate::Add)).unwrap();
                    assert_eq!(c, want + want, "{what}: added");
                    let mut c = Tensor::<$t, C>::full(7 as $t);
                    apart(|| into::<DotOp, _, C, _>((&a, y), c.view_mut().as_out().place(), Accumulate::Replace)).unwrap();
                    assert!((0..$m).all(|i| (0..$n).all(|j| c[[i, j]] == want[(i, j)])), "{what}: over a tensor");
                }};
            }
            into!(&b, a * b);
            into!(&part, a * part);
            into!(&rows, a * of_rows);
            // Lengths that the program says as it runs.
            let c = apart(|| ops::dot(&OMatrix::<$t, Dyn, Dyn>::from_fn($m, $k, of(1)), &b));
            assert!((0..$m).all(|i| (0..$n).all(|j| c[[i, j]] == (a * b)[(i, j)])), "{what}: dyn");
        })*};
    }
    check! { f32: [1 1 1] [3 3 3] [4 4 4] [3 3 1] [1 4 4] [4 1 4] [6 6 6] [2 5 9] [12 12 12] [17 5 20] }
    check! { f64: [3 3 3] [4 4 4] [6 6 1] [6 6 6] [3 6 6] [12 8 10] }
    check! { i32: [3 3 3] [6 7 8] }
}
