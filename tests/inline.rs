//! Every contraction on inline tensors and views of them: what there is without a heap, so this is a test of every set of
//! features. The numbers are those of the definitions, by hand.

use conformable::{
    InlineTensor, Shape, ShapeError, TensorView, TensorViewMut, batch_dot, dot, dot_general, einsum,
    einsum_path, inner, matmul, matvec, outer, tensordot, trace, try_dot, try_einsum, try_matmul, vecdot,
    vecmat,
};

type Matrix<const M: usize, const N: usize> = InlineTensor![i32; M, N];
type Vector<const N: usize> = InlineTensor![i32; N];

const A: Matrix<2, 3> = InlineTensor::from_array([[1, 2, 3], [4, 5, 6]]);
const B: Matrix<3, 2> = InlineTensor::from_array([[1, 0], [0, 1], [2, -1]]);
const X: Vector<3> = InlineTensor::from_array([1, 10, 100]);

/// What `A` times `B` is.
const AB: [[i32; 2]; 2] = [[7, -1], [16, -1]];

#[test]
fn contractions_of_two_are_values() {
    assert_eq!(dot!(A, B).into_array(), AB);
    assert_eq!(matmul!(A, A, transpose_b = true).into_array(), [[14, 32], [32, 77]]);
    assert_eq!(inner!(A, A).into_array(), [[14, 32], [32, 77]]);
    assert_eq!(outer!(X, X)[[1, 2]], 1000);
    assert_eq!(matvec!(A, X).into_array(), [321, 654]);
    assert_eq!(vecmat!(X, B).into_array(), [201, -90]);
    assert_eq!(vecdot!(A, A).into_array(), [14, 77]);
    assert_eq!(trace!(dot!(A, B)).into_array(), 6);
    assert_eq!(tensordot!(A, B, axes = ([0, 1], [1, 0])).into_array(), 6);
    assert_eq!(dot_general!(A, B, batch = ([1], [0])).into_array()[2], [[6, -3], [12, -6]]);
    let batch = <InlineTensor![i32; 4, 2, 2]>::from_fn(|[b, i, j]| (b + 2 * i + j) as i32);
    assert_eq!(batch_dot!(batch, batch).into_array()[1], [[7, 10], [15, 22]]);
    assert_eq!(batch_dot!(batch, batch, axes = (2, 1)), batch_dot!(batch, batch));
}

#[test]
fn chains_and_einsums_are_values() {
    assert_eq!(dot!(A, B, A, X).into_array(), [7 * 321 - 654, 16 * 321 - 654]);
    assert_eq!(einsum!("ij,jk,kl->il", A, B, A), dot!(dot!(A, B), A));
    let sums: Vector<3> = einsum!([j] = 2 * A[i, j] * B[j, k]);
    assert_eq!(sums.into_array(), [2 * 5, 2 * 7, 2 * 9]);
    assert_eq!(einsum!("ij->", A).into_array(), 21);
    assert_eq!(try_einsum!("ij,j->i", A, X), Ok(InlineTensor::from_array([321, 654])));
    let path = einsum_path!("ij,jk,kl->il", A, B, A);
    assert_eq!(path.flops(), 2 * (2 * 3 * 2 + 2 * 2 * 3));
    assert!(path.to_string().contains("Optimized FLOP count:  4.800e"));
}

#[test]
fn outputs_are_values_and_views_of_any_layout() {
    let mut c = Matrix::<2, 2>::full(-1);
    dot!(A, B, out = c);
    assert_eq!(c.into_array(), AB);
    // Views as operands have no result of their own without a heap.
    dot!(B.t(), A.t(), out += c.t_mut());
    assert_eq!(c.into_array(), AB.map(|row| row.map(|x| 2 * x)));
    fn twice(a: TensorView![i32; 2, 3], mut to: TensorViewMut![i32; 2, 2]) -> Result<(), ShapeError> {
        try_dot!(a, B, a, A.t(), out = to)?;
        einsum!(to[i, l] += a[i, j] * B[j, k] * a[k, m] * A[l, m]);
        try_matmul!(a, B, out += to)
    }
    assert_eq!(twice(A.view(), c.t_mut()), Ok(()));
    // AB A A^T twice, and AB; the view is the transpose of `c`.
    let four = |i: usize, l: usize| AB[i][0] * [14, 32][l] + AB[i][1] * [32, 77][l];
    assert_eq!(c, InlineTensor::from_fn(|[l, i]: [usize; 2]| 2 * four(i, l) + AB[i][l]));
}

#[test]
fn lengths_of_windows_are_known_when_it_runs() {
    let signal = <InlineTensor![i32; 6]>::from_array([1, 2, 3, 4, 5, 6]);
    let windows: TensorView![i32; dyn, 3] = signal.windows::<3>();
    let mut found = Vector::<4>::zeros();
    assert_eq!(try_dot!(windows, X, out = found), Ok(()));
    assert_eq!(found.into_array(), [321, 432, 543, 654]);
    let mut short = Vector::<3>::zeros();
    let error = try_dot!(windows, X, out = short).unwrap_err();
    assert!(error.is_mismatch());
    assert_eq!(
        error.to_string(),
        "dot!: the result has shape (dyn 4,), `out` has shape (3,): axis 0 is 4 in the result and 3 in `out` [C005]"
    );
    assert_eq!(short.into_array(), [0; 3]);
    assert!(<InlineTensor![i32; 2]>::from_slice(&[1]).unwrap_err().is_construction());
}

#[test]
fn tensors_print_as_numpy_prints_them() {
    assert_eq!(format!("{A}"), "[[1, 2, 3],\n [4, 5, 6]]");
    let halves = InlineTensor::<f64, Shape![2, 1]>::from_array([[0.5], [-12.25]]);
    assert_eq!(format!("{halves:.1} {:?}", halves.t()), "[[  0.5],\n [-12.2]] [[   0.5, -12.25]]");
    assert_eq!(<InlineTensor![f32; 2, 0]>::zeros().to_string(), "[] with shape [2, 0]");
}
