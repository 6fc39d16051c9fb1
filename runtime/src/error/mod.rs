//! [`ShapeError`]: what the compiler would have said, for lengths that only the running program knows.

mod boxed;
mod lengths;

use crate::contraction::Style;
use crate::shape::Shape;
use boxed::Box;
use core::fmt;
pub(crate) use lengths::Occurrence;
use lengths::{Expected, Lengths, Place};

/// Shapes that turned out not to fit when the program ran.
///
/// Only axes that are not constant can lead here. The text names the same facts as the compile error of constant axes:
/// the operation, both whole shapes, both axes and both lengths.
///
/// ```
/// # #[cfg(feature = "alloc")] {
/// # use conformable_runtime::{Const, Dyn, Tensor, ops};
/// let x = Tensor::<f32, (Const<3>, Dyn)>::zeros_with(&[3, 4]).unwrap();
/// let y = Tensor::<f32, (Const<5>, Const<7>)>::zeros();
/// assert_eq!(
///     ops::try_dot(&x, &y).unwrap_err().to_string(),
///     "dot!: shapes (3, dyn 4) and (5, 7) do not fit: axis 1 of the left operand is 4, axis 0 of the right operand is 5 [C001]",
/// );
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ShapeError(Box<Kind>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// Two axes that an operation brings together.
    Axes { op: &'static str, style: Style, label: Option<char>, left: Place, right: Place },
    /// An intermediate of so many elements at a time.
    Intermediate { op: &'static str },
    /// An axis of the result and the same axis of `out`.
    Out { op: &'static str, result: Lengths, out: Lengths, axis: usize },
    /// Lengths that a shape cannot have.
    Given { op: &'static str, expected: Lengths, found: Lengths, axis: usize },
    /// A number of elements that is not that of the shape.
    Count { op: &'static str, shape: Lengths, found: usize },
    /// Too many elements to address.
    TooLarge { op: &'static str, shape: Lengths },
}

impl ShapeError {
    #[cold]
    pub(crate) fn axes(
        op: &'static str,
        style: Style,
        label: Option<char>,
        left: Occurrence<'_>,
        right: Occurrence<'_>,
    ) -> Self {
        let (left, right) = (Place::of(left), Place::of(right));
        ShapeError(Box::new(Kind::Axes { op, style, label, left, right }))
    }

    #[cold]
    pub(crate) fn intermediate(op: &'static str) -> Self {
        ShapeError(Box::new(Kind::Intermediate { op }))
    }

    #[cold]
    pub(crate) fn out<S: Shape, C: Shape>(
        op: &'static str,
        result: &[usize],
        out: &[usize],
        axis: usize,
    ) -> Self {
        ShapeError(Box::new(Kind::Out {
            op,
            result: Lengths::of::<S>(result),
            out: Lengths::of::<C>(out),
            axis,
        }))
    }

    #[cold]
    pub(crate) fn given<S: Shape>(op: &'static str, found: &[usize], axis: usize) -> Self {
        ShapeError(Box::new(Kind::Given {
            op,
            expected: Lengths::expected::<S>(),
            found: Lengths::values(found),
            axis,
        }))
    }

    #[cold]
    pub(crate) fn count<S: Shape>(op: &'static str, lengths: &[usize], found: usize) -> Self {
        ShapeError(Box::new(Kind::Count { op, shape: Lengths::of::<S>(lengths), found }))
    }

    #[cold]
    pub(crate) fn too_large<S: Shape>(op: &'static str, lengths: &[usize]) -> Self {
        ShapeError(Box::new(Kind::TooLarge { op, shape: Lengths::of::<S>(lengths) }))
    }

    /// Whether two axes that an operation brings together have different lengths.
    pub fn is_mismatch(&self) -> bool {
        matches!(*self.0, Kind::Axes { .. } | Kind::Out { .. })
    }

    /// Whether data or lengths do not belong to the shape of the tensor that was to be made of them.
    pub fn is_construction(&self) -> bool {
        matches!(*self.0, Kind::Given { .. } | Kind::Count { .. } | Kind::TooLarge { .. })
    }

    /// Whether the tensor would have more elements than memory can address.
    pub fn is_too_large(&self) -> bool {
        matches!(*self.0, Kind::TooLarge { .. } | Kind::Intermediate { .. })
    }

    /// Panics with this text.
    #[cold]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        panic!("{self}")
    }
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Axes { op, style, label, left, right } if left.operand == right.operand => {
                let (i, m, j, n) = (left.axis, left.len(), right.axis, right.len());
                let Place { operand, shape, .. } = left;
                match (label, style) {
                    (Some(label), _) => write!(
                        f,
                        "{op}: label '{label}' is {m} on axis {i} and {n} on axis {j} of operand {operand}, of shape \
                         {shape} [C001]"
                    ),
                    (None, Style::Sides) => {
                        write!(f, "{op}: axis {i} is {m} and axis {j} is {n} in shape {shape} [C001]")
                    }
                    _ => write!(
                        f,
                        "{op}: axis {i} is {m} and axis {j}, of the same name, is {n} in operand {operand}, of shape \
                         {shape} [C001]"
                    ),
                }
            }
            Kind::Axes { op, style, label, left, right } => {
                let (i, m, j, n) = (left.axis, left.len(), right.axis, right.len());
                let (p, q) = (left.operand, right.operand);
                write!(f, "{op}: shapes {} and {} do not fit: ", left.shape, right.shape)?;
                match (label, style) {
                    (Some(label), _) => write!(
                        f,
                        "label '{label}' is {m} on axis {i} of operand {p} and {n} on axis {j} of operand {q} [C001]"
                    ),
                    (None, Style::Sides) => write!(
                        f,
                        "axis {i} of the left operand is {m}, axis {j} of the right operand is {n} [C001]"
                    ),
                    _ => write!(f, "axis {i} of operand {p} is {m}, axis {j} of operand {q} is {n} [C001]"),
                }
            }
            Kind::Intermediate { op } => {
                write!(f, "{op}: the intermediates have more bytes than memory can address [C011]")
            }
            Kind::Out { op, result, out, axis } => write!(
                f,
                "{op}: the result has shape {result}, `out` has shape {out}: axis {axis} is {} in the result and {} in \
                 `out` [C005]",
                result.len[*axis], out.len[*axis]
            ),
            Kind::Given { op, expected, found, axis } => write!(
                f,
                "{op}: shape {found} does not go into {}: axis {axis} is {}, not {} [C009]",
                Expected(expected),
                expected.len[*axis],
                found.len[*axis]
            ),
            Kind::Count { op, shape, found } => {
                let elements = shape.len[..shape.rank].iter().product::<usize>();
                write!(f, "{op}: shape {shape} has {elements} elements, {found} were given [C009]")
            }
            Kind::TooLarge { op, shape } => {
                write!(f, "{op}: a tensor of shape {shape} has more bytes than memory can address [C011]")
            }
        }
    }
}

impl fmt::Debug for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShapeError({self})")
    }
}

impl core::error::Error for ShapeError {}
