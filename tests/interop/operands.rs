//! ndarray's arrays and views as operands and outputs of every macro.

use conformable::{
    Dyn, InlineTensor, Tensor, batch_dot, dim, dot, dot_general, einsum, einsum_path, inner, matmul, matvec,
    ops, outer, tensordot, trace, try_dot, try_matmul, vecdot, vecmat,
};
use ndarray::{Array, Array1, Array2, Array3, ArrayRef2, ArrayView2, Axis, CowArray, Ix2, arr1, arr2, s};

type Free2 = (Dyn, Dyn);

fn counted(rows: usize, columns: usize) -> Array2<i64> {
    Array2::from_shape_fn((rows, columns), |(i, j)| 10 * i as i64 - 3 * j as i64 + 1)
}

#[test]
fn all_storages_are_operands() {
    let (a, b) = (counted(3, 4), counted(4, 5));
    let expected = a.dot(&b);
    let product: Tensor<i64, Free2> = dot!(a, b);
    assert_eq!(product.nd(), expected);
    let (shared, cow) = (a.to_shared(), CowArray::from(&a));
    let reference: &ArrayRef2<i64> = &a;
    assert_eq!(dot!(shared, b), product);
    assert_eq!(dot!(cow, b), product);
    assert_eq!(dot!(reference, &b), product);
    assert_eq!(dot!(a.view(), &b.view()), product);
    assert_eq!(dot!(a.clone().view_mut(), &mut b.clone()), product);
    assert_eq!(dot!(b.t(), a.t()), product.t());
    assert_eq!(dot!(a.slice(s![..;-1, ..]), b), dot!(product.nd().slice(s![..;-1, ..]), Array2::eye(5)));

    // With tensors the result has what they know.
    let w = <Tensor![i64; 4, 5]>::from_ndarray(b.clone()).unwrap();
    let mixed: Tensor![i64; dyn, 5] = matmul!(a, w);
    assert_eq!(mixed.nd(), expected);
    let x = <InlineTensor![i64; 2, 3]>::ones();
    let mixed: Tensor![i64; 2, dyn] = dot!(x, a);
    assert_eq!(mixed.into_ndarray(), Array2::<i64>::ones((2, 3)).dot(&a));
    assert_eq!(ops::dot(&a, &b), product);
    let mixed: Tensor![i64; dyn, 5] = ops::matmul(&a.view(), &w);
    assert_eq!(mixed.nd(), expected);
}

#[test]
fn all_macros_take_arrays() {
    let (a, b) = (counted(3, 4), counted(4, 5));
    let (u, v) = (arr1(&[1i64, -2, 3]), arr1(&[2i64, 0, 5, -1]));
    assert_eq!(einsum!("ij,jk->ik", a, b).nd(), a.dot(&b));
    assert_eq!(einsum!([i, k] = a[i, j] * b[j, k]).nd(), a.dot(&b));
    assert_eq!(tensordot!(a, b, axes = 1).nd(), a.dot(&b));
    assert_eq!(dot_general!(a, b, batch = ([], []), contract = ([1], [0])).nd(), a.dot(&b));
    assert_eq!(dot!(a, b, b.t()).nd(), a.dot(&b).dot(&b.t()));
    assert_eq!(inner!(a, b.t()).nd(), a.dot(&b));
    assert_eq!(dot!(a, v).nd(), a.dot(&v));
    assert_eq!(matvec!(a, v).nd(), a.dot(&v));
    assert_eq!(vecmat!(u, a).nd(), u.dot(&a));
    assert_eq!(vecdot!(v, a).nd(), a.dot(&v));
    assert_eq!(outer!(u, v).nd(), Array2::from_shape_fn((3, 4), |(i, j)| u[i] * v[j]));
    assert_eq!(trace!(a.dot(&a.t()))[[]], a.dot(&a.t()).diag().sum());
    assert_eq!(einsum!("ij->", a)[[]], a.sum());
    assert_eq!(einsum_path!("ij,jk->ik", a, b).steps().len(), 1);
    assert_eq!(matmul!(b, a, transpose_a = true, transpose_b = true).nd(), b.t().dot(&a.t()));

    let (x, y) =
        (Array3::from_shape_fn((6, 3, 4), |(b, i, j)| (b * i + j) as i64), Array3::<i64>::ones((6, 4, 2)));
    let product = batch_dot!(x, y);
    assert_eq!(product.shape(), [6, 3, 2]);
    for ((x, y), z) in x.axis_iter(Axis(0)).zip(y.axis_iter(Axis(0))).zip(product.nd().axis_iter(Axis(0))) {
        assert_eq!(z, x.dot(&y));
    }
    assert_eq!(matmul!(x, y), product);
    // A `dyn` axis of length 1 stretches.
    assert_eq!(matmul!(x, y.slice(s![..1, .., ..])), product);
}

#[test]
fn arrays_and_views_are_outputs() {
    let (a, b) = (counted(3, 4), counted(4, 5));
    let expected = a.dot(&b);
    let mut out = Array2::from_elem((3, 5), 7);
    dot!(a, b, out = out);
    assert_eq!(out, expected);
    dot!(a, b, out += &mut out);
    assert_eq!(out, &expected * 2);
    let reference = &mut out;
    matmul!(a, b, out = reference);
    assert_eq!(out, expected);

    let mut whole = Array2::from_elem((6, 6), 1);
    einsum!("ij,jk->ik", a, b, out = whole.slice_mut(s![..;-2, 1..]));
    assert_eq!(whole.slice(s![..;-2, 1..]), expected);
    assert_eq!(whole.sum() - expected.sum(), 36 - 15);
    let mut view = whole.view_mut();
    let mut corner = view.slice_mut(s![..3, ..5]);
    try_dot!(a, b, out = corner).unwrap();
    einsum!(corner[i, k] += a[i, j] * b[j, k]);
    assert_eq!(corner, &expected * 2);

    // A shared array is no longer shared once it is written to.
    let shared = expected.to_shared();
    let mut copy = shared.clone();
    dot!(a, b, out += copy);
    assert_eq!(shared, expected);
    assert_eq!(copy, &expected * 2);

    // Operands that are tensors, an output that is an array, and the other way round.
    let (x, y) = (<Tensor![i64; 3, 4]>::ones(), <Tensor![i64; 4, 5]>::ones());
    dot!(x, y, out = out);
    assert_eq!(out, Array2::from_elem((3, 5), 4));
    let mut z = <Tensor![i64; 3, 5]>::zeros();
    dot!(a, b, out = z);
    assert_eq!(z.nd(), expected);
    assert_eq!(x.nd().sum_axis(Axis(0)), arr1(&[3; 4]));
}

#[test]
fn zero_lengths() {
    for (m, k, n) in [(0, 3, 2), (3, 0, 2), (3, 2, 0), (0, 0, 0), (1, 1, 1)] {
        let (a, b) = (counted(m, k), counted(k, n));
        assert_eq!(dot!(a, b).nd(), a.dot(&b), "{m} {k} {n}");
        let mut out = Array2::from_elem((m, n), 7);
        dot!(a, b, out = out);
        assert_eq!(out, a.dot(&b), "{m} {k} {n}");
    }
}

dim! { Batch, Feature }

#[test]
fn what_does_not_fit_is_told_with_both_shapes() {
    let (a, b) = (counted(3, 4), counted(5, 6));
    assert_eq!(
        try_dot!(a, b).unwrap_err().to_string(),
        "dot!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: axis 1 of the left operand is 4, axis 0 of the right operand is 5 [C001]"
    );
    let w = <Tensor![i64; 5, 2]>::zeros();
    assert_eq!(
        try_matmul!(a, w).unwrap_err().to_string(),
        "matmul!: shapes (dyn 3, dyn 4) and (5, 2) do not fit: axis 1 of the left operand is 4, axis 0 of the right operand is 5 [C001]"
    );
    let x = <Tensor![i64; dyn Batch, dyn Feature]>::zeros_with(&[2, 3]).unwrap();
    let y: Tensor![i64; dyn Batch, dyn] = dot!(x, a);
    assert_eq!(y.shape(), [2, 4]);
    let mut out = Array2::zeros((3, 3));
    assert_eq!(
        try_dot!(a, a.t().slice(s![.., ..2]), out = out).unwrap_err().to_string(),
        "dot!: the result has shape (dyn 3, dyn 2), `out` has shape (dyn 3, dyn 3): axis 1 is 2 in the result and 3 in `out` [C005]"
    );
}

/// An operand is evaluated once, and a function that is generic over arrays has them as operands.
#[test]
fn generic_functions() {
    fn project(x: &ArrayRef2<f64>, w: ArrayView2<'_, f64>) -> Array<f64, Ix2> {
        dot!(x, w).into_ndarray()
    }
    let x = arr2(&[[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!(project(&x, x.view()), x.dot(&x));
    let mut calls = 0;
    let mut make = || {
        calls += 1;
        Array1::from_elem(2, 1.0)
    };
    assert_eq!(dot!(x, make()).nd(), arr1(&[3.0, 7.0]));
    assert_eq!(calls, 1);
}
