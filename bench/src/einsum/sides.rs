//! The rows of the einsum set as they are written by hand: with this library and with plain ndarray calls, both into results
//! and intermediate results that are allocated once.

use super::Operands;
use crate::peers::{Scalar, name};
use crate::timing::Side;
use ndarray::linalg::{general_mat_mul, general_mat_vec_mul};
use ndarray::{Array0, Array1, Array2, Array3, ArrayD, Axis, Ix2, Ix3, IxDyn, Zip};

/// A side of this library: names and shapes of the operands, of the result, and of intermediate results, and the call.
macro_rules! typed {
    ($name:expr, $t:ident, $operands:expr, ($($x:ident: [$($shape:tt)*]),+) -> $z:ident: [$($result:tt)*]
        $(via ($($w:ident: [$($between:tt)*]),+))?; $call:expr) => {{
        let mut elements = $operands.elements.iter();
        $(
            let $x = elements.next().map(|elements| <::conformable::Tensor![$t; $($shape)*]>::from_slice(elements));
            let $x = $x.expect("an operand for every shape").expect("the shape counts the elements");
        )+
        let $z = <::conformable::Tensor![$t; $($result)*]>::full($t::of(f64::NAN));
        $($(let $w = <::conformable::Tensor![$t; $($between)*]>::full($t::of(f64::NAN));)+)?
        $crate::timing::Side::new(
            $name,
            ($($x,)+ $($($w,)+)? $z),
            |($($x,)+ $($($w,)+)? $z)| $call,
            |state| {
                let ($($x,)+ $($($w,)+)? $z) = state;
                let _ = ($($x,)+ $($($w,)+)?);
                $z.as_slice().to_vec()
            },
        )
    }};
}

pub(super) use typed;

fn one<T: Scalar>() -> T {
    T::of(1.0)
}

fn zero<T: Scalar>() -> T {
    T::of(0.0)
}

/// An operand with all axes but the last two as one.
fn matrices<T: Scalar>(operands: &Operands<T>, at: usize) -> Array3<T> {
    let array: ArrayD<T> = operands.array::<IxDyn>(at);
    let [batch @ .., rows, columns] = array.shape() else { unreachable!("matrices have two axes") };
    let shape = (batch.iter().product(), *rows, *columns);
    array.into_shape_with_order(shape).expect("the same elements")
}

/// A product for every matrix of a batch.
pub fn batched<T: Scalar>(operands: &Operands<T>, b_transposed: bool) -> Side<'static, T> {
    let (a, mut b) = (matrices(operands, 0), matrices(operands, 1));
    if b_transposed {
        b.swap_axes(1, 2);
    }
    let c = Array3::from_elem((a.dim().0, a.dim().1, b.dim().2), T::of(f64::NAN));
    let run = |(a, b, c): &mut (Array3<T>, Array3<T>, Array3<T>)| {
        Zip::from(a.outer_iter()).and(b.outer_iter()).and(c.outer_iter_mut()).for_each(|a, b, mut c| {
            general_mat_mul(one(), &a, &b, zero(), &mut c);
        });
    };
    Side::new(name::NDARRAY, (a, b, c), run, |(_, _, c)| c.iter().copied().collect())
}

/// A product with each matrix of `w`, then inner products of rows.
pub fn bilinear<T: Scalar>(operands: &Operands<T>) -> Side<'static, T> {
    struct State<T> {
        x: Array2<T>,
        w: Array3<T>,
        y: Array2<T>,
        between: Array2<T>,
        c: Array2<T>,
    }
    let (x, w, y) = (operands.array::<Ix2>(0), operands.array::<Ix3>(1), operands.array::<Ix2>(2));
    let between = Array2::zeros(y.dim());
    let c = Array2::zeros((x.dim().0, w.dim().0));
    let run = |State { x, w, y, between, c }: &mut State<T>| {
        for (w, mut c) in w.outer_iter().zip(c.axis_iter_mut(Axis(1))) {
            general_mat_mul(one(), x, &w, zero(), between);
            Zip::from(&mut c).and(between.rows()).and(y.rows()).for_each(|c, row, y| *c = row.dot(&y));
        }
    };
    let state = State { x, w, y, between, c };
    Side::new(name::NDARRAY, state, run, |state| state.c.iter().copied().collect())
}

/// Three matrices times a vector, the last one first.
pub fn from_the_right<T: Scalar>(operands: &Operands<T>) -> Side<'static, T> {
    let matrices: [Array2<T>; 3] = std::array::from_fn(|at| operands.array(at));
    let vector = Array1::from_vec(operands.elements[3].clone());
    let between: [Array1<T>; 3] = std::array::from_fn(|at| Array1::zeros(matrices[at].nrows()));
    let run = |([a, b, c], x, [first, second, result]): &mut ([Array2<T>; 3], Array1<T>, [Array1<T>; 3])| {
        general_mat_vec_mul(one(), c, x, zero(), second);
        general_mat_vec_mul(one(), b, second, zero(), first);
        general_mat_vec_mul(one(), a, first, zero(), result);
    };
    Side::new(name::NDARRAY, (matrices, vector, between), run, |(_, _, [.., c])| c.to_vec())
}

/// Three products, in the cheapest order.
pub fn chain<T: Scalar>(operands: &Operands<T>) -> Side<'static, T> {
    let factors: [Array2<T>; 4] = std::array::from_fn(|at| operands.array(at));
    let [a, b, c, d] = &factors;
    let left = Array2::zeros((a.nrows(), b.ncols()));
    let right = Array2::zeros((c.nrows(), d.ncols()));
    let result = Array2::zeros((a.nrows(), d.ncols()));
    let run = |(factors, [left, right, result]): &mut ([Array2<T>; 4], [Array2<T>; 3])| {
        let [a, b, c, d] = factors;
        general_mat_mul(one(), a, b, zero(), left);
        general_mat_mul(one(), c, d, zero(), right);
        general_mat_mul(one(), left, right, zero(), result);
    };
    Side::new(name::NDARRAY, (factors, [left, right, result]), run, |(_, [_, _, c])| {
        c.iter().copied().collect()
    })
}

/// The sum of the diagonal.
pub fn trace<T: Scalar>(operands: &Operands<T>) -> Side<'static, T> {
    let state = (operands.array::<Ix2>(0), Array0::zeros(()));
    let run = |(a, c): &mut (Array2<T>, Array0<T>)| c[()] = a.diag().sum();
    Side::new(name::NDARRAY, state, run, |(_, c)| vec![c[()]])
}

/// An inner product for each row.
pub fn hadamard<T: Scalar>(operands: &Operands<T>) -> Side<'static, T> {
    let (a, b) = (operands.array::<Ix2>(0), operands.array::<Ix2>(1));
    let c = Array1::zeros(a.nrows());
    let run = |(a, b, c): &mut (Array2<T>, Array2<T>, Array1<T>)| {
        Zip::from(c).and(a.rows()).and(b.rows()).for_each(|c, a, b| *c = a.dot(&b));
    };
    Side::new(name::NDARRAY, (a, b, c), run, |(_, _, c)| c.to_vec())
}

/// One inner product of all elements.
pub fn inner<T: Scalar>(operands: &Operands<T>) -> Side<'static, T> {
    let flat = |at: usize| Array1::from_vec(operands.elements[at].clone());
    let run = |(a, b, c): &mut (Array1<T>, Array1<T>, T)| *c = a.dot(b);
    Side::new(name::NDARRAY, (flat(0), flat(1), zero()), run, |(_, _, c)| vec![*c])
}

/// A factor for each axis of the core, the last axis first.
pub fn tucker<T: Scalar>(operands: &Operands<T>) -> Side<'static, T> {
    struct State<T> {
        core: Array2<T>,
        factors: [Array2<T>; 3],
        s: Array2<T>,
        t: Array3<T>,
        c: Array2<T>,
    }
    let core: Array3<T> = operands.array(0);
    let factors: [Array2<T>; 3] = std::array::from_fn(|at| operands.array(at + 1));
    let ((a, b, c), [i, j, k]) = (core.dim(), factors.each_ref().map(Array2::nrows));
    let state = State {
        core: core.into_shape_with_order((a * b, c)).expect("the same elements"),
        factors,
        s: Array2::zeros((a * b, k)),
        t: Array3::zeros((a, j, k)),
        c: Array2::zeros((i, j * k)),
    };
    let run = move |State { core, factors: [x, y, z], s, t, c }: &mut State<T>| {
        let message = "the same elements";
        general_mat_mul(one(), core, &z.t(), zero(), s);
        let s = s.view().into_shape_with_order((a, b, k)).expect(message);
        Zip::from(s.outer_iter()).and(t.outer_iter_mut()).for_each(|s, mut t| {
            general_mat_mul(one(), y, &s, zero(), &mut t);
        });
        let t = t.view().into_shape_with_order((a, j * k)).expect(message);
        general_mat_mul(one(), x, &t, zero(), c);
    };
    Side::new(name::NDARRAY, state, run, |state| state.c.iter().copied().collect())
}
