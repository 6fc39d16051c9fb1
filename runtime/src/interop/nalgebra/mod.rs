//! nalgebra: matrices and views both ways, and matrices as operands and outputs of contractions.
//!
//! nalgebra stores columns, a tensor stores rows. A matrix that is looked at is a view with strides, (1, rows) for a matrix
//! that owns its elements, and nothing is copied. An owned tensor of an owned matrix has its elements in another order: that
//! conversion copies, and the one that moves the buffer gives the transposed.
//!
//! A vector of nalgebra is a matrix of one column. As an operand it is one too, of shape (n, 1); conversions take a shape of
//! rank 1 as well.

mod operand;
mod owned;
mod shapes;
mod views;

pub use shapes::{AxisOf, MatrixShape, OfMatrix};
