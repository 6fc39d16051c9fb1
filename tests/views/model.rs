//! A tensor as a list of elements in row-major order.

use conformable::{Shape, TensorView};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Model {
    pub(crate) lengths: Vec<usize>,
    pub(crate) elements: Vec<i64>,
}

impl Model {
    /// Elements 0, 1, .. in row-major order.
    pub(crate) fn counted(lengths: &[usize]) -> Self {
        Model::of(lengths, |index| {
            index.iter().zip(lengths).fold(0, |place, (i, len)| place * *len as i64 + *i as i64)
        })
    }

    /// The element of every index.
    pub(crate) fn of(lengths: &[usize], mut element: impl FnMut(&[usize]) -> i64) -> Self {
        let elements = indices(lengths).iter().map(|index| element(index)).collect();
        Model { lengths: lengths.to_vec(), elements }
    }

    pub(crate) fn at(&self, index: &[usize]) -> i64 {
        let place = index.iter().zip(&self.lengths).fold(0, |place, (i, len)| {
            assert!(i < len, "{index:?} in {:?}", self.lengths);
            place * len + i
        });
        self.elements[place]
    }

    /// The elements at these places of each axis; an axis whose places are `Err` is dropped.
    pub(crate) fn pick(&self, places: &[Result<Vec<usize>, usize>]) -> Self {
        let lengths: Vec<usize> = places.iter().filter_map(|p| p.as_ref().ok().map(Vec::len)).collect();
        Model::of(&lengths, |index| {
            let mut index = index.iter();
            let whole: Vec<usize> = places
                .iter()
                .map(|places| match places {
                    Ok(places) => places[*index.next().unwrap()],
                    Err(place) => *place,
                })
                .collect();
            self.at(&whole)
        })
    }

    pub(crate) fn permuted(&self, axes: &[usize]) -> Self {
        let lengths: Vec<usize> = axes.iter().map(|axis| self.lengths[*axis]).collect();
        Model::of(&lengths, |index| {
            let mut whole = vec![0; axes.len()];
            axes.iter().zip(index).for_each(|(axis, i)| whole[*axis] = *i);
            self.at(&whole)
        })
    }
}

/// All indices below the lengths, the last number fastest.
pub(crate) fn indices(lengths: &[usize]) -> Vec<Vec<usize>> {
    lengths.iter().fold(vec![vec![]], |indices, len| {
        indices.iter().flat_map(|index| (0..*len).map(|i| [&index[..], &[i]].concat())).collect()
    })
}

/// What a range with a step takes: one element after another.
pub(crate) fn stepped(from: usize, to: usize, step: isize) -> Vec<usize> {
    let mut places = Vec::new();
    let mut at = if step > 0 { from as isize } else { to as isize - 1 };
    while at >= from as isize && at < to as isize {
        places.push(at as usize);
        at = at.saturating_add(step);
    }
    places
}

/// A view as a model, by its iterator and by its index.
pub(crate) fn model<S: Shape>(view: TensorView<'_, i64, S>) -> Model {
    let lengths = view.shape().as_ref().to_vec();
    let elements: Vec<i64> = view.iter().copied().collect();
    let by_index = Model::of(&lengths, |index| {
        let mut place = view.shape();
        place.as_mut().copy_from_slice(index);
        view[place]
    });
    let read = Model { lengths, elements };
    assert_eq!(read, by_index, "the iterator and the index of a view agree");
    read
}

#[test]
fn the_oracle_is_right() {
    let x = Model::counted(&[2, 3]);
    assert_eq!(x.elements, [0, 1, 2, 3, 4, 5]);
    assert_eq!(x.permuted(&[1, 0]).elements, [0, 3, 1, 4, 2, 5]);
    assert_eq!(x.pick(&[Err(1), Ok(vec![2, 0])]), Model { lengths: vec![2], elements: vec![5, 3] });
    assert_eq!((stepped(2, 8, 2), stepped(2, 8, -2)), (vec![2, 4, 6], vec![7, 5, 3]));
    assert_eq!((stepped(3, 3, 1), stepped(0, 3, -5)), (vec![], vec![2]));
    assert_eq!(indices(&[]), [Vec::<usize>::new(); 1]);
    assert!(indices(&[2, 0]).is_empty());
}
