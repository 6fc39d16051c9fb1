//! Making [`Tensor`]s. No constructor holds a large value on the stack: the elements are written where they stay.

use super::{advance, identity};
use crate::Tensor;
use crate::element::Element;
use crate::error::ShapeError;
use crate::shape::{Shape, Square, StaticShape, checked_len};
use alloc::vec::Vec;

/// Calls `f` for every index of a shape in row-major order.
fn indices<I: Copy + AsRef<[usize]> + AsMut<[usize]>>(mut index: I, lengths: I, mut f: impl FnMut(I)) {
    for _ in 0..lengths.as_ref().iter().product() {
        f(index);
        advance(index.as_mut(), lengths.as_ref());
    }
}

/// The stored lengths and the number of elements of a tensor of `T` and `lengths`.
fn sized<T, S: Shape>(op: &'static str, lengths: &S::Index) -> Result<(S::Lengths, usize), ShapeError> {
    let packed = S::pack(lengths).map_err(|axis| ShapeError::given::<S>(op, lengths.as_ref(), axis))?;
    match checked_len(lengths.as_ref(), size_of::<T>()) {
        Some(len) => Ok((packed, len)),
        None => Err(ShapeError::too_large::<S>(op, lengths.as_ref())),
    }
}

/// The type that a `tensor!` was meant to be that stands where a type does, as in `tensor![f32; 3, 4]`.
#[doc(hidden)]
pub type Misplaced<T, S> = Tensor<T, S>;

/// The same where a value stands: one name for both, so that the macro need not know which.
#[doc(hidden)]
#[expect(non_snake_case, reason = "it has the name of the type")]
pub fn Misplaced<T, S>() {}

/// Constructors of shapes whose lengths are all constant.
///
/// A shape with a run-time axis takes its lengths as values: [`zeros_with`](Tensor::zeros_with),
/// [`full_with`](Tensor::full_with), [`from_vec_with`](Tensor::from_vec_with).
impl<T, S: Shape> Tensor<T, S> {
    /// All elements 0.
    ///
    /// ```
    /// use conformable_runtime::Tensor2;
    /// assert_eq!(Tensor2::<f32, 2, 3>::zeros().as_slice(), [0.0; 6]);
    /// ```
    pub fn zeros() -> Self
    where
        T: Element,
        S: StaticShape,
    {
        // Here too, so that the error of a shape that is too large has the line of the user in it.
        let _ = const { S::LEN };
        Self::full(T::ZERO)
    }

    /// All elements 1.
    pub fn ones() -> Self
    where
        T: Element,
        S: StaticShape,
    {
        let _ = const { S::LEN };
        Self::full(T::ONE)
    }

    /// All elements `value`.
    pub fn full(value: T) -> Self
    where
        T: Clone,
        S: StaticShape,
    {
        Tensor::from_parts(alloc::vec![value; const { S::LEN }], S::LENGTHS)
    }

    /// The elements `f` gives for each index, in row-major order.
    ///
    /// ```
    /// use conformable_runtime::Tensor2;
    /// let x = Tensor2::<usize, 2, 3>::from_fn(|[i, j]| 10 * i + j);
    /// assert_eq!(x.as_slice(), [0, 1, 2, 10, 11, 12]);
    /// ```
    // The number of indices is a parameter, so that a closure can be read before the shape is known: the type of a `let`
    // comes too late for `S::Index`.
    pub fn from_fn<const RANK: usize>(f: impl FnMut([usize; RANK]) -> T) -> Self
    where
        S: StaticShape<Index = [usize; RANK]>,
    {
        Self::build(f)
    }

    /// As [`Tensor::from_fn`], for any shape.
    fn build(mut f: impl FnMut(S::Index) -> T) -> Self
    where
        S: StaticShape,
    {
        let mut elements = Vec::with_capacity(const { S::LEN });
        indices(S::origin(), S::SHAPE, |index| elements.push(f(index)));
        Tensor::from_parts(elements, S::LENGTHS)
    }

    /// The elements of a `tensor!`, in row-major order: as many as the shape has.
    #[doc(hidden)]
    pub fn from_elements<const N: usize>(elements: [T; N]) -> Self
    where
        S: StaticShape,
    {
        const { assert!(N == S::LEN, "a literal has as many elements as its shape") };
        Tensor::from_parts(Vec::from(elements), S::LENGTHS)
    }

    /// The elements of nested arrays: `from_array([[1.0, 2.0], [3.0, 4.0]])`. A shape with a run-time axis has none.
    pub fn from_array(elements: S::Nested<T>) -> Self {
        // Without a bound that all axes are constant: it would be a second error beside that of the argument.
        let mut elements = core::mem::ManuallyDrop::new(elements);
        let inline: *mut T = (&raw mut *elements).cast();
        let mut lengths = S::origin();
        for (length, known) in lengths.as_mut().iter_mut().zip(S::EXTENTS.lengths()) {
            *length = known;
        }
        let Ok(packed) = S::pack(&lengths) else { unreachable!("these are the lengths of the shape") };
        let len = lengths.as_ref().iter().product();
        let mut buffer = Vec::with_capacity(len);
        // SAFETY: there is a value of the nested arrays, so all axes are constant, and arrays in arrays are as many
        // elements as the product of the lengths, without gaps; they are moved into the buffer, whose capacity is at
        // least that, and not dropped where they were.
        unsafe {
            core::ptr::copy_nonoverlapping(inline, buffer.as_mut_ptr(), len);
            buffer.set_len(len);
        }
        Tensor::from_parts(buffer, packed)
    }

    /// The elements of a `Vec` in row-major order; the buffer is moved, not copied.
    ///
    /// # Errors
    ///
    /// Where the `Vec` has not as many elements as the shape.
    ///
    /// ```
    /// use conformable_runtime::Tensor2;
    /// assert!(Tensor2::<i32, 2, 2>::from_vec(vec![1, 2, 3, 4]).is_ok());
    /// assert_eq!(
    ///     Tensor2::<i32, 2, 2>::from_vec(vec![1, 2, 3]).unwrap_err().to_string(),
    ///     "from_vec: shape (2, 2) has 4 elements, 3 were given [C009]",
    /// );
    /// ```
    pub fn from_vec(elements: Vec<T>) -> Result<Self, ShapeError>
    where
        S: StaticShape,
    {
        if elements.len() == const { S::LEN } {
            Ok(Tensor::from_parts(elements, S::LENGTHS))
        } else {
            Err(ShapeError::count::<S>("from_vec", S::SHAPE.as_ref(), elements.len()))
        }
    }

    /// Copies of the elements of a slice in row-major order.
    ///
    /// # Errors
    ///
    /// Where the slice has not as many elements as the shape.
    pub fn from_slice(elements: &[T]) -> Result<Self, ShapeError>
    where
        T: Clone,
        S: StaticShape,
    {
        if elements.len() == const { S::LEN } {
            Ok(Tensor::from_parts(elements.to_vec(), S::LENGTHS))
        } else {
            Err(ShapeError::count::<S>("from_slice", S::SHAPE.as_ref(), elements.len()))
        }
    }
}

/// Constructors that take the lengths as values, for shapes of every kind.
impl<T, S: Shape> Tensor<T, S> {
    /// All elements 0.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis, or the tensor would be larger than memory can address.
    ///
    /// ```
    /// use conformable_runtime::{Const, Dyn, Tensor};
    /// let n = 3;
    /// let x = Tensor::<f32, (Dyn, Const<4>)>::zeros_with(&[n, 4]).unwrap();
    /// assert_eq!(x.shape(), [3, 4]);
    /// assert_eq!(
    ///     Tensor::<f32, (Dyn, Const<4>)>::zeros_with(&[n, 5]).unwrap_err().to_string(),
    ///     "zeros_with: shape (3, 5) does not go into (dyn, 4): axis 1 is 5, not 4 [C009]",
    /// );
    /// ```
    pub fn zeros_with(lengths: &S::Index) -> Result<Self, ShapeError>
    where
        T: Element,
    {
        let (packed, len) = sized::<T, S>("zeros_with", lengths)?;
        Ok(Tensor::from_parts(alloc::vec![T::ZERO; len], packed))
    }

    /// All elements `value`.
    ///
    /// # Errors
    ///
    /// As for [`zeros_with`](Tensor::zeros_with).
    pub fn full_with(value: T, lengths: &S::Index) -> Result<Self, ShapeError>
    where
        T: Clone,
    {
        let (packed, len) = sized::<T, S>("full_with", lengths)?;
        Ok(Tensor::from_parts(alloc::vec![value; len], packed))
    }

    /// The elements of a `Vec` in row-major order; the buffer is moved, not copied.
    ///
    /// # Errors
    ///
    /// As for [`zeros_with`](Tensor::zeros_with), and where the `Vec` has not as many elements as the shape.
    pub fn from_vec_with(elements: Vec<T>, lengths: &S::Index) -> Result<Self, ShapeError> {
        let (packed, len) = sized::<T, S>("from_vec_with", lengths)?;
        if elements.len() == len {
            Ok(Tensor::from_parts(elements, packed))
        } else {
            Err(ShapeError::count::<S>("from_vec_with", lengths.as_ref(), elements.len()))
        }
    }
}

impl<T: Element, S: Shape> Tensor<T, S> {
    /// The identity matrix: shape (n, n).
    ///
    /// ```
    /// use conformable_runtime::Tensor2;
    /// assert_eq!(Tensor2::<i32, 2, 2>::eye().as_slice(), [1, 0, 0, 1]);
    /// ```
    pub fn eye() -> Self
    where
        S: Square,
    {
        Self::build(identity::<T, S>)
    }
}

impl<T: Default + Clone, S: StaticShape> Default for Tensor<T, S> {
    /// All elements the default of their type.
    fn default() -> Self {
        Self::full(T::default())
    }
}
