//! Views of matrices as views of tensors, and back.

use super::shapes::{MatrixShape, OfMatrix};
use crate::error::{Memory, ShapeError};
use crate::errors::Shapes;
use crate::interop::elements::ArrayElements;
use crate::interop::{index, strides};
use crate::shape::{Const, Dim, Shape};
use crate::tensor::{InlineTensor, Tensor, TensorView, TensorViewMut};
use ::nalgebra as na;

/// Lengths and strides of a matrix, as those of a shape of rank 2, or of rank 1 for a column.
fn layout<T, R: na::Dim, C: na::Dim, M: na::RawStorage<T, R, C>, S: Shape>(
    matrix: &na::Matrix<T, R, C, M>,
) -> Result<(S::Lengths, S::Strides), ShapeError> {
    let (rows, columns) = matrix.shape();
    let lengths = [rows, columns];
    let (down, across) = matrix.strides();
    // The stride of an axis that nobody walks along can be anything.
    let stride = |len: usize, stride: usize| if len < 2 { 0 } else { stride as isize };
    let all = [stride(rows, down), stride(columns, across)];
    let rank = if S::RANK == 1 && columns == 1 { 1 } else { 2 };
    if S::RANK != rank {
        return Err(ShapeError::array::<S>("from_nalgebra", &lengths, None));
    }
    match S::pack(&index::<S>(&lengths[..rank])) {
        Ok(packed) => Ok((packed, strides::<S>(&all[..rank]))),
        Err(axis) => Err(ShapeError::array::<S>("from_nalgebra", &lengths[..rank], Some(axis))),
    }
}

/// A view of a matrix.
pub(super) fn view<T: na::Scalar, R: na::Dim, C: na::Dim, M: na::Storage<T, R, C>, S: Shape>(
    matrix: &na::Matrix<T, R, C, M>,
) -> Result<TensorView<'_, T, S>, ShapeError> {
    let (lengths, strides) = layout::<_, _, _, _, S>(matrix)?;
    // SAFETY: what implements the unsafe trait `Storage` has an initialised element at `ptr + row * down + column * across`
    // for every index of the matrix, borrowed as long as the matrix is; lengths and strides are those of the matrix.
    Ok(unsafe { TensorView::from_raw(matrix.as_ptr(), lengths, strides) })
}

/// A view of a matrix for writing.
pub(super) fn view_mut<T: na::Scalar, R: na::Dim, C: na::Dim, M: na::StorageMut<T, R, C>, S: Shape>(
    matrix: &mut na::Matrix<T, R, C, M>,
) -> Result<TensorViewMut<'_, T, S>, ShapeError> {
    let (lengths, strides) = layout::<_, _, _, _, S>(matrix)?;
    // SAFETY: as in `view`; nalgebra asserts of its views for writing that every index has an element of its own, which
    // owned storages have; and the matrix is borrowed exclusively.
    Ok(unsafe { TensorViewMut::from_raw(matrix.as_mut_ptr(), lengths, strides) })
}

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// A view of the elements of a matrix or of a view of one, without a copy; a matrix that owns its elements has strides
    /// (1, rows). A shape of rank 1 takes a matrix of one column.
    ///
    /// Lengths that are constant on both sides are compared when the program is built.
    ///
    /// # Errors
    ///
    /// Where a length of the matrix is not that of a constant axis.
    ///
    /// ```
    /// use conformable_runtime::{Const, Dyn, TensorView};
    /// use nalgebra::DMatrix;
    /// let matrix = DMatrix::from_fn(3, 4, |i, j| 10 * i + j);
    /// let x = TensorView::<usize, (Dyn, Const<4>)>::from_nalgebra(&matrix).unwrap();
    /// assert_eq!((x[[2, 3]], x.strides()), (23, [1, 3]));
    /// assert_eq!(
    ///     TensorView::<usize, (Dyn, Const<5>)>::from_nalgebra(&matrix).unwrap_err().to_string(),
    ///     "from_nalgebra: an array of shape (3, 4) does not go into shape (dyn, 5): axis 1 is 4, not 5 [C017]",
    /// );
    /// ```
    pub fn from_nalgebra<X: na::Scalar, R: na::Dim, C: na::Dim, M: na::Storage<X, R, C>>(
        matrix: &'a na::Matrix<X, R, C, M>,
    ) -> Result<Self, ShapeError>
    where
        S: OfMatrix<R, C, T>,
        Shapes: ArrayElements<X, T>,
    {
        view(matrix).map(Shapes::view)
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// A view of the elements of a matrix for writing, as [`TensorView::from_nalgebra`].
    ///
    /// # Errors
    ///
    /// Where a length of the matrix is not that of a constant axis.
    pub fn from_nalgebra<X: na::Scalar, R: na::Dim, C: na::Dim, M: na::StorageMut<X, R, C>>(
        matrix: &'a mut na::Matrix<X, R, C, M>,
    ) -> Result<Self, ShapeError>
    where
        S: OfMatrix<R, C, T>,
        Shapes: ArrayElements<X, T>,
    {
        view_mut(matrix).map(Shapes::view_mut)
    }
}

/// The view of a matrix whose lengths are constant and those of the shape.
fn fits<X>(view: Result<X, ShapeError>) -> X {
    view.unwrap_or_else(|error| error.raise())
}

macro_rules! conversions {
    ($([$($generics:tt)*] $rows:ty, $columns:ty => $shape:ty;)*) => {$(
        impl<'a, T: na::Scalar, $($generics)*, M: na::Storage<T, $rows, $columns>>
            TryFrom<&'a na::Matrix<T, $rows, $columns, M>> for TensorView<'a, T, $shape>
        {
            type Error = ShapeError;
            /// As [`TensorView::from_nalgebra`].
            fn try_from(matrix: &'a na::Matrix<T, $rows, $columns, M>) -> Result<Self, ShapeError> {
                view(matrix)
            }
        }

        impl<'a, T: na::Scalar, $($generics)*, M: na::StorageMut<T, $rows, $columns>>
            TryFrom<&'a mut na::Matrix<T, $rows, $columns, M>> for TensorViewMut<'a, T, $shape>
        {
            type Error = ShapeError;
            /// As [`TensorViewMut::from_nalgebra`].
            fn try_from(matrix: &'a mut na::Matrix<T, $rows, $columns, M>) -> Result<Self, ShapeError> {
                view_mut(matrix)
            }
        }
    )*};
}

conversions! {
    [A: Dim, B: Dim] na::Dyn, na::Dyn => (A, B);
    [A: Dim, const N: usize] na::Dyn, na::Const<N> => (A, Const<N>);
    [B: Dim, const M0: usize] na::Const<M0>, na::Dyn => (Const<M0>, B);
    [A: Dim] na::Dyn, na::U1 => (A,);
}

macro_rules! constant {
    ($([$($n:ident)*] $rows:ty, $columns:ty => $shape:ty;)*) => {$(
        impl<'a, T: na::Scalar, $(const $n: usize,)* M: na::Storage<T, $rows, $columns>>
            From<&'a na::Matrix<T, $rows, $columns, M>> for TensorView<'a, T, $shape>
        {
            /// The same elements, without a copy.
            fn from(matrix: &'a na::Matrix<T, $rows, $columns, M>) -> Self {
                fits(view(matrix))
            }
        }

        impl<'a, T: na::Scalar, $(const $n: usize,)* M: na::StorageMut<T, $rows, $columns>>
            From<&'a mut na::Matrix<T, $rows, $columns, M>> for TensorViewMut<'a, T, $shape>
        {
            /// The same elements, without a copy.
            fn from(matrix: &'a mut na::Matrix<T, $rows, $columns, M>) -> Self {
                fits(view_mut(matrix))
            }
        }
    )*};
}

constant! {
    [R C] na::Const<R>, na::Const<C> => (Const<R>, Const<C>);
    [R] na::Const<R>, na::U1 => (Const<R>,);
}

/// A view of nalgebra's with strides that are known at run time.
type View<'a, T, S> =
    na::MatrixView<'a, T, <S as MatrixShape>::Rows, <S as MatrixShape>::Columns, na::Dyn, na::Dyn>;

/// The same for writing.
type ViewMut<'a, T, S> =
    na::MatrixViewMut<'a, T, <S as MatrixShape>::Rows, <S as MatrixShape>::Columns, na::Dyn, na::Dyn>;

/// Strides as nalgebra has them: its iterators do not end where one is 0 or negative.
fn positive(lengths: &[usize], strides: &[isize]) -> Result<(na::Dyn, na::Dyn), ShapeError> {
    let mut all = [na::Dyn(1); 2];
    for (axis, ((to, &len), &stride)) in all.iter_mut().zip(lengths).zip(strides).enumerate() {
        // The stride of an axis that nobody walks along is 1.
        match usize::try_from(stride) {
            _ if len < 2 => {}
            Ok(stride @ 1..) => *to = na::Dyn(stride),
            _ => return Err(ShapeError::memory("into_nalgebra", Memory::Stride { axis, stride })),
        }
    }
    Ok((all[0], all[1]))
}

// `M` and `N` are there for their errors, see `tensor/axes.rs`.

impl<'a, T, S: Shape> TensorView<'a, T, S> {
    /// The same elements as a view of nalgebra's, without a copy. Rank 1 is a column.
    ///
    /// # Errors
    ///
    /// Where an axis is turned around or repeats its elements: strides of nalgebra are positive.
    pub fn into_nalgebra<M: na::Dim, N: na::Dim>(
        self,
    ) -> Result<na::MatrixView<'a, T, M, N, na::Dyn, na::Dyn>, ShapeError>
    where
        S: MatrixShape<Rows = M, Columns = N>,
    {
        let strides = positive(self.shape().as_ref(), self.strides().as_ref())?;
        let dims = S::dims(self.lengths());
        // SAFETY: every index of the view is an initialised element that is valid for reads for `'a`; lengths and strides are
        // those of the view.
        Ok(unsafe { na::Matrix::from_data(na::ViewStorage::from_raw_parts(self.as_ptr(), dims, strides)) })
    }
}

impl<'a, T, S: Shape> TensorViewMut<'a, T, S> {
    /// The same elements as a view of nalgebra's, without a copy. Rank 1 is a column.
    ///
    /// # Errors
    ///
    /// Where an axis is turned around or repeats its elements: strides of nalgebra are positive.
    pub fn into_nalgebra<M: na::Dim, N: na::Dim>(
        mut self,
    ) -> Result<na::MatrixViewMut<'a, T, M, N, na::Dyn, na::Dyn>, ShapeError>
    where
        S: MatrixShape<Rows = M, Columns = N>,
    {
        let strides = positive(self.shape().as_ref(), self.strides().as_ref())?;
        let dims = S::dims(self.view().lengths());
        // SAFETY: every index of the view is an initialised element of its own, borrowed exclusively for `'a`; lengths and
        // strides are those of the view, which is consumed.
        let storage = unsafe { na::ViewStorageMut::from_raw_parts(self.as_mut_ptr(), dims, strides) };
        Ok(na::Matrix::from_data(storage))
    }
}

macro_rules! na {
    ($($tensor:ident)*) => {$(
        impl<T, S: Shape> $tensor<T, S> {
            /// The elements as a view of nalgebra's, without a copy: for everything that nalgebra does well. Rank 1 is a
            /// column.
            pub fn na<M: na::Dim, N: na::Dim>(&self) -> na::MatrixView<'_, T, M, N, na::Dyn, na::Dyn>
            where
                S: MatrixShape<Rows = M, Columns = N>,
            {
                fits(self.view().into_nalgebra())
            }

            /// The elements as a view of nalgebra's through which they can be changed, without a copy.
            pub fn na_mut<M: na::Dim, N: na::Dim>(
                &mut self,
            ) -> na::MatrixViewMut<'_, T, M, N, na::Dyn, na::Dyn>
            where
                S: MatrixShape<Rows = M, Columns = N>,
            {
                fits(self.view_mut().into_nalgebra())
            }
        }
    )*};
}

na! { Tensor InlineTensor }

impl<'a, T, S: MatrixShape> TryFrom<TensorView<'a, T, S>> for View<'a, T, S> {
    type Error = ShapeError;
    /// As [`TensorView::into_nalgebra`].
    fn try_from(view: TensorView<'a, T, S>) -> Result<Self, ShapeError> {
        view.into_nalgebra()
    }
}

impl<'a, T, S: MatrixShape> TryFrom<TensorViewMut<'a, T, S>> for ViewMut<'a, T, S> {
    type Error = ShapeError;
    /// As [`TensorViewMut::into_nalgebra`].
    fn try_from(view: TensorViewMut<'a, T, S>) -> Result<Self, ShapeError> {
        view.into_nalgebra()
    }
}

macro_rules! from_tensor {
    ($($tensor:ident)*) => {$(
        impl<'a, T, S: MatrixShape> From<&'a $tensor<T, S>> for View<'a, T, S> {
            /// The same elements, without a copy.
            fn from(tensor: &'a $tensor<T, S>) -> Self {
                tensor.na()
            }
        }

        impl<'a, T, S: MatrixShape> From<&'a mut $tensor<T, S>> for ViewMut<'a, T, S> {
            /// The same elements, without a copy.
            fn from(tensor: &'a mut $tensor<T, S>) -> Self {
                tensor.na_mut()
            }
        }
    )*};
}

from_tensor! { Tensor InlineTensor }
