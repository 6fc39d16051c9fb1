//! The views that methods give: broadcast, split, sub-views at an index, diagonals.

use crate::model::{Model, model};
use conformable::{Const, InlineTensor, Shape, Tensor, TensorView, dim, slice, tensor};

dim! { Batch }

#[test]
fn broadcasts() {
    let x = <Tensor![i64; 3, 1]>::from_array([[1], [2], [3]]);
    let y: TensorView![i64; 2, 3, 4] = x.broadcast_to::<Shape![2, 3, 4]>();
    assert_eq!(model(y), Model::of(&[2, 3, 4], |index| index[1] as i64 + 1));
    assert_eq!(y.strides(), [0, 1, 0]);
    let scalar = <InlineTensor![i64]>::from_array(5);
    assert_eq!(model(scalar.broadcast_to::<Shape![2, 2]>()).elements, [5; 4]);
    assert_eq!(scalar.broadcast_to::<Shape![0]>().len(), 0);
    assert_eq!(<Tensor![i64; 1]>::ones().broadcast_to::<Shape![65536]>().len(), 65536);
    assert_eq!(<Tensor![i64; 2000]>::ones().broadcast_to::<Shape![3, 2000]>().shape(), [3, 2000]);

    let run = <Tensor![i64; dyn, 2]>::zeros_with(&[1, 2]).unwrap();
    assert_eq!(run.broadcast_to::<Shape![7, 2]>().shape(), [7, 2]);
    let three = <Tensor![i64; dyn, 2]>::zeros_with(&[3, 2]).unwrap();
    assert_eq!(
        three.try_broadcast_to::<Shape![5, 7, 2]>().unwrap_err().to_string(),
        "broadcast_to: shape (dyn 3, 2) does not broadcast to (5, 7, 2): axis 0 is 3, axis 1 of the target is 7 [C014]"
    );
    assert!(three.broadcast_to_with::<Shape![dyn, dyn, 2]>(&[4, 3, 2]).is_ok());
    assert!(three.broadcast_to_with::<Shape![dyn, dyn, 2]>(&[4, 1, 2]).unwrap_err().is_mismatch());
    assert!(three.broadcast_to_with::<Shape![dyn, 2]>(&[3, 3]).unwrap_err().is_construction());
    let huge = usize::MAX / 2;
    assert!(run.broadcast_to_with::<Shape![dyn, dyn, 2]>(&[huge, 3, 2]).unwrap_err().is_too_large());

    // A name has one length.
    let named = <Tensor![i64; dyn Batch, 2]>::zeros_with(&[1, 2]).unwrap();
    assert!(named.try_broadcast_to::<Shape![3, 2]>().is_err());
    assert!(named.broadcast_to_with::<Shape![4, dyn Batch, 2]>(&[4, 1, 2]).is_ok());
}

#[test]
fn splits() {
    let x = Tensor::<i64, (Const<4>, Const<3>)>::from_fn(|[i, j]| (3 * i + j) as i64);
    for k in 0..=4 {
        let (a, b) = x.split_at::<0>(k);
        assert_eq!((a.shape(), b.shape()), ([k, 3], [4 - k, 3]));
        let both: Vec<i64> = a.iter().chain(b.iter()).copied().collect();
        assert_eq!(both, x.as_slice());
    }
    let (a, b): (TensorView![i64; 4, 1], TensorView![i64; 4, 2]) = x.split_at_const::<-1, 1>();
    assert_eq!((model(a).elements, model(b).elements), (vec![0, 3, 6, 9], vec![1, 2, 4, 5, 7, 8, 10, 11]));
    let run = <Tensor![i64; dyn Batch, 2]>::zeros_with(&[3, 2]).unwrap();
    let (a, b): (TensorView![i64; 2, 2], TensorView![i64; dyn, 2]) = run.split_at_const::<0, 2>();
    assert_eq!((a.shape(), b.shape()), ([2, 2], [1, 2]));
    let mut y = x;
    {
        let (mut a, mut b) = y.split_at_mut::<1>(2);
        // Both at once.
        a.fill(1);
        b.fill(2);
        a[[0, 0]] += b[[0, 0]];
    }
    assert_eq!(y, tensor![[3, 1, 2], [1, 1, 2], [1, 1, 2], [1, 1, 2]].map(|&x: &i32| i64::from(x)));
    let (mut a, mut b) = y.split_at_const_mut::<0, 1>();
    std::mem::swap(&mut a[[0, 0]], &mut b[[2, 2]]);
    assert_eq!((y[[0, 0]], y[[3, 2]]), (2, 3));
}

#[test]
#[should_panic(
    expected = "split_at: index 4 is out of bounds for axis 0 of shape (3,), whose length is 3 [C013]"
)]
fn a_split_is_inside() {
    <Tensor![i64; 3]>::zeros().split_at::<0>(4);
}

#[test]
#[should_panic(
    expected = "index_axis: index 2 is out of bounds for axis 1 of shape (3, 2), whose length is 2 [C013]"
)]
fn an_index_of_an_axis_is_inside() {
    <Tensor![i64; 3, 2]>::zeros().index_axis::<-1>(2);
}

#[test]
fn diagonals() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    let diagonal: TensorView![i32; 3] = x.diagonal();
    assert_eq!(diagonal.to_owned(), tensor![1, 5, 9]);
    assert_eq!(slice!(x, [..; -1, ..]).diagonal().to_owned(), tensor![7, 5, 3]);
    let wide: TensorView![i32; dyn] = slice!(x, [..2, ..]).diagonal_dyn();
    assert_eq!(wide.iter().copied().collect::<Vec<_>>(), [1, 5]);
    let tall = slice!(x, [.., 0..1]).diagonal_dyn();
    assert_eq!(tall.iter().copied().collect::<Vec<_>>(), [1]);
    assert_eq!(slice!(x, [..0, ..]).diagonal_dyn().len(), 0);
    x.diagonal_mut().fill(0);
    x.t_mut().into_index_axis::<0>(2).fill(-1);
    assert_eq!(x, tensor![[0, 2, -1], [4, 0, -1], [7, 8, -1]]);
    let run = <Tensor![i32; dyn, 2]>::zeros_with(&[5, 2]).unwrap();
    let diagonal: TensorView![i32; dyn] = run.diagonal();
    assert_eq!(diagonal.len(), 2);
}
