//! Owned matrices and owned tensors.
//!
//! A vector has one order of elements, and its buffer is moved. A matrix of nalgebra has its columns one after the other, a
//! tensor its rows: elements are copied into the other order, or the buffer is moved and stands for the transposed.

use super::views::view;
use crate::error::ShapeError;
use crate::shape::{Const, Dim};
use crate::tensor::{InlineTensor, Tensor, TensorView};
use ::nalgebra as na;
use alloc::vec::Vec;
use na::{DMatrix, DVector, SMatrix, SVector, Scalar, VecStorage};

impl<T: Scalar, A: Dim, B: Dim> From<Tensor<T, (A, B)>> for DMatrix<T> {
    /// The same rows and columns. Elements are copied into nalgebra's order; [`Tensor::into_nalgebra_transposed`] moves the
    /// buffer.
    fn from(tensor: Tensor<T, (A, B)>) -> Self {
        let [rows, columns] = tensor.shape();
        DMatrix::from_vec(rows, columns, tensor.t().iter().cloned().collect())
    }
}

impl<T: Scalar, A: Dim, B: Dim> TryFrom<DMatrix<T>> for Tensor<T, (A, B)> {
    type Error = ShapeError;
    /// The same rows and columns. Elements are copied into row-major order; [`Tensor::from_nalgebra_transposed`] moves the
    /// buffer.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis.
    fn try_from(matrix: DMatrix<T>) -> Result<Self, ShapeError> {
        view(&matrix).map(|view: TensorView<'_, T, (A, B)>| view.to_owned())
    }
}

impl<T: Scalar, A: Dim, B: Dim> Tensor<T, (A, B)> {
    /// The transposed as a matrix, of shape (columns, rows): the buffer is moved, as rows of a tensor are columns of nalgebra.
    ///
    /// ```
    /// use conformable_runtime::Tensor2;
    /// let x = Tensor2::<i32, 2, 3>::from_array([[1, 2, 3], [4, 5, 6]]);
    /// let m = x.into_nalgebra_transposed();
    /// assert_eq!((m.shape(), m[(2, 0)]), ((3, 2), 3));
    /// ```
    pub fn into_nalgebra_transposed(self) -> DMatrix<T> {
        let [rows, columns] = self.shape();
        DMatrix::from_vec(columns, rows, self.into_vec())
    }

    /// The transposed of a matrix, of shape (columns, rows): the buffer is moved.
    ///
    /// # Errors
    ///
    /// Where a length is not that of a constant axis.
    pub fn from_nalgebra_transposed(matrix: DMatrix<T>) -> Result<Self, ShapeError> {
        let (rows, columns) = matrix.shape();
        with_lengths(matrix.data.into(), [columns, rows], "from_nalgebra_transposed")
    }
}

/// A tensor of elements that are as many as the lengths say.
fn with_lengths<T, S: crate::Shape<Index = [usize; N]>, const N: usize>(
    elements: Vec<T>,
    lengths: [usize; N],
    op: &'static str,
) -> Result<Tensor<T, S>, ShapeError> {
    match S::pack(&lengths) {
        Ok(packed) => Ok(Tensor::from_parts(elements, packed)),
        Err(axis) => Err(ShapeError::array::<S>(op, &lengths, Some(axis))),
    }
}

impl<T: Scalar, A: Dim> From<Tensor<T, (A,)>> for DVector<T> {
    /// The same elements; the buffer is moved.
    fn from(tensor: Tensor<T, (A,)>) -> Self {
        DVector::from_vec(tensor.into_vec())
    }
}

impl<T: Scalar, A: Dim> TryFrom<DVector<T>> for Tensor<T, (A,)> {
    type Error = ShapeError;
    /// The same elements; the buffer is moved.
    ///
    /// # Errors
    ///
    /// Where the length is not that of a constant axis.
    fn try_from(vector: DVector<T>) -> Result<Self, ShapeError> {
        let lengths = [vector.len()];
        let storage: VecStorage<T, na::Dyn, na::U1> = vector.data;
        with_lengths(storage.into(), lengths, "from_nalgebra")
    }
}

impl<T: Scalar, const M: usize, const N: usize> From<SMatrix<T, M, N>>
    for InlineTensor<T, (Const<M>, Const<N>)>
{
    /// The same rows and columns. Elements are copied into row-major order, without an allocation.
    fn from(matrix: SMatrix<T, M, N>) -> Self {
        InlineTensor::from_fn(|[i, j]| matrix[(i, j)].clone())
    }
}

impl<T: Scalar, const M: usize, const N: usize> From<InlineTensor<T, (Const<M>, Const<N>)>>
    for SMatrix<T, M, N>
{
    /// The same rows and columns. Elements are copied into nalgebra's order, without an allocation.
    fn from(tensor: InlineTensor<T, (Const<M>, Const<N>)>) -> Self {
        SMatrix::from_fn(|i, j| tensor[[i, j]].clone())
    }
}

impl<T: Scalar, const N: usize> From<SVector<T, N>> for InlineTensor<T, (Const<N>,)> {
    /// The same elements, moved.
    fn from(vector: SVector<T, N>) -> Self {
        let [elements] = vector.data.0;
        InlineTensor::from_array(elements)
    }
}

impl<T: Scalar, const N: usize> From<InlineTensor<T, (Const<N>,)>> for SVector<T, N> {
    /// The same elements, moved.
    fn from(tensor: InlineTensor<T, (Const<N>,)>) -> Self {
        SVector::from_data(na::ArrayStorage([tensor.into_array()]))
    }
}
