//! `Debug` and `Display` print nested rows as NumPy does; long axes are elided.

use super::{InlineTensor, Tensor, TensorView, TensorViewMut};
use crate::shape::Shape;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

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

/// Writes the rows of `axis` and those inside it.
fn rows(
    f: &mut fmt::Formatter<'_>,
    lengths: &[usize],
    axis: usize,
    elide: bool,
    width: usize,
    texts: &mut impl Iterator<Item = String>,
) -> fmt::Result {
    if axis == lengths.len() {
        return f.write_str(&texts.next().unwrap_or_default());
    }
    f.write_str("[")?;
    for (n, place) in places(lengths[axis], elide).enumerate() {
        if n > 0 {
            match lengths.len() - axis {
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
            Some(_) if axis + 1 == lengths.len() => {
                let text = texts.next().unwrap_or_default();
                write!(f, "{text:>width$}")?;
            }
            Some(_) => rows(f, lengths, axis + 1, elide, width, texts)?,
        }
    }
    f.write_str("]")
}

/// The indices that are printed, in order.
fn printed(lengths: &[usize], elide: bool, index: &mut Vec<usize>, visit: &mut impl FnMut(&[usize])) {
    if index.len() == lengths.len() {
        return visit(index);
    }
    for place in places(lengths[index.len()], elide).flatten() {
        index.push(place);
        printed(lengths, elide, index, visit);
        index.pop();
    }
}

/// Prints a view, each element by `text`.
fn nested<T, S: Shape>(
    f: &mut fmt::Formatter<'_>,
    view: &TensorView<'_, T, S>,
    text: impl Fn(&T) -> String,
) -> fmt::Result {
    let shape = view.shape();
    let lengths = shape.as_ref();
    if view.is_empty() {
        return write!(f, "[] with shape {lengths:?}");
    }
    let elide = view.len() > THRESHOLD;
    let mut texts = Vec::new();
    printed(lengths, elide, &mut Vec::new(), &mut |index| {
        let mut at = S::origin();
        at.as_mut().copy_from_slice(index);
        texts.push(text(&view[at]));
    });
    let width = texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    rows(f, lengths, 0, elide, width, &mut texts.into_iter())
}

macro_rules! print {
    ($($trait:ident: $($type:ty),*;)*) => {$($(
        impl<T: fmt::$trait, S: Shape> fmt::$trait for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let (precision, sign) = (f.precision(), f.sign_plus());
                nested(f, &self.view(), |element| print!(@$trait element precision sign))
            }
        }
    )*)*};
    (@Display $element:ident $precision:ident $sign:ident) => {
        match ($precision, $sign) {
            (Some(p), true) => format!("{:+.*}", p, $element),
            (Some(p), false) => format!("{:.*}", p, $element),
            (None, true) => format!("{:+}", $element),
            (None, false) => format!("{}", $element),
        }
    };
    (@Debug $element:ident $precision:ident $sign:ident) => {
        match ($precision, $sign) {
            (Some(p), true) => format!("{:+.*?}", p, $element),
            (Some(p), false) => format!("{:.*?}", p, $element),
            (None, true) => format!("{:+?}", $element),
            (None, false) => format!("{:?}", $element),
        }
    };
}

print! {
    Display: Tensor<T, S>, TensorView<'_, T, S>, TensorViewMut<'_, T, S>, InlineTensor<T, S>;
    Debug: Tensor<T, S>, TensorView<'_, T, S>, TensorViewMut<'_, T, S>, InlineTensor<T, S>;
}

#[cfg(test)]
mod tests {
    use crate::{Const, Tensor2, Tensor3};
    use alloc::format;

    #[test]
    fn rows_stand_below_each_other() {
        let x = Tensor2::<f32, 2, 3>::from_array([[1.0, 2.5, -3.0], [10.0, 0.0, 1.0]]);
        assert_eq!(format!("{x}"), "[[  1, 2.5,  -3],\n [ 10,   0,   1]]");
        assert_eq!(format!("{x:?}"), "[[ 1.0,  2.5, -3.0],\n [10.0,  0.0,  1.0]]");
        assert_eq!(format!("{x:.1}"), "[[ 1.0,  2.5, -3.0],\n [10.0,  0.0,  1.0]]");
    }

    #[test]
    fn a_blank_line_stands_between_matrices() {
        let x = Tensor3::<i32, 2, 2, 2>::from_fn(|[i, j, k]| (4 * i + 2 * j + k) as i32);
        assert_eq!(format!("{x}"), "[[[0, 1],\n  [2, 3]],\n\n [[4, 5],\n  [6, 7]]]");
    }

    #[test]
    fn long_axes_are_elided() {
        let x = Tensor2::<usize, 2, 1000>::from_fn(|[i, j]| 1000 * i + j);
        assert_eq!(
            format!("{x}"),
            "[[   0,    1,    2, ...,  997,  998,  999],\n [1000, 1001, 1002, ..., 1997, 1998, 1999]]"
        );
    }

    #[test]
    fn rank_0_is_the_element_and_nothing_is_its_shape() {
        assert_eq!(format!("{}", crate::Tensor::<f64, ()>::from_array(2.5)), "2.5");
        assert_eq!(
            format!("{}", crate::Tensor::<f64, (Const<0>, Const<3>)>::zeros()),
            "[] with shape [0, 3]"
        );
    }
}
