//! ndarray's views in every layout: lengths from 0 on, axes in any order, steps over elements, axes that run backwards, and
//! axes of stride 0.

use conformable::{Const, Dyn, Tensor, TensorView, TensorViewMut};
use ndarray::{Array, ArrayD, ArrayView, ArrayViewD, Axis, Dim, Slice};
use proptest::prelude::*;

/// One axis of a view of an array.
#[derive(Clone, Copy, Debug)]
struct Walk {
    len: usize,
    step: isize,
    /// All indices are one element.
    is_repeated: bool,
}

impl Walk {
    fn span(self) -> usize {
        if self.len == 0 { 0 } else { (self.len - 1) * self.step.unsigned_abs() + 1 }
    }

    /// The axis of the array, with an element before and one behind what the view shows.
    fn whole(self) -> usize {
        if self.is_repeated { 1 } else { self.span() + 2 }
    }

    fn slice(self) -> Slice {
        if self.is_repeated {
            Slice::from(..)
        } else {
            Slice::new(1, Some(1 + self.span() as isize), self.step)
        }
    }
}

/// A view of an array: its axes, and in which order they are.
#[derive(Clone, Debug)]
struct Walks<const N: usize> {
    axes: [Walk; N],
    order: [usize; N],
}

impl<const N: usize> Walks<N> {
    fn array(&self) -> ArrayD<i32> {
        let lengths = self.axes.map(Walk::whole);
        let len = lengths.iter().product::<usize>();
        ArrayD::from_shape_vec(&lengths[..], (0..len as i32).collect()).unwrap()
    }

    /// The lengths of the view.
    fn lengths(&self) -> [usize; N] {
        self.order.map(|axis| self.axes[axis].len)
    }

    /// Calls `f` with the view.
    fn with(&self, array: &ArrayD<i32>, f: impl FnOnce(ArrayViewD<'_, i32>)) {
        let mut view = array.view();
        for (i, axis) in self.axes.iter().enumerate() {
            view.slice_axis_inplace(Axis(i), axis.slice());
        }
        f(view.broadcast(&self.axes.map(|axis| axis.len)[..]).unwrap().permuted_axes(&self.order[..]));
    }

    fn without_repetition(mut self) -> Self {
        self.axes.iter_mut().for_each(|axis| axis.is_repeated = false);
        self
    }
}

fn walks<const N: usize>() -> impl Strategy<Value = Walks<N>> {
    let step = prop::sample::select(&[-3, -2, -1, 1, 1, 2, 3][..]);
    let len = prop::sample::select(&[0, 1, 2, 2, 3, 3, 4][..]);
    let axis = (len, step, prop::bool::weighted(0.2)).prop_map(|(len, step, is_repeated)| Walk {
        len,
        step,
        is_repeated,
    });
    let order = Just((0..N).collect::<Vec<_>>()).prop_shuffle();
    (prop::collection::vec(axis, N), order).prop_map(|(axes, order)| Walks {
        axes: axes.try_into().expect("one an axis"),
        order: order.try_into().expect("one an axis"),
    })
}

/// All indices below these lengths, counted by ndarray.
fn indices<const N: usize>(lengths: [usize; N]) -> Vec<[usize; N]> {
    ndarray::indices(&lengths[..])
        .into_iter()
        .map(|index| ndarray::Dimension::slice(&index).try_into().expect("one an axis"))
        .collect()
}

#[test]
fn indices_are_counted() {
    assert_eq!(indices([2, 2]), [[0, 0], [0, 1], [1, 0], [1, 1]]);
    assert_eq!(indices([2, 0, 3]), [[0; 3]; 0]);
    assert_eq!(indices([]), [[0_usize; 0]]);
}

/// The tests of one rank.
macro_rules! rank {
    ($name:ident $n:literal [$($axis:ident)*]) => {
        mod $name {
            use super::*;

            type Free = ($($axis,)*);

            proptest! {
                #[test]
                fn views_have_the_elements_of_the_array(walks in walks::<$n>()) {
                    let array = walks.array();
                    walks.with(&array, |view| {
                        let view: ArrayView<'_, i32, Dim<[usize; $n]>> = view.into_dimensionality().unwrap();
                        let x = TensorView::<i32, Free>::from_ndarray(view).unwrap();
                        assert_eq!(x.shape(), walks.lengths());
                        let all = indices(walks.lengths());
                        assert!(all.iter().all(|&index| x[index] == view[index]));
                        assert!(x.iter().eq(view.iter()));

                        // From a dimension of any rank, from references, by `try_from`, and back.
                        assert_eq!(TensorView::<i32, Free>::from_ndarray(view.into_dyn()).unwrap(), x);
                        assert_eq!(TensorView::<i32, Free>::from_ndarray(&view).unwrap(), x);
                        assert_eq!(TensorView::<i32, Free>::try_from(&view).unwrap(), x);
                        assert_eq!(TensorView::<i32, Free>::try_from(&*view).unwrap(), x);
                        assert_eq!(TensorView::<i32, Free>::try_from(view).unwrap(), x);
                        let back = x.into_ndarray();
                        assert_eq!(back, view);
                        assert_eq!(x.nd(), view);
                        assert_eq!(ArrayView::from(x), view);
                        if !all.is_empty() {
                            assert_eq!(back.as_ptr(), view.as_ptr());
                            let axes = back.strides().iter().zip(view.strides()).zip(view.shape());
                            assert!(axes.into_iter().all(|((a, b), &len)| a == b || len == 1));
                        }

                        // Owned, in the order of the axes.
                        let owned = Tensor::<i32, Free>::from_ndarray(view.to_owned()).unwrap();
                        assert_eq!(owned, x);
                        assert_eq!(owned.nd(), view);
                        assert_eq!(Array::from(owned), view);
                        assert_eq!(Tensor::<i32, Free>::try_from(view.into_dyn().to_owned()).unwrap(), x);
                    });
                }

                #[test]
                fn what_is_written_is_written_in_the_array(walks in walks::<$n>()) {
                    let walks = walks.without_repetition();
                    let (array, mut ours, mut theirs) = (walks.array(), walks.array(), walks.array());
                    let number = |index: [usize; $n]| index.iter().fold(-1, |sum, &i| 10 * sum - i as i32);
                    let view = |array: &mut ArrayD<i32>, write: &mut dyn FnMut(ndarray::ArrayViewMutD<'_, i32>)| {
                        let mut view = array.view_mut();
                        for (i, axis) in walks.axes.iter().enumerate() {
                            view.slice_axis_inplace(Axis(i), axis.slice());
                        }
                        write(view.permuted_axes(&walks.order[..]));
                    };
                    view(&mut ours, &mut |view| {
                        let view = view.into_dimensionality::<Dim<[usize; $n]>>().unwrap();
                        let mut x = TensorViewMut::<i32, Free>::from_ndarray(view).unwrap();
                        for index in indices(walks.lengths()) {
                            x[index] = number(index);
                        }
                        x.nd_mut().mapv_inplace(|element| element - 1);
                        x.view_mut().into_ndarray().mapv_inplace(|element| element + 1);
                    });
                    view(&mut theirs, &mut |mut view| {
                        for index in indices(walks.lengths()) {
                            view[&index[..]] = number(index);
                        }
                    });
                    prop_assert_eq!(&ours, &theirs);
                    prop_assert_eq!(ours == array, indices(walks.lengths()).is_empty());
                }
            }

            #[test]
            fn another_rank_is_told() {
                let array = ArrayD::<i32>::zeros(vec![1; $n + 1]);
                let error = TensorView::<i32, Free>::from_ndarray(&array).unwrap_err();
                let rank = $n + 1;
                let end = format!("its rank is {rank}, not {} [C017]", $n);
                assert!(error.is_construction() && error.to_string().ends_with(&end), "{error}");
            }
        }
    };
}

rank!(rank1 1 [Dyn]);
rank!(rank2 2 [Dyn Dyn]);
rank!(rank3 3 [Dyn Dyn Dyn]);
rank!(rank4 4 [Dyn Dyn Dyn Dyn]);
rank!(rank5 5 [Dyn Dyn Dyn Dyn Dyn]);

#[test]
fn rank_0() {
    let array = ndarray::arr0(7);
    assert_eq!(TensorView::<i32, ()>::from_ndarray(&array).unwrap()[[]], 7);
    assert_eq!(Tensor::<i32, ()>::from_ndarray(array).unwrap().into_ndarray()[()], 7);
}

/// ndarray has no dimension type for these ranks; one of any rank holds them.
#[test]
fn ranks_7_and_8_are_of_any_rank() {
    let x = conformable::Tensor8::<usize, 1, 2, 1, 2, 1, 2, 1, 3>::from_fn(|index| index.iter().sum());
    let view: ArrayViewD<'_, usize> = x.nd();
    assert_eq!(view.shape(), x.shape());
    assert_eq!(view[&[0, 1, 0, 1, 0, 1, 0, 2][..]], 5);
    let array: ArrayD<usize> = x.clone().into_ndarray();
    assert_eq!(conformable::Tensor8::<usize, 1, 2, 1, 2, 1, 2, 1, 3>::try_from(array).unwrap(), x);
    let x = conformable::Tensor7::<usize, 1, 2, 1, 2, 1, 2, 3>::from_fn(|index| index.iter().sum());
    assert_eq!(x.t().nd(), x.nd().reversed_axes());
}

#[test]
fn what_does_not_go_into_a_shape_is_told() {
    let array = ArrayD::<f32>::zeros(vec![2, 3, 4]);
    let told = |result: Result<(), conformable::ShapeError>| result.unwrap_err().to_string();
    assert_eq!(
        told(TensorView::<f32, (Dyn, Const<4>)>::from_ndarray(&array).map(drop)),
        "from_ndarray: an array of shape (2, 3, 4) does not go into shape (dyn, 4): its rank is 3, not 2 [C017]"
    );
    assert_eq!(
        told(TensorView::<f32, (Dyn, Const<5>, Dyn)>::from_ndarray(&array).map(drop)),
        "from_ndarray: an array of shape (2, 3, 4) does not go into shape (dyn, 5, dyn): axis 1 is 3, not 5 [C017]"
    );
    assert_eq!(
        told(Tensor::<f32, (Const<2>, Const<3>, Const<5>)>::try_from(array).map(drop)),
        "from_ndarray: an array of shape (2, 3, 4) does not go into shape (2, 3, 5): axis 2 is 4, not 5 [C017]"
    );
    let mut ten = ArrayD::<f32>::zeros(vec![1; 10]);
    assert_eq!(
        told(TensorViewMut::<f32, (Const<2>,)>::from_ndarray(ten.view_mut()).map(drop)),
        "from_ndarray: an array of shape (1, 1, 1, 1, 1, 1, 1, 1, 1, 1) does not go into shape (2,): its rank is 10, not 1 [C017]"
    );
}
