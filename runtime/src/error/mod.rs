//! [`ShapeError`]: what the compiler would have said, for lengths that only the running program knows.

mod boxed;
mod lengths;
mod views;

use crate::contraction::Style;
use crate::shape::Shape;
use crate::tensor::Piece;
use boxed::Box;
use core::fmt;
#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
use lengths::Found;
pub(crate) use lengths::Occurrence;
#[cfg(any(feature = "npy", feature = "safetensors"))]
pub(crate) use lengths::{Expected, Lengths};
#[cfg(not(any(feature = "npy", feature = "safetensors")))]
use lengths::{Expected, Lengths};
use lengths::{Place, Wildcards};
use views::View;

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
#[allow(dead_code, reason = "conversions that are features find arrays and memory that do not fit")]
enum Kind {
    /// Two axes that an operation brings together.
    Axes { op: &'static str, style: Style, label: Option<char>, left: Place, right: Place },
    /// An intermediate of so many elements at a time.
    Intermediate { op: &'static str },
    /// An axis of the result and the same axis of `out`.
    Out { op: &'static str, result: Lengths, out: Lengths, axis: usize },
    /// Lengths that a shape cannot have.
    Given { op: &'static str, expected: Lengths, found: Lengths, axis: usize },
    /// Lengths that another shape of the same rank does not have.
    Converted { op: &'static str, from: Lengths, to: Lengths, axis: usize },
    /// Lengths that a pattern does not have.
    Asserted { shape: Lengths, pattern: Lengths, axis: usize },
    /// More or fewer lengths than a shape has axes.
    #[cfg(feature = "serde")]
    Rank { op: &'static str, expected: Lengths, found: Lengths },
    /// A number of elements that is not that of the shape.
    Count { op: &'static str, shape: Lengths, found: usize },
    #[cfg(any(feature = "ndarray", feature = "nalgebra"))]
    /// An array of another crate whose shape is not that of the tensor: another rank, or the length of an axis.
    Array { op: &'static str, expected: Lengths, found: Box<[usize]>, axis: Option<usize> },
    /// Memory of somebody else that a view cannot have.
    Memory { op: &'static str, reason: Memory },
    /// Too many elements to address.
    TooLarge { op: &'static str, shape: Lengths },
    /// A view that cannot be.
    View(View),
}

/// Why memory is not that of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "found by conversions that are features")]
pub(crate) enum Memory {
    /// Bytes that are not as many as the elements have.
    Bytes { elements: usize, size: usize, found: usize },
    /// An address that is no multiple of the alignment of the elements.
    Alignment(usize),
    /// An axis that is turned around or repeats its elements.
    Stride { axis: usize, stride: isize },
}

impl ShapeError {
    #[cfg(any(feature = "ndarray", feature = "nalgebra"))]
    #[cold]
    pub(crate) fn array<S: Shape>(op: &'static str, found: &[usize], axis: Option<usize>) -> Self {
        ShapeError(Box::new(Kind::Array {
            op,
            expected: Lengths::expected::<S>(),
            found: found.into(),
            axis,
        }))
    }

    #[cfg(any(feature = "nalgebra", feature = "bytemuck"))]
    #[cold]
    pub(crate) fn memory(op: &'static str, reason: Memory) -> Self {
        ShapeError(Box::new(Kind::Memory { op, reason }))
    }

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

    /// `found` has at most [`MAX_RANK`](crate::MAX_RANK) lengths.
    #[cfg(feature = "serde")]
    #[cold]
    pub(crate) fn ranks<S: Shape>(op: &'static str, found: &[usize]) -> Self {
        let (expected, found) = (Lengths::expected::<S>(), Lengths::values(found));
        ShapeError(Box::new(Kind::Rank { op, expected, found }))
    }

    #[cold]
    pub(crate) fn converted<S: Shape, R: Shape>(op: &'static str, lengths: &[usize], axis: usize) -> Self {
        let (from, to) = (Lengths::of::<S>(lengths), Lengths::expected::<R>());
        ShapeError(Box::new(Kind::Converted { op, from, to, axis }))
    }

    #[cold]
    pub(crate) fn asserted<S: Shape, R: Shape>(lengths: &[usize], axis: usize) -> Self {
        let (shape, pattern) = (Lengths::of::<S>(lengths), Lengths::expected::<R>());
        ShapeError(Box::new(Kind::Asserted { shape, pattern, axis }))
    }

    #[cold]
    pub(crate) fn count<S: Shape>(op: &'static str, lengths: &[usize], found: usize) -> Self {
        ShapeError(Box::new(Kind::Count { op, shape: Lengths::of::<S>(lengths), found }))
    }

    #[cold]
    pub(crate) fn too_large<S: Shape>(op: &'static str, lengths: &[usize]) -> Self {
        ShapeError(Box::new(Kind::TooLarge { op, shape: Lengths::of::<S>(lengths) }))
    }

    #[cold]
    pub(crate) fn bounds<S: Shape>(op: &'static str, lengths: &[usize], axis: usize, piece: Piece) -> Self {
        ShapeError(Box::new(Kind::View(View::bounds::<S>(op, lengths, axis, piece))))
    }

    #[cold]
    pub(crate) fn backwards<S: Shape>(
        op: &'static str,
        lengths: &[usize],
        axis: usize,
        piece: Piece,
    ) -> Self {
        ShapeError(Box::new(Kind::View(View::backwards::<S>(op, lengths, axis, piece))))
    }

    #[cold]
    pub(crate) fn no_step(op: &'static str, axis: usize, piece: Piece) -> Self {
        ShapeError(Box::new(Kind::View(View::NoStep { op, axis, piece })))
    }

    /// Axis `axes[0]` of the operand does not become axis `axes[1]` of the target.
    #[cold]
    pub(crate) fn broadcast<S: Shape, R: Shape>(
        op: &'static str,
        from: &[usize],
        to: &[usize],
        axes: [usize; 2],
    ) -> Self {
        ShapeError(Box::new(Kind::View(View::broadcast::<S, R>(op, from, to, axes))))
    }

    /// Whether two axes that an operation brings together have different lengths.
    pub fn is_mismatch(&self) -> bool {
        matches!(*self.0, Kind::Axes { .. } | Kind::Out { .. } | Kind::View(View::Broadcast { .. }))
    }

    /// Whether a range or an index lies outside of its axis.
    pub fn is_out_of_bounds(&self) -> bool {
        matches!(*self.0, Kind::View(View::Bounds { .. } | View::Backwards { .. } | View::NoStep { .. }))
    }

    /// Whether data or lengths do not belong to the shape of the tensor that was to be made of them.
    pub fn is_construction(&self) -> bool {
        match *self.0 {
            Kind::Given { .. } | Kind::Count { .. } | Kind::TooLarge { .. } | Kind::Memory { .. } => true,
            #[cfg(any(feature = "ndarray", feature = "nalgebra"))]
            Kind::Array { .. } => true,
            #[cfg(feature = "serde")]
            Kind::Rank { .. } => true,
            _ => false,
        }
    }

    /// Whether an axis that was to become constant has another length.
    pub fn is_conversion(&self) -> bool {
        matches!(*self.0, Kind::Converted { .. })
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
                found.len[*axis],
                expected.len[*axis]
            ),
            Kind::Converted { op, from, to, axis } => write!(
                f,
                "{op}: shape {from} does not become {}: axis {axis} is {}, not {} [C016]",
                Expected(to),
                from.len[*axis],
                to.len[*axis]
            ),
            Kind::Asserted { shape, pattern, axis } => write!(
                f,
                "assert_shape!: shape {shape} is not {}: axis {axis} is {}, not {} [C015]",
                Wildcards(pattern),
                shape.len[*axis],
                pattern.len[*axis]
            ),
            #[cfg(feature = "serde")]
            Kind::Rank { op, expected, found } => write!(
                f,
                "{op}: shape {found} does not go into {}: rank {}, not {} [C009]",
                Expected(expected),
                found.rank,
                expected.rank
            ),
            Kind::Count { op, shape, found } => {
                let elements = shape.len[..shape.rank].iter().product::<usize>();
                write!(f, "{op}: shape {shape} has {elements} elements, {found} were given [C009]")
            }
            #[cfg(any(feature = "ndarray", feature = "nalgebra"))]
            Kind::Array { op, expected, found, axis } => {
                let (shape, rank) = (Found(found), found.len());
                write!(f, "{op}: an array of shape {shape} does not go into shape {}: ", Expected(expected))?;
                match axis {
                    Some(axis) => {
                        write!(f, "axis {axis} is {}, not {} [C017]", found[*axis], expected.len[*axis])
                    }
                    None => write!(f, "its rank is {rank}, not {} [C017]", expected.rank),
                }
            }
            Kind::Memory { op, reason } => match reason {
                Memory::Bytes { elements, size, found } => write!(
                    f,
                    "{op}: the shape has {elements} elements of {size} bytes, {found} bytes were given [C017]"
                ),
                Memory::Alignment(align) => write!(
                    f,
                    "{op}: the bytes begin at an address that is no multiple of {align}, the alignment of the \
                     elements; copy them into a `Vec` of elements [C017]"
                ),
                Memory::Stride { axis, stride } => write!(
                    f,
                    "{op}: axis {axis} has stride {stride}, and strides of a matrix are positive; `to_owned()` copies \
                     the elements in order [C017]"
                ),
            },
            Kind::TooLarge { op, shape } => {
                write!(f, "{op}: a tensor of shape {shape} has more bytes than memory can address [C011]")
            }
            Kind::View(view) => view.fmt(f),
        }
    }
}

impl fmt::Debug for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ShapeError({self})")
    }
}

impl core::error::Error for ShapeError {}
