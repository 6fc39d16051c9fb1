//! `Debug` and `Display` print nested rows as NumPy does; long axes are elided.
//!
//! An element is written twice: to see how wide it is, and to stay. So nothing is kept, and nothing allocated.

use super::{InlineTensor, TensorView, TensorViewMut};
use crate::shape::Shape;
use core::fmt::{self, Write};

/// Above this number of elements long axes are elided: `numpy.printoptions(threshold=1000)`.
const THRESHOLD: usize = 1000;

/// How many elements stay at each end of an axis that is elided: `numpy.printoptions(edgeitems=3)`.
const EDGE: usize = 3;

/// The places of an axis that are printed; `None` stands for those left out.
fn places(len: usize, elide: bool) -> impl Iterator<Item = Option<usize>> {
    let elide = elide && len > 2 * EDGE;
    let head = if elide { EDGE } else { len };
    let tail = if elide { len - EDGE..len } else { 0..0 };
    (0..head).map(Some).chain(elide.then_some(None)).chain(tail.map(Some))
}

/// Counts the characters of a text.
struct Width(usize);

impl Write for Width {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}

/// A view that is printed, each element by `text`.
struct Printed<'a, T, S: Shape, F> {
    view: TensorView<'a, T, S>,
    elide: bool,
    text: F,
}

impl<T, S: Shape, F: Fn(&T, &mut dyn Write) -> fmt::Result> Printed<'_, T, S, F> {
    fn width_of(&self, index: S::Index) -> Result<usize, fmt::Error> {
        let mut width = Width(0);
        (self.text)(&self.view[index], &mut width)?;
        Ok(width.0)
    }

    /// The width of the widest element on `axis` and those inside it.
    fn width(&self, axis: usize, mut index: S::Index) -> Result<usize, fmt::Error> {
        if axis == S::RANK {
            return self.width_of(index);
        }
        let mut widest = 0;
        for place in places(self.view.shape().as_ref()[axis], self.elide).flatten() {
            index.as_mut()[axis] = place;
            widest = widest.max(self.width(axis + 1, index)?);
        }
        Ok(widest)
    }

    /// Writes the rows of `axis` and those inside it.
    fn rows(
        &self,
        f: &mut fmt::Formatter<'_>,
        axis: usize,
        mut index: S::Index,
        width: usize,
    ) -> fmt::Result {
        if axis == S::RANK {
            let fill = width.saturating_sub(self.width_of(index)?);
            write!(f, "{:fill$}", "")?;
            return (self.text)(&self.view[index], f);
        }
        f.write_str("[")?;
        for (n, place) in places(self.view.shape().as_ref()[axis], self.elide).enumerate() {
            if n > 0 {
                match S::RANK - axis {
                    1 => f.write_str(", ")?,
                    // One line break, and a blank line for each further axis inside.
                    inner => {
                        f.write_str(",")?;
                        for _ in 1..inner {
                            f.write_str("\n")?;
                        }
                        write!(f, "{:indent$}", "", indent = axis + 1)?;
                    }
                }
            }
            match place {
                None => f.write_str("...")?,
                Some(place) => {
                    index.as_mut()[axis] = place;
                    self.rows(f, axis + 1, index, width)?;
                }
            }
        }
        f.write_str("]")
    }
}

/// Prints a view, each element by `text`.
fn nested<T, S: Shape>(
    f: &mut fmt::Formatter<'_>,
    view: TensorView<'_, T, S>,
    text: impl Fn(&T, &mut dyn Write) -> fmt::Result,
) -> fmt::Result {
    if view.is_empty() {
        return write!(f, "[] with shape {:?}", view.shape().as_ref());
    }
    let printed = Printed { view, elide: view.len() > THRESHOLD, text };
    let width = printed.width(0, S::origin())?;
    printed.rows(f, 0, S::origin(), width)
}

macro_rules! print {
    ($($trait:ident: $($type:ty),*;)*) => {$($(
        impl<T: fmt::$trait, S: Shape> fmt::$trait for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let (precision, sign) = (f.precision(), f.sign_plus());
                nested(f, self.view(), |element, to| print!(@$trait to element precision sign))
            }
        }
    )*)*};
    (@Display $to:ident $element:ident $precision:ident $sign:ident) => {
        match ($precision, $sign) {
            (Some(p), true) => write!($to, "{:+.*}", p, $element),
            (Some(p), false) => write!($to, "{:.*}", p, $element),
            (None, true) => write!($to, "{:+}", $element),
            (None, false) => write!($to, "{}", $element),
        }
    };
    (@Debug $to:ident $element:ident $precision:ident $sign:ident) => {
        match ($precision, $sign) {
            (Some(p), true) => write!($to, "{:+.*?}", p, $element),
            (Some(p), false) => write!($to, "{:.*?}", p, $element),
            (None, true) => write!($to, "{:+?}", $element),
            (None, false) => write!($to, "{:?}", $element),
        }
    };
}

print! {
    Display: TensorView<'_, T, S>, TensorViewMut<'_, T, S>, InlineTensor<T, S>;
    Debug: TensorView<'_, T, S>, TensorViewMut<'_, T, S>, InlineTensor<T, S>;
}

#[cfg(feature = "alloc")]
print! {
    Display: super::Tensor<T, S>;
    Debug: super::Tensor<T, S>;
}

#[cfg(test)]
mod tests {
    use crate::{Const, InlineTensor};

    type Matrix<T, const M: usize, const N: usize> = InlineTensor<T, (Const<M>, Const<N>)>;

    #[test]
    fn rows_stand_below_each_other() {
        let x = Matrix::<f32, 2, 3>::from_array([[1.0, 2.5, -3.0], [10.0, 0.0, 1.0]]);
        assert_eq!(format!("{x}"), "[[  1, 2.5,  -3],\n [ 10,   0,   1]]");
        assert_eq!(format!("{x:?}"), "[[ 1.0,  2.5, -3.0],\n [10.0,  0.0,  1.0]]");
        assert_eq!(format!("{x:.1}"), "[[ 1.0,  2.5, -3.0],\n [10.0,  0.0,  1.0]]");
    }

    #[test]
    fn a_blank_line_stands_between_matrices() {
        type Cube = InlineTensor<i32, (Const<2>, Const<2>, Const<2>)>;
        let x = Cube::from_array([[[0, 1], [2, 3]], [[4, 5], [6, 7]]]);
        assert_eq!(format!("{x}"), "[[[0, 1],\n  [2, 3]],\n\n [[4, 5],\n  [6, 7]]]");
    }

    #[test]
    fn long_axes_are_elided() {
        let x = Matrix::<usize, 2, 1000>::from_fn(|[i, j]| 1000 * i + j);
        assert_eq!(
            format!("{x}"),
            "[[   0,    1,    2, ...,  997,  998,  999],\n [1000, 1001, 1002, ..., 1997, 1998, 1999]]"
        );
    }

    #[test]
    fn rank_0_is_the_element_and_nothing_is_its_shape() {
        assert_eq!(format!("{}", InlineTensor::<f64, ()>::from_array(2.5)), "2.5");
        assert_eq!(format!("{}", Matrix::<f64, 0, 3>::zeros()), "[] with shape [0, 3]");
    }
}
