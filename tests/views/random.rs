//! Run-time views of run-time tensors in every layout: all orders of three axes, each forwards and backwards, with random ranges,
//! steps and lengths, 0 and 1 among them.

use crate::model::{Model, indices, model, stepped};
use conformable::{Dyn, Shape, Tensor, TensorView, TensorViewMut, permute, permute_mut, slice, slice_mut};
use proptest::prelude::*;

type Cube = (Dyn, Dyn, Dyn);

/// The orders of three axes.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// The view in that order of axes.
fn ordered(x: TensorView<'_, i64, Cube>, order: usize) -> TensorView<'_, i64, Cube> {
    match order {
        0 => permute!(x, [0, 1, 2]),
        1 => permute!(x, [0, 2, -2]),
        2 => permute!(x, [1, 0, 2]),
        3 => permute!(x, [1, -1, 0]),
        4 => permute!(x, [2, 0, 1]),
        _ => permute!(x, [-1, -2, -3]),
    }
}

fn ordered_mut(x: TensorViewMut<'_, i64, Cube>, order: usize) -> TensorViewMut<'_, i64, Cube> {
    match order {
        0 => permute_mut!({ x }, [0, 1, 2]),
        1 => permute_mut!({ x }, [0, 2, -2]),
        2 => permute_mut!({ x }, [1, 0, 2]),
        3 => permute_mut!({ x }, [1, -1, 0]),
        4 => permute_mut!({ x }, [2, 0, 1]),
        _ => permute_mut!({ x }, [-1, -2, -3]),
    }
}

/// A range of an axis and a step, from numbers of any size.
#[derive(Clone, Copy, Debug)]
struct Cut {
    from: usize,
    to: usize,
    step: isize,
}

impl Cut {
    fn on(self, len: usize) -> Cut {
        let to = self.to % (len + 1);
        Cut { from: self.from % (to + 1), to, step: self.step }
    }

    fn places(self) -> Vec<usize> {
        stepped(self.from, self.to, self.step)
    }
}

/// Lengths, an order of axes, a range and a step for each.
#[derive(Clone, Debug)]
struct Case {
    lengths: [usize; 3],
    order: usize,
    cuts: [Cut; 3],
}

fn cases() -> impl Strategy<Value = Case> {
    let step =
        prop_oneof![Just(1isize), Just(-1), Just(2), Just(-2), Just(3), Just(isize::MAX), Just(isize::MIN)];
    let cut = (0..100usize, 0..100usize, step).prop_map(|(from, to, step)| Cut { from, to, step });
    let cuts = [cut.clone(), cut.clone(), cut];
    ([0..6usize, 0..6usize, 0..6usize], 0..6usize, cuts).prop_map(|(lengths, order, cuts)| Case {
        lengths,
        order,
        cuts,
    })
}

impl Case {
    fn tensor(&self) -> (Tensor<i64, Cube>, Model) {
        let whole = Model::counted(&self.lengths);
        (Tensor::from_vec_with(whole.elements.clone(), &self.lengths).unwrap(), whole)
    }

    fn cuts(&self) -> [Cut; 3] {
        let order = ORDERS[self.order];
        [0, 1, 2].map(|i| self.cuts[i].on(self.lengths[order[i]]))
    }
}

/// The slice of a case.
macro_rules! cut {
    ($slice:ident!($x:expr), $cuts:expr) => {{
        let [a, b, c] = $cuts;
        $slice!($x, [a.from..a.to; a.step, b.from..b.to; b.step, (c.from..c.to; c.step)])
    }};
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn slices_of_permutations(case in cases()) {
        let (x, whole) = case.tensor();
        let cuts = case.cuts();
        let expected = whole.permuted(&ORDERS[case.order]).pick(&cuts.map(|cut| Ok(cut.places())));
        let view = ordered(x.view(), case.order);
        let part = cut!(slice!(view), cuts);
        prop_assert_eq!(&model(part), &expected);
        // A slice of a slice, and an axis dropped.
        let turned = slice!(part, [..; -1, ...]);
        let n = part.shape()[0];
        prop_assert_eq!(model(turned), expected.pick(&[
            Ok((0..n).rev().collect()),
            Ok((0..part.shape()[1]).collect()),
            Ok((0..part.shape()[2]).collect()),
        ]));
        sub_views(part, &expected);
        halves(part, &expected);
    }

    #[test]
    fn views_to_write_have_each_element_once(case in cases()) {
        let (mut x, whole) = case.tensor();
        let cuts = case.cuts();
        let expected = whole.permuted(&ORDERS[case.order]).pick(&cuts.map(|cut| Ok(cut.places())));
        {
            let mut view = ordered_mut(x.view_mut(), case.order);
            let mut part = cut!(slice_mut!(view), cuts);
            prop_assert_eq!(&model(part.view()), &expected);
            written(&mut part);
        }
        // What the view has is changed, once, and nothing else.
        for (element, before) in x.iter().zip(&whole.elements) {
            let times = expected.elements.iter().filter(|e| *e == before).count() as i64;
            prop_assert!(times <= 1);
            prop_assert_eq!(*element, before + 7_000_000 * times);
        }
    }

    #[test]
    fn broadcasts_of_slices(case in cases(), more in 0..3usize) {
        let (x, _) = case.tensor();
        let view = ordered(x.view(), case.order);
        prop_assume!(view.shape()[1] > 0);
        let thin = slice!(view, [.., 0..1, ..]);
        let row = model(thin);
        let (a, b) = (view.shape()[0], view.shape()[2]);
        let wide = thin.broadcast_to_with::<(Dyn, Dyn, Dyn, Dyn)>(&[more, a, 4, b]).unwrap();
        prop_assert_eq!(model(wide), Model::of(&[more, a, 4, b], |i| row.at(&[i[1], 0, i[3]])));
    }
}

/// Iterators along each axis, from both ends, with skips.
fn sub_views(part: TensorView<'_, i64, Cube>, expected: &Model) {
    along(part.outer_iter(), part.axis_iter::<0>(), expected, 0);
    along(part.axis_iter::<1>(), part.axis_iter::<-2>(), expected, 1);
    along(part.axis_iter::<2>(), part.axis_iter::<-1>(), expected, 2);
    for i in 0..part.shape()[1] {
        assert_eq!(model(part.index_axis::<1>(i)), without(expected, 1, i));
    }
}

/// The model without an axis.
fn without(whole: &Model, axis: usize, i: usize) -> Model {
    let places: Vec<_> = whole
        .lengths
        .iter()
        .enumerate()
        .map(|(a, len)| if a == axis { Err(i) } else { Ok((0..*len).collect()) })
        .collect();
    whole.pick(&places)
}

fn along<'a, S: Shape>(
    mut iter: impl DoubleEndedIterator<Item = TensorView<'a, i64, S>> + ExactSizeIterator,
    again: impl ExactSizeIterator<Item = TensorView<'a, i64, S>> + DoubleEndedIterator,
    expected: &Model,
    axis: usize,
) {
    let n = expected.lengths[axis];
    let (mut front, mut back) = (0, n);
    while front < back {
        assert_eq!(iter.len(), back - front);
        assert_eq!(model(iter.next().unwrap()), without(expected, axis, front));
        front += 1;
        if front < back {
            back -= 1;
            assert_eq!(model(iter.next_back().unwrap()), without(expected, axis, back));
        }
    }
    assert!(iter.next().is_none() && iter.next_back().is_none());
    let third: Vec<Model> = again.rev().step_by(3).map(model).collect();
    let places = (0..n).rev().step_by(3).map(|i| without(expected, axis, i));
    assert_eq!(third, places.collect::<Vec<_>>());
}

fn halves(part: TensorView<'_, i64, Cube>, expected: &Model) {
    for k in 0..=part.shape()[1] {
        let (a, b) = part.split_at::<1>(k);
        let [m, n, o] = part.shape();
        let of = |range: std::ops::Range<usize>| {
            expected.pick(&[Ok((0..m).collect()), Ok(range.collect()), Ok((0..o).collect())])
        };
        assert_eq!((model(a), model(b)), (of(0..k), of(k..n)));
    }
}

/// Adds 7,000,000 to every element of a view, through all that gives views to write, which live at the same time.
fn written(part: &mut TensorViewMut<'_, i64, Cube>) {
    let add = |n: i64, view: &mut TensorViewMut<'_, i64, (Dyn, Dyn)>| {
        let [a, b] = view.shape();
        indices(&[a, b]).iter().for_each(|index| view[[index[0], index[1]]] += n);
    };
    let mut views: Vec<_> = part.outer_iter_mut().collect();
    views.iter_mut().rev().for_each(|view| add(1_000_000, view));
    let mut views: Vec<_> = part.axis_iter_mut::<-1>().rev().collect();
    views.iter_mut().for_each(|view| add(2_000_000, view));
    let middle = part.shape()[1] / 2;
    let (mut a, mut b) = part.split_at_mut::<1>(middle);
    let (mut first, mut second) = (a.axis_iter_mut::<1>(), b.axis_iter_mut::<1>());
    let mut both: Vec<_> = first.by_ref().chain(second.by_ref()).collect();
    both.iter_mut().for_each(|view| add(3_000_000, view));
    for i in 0..part.shape()[0] {
        add(1_000_000, &mut part.index_axis_mut::<0>(i));
    }
}
