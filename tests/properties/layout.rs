//! Operands and outputs in every layout: elements in a buffer, at places that are computed here, and the view of them that
//! the library makes: of a tensor, of its transpose, or of a slice of an `ndarray` array.

use super::number::{Number, Random};
use conformable::{Dim, Shape, Tensor, TensorView, TensorViewMut};
use ndarray::{ArrayD, ArrayViewD, ArrayViewMutD, IxDyn, Slice};

/// How elements lie in memory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Layout {
    /// Row-major.
    Contiguous,
    /// Column-major: the transpose of a tensor.
    Reversed,
    /// Axes in any order, some backwards, at most two with gaps between, before and after; the number decides.
    Strided(u64),
}

/// One axis of an array and the slice of it that a view has.
#[derive(Clone, Copy)]
struct Sliced {
    len: usize,
    /// What the array has before and after the slice.
    margins: [usize; 2],
    step: isize,
}

impl Sliced {
    /// The part of the axis between the margins.
    fn span(self) -> usize {
        if self.len == 0 { 0 } else { (self.len - 1) * self.step.unsigned_abs() + 1 }
    }

    fn whole(self) -> usize {
        self.margins[0] + self.span() + self.margins[1]
    }

    /// Where element `i` of the slice is: a step backwards begins at the end.
    fn at(self, i: usize) -> usize {
        let steps = i * self.step.unsigned_abs();
        self.margins[0] + if self.step < 0 { self.span() - 1 - steps } else { steps }
    }

    fn slice(self) -> Slice {
        let start = self.margins[0] as isize;
        Slice::new(start, Some(start + self.span() as isize), self.step)
    }
}

/// A shape of the library, from lengths at run time, and views of arrays with it.
pub(crate) trait Shaped: Shape {
    /// Whether there are `ndarray` arrays of this rank: up to 6.
    const SLICES: bool;
    fn tensor<T>(elements: Vec<T>, lengths: &[usize]) -> Tensor<T, Self>;
    /// A tensor with the axes in opposite order; `lengths` are those of its own axes.
    fn reversed<T>(elements: Vec<T>, lengths: &[usize]) -> Tensor<T, Self::Reversed>;
    fn view<T>(array: ArrayViewD<'_, T>) -> TensorView<'_, T, Self>;
    fn view_mut<T>(array: ArrayViewMutD<'_, T>) -> TensorViewMut<'_, T, Self>;
}

macro_rules! shaped {
    ($($slices:tt $rank:literal: $($axis:ident)*;)*) => {$(
        impl<$($axis: Dim),*> Shaped for ($($axis,)*) {
            const SLICES: bool = $slices;
            fn tensor<T>(elements: Vec<T>, lengths: &[usize]) -> Tensor<T, Self> {
                Tensor::from_vec_with(elements, lengths.try_into().unwrap()).unwrap()
            }
            fn reversed<T>(elements: Vec<T>, lengths: &[usize]) -> Tensor<T, Self::Reversed> {
                Tensor::from_vec_with(elements, lengths.try_into().unwrap()).unwrap()
            }
            shaped!(@views $slices $rank);
        }
    )*};
    (@views true $rank:literal) => {
        fn view<T>(array: ArrayViewD<'_, T>) -> TensorView<'_, T, Self> {
            TensorView::from_ndarray(array.into_dimensionality::<ndarray::Dim<[usize; $rank]>>().unwrap()).unwrap()
        }
        fn view_mut<T>(array: ArrayViewMutD<'_, T>) -> TensorViewMut<'_, T, Self> {
            TensorViewMut::from_ndarray(array.into_dimensionality::<ndarray::Dim<[usize; $rank]>>().unwrap()).unwrap()
        }
    };
    (@views false $rank:literal) => {
        fn view<T>(_: ArrayViewD<'_, T>) -> TensorView<'_, T, Self> {
            unreachable!("ndarray has no arrays of rank {}", $rank)
        }
        fn view_mut<T>(_: ArrayViewMutD<'_, T>) -> TensorViewMut<'_, T, Self> {
            unreachable!("ndarray has no arrays of rank {}", $rank)
        }
    };
}

shaped! {
    true 0: ;
    true 1: A;
    true 2: A B;
    true 3: A B C;
    true 4: A B C D;
    true 5: A B C D E;
    true 6: A B C D E F;
    false 7: A B C D E F G;
    false 8: A B C D E F G H;
}

/// Elements in some layout.
pub(crate) struct Stored<T, S: Shaped> {
    memory: Memory<T, S>,
    /// Where each element is in the buffer, in row-major order of the index.
    places: Vec<usize>,
    /// What lies between the elements.
    gap: T,
}

enum Memory<T, S: Shaped> {
    Contiguous(Tensor<T, S>),
    Reversed(Tensor<T, S::Reversed>),
    /// An array, the slice of each of its axes, and which axis of the array each axis of the view is.
    Strided(ArrayD<T>, Vec<Sliced>, Vec<usize>),
}

impl<T: Number, S: Shaped> Stored<T, S> {
    /// The elements, in row-major order, with `gap` between them.
    pub(crate) fn new(layout: Layout, lengths: &[usize], elements: &[T], gap: T) -> Self {
        let rank = lengths.len();
        assert_eq!((rank, elements.len()), (S::RANK, lengths.iter().product()));
        let axes: Vec<Sliced> = lengths.iter().map(|&len| Sliced { len, margins: [0, 0], step: 1 }).collect();
        match layout {
            Layout::Contiguous => {
                let places = (0..elements.len()).collect();
                let tensor = S::tensor(elements.to_vec(), lengths);
                Stored { memory: Memory::Contiguous(tensor), places, gap }
            }
            Layout::Strided(seed) if S::SLICES => {
                let (axes, order) = sliced(lengths, seed);
                let (places, buffer) = scatter(&axes, &order, elements, gap);
                let shape: Vec<usize> = axes.iter().map(|axis| axis.whole()).collect();
                let array = ArrayD::from_shape_vec(IxDyn(&shape), buffer).unwrap();
                Stored { memory: Memory::Strided(array, axes, order), places, gap }
            }
            Layout::Reversed | Layout::Strided(_) => {
                let order: Vec<usize> = (0..rank).rev().collect();
                let axes: Vec<Sliced> = axes.into_iter().rev().collect();
                let (places, buffer) = scatter(&axes, &order, elements, gap);
                let reversed: Vec<usize> = lengths.iter().rev().copied().collect();
                let tensor = S::reversed(buffer, &reversed);
                Stored { memory: Memory::Reversed(tensor), places, gap }
            }
        }
    }

    /// The tensor, where the layout is that of a tensor.
    pub(crate) fn tensor(&self) -> Option<&Tensor<T, S>> {
        match &self.memory {
            Memory::Contiguous(tensor) => Some(tensor),
            _ => None,
        }
    }

    pub(crate) fn view(&self) -> TensorView<'_, T, S> {
        match &self.memory {
            Memory::Contiguous(tensor) => tensor.view(),
            Memory::Reversed(tensor) => tensor.t(),
            Memory::Strided(array, axes, order) => S::view(
                array.slice_each_axis(|axis| axes[axis.axis.index()].slice()).permuted_axes(IxDyn(order)),
            ),
        }
    }

    /// Calls `f` with the view for writing.
    pub(crate) fn change<R>(&mut self, f: impl FnOnce(TensorViewMut<'_, T, S>) -> R) -> R {
        match &mut self.memory {
            Memory::Contiguous(tensor) => f(tensor.view_mut()),
            Memory::Reversed(tensor) => f(tensor.view_mut().t_mut()),
            Memory::Strided(array, axes, order) => {
                let view = array.slice_each_axis_mut(|axis| axes[axis.axis.index()].slice());
                f(S::view_mut(view.permuted_axes(IxDyn(order))))
            }
        }
    }

    fn buffer(&self) -> &[T] {
        match &self.memory {
            Memory::Contiguous(tensor) => tensor.as_slice(),
            Memory::Reversed(tensor) => tensor.as_slice(),
            Memory::Strided(array, ..) => array.as_slice().expect("the array owns its buffer"),
        }
    }

    /// The elements in row-major order, read from the buffer.
    pub(crate) fn elements(&self) -> Vec<T> {
        let buffer = self.buffer();
        self.places.iter().map(|&place| buffer[place]).collect()
    }

    /// Whether nothing between the elements has been changed.
    pub(crate) fn gaps_are_untouched(&self) -> bool {
        let buffer = self.buffer();
        let mut gaps = vec![true; buffer.len()];
        self.places.iter().for_each(|&place| gaps[place] = false);
        gaps.iter().zip(buffer).all(|(&gap, x)| !gap || x.is_same(self.gap))
    }
}

/// The axes of an array for a view of these lengths: the slices, and which axis of the array each axis of the view is.
fn sliced(lengths: &[usize], seed: u64) -> (Vec<Sliced>, Vec<usize>) {
    let mut random = Random(seed);
    let rank = lengths.len();
    let mut order: Vec<usize> = (0..rank).collect();
    (1..rank).for_each(|i| order.swap(i, random.below(i + 1)));
    let gaps = [random.below(rank.max(1)), random.below(rank.max(1))];
    let mut axes = vec![Sliced { len: 0, margins: [0, 0], step: 1 }; rank];
    for (i, &len) in lengths.iter().enumerate() {
        let wide = if gaps.contains(&i) { random.below(3) } else { 0 };
        let step = if random.below(3) == 0 { -1 - wide as isize } else { 1 + wide as isize };
        let margins = if gaps.contains(&i) { [random.below(3), random.below(3)] } else { [0, 0] };
        axes[order[i]] = Sliced { len, margins, step };
    }
    (axes, order)
}

/// The place of every element in a buffer with the given axes, and the buffer; `order` says which axis of the array each
/// axis of the view is.
fn scatter<T: Copy>(axes: &[Sliced], order: &[usize], elements: &[T], gap: T) -> (Vec<usize>, Vec<T>) {
    let mut buffer = vec![gap; axes.iter().map(|axis| axis.whole()).product()];
    let mut places = Vec::with_capacity(elements.len());
    for (i, &element) in elements.iter().enumerate() {
        // The index of element `i`, from the last axis of the view to the first.
        let (mut rest, mut index) = (i, vec![0; axes.len()]);
        for &axis in order.iter().rev() {
            index[axis] = axes[axis].at(rest % axes[axis].len);
            rest /= axes[axis].len;
        }
        let place = axes.iter().zip(&index).fold(0, |place, (axis, i)| place * axis.whole() + i);
        places.push(place);
        buffer[place] = element;
    }
    (places, buffer)
}

// The layouts themselves.

type Matrix = (conformable::Dyn, conformable::Dyn);

#[test]
fn views_have_the_elements_at_their_places() {
    let elements: Vec<i64> = (1..=6).collect();
    let layouts = [Layout::Contiguous, Layout::Reversed].into_iter().chain((0..200).map(Layout::Strided));
    let mut strides = std::collections::HashSet::new();
    for layout in layouts {
        let stored = Stored::<i64, Matrix>::new(layout, &[2, 3], &elements, 0);
        let view = stored.view();
        assert_eq!((stored.elements(), view.shape()), (elements.clone(), [2, 3]));
        for i in 0..2 {
            for j in 0..3 {
                assert_eq!(view[[i, j]], elements[3 * i + j], "{layout:?}");
            }
        }
        strides.insert(view.strides());
    }
    assert!(
        strides.contains(&[3, 1]) && strides.contains(&[1, 2]),
        "the layouts of tensors and of their transposes"
    );
    for signs in [[1, 1], [1, -1], [-1, 1], [-1, -1]] {
        for rows_first in [false, true] {
            let is_of_kind = |[i, j]: &[isize; 2]| {
                [i.signum(), j.signum()] == signs
                    && (i.abs() > j.abs()) == rows_first
                    && i.abs().min(j.abs()) > 1
            };
            assert!(
                strides.iter().any(is_of_kind),
                "no layout with gaps has the signs {signs:?}, {rows_first}"
            );
        }
    }
}

#[test]
fn a_touched_gap_is_found() {
    let seed = (0..).find(|&seed| !places_touch(seed)).unwrap();
    let mut stored = Stored::<f64, Matrix>::new(Layout::Strided(seed), &[2, 3], &[0.5; 6], f64::NAN);
    stored.change(|mut view| view.fill(1.5));
    assert!(stored.gaps_are_untouched());
    assert_eq!(stored.elements(), [1.5; 6]);
    let gap = (0..).find(|place| !stored.places.contains(place)).unwrap();
    match &mut stored.memory {
        Memory::Strided(array, ..) => array.as_slice_mut().unwrap()[gap] = 1.5,
        _ => unreachable!(),
    }
    assert!(!stored.gaps_are_untouched());
}

fn places_touch(seed: u64) -> bool {
    Stored::<f64, Matrix>::new(Layout::Strided(seed), &[2, 3], &[0.5; 6], f64::NAN).buffer().len() == 6
}
