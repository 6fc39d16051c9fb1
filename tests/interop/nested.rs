//! Nested arrays and slices.

#![allow(clippy::type_complexity, reason = "arrays in arrays of every rank")]

use conformable::{Dyn, InlineTensor, Tensor, TensorView, TensorViewMut, dot, tensor};

#[test]
fn nested_arrays_are_views() {
    let mut rows = [[1, 2, 3], [4, 5, 6]];
    let x = <TensorView![i32; 2, 3]>::from(&rows);
    assert_eq!((x.shape(), x.as_slice().unwrap().as_ptr()), ([2, 3], rows.as_ptr().cast()));
    assert_eq!(x, tensor![[1, 2, 3], [4, 5, 6]]);
    assert_eq!(<TensorView![i32; 2, 3]>::from_array(&rows), x);
    assert_eq!(dot!(x, x.t()), tensor![[14, 32], [32, 77]]);

    let mut x = <TensorViewMut![i32; 2, 3]>::from(&mut rows);
    x[[1, 2]] = 60;
    <TensorViewMut![i32; 2, 3]>::from_array(&mut rows)[[0, 0]] = 10;
    assert_eq!(rows, [[10, 2, 3], [4, 5, 60]]);
    let a = tensor![[1, 0], [0, 2]];
    let b = tensor![[1, 1, 1], [2, 2, 2]];
    dot!(a, b, out = <TensorViewMut![i32; 2, 3]>::from_array(&mut rows));
    assert_eq!(rows, [[1, 1, 1], [4, 4, 4]]);
}

/// The elements of nested arrays of one rank, by the tensor's index and by that of the arrays.
macro_rules! ranks {
    ($($name:ident $rank:literal [$($len:literal)*] $nested:ty, $x:ident[$($i:ident)*];)*) => {$(
        #[test]
        fn $name() {
            let elements = <InlineTensor![usize; $($len),*]>::from_fn(|index| index.iter().fold(1, |n, i| 10 * n + i));
            let $x: $nested = elements.into();
            assert_eq!(InlineTensor::from($x), elements);
            assert_eq!(Tensor::from($x), elements);
            let view = <TensorView![usize; $($len),*]>::from(&$x);
            assert_eq!(view, elements);
            let mut count = 0;
            ranks!(@loop [$($len $i)*] {
                assert_eq!(view[[$($i),*]], $x$([$i])*);
                count += 1;
            });
            assert_eq!(count, [$($len),*].iter().product::<usize>());
        }
    )*};
    (@loop [] $body:block) => { $body };
    (@loop [$len:literal $i:ident $($rest:tt)*] $body:block) => {
        #[allow(clippy::reversed_empty_ranges, reason = "axes of length 0")]
        for $i in 0..$len {
            ranks!(@loop [$($rest)*] $body);
        }
    };
}

ranks! {
    of_rank_1 1 [3] [usize; 3], x[i];
    of_rank_2 2 [2 3] [[usize; 3]; 2], x[i j];
    without_columns 2 [2 0] [[usize; 0]; 2], x[i j];
    of_rank_3 3 [2 1 3] [[[usize; 3]; 1]; 2], x[i j k];
    of_rank_4 4 [2 1 3 2] [[[[usize; 2]; 3]; 1]; 2], x[i j k l];
    of_rank_5 5 [2 1 3 2 2] [[[[[usize; 2]; 2]; 3]; 1]; 2], x[i j k l m];
    of_rank_6 6 [2 1 3 2 2 1] [[[[[[usize; 1]; 2]; 2]; 3]; 1]; 2], x[i j k l m n];
    of_rank_7 7 [2 1 3 2 2 1 2] [[[[[[[usize; 2]; 1]; 2]; 2]; 3]; 1]; 2], x[i j k l m n o];
    of_rank_8 8 [2 1 3 2 2 1 2 2] [[[[[[[[usize; 2]; 2]; 1]; 2]; 2]; 3]; 1]; 2], x[i j k l m n o p];
}

#[test]
fn slices_are_views() {
    let mut elements = vec![1, 2, 3, 4, 5, 6];
    let x = <TensorView![i32; 2, 3]>::from_slice(&elements).unwrap();
    assert_eq!((x.as_slice().unwrap().as_ptr(), x[[1, 0]]), (elements.as_ptr(), 4));
    let x = <TensorView![i32; dyn, 2]>::from_slice_with(&elements, &[3, 2]).unwrap();
    assert_eq!((x.shape(), x[[2, 0]]), ([3, 2], 5));
    assert_eq!(<TensorView![i32; 6]>::try_from(&elements).unwrap()[[5]], 6);
    assert_eq!(<TensorView![i32; 2]>::try_from(&elements[2..4]).unwrap(), tensor![3, 4]);

    <TensorViewMut![i32; 3, 2]>::from_slice(&mut elements).unwrap()[[0, 1]] = 20;
    <TensorViewMut![i32; 3, dyn]>::from_slice_with(&mut elements, &[3, 2]).unwrap()[[2, 1]] = 60;
    <TensorViewMut![i32; 6]>::try_from(&mut elements).unwrap()[[2]] = 30;
    <TensorViewMut![i32; 1]>::try_from(&mut elements[3..4]).unwrap()[[0]] = 40;
    assert_eq!(elements, [1, 20, 30, 40, 5, 60]);

    let empty = <TensorView![i32; dyn, 3]>::from_slice_with(&[], &[0, 3]).unwrap();
    assert!(empty.is_empty() && empty.iter().next().is_none());
}

#[test]
fn a_slice_that_is_too_short_is_told() {
    let told = |result: Result<(), conformable::ShapeError>| result.unwrap_err().to_string();
    let mut elements = [0; 5];
    assert_eq!(
        told(<TensorView![i32; 2, 3]>::from_slice(&elements).map(drop)),
        "from_slice: shape (2, 3) has 6 elements, 5 were given [C009]"
    );
    assert_eq!(
        told(<TensorViewMut![i32; 2, 3]>::from_slice(&mut elements).map(drop)),
        "from_slice: shape (2, 3) has 6 elements, 5 were given [C009]"
    );
    assert_eq!(
        told(<TensorView![i32; dyn, 3]>::from_slice_with(&elements, &[2, 3]).map(drop)),
        "from_slice_with: shape (dyn 2, 3) has 6 elements, 5 were given [C009]"
    );
    assert_eq!(
        told(<TensorView![i32; dyn, 3]>::from_slice_with(&elements, &[1, 5]).map(drop)),
        "from_slice_with: shape (1, 5) does not go into (dyn, 3): axis 1 is 5, not 3 [C009]"
    );
    let huge = TensorView::<i32, (Dyn, Dyn)>::from_slice_with(&elements, &[usize::MAX, 5]);
    assert!(huge.unwrap_err().is_too_large());
    assert!(
        TensorView::<i32, (Dyn, Dyn)>::from_slice_with(&[], &[usize::MAX, 0]).unwrap_err().is_too_large()
    );
}
