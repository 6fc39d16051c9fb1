//! The index of errors: what each code means, a program that gets it, and its mend.
//!
//! Codes `C0xx` are about shapes and come from the compiler's trait checks, or from [`ShapeError`](crate::ShapeError) where
//! a length is known at run time only. Codes `C1xx` are about the grammar of a macro.
//!
//! In the shape of an operand an axis that is not constant is printed by its name, `Dyn` for `dyn`; in shapes of rank 4 and
//! above, and where such an axis stands behind a constant one, as `_`.
//!
//! # C001: two lengths that must be equal differ
//!
//! Either the two axes that are multiplied, or an axis that both operands share.
//!
//! ```compile_fail
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let b = <Tensor![f32; 5, 6]>::zeros();
//! let c = dot!(a, b); // axis 1 of the left operand is 4, axis 0 of the right operand is 5
//! ```
//!
//! Mend it with operands that fit, a transposed view, or another operation:
//!
//! ```
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let b = <Tensor![f32; 6, 4]>::zeros();
//! let c: Tensor![f32; 3, 6] = dot!(a, b.t());
//! ```
//!
//! In an einsum a label stands for one length in all its places; only axes under an ellipsis stretch from 1. The error names
//! the label, both operands and both axes, which count from 0; in the named notation the caret stands under the axis.
//!
//! ```compile_fail
//! # use conformable::{Tensor, einsum};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let b = <Tensor![f32; 5, 6]>::zeros();
//! let c = einsum!("ij,jk->ik", a, b); // label 'j' is 4 on axis 1 of operand 0 and 5 on axis 0 of operand 1
//! ```
//!
//! ```
//! # use conformable::{Tensor, einsum};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let b = <Tensor![f32; 6, 4]>::zeros();
//! let c: Tensor![f32; 3, 6] = einsum!("ij,kj->ik", a, b);
//! ```
//!
//! In generic code two const parameters are two lengths: use one parameter where the lengths must be equal. Two named axes
//! fit where the names are the same.
//!
//! # C002: the ranks do not suit the operation
//!
//! `batch_dot!` wants the same rank of 3 or more on both sides, with `axes` 2 or more; `matmul!` wants 1 or more, and 2 or
//! more with a transposed operand; `outer!` wants two vectors; `matvec!` and `vecmat!` a matrix on one side; a chain of
//! `dot!` has matrices inside. A term of an einsum has one label for each axis of its operand, or an ellipsis for the others.
//!
//! ```compile_fail
//! # use conformable::{Tensor, batch_dot};
//! let a = <Tensor![f32; 8, 3, 4]>::zeros();
//! let w = <Tensor![f32; 4, 5]>::zeros();
//! let c = batch_dot!(a, w); // ranks 3 and 2
//! ```
//!
//! ```
//! # use conformable::{Tensor, matmul};
//! let a = <Tensor![f32; 8, 3, 4]>::zeros();
//! let w = <Tensor![f32; 4, 5]>::zeros();
//! let c: Tensor![f32; 8, 3, 5] = matmul!(a, w); // broadcasts the axes that `w` lacks
//! ```
//!
//! # C003: the result would have more than 8 axes
//!
//! ```compile_fail
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 2, 2, 2, 2, 2, 3]>::zeros();
//! let b = <Tensor![f32; 2, 2, 2, 2, 3, 2]>::zeros();
//! let c = dot!(a, b); // rank 10
//! ```
//!
//! `dot!` keeps the leading axes of both operands. Operands that share them are for `matmul!`:
//!
//! ```
//! # use conformable::{Tensor, matmul};
//! let a = <Tensor![f32; 2, 2, 2, 2, 2, 3]>::zeros();
//! let b = <Tensor![f32; 2, 2, 2, 2, 3, 2]>::zeros();
//! let c: Tensor![f32; 2, 2, 2, 2, 2, 2] = matmul!(a, b);
//! ```
//!
//! # C004: an axis that cannot be contracted
//!
//! `axes` of `batch_dot!` names an axis that the operand does not have, or axis 0, the batch. The lists of `tensordot!` and
//! `dot_general!` name an axis that is not there, or one axis twice (-1 is the last one); `axes = n` contracts more axes than
//! an operand has.
//!
//! ```compile_fail
//! # use conformable::{Tensor, batch_dot};
//! let a = <Tensor![f32; 8, 3, 4]>::zeros();
//! let c = batch_dot!(a, a, axes = (3, 2)); // axes of `a` are 0, 1 and 2
//! ```
//!
//! ```
//! # use conformable::{Tensor, batch_dot};
//! let a = <Tensor![f32; 8, 3, 4]>::zeros();
//! let c: Tensor![f32; 8, 3, 3] = batch_dot!(a, a, axes = (2, 2));
//! ```
//!
//! # C005: the result does not go into `out`
//!
//! `out` has the shape of the result. Nothing is broadcast into it.
//!
//! ```compile_fail
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let mut c = <Tensor![f32; 3, 4]>::zeros();
//! dot!(a, a.t(), out = c); // the result has shape (3, 3)
//! ```
//!
//! ```
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let mut c = <Tensor![f32; 3, 3]>::zeros();
//! dot!(a, a.t(), out = c);
//! ```
//!
//! # C006: element types that differ, or are no numbers
//!
//! ```compile_fail
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let b = <Tensor![f64; 4, 5]>::zeros();
//! let c = dot!(a, b);
//! ```
//!
//! ```
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let b = <Tensor![f64; 4, 5]>::zeros();
//! let c: Tensor![f64; 3, 5] = dot!(a.map(|&x| f64::from(x)), b);
//! ```
//!
//! # C007: the answer of `shape_of!`
//!
//! `shape_of!(x)` stops the build to say the shape of `x`. Remove it to go on.
//!
//! # C008: an operand that is no tensor, an `out` that cannot be written to
//!
//! `out` is a tensor of your own, a `TensorViewMut`, or a `&mut` reference to one; no `Vec`, and no view for reading.
//!
//! ```compile_fail
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let c = dot!(a, vec![1.0, 2.0, 3.0, 4.0]);
//! ```
//!
//! ```
//! # use conformable::{Tensor, dot};
//! let a = <Tensor![f32; 3, 4]>::zeros();
//! let v = <Tensor![f32; 4]>::from_vec(vec![1.0, 2.0, 3.0, 4.0])?;
//! let c: Tensor![f32; 3] = dot!(a, v);
//! # Ok::<(), conformable::ShapeError>(())
//! ```
//!
//! # C009: data that has not the shape of its tensor
//!
//! A constructor that needs every length is called for a shape that has a run-time axis (a compile error), or data or
//! lengths do not belong to the shape (a [`ShapeError`](crate::ShapeError)). `from_array` on a shape with a run-time axis
//! is rustc's E0308, "expected `NoArrayForRunTimeAxis`": use `from_vec_with`. `eye()` is for square shapes.
//!
//! ```compile_fail
//! # use conformable::Tensor;
//! let x = <Tensor![f32; dyn, 4]>::zeros(); // how many rows?
//! ```
//!
//! ```
//! # use conformable::Tensor;
//! let x = <Tensor![f32; dyn, 4]>::zeros_with(&[10, 4])?;
//! # Ok::<(), conformable::ShapeError>(())
//! ```
//!
//! # C010: a type that is no axis or no shape
//!
//! A shape is a tuple of at most 8 axes, and an axis is a length, `dyn`, or a name declared by `dim!`.
//!
//! ```compile_fail
//! # use conformable::Tensor;
//! struct Batch;
//! fn count(x: &Tensor![f32; dyn Batch, 4]) {}
//! ```
//!
//! ```
//! # use conformable::{Tensor, dim};
//! dim! { Batch }
//! fn count(x: &Tensor![f32; dyn Batch, 4]) {}
//! ```
//!
//! # C011: more elements than memory can address
//!
//! The product of the lengths, in bytes, does not fit in `isize`. Lengths that stand in a type macro as numbers are an error
//! of the macro; other constant ones stop `cargo build`, run-time ones are a [`ShapeError`](crate::ShapeError).
//!
//! ```compile_fail
//! # use conformable::Tensor;
//! type Huge = Tensor![f32; 4294967296, 4294967296];
//! ```
//!
//! # C012: a shape that is a type parameter
//!
//! In a generic function nothing is known of a shape `S`. Say what the function needs of it, or make the axes parameters.
//!
//! ```compile_fail
//! # use conformable::{Shape, Tensor, dot};
//! fn project<S: Shape>(x: &Tensor<f32, S>, w: &Tensor![f32; 4, 2]) {
//!     let y = dot!(x, w);
//! }
//! ```
//!
//! ```
//! # use conformable::{Const, Shape, Tensor, dot, ops::Dot};
//! fn project<S: Dot<Shape![4, 2]>>(x: &Tensor<f32, S>, w: &Tensor![f32; 4, 2]) -> Tensor<f32, S::Output> {
//!     dot!(x, w)
//! }
//! ```
//!
//! # Features: what is not there without one
//!
//! Without `alloc` there is no heap, and the result of a call with a view as operand would be on it: give it a place with
//! `out = c`. The names `Tensor`, `Tensor2` and so on are not there either; rustc says that they are behind the feature.
//! `InlineTensor` and views are always there. Elements `Complex<_>` need feature `complex`, `f16` and `bf16` feature `half`.
//!
//! ```
//! # use conformable::{InlineTensor, TensorView, dot};
//! fn square(a: TensorView![f32; 2, 2]) -> InlineTensor![f32; 2, 2] {
//!     let mut c = InlineTensor::zeros();
//!     dot!(a, a, out = c); // not `dot!(a, a)`, unless there is a heap
//!     c
//! }
//! ```
//!
//! # C101: operands
//!
//! A macro takes its operands first, separated by commas, then its options.
//!
//! ```compile_fail
//! # use conformable::{matmul, tensor};
//! let a = tensor![[1.0, 2.0]];
//! let c = matmul!(a, transpose_b = true); // one operand
//! ```
//!
//! ```
//! # use conformable::{matmul, tensor};
//! let a = tensor![[1.0, 2.0]];
//! let c = matmul!(a, a, transpose_b = true);
//! ```
//!
//! # C102: options
//!
//! An option that the macro does not have, has twice, or with a value that it does not take.
//!
//! ```compile_fail
//! # use conformable::{matmul, tensor};
//! let a = tensor![[1.0, 2.0]];
//! let c = matmul!(a, a, transposed_b = true); // did you mean `transpose_b`?
//! ```
//!
//! # C103: an axis in a type macro
//!
//! ```compile_fail
//! # use conformable::Tensor;
//! const N: usize = 3;
//! type Square = Tensor![f32; N, 2 * N]; // a length that is computed stands in braces
//! ```
//!
//! ```
//! # use conformable::Tensor;
//! const N: usize = 3;
//! type Square = Tensor![f32; N, {2 * N}];
//! ```
//!
//! # C104: the element type in a type macro
//!
//! It stands first, and a semicolon behind it: `Tensor![f32; 3, 4]`. `Shape![3, 4]` has none.
//!
//! # C105: a tensor literal
//!
//! ```compile_fail
//! # use conformable::tensor;
//! let x = tensor![[1.0, 2.0], [3.0]]; // row 1 has 1 element, the rows before it have 2
//! ```
//!
//! ```
//! # use conformable::tensor;
//! let x = tensor![[1.0, 2.0], [3.0, 4.0]];
//! ```
//!
//! # C106: axes given as numbers
//!
//! `axes` of `batch_dot!` is `(i, j)` or `i`, numbers that are not 0: axis 0 is the batch. `axes` of `tensordot!` is a number
//! from 0 to 8 or two lists, `batch` and `contract` of `dot_general!` are two lists: of equal lengths, no axis twice, and no
//! axis in both options.
//!
//! ```compile_fail
//! # use conformable::{Tensor, batch_dot};
//! let a = <Tensor![f32; 8, 3, 4]>::zeros();
//! let c = batch_dot!(a, a, axes = (1,));
//! ```
//!
//! ```
//! # use conformable::{Tensor, batch_dot};
//! let a = <Tensor![f32; 8, 3, 4]>::zeros();
//! let c: Tensor![f32; 8, 4, 4] = batch_dot!(a, a, axes = 1);
//! ```
//!
//! # C107: the grammar of an einsum
//!
//! Subscripts are a string literal of terms with letters as labels, `,` between them and `->` before the output; see
//! [`einsum!`](crate::einsum). The error says the position in the string, counted from 1, and marks it. In the notation with
//! names an axis has a name, not a number, and the output stands first.
//!
//! ```compile_fail
//! # use conformable::{einsum, tensor};
//! let a = tensor![[1.0, 2.0], [3.0, 4.0]];
//! let c = einsum!("ij,j1->i1", a, a); // a label is a letter
//! ```
//!
//! ```compile_fail
//! # use conformable::{einsum, tensor};
//! let a = tensor![[1.0, 2.0], [3.0, 4.0]];
//! let c = einsum!(a[i, j] * a[j, k]); // there is no output
//! ```
//!
//! ```
//! # use conformable::{einsum, tensor};
//! let a = tensor![[1.0, 2.0], [3.0, 4.0]];
//! let c = einsum!("ij,jk->ik", a, a);
//! let c = einsum!([i, k] = a[i, j] * a[j, k]);
//! ```
//!
//! # C108: the labels of an einsum
//!
//! The output has each label once, and only labels that an operand has. A term has at most one ellipsis, and an ellipsis
//! with axes is in the output too: its axes are not summed. A tensor has at most 8 axes.
//!
//! ```compile_fail
//! # use conformable::{einsum, tensor};
//! let a = tensor![[1.0, 2.0], [3.0, 4.0]];
//! let c = einsum!("ij,jk->iK", a, a); // did you mean `k`?
//! ```
//!
//! ```compile_fail
//! # use conformable::{einsum, tensor};
//! let a = tensor![[1.0, 2.0], [3.0, 4.0]];
//! let c = einsum!("...ij,...jk->ik", a, a); // the output leaves out `...`
//! ```
//!
//! ```
//! # use conformable::{einsum, tensor};
//! let a = tensor![[1.0, 2.0], [3.0, 4.0]];
//! let c = einsum!("...ij,...jk->...ik", a, a);
//! ```

#[doc(hidden)]
pub use conformable_runtime::errors::*;
