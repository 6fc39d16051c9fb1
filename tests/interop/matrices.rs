//! nalgebra's matrices in every layout, and as operands and outputs.

use conformable::{Const, Dyn, InlineTensor, Tensor, TensorView, TensorViewMut, dot, einsum, matmul, tensor};
use nalgebra::{DMatrix, DMatrixView, DVector, MatrixView, SMatrix, SVector};
use proptest::prelude::*;

fn counted(rows: usize, columns: usize) -> DMatrix<i64> {
    DMatrix::from_fn(rows, columns, |i, j| 100 * i as i64 + j as i64)
}

proptest! {
    #[test]
    fn views_have_the_elements_of_the_matrix(
        (m, n) in (0usize..5, 0usize..5),
        (down, across) in (0usize..3, 0usize..3),
        (top, left) in (0usize..2, 0usize..2),
    ) {
        let span = |len: usize, step: usize| len.saturating_sub(1) * (step + 1) + 1;
        let mut matrix = counted(top + span(m, down) + 1, left + span(n, across) + 1);
        let view = matrix.view_with_steps((top, left), (m, n), (down, across));
        let x = TensorView::<i64, (Dyn, Dyn)>::from_nalgebra(&view).unwrap();
        prop_assert_eq!(x.shape(), [m, n]);
        prop_assert!((0..m).all(|i| (0..n).all(|j| x[[i, j]] == view[(i, j)])));
        prop_assert_eq!(TensorView::<i64, (Dyn, Dyn)>::try_from(&view).unwrap(), x);

        let back: DMatrixView<'_, i64, nalgebra::Dyn, nalgebra::Dyn> = x.into_nalgebra().unwrap();
        prop_assert_eq!(back, view);
        let turned: DMatrixView<'_, i64, nalgebra::Dyn, nalgebra::Dyn> = DMatrixView::try_from(x.t()).unwrap();
        prop_assert_eq!(turned.clone_owned(), view.transpose());

        // Owned: the same rows and columns, and the transposed with the buffer.
        let owned = view.clone_owned();
        let tensor = Tensor::<i64, (Dyn, Dyn)>::try_from(owned.clone()).unwrap();
        prop_assert_eq!(&tensor, &x);
        prop_assert_eq!(tensor.na(), view);
        prop_assert_eq!(DMatrix::from(tensor.clone()), view);
        prop_assert_eq!(tensor.into_nalgebra_transposed(), view.transpose());
        prop_assert_eq!(Tensor::<i64, (Dyn, Dyn)>::from_nalgebra_transposed(owned).unwrap(), x.t());

        let mut expected = matrix.clone();
        for i in 0..m {
            for j in 0..n {
                expected[(top + i * (down + 1), left + j * (across + 1))] -= 1000;
            }
        }
        let mut view = matrix.view_with_steps_mut((top, left), (m, n), (down, across));
        let mut x = TensorViewMut::<i64, (Dyn, Dyn)>::from_nalgebra(&mut view).unwrap();
        for i in 0..m {
            for j in 0..n {
                x[[i, j]] -= 1001;
            }
        }
        x.into_nalgebra().unwrap().add_scalar_mut(1);
        prop_assert_eq!(matrix, expected);
    }

    #[test]
    fn products_are_those_of_nalgebra((m, k, n) in (0usize..6, 0usize..6, 0usize..6)) {
        let (a, b) = (counted(m, k), counted(k, n).add_scalar(-101));
        let product: Tensor<i64, (Dyn, Dyn)> = dot!(a, b);
        let expected = &a * &b;
        prop_assert_eq!(product.na(), expected.as_view::<nalgebra::Dyn, nalgebra::Dyn, nalgebra::Dyn, nalgebra::Dyn>());
        prop_assert_eq!(matmul!(&a, b.as_view::<nalgebra::Dyn, nalgebra::Dyn, nalgebra::U1, nalgebra::Dyn>()), product.view());
        prop_assert_eq!(einsum!("ij,jk->ki", a, b), product.t());

        let mut out = DMatrix::from_element(m, n, 1i64);
        dot!(a, b, out = out);
        prop_assert_eq!(&out, &expected);
        dot!(a, b, out += &mut out);
        prop_assert_eq!(&out, &(&expected * 2));
        let mut whole = DMatrix::from_element(2 * m, n + 1, 1i64);
        dot!(a, b, out = whole.view_with_steps_mut((0, 1), (m, n), (1, 0)));
        prop_assert!((0..m).all(|i| (0..n).all(|j| whole[(2 * i, j + 1)] == expected[(i, j)])));
        prop_assert_eq!(whole.sum() - expected.sum(), (2 * m * (n + 1) - m * n) as i64);
    }
}

#[test]
fn constant_lengths_stay_constant() {
    let mut m = SMatrix::<i32, 3, 4>::from_fn(|i, j| (10 * i + j) as i32);
    let x: TensorView![i32; 3, 4] = (&m).into();
    assert_eq!((x[[2, 3]], x.strides(), &raw const x[[0, 0]]), (23, [1, 3], m.as_ptr()));
    assert!((0..3).all(|i| (0..4).all(|j| x[[i, j]] == m[(i, j)])));
    assert_eq!(<TensorView![i32; 3, dyn]>::from_nalgebra(&m).unwrap()[[1, 2]], 12);
    assert_eq!(<TensorView![i32; dyn, 4]>::from_nalgebra(&m).unwrap()[[1, 2]], 12);

    let gram: Tensor![i32; 4, 4] = dot!(m.transpose(), m);
    assert_eq!(gram.na(), (m.transpose() * m).as_view::<Const4, Const4, nalgebra::U1, Const4>());
    let w = <Tensor![i32; 4, 2]>::ones();
    let mut out = SMatrix::<i32, 3, 2>::zeros();
    dot!(m, w, out = out);
    assert_eq!(out, m * SMatrix::<i32, 4, 2>::repeat(1));

    let mut x: TensorViewMut![i32; 3, 4] = (&mut m).into();
    x[[2, 1]] = -1;
    assert_eq!(m[(2, 1)], -1);

    // Inside the value on both sides: copied into the other order.
    let inline: InlineTensor![i32; 3, 4] = m.into();
    assert_eq!((inline[[2, 1]], inline.as_slice()[1]), (-1, 1));
    assert_eq!(SMatrix::from(inline), m);
    let m: MatrixView<'_, i32, Const3, Const4, nalgebra::Dyn, nalgebra::Dyn> = (&inline).into();
    assert_eq!(m[(2, 1)], -1);
}

type Const3 = nalgebra::Const<3>;
type Const4 = nalgebra::Const<4>;

#[test]
fn a_vector_is_one_column_or_rank_1() {
    let mut v = SVector::<f64, 3>::new(1.0, 2.0, 3.0);
    let x: TensorView![f64; 3] = (&v).into();
    assert_eq!(x, tensor![1.0, 2.0, 3.0]);
    let x: TensorView![f64; 3, 1] = (&v).into();
    assert_eq!(x.shape(), [3, 1]);
    let a = <Tensor![f64; 2, 3]>::ones();
    let product: Tensor![f64; 2, 1] = dot!(a, v);
    assert_eq!(product, tensor![[6.0], [6.0]]);
    <TensorViewMut![f64; 3]>::from(&mut v)[[0]] = 5.0;
    let inline: InlineTensor![f64; 3] = v.into();
    assert_eq!(SVector::from(inline), v);

    let v = DVector::from_vec(vec![1, 2, 3]);
    let address = v.as_ptr();
    let x: TensorView![i32; dyn] = (&v).try_into().unwrap();
    assert_eq!(x.iter().sum::<i32>(), 6);
    let x = <Tensor![i32; 3]>::try_from(v).unwrap();
    assert_eq!(x.as_slice().as_ptr(), address);
    assert_eq!(x.na().shape(), (3, 1));
    let v = DVector::from(x);
    assert_eq!(v.as_ptr(), address);
    assert_eq!(
        <Tensor![i32; 4]>::try_from(v).unwrap_err().to_string(),
        "from_nalgebra: an array of shape (3,) does not go into shape (4,): axis 0 is 3, not 4 [C017]"
    );
}

#[test]
fn buffers_of_the_transposed_are_moved() {
    let x = <Tensor![i32; 2, 3]>::from_array([[1, 2, 3], [4, 5, 6]]);
    let address = x.as_slice().as_ptr();
    let m = x.into_nalgebra_transposed();
    assert_eq!((m.shape(), m[(2, 1)], m.as_ptr()), ((3, 2), 6, address));
    let x = <Tensor![i32; dyn, 3]>::from_nalgebra_transposed(m).unwrap();
    assert_eq!((x[[1, 2]], x.as_slice().as_ptr()), (6, address));
    assert_eq!(
        <Tensor![i32; 3, dyn]>::from_nalgebra_transposed(x.into_nalgebra_transposed())
            .unwrap_err()
            .to_string(),
        "from_nalgebra_transposed: an array of shape (2, 3) does not go into shape (3, dyn): axis 0 is 2, not 3 [C017]"
    );
}

#[test]
fn what_does_not_fit_is_told() {
    let m = counted(3, 4);
    assert_eq!(
        <TensorView![i64; 3, 5]>::from_nalgebra(&m).unwrap_err().to_string(),
        "from_nalgebra: an array of shape (3, 4) does not go into shape (3, 5): axis 1 is 4, not 5 [C017]"
    );
    assert_eq!(
        <TensorView![i64; 3]>::from_nalgebra(&m).unwrap_err().to_string(),
        "from_nalgebra: an array of shape (3, 4) does not go into shape (3,): its rank is 2, not 1 [C017]"
    );
    let turned = ndarray::arr2(&[[1i64, 2], [3, 4]]);
    let turned = turned.slice(ndarray::s![.., ..;-1]);
    let backwards = TensorView::<i64, (Dyn, Const<2>)>::from_ndarray(turned).unwrap();
    assert_eq!(
        backwards.into_nalgebra().unwrap_err().to_string(),
        "into_nalgebra: axis 1 has stride -1, and strides of a matrix are positive; `to_owned()` copies the elements in order [C017]"
    );
    assert_eq!(backwards.to_owned().na()[(0, 0)], 2);
    let repeated = ndarray::arr1(&[1i64, 2]);
    let repeated =
        TensorView::<i64, (Const<3>, Const<2>)>::from_ndarray(repeated.broadcast((3, 2)).unwrap()).unwrap();
    assert!(repeated.into_nalgebra().unwrap_err().to_string().contains("axis 0 has stride 0"));
    let one = ndarray::arr1(&[1i64]);
    let one =
        TensorView::<i64, (Const<1>, Dyn)>::from_ndarray(one.slice(ndarray::s![ndarray::NewAxis, ..;-1]))
            .unwrap();
    assert_eq!(one.into_nalgebra().unwrap().sum(), 1);
}
