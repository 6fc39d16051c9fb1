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
//! # C013: an axis, a range or an index that is not there
//!
//! `slice!` takes one entry for each axis, each inside of its axis; `permute!` lists every axis once; the methods of an axis
//! (`axis_iter`, `index_axis`, `split_at`) name one that is there; `diagonal` is for matrices, `diagonal_dyn` for those that are not
//! square. Where a length is known at run time only this is a [`ShapeError`](crate::ShapeError), or a panic with its text.
//!
//! ```compile_fail
//! # use conformable::{Tensor, slice};
//! let x = <Tensor![f32; 3, 5]>::zeros();
//! let y = slice!(x, [.., 2..7]); // axis 1 has length 5
//! ```
//!
//! ```
//! # use conformable::{Tensor, TensorView, slice};
//! let x = <Tensor![f32; 3, 5]>::zeros();
//! let y: TensorView![f32; 3, 3] = slice!(x, [.., 2..5]);
//! ```
//!
//! ```compile_fail
//! # use conformable::{Tensor, permute};
//! let x = <Tensor![f32; 2, 3, 4]>::zeros();
//! let y = permute!(x, [1, 0]); // where is axis 2?
//! ```
//!
//! ```
//! # use conformable::{Tensor, TensorView, permute};
//! let x = <Tensor![f32; 2, 3, 4]>::zeros();
//! let y: TensorView![f32; 3, 2, 4] = permute!(x, [1, 0, 2]);
//! ```
//!
//! # C014: a shape that does not broadcast to another
//!
//! Axes are aligned from the right. Each is as long as that of the target, or 1, and the target may have more axes; a named axis has
//! one length and does not stretch. A constant 1 stretches to lengths up to 1088, multiples of 64 up to 16384 and powers of two up to
//! 2^24, which is a limit of the compiler's types, and to no const parameter of a generic function; `broadcast_to_with` takes any length on a
//! `dyn` axis.
//!
//! ```compile_fail
//! # use conformable::{Shape, Tensor};
//! let x = <Tensor![f32; 3]>::zeros();
//! let y = x.broadcast_to::<Shape![3, 4]>(); // 3 is the last axis, and 4 is not 3
//! ```
//!
//! ```
//! # use conformable::{Shape, Tensor, TensorView};
//! let x = <Tensor![f32; 3, 1]>::zeros();
//! let y: TensorView![f32; 3, 4] = x.broadcast_to::<Shape![3, 4]>();
//! ```
//!
//! # C015: a shape that is not the one asserted
//!
//! [`assert_shape!`](crate::assert_shape) compares what is constant when the program is built, and panics with the same text
//! where a length is known at run time only. In the text the pattern is as long as the shape: `..` is a `_` for each axis. A
//! pattern without `..` is for one rank. The code is also that of mistakes in the pattern itself.
//!
//! ```compile_fail
//! # use conformable::{Tensor, assert_shape};
//! let x = <Tensor![f32; 2, 4, 5]>::zeros();
//! assert_shape!(x, [_, 3, ..]); // axis 1 is 4, not 3
//! ```
//!
//! ```
//! # use conformable::{Tensor, assert_shape};
//! let x = <Tensor![f32; 2, 4, 5]>::zeros();
//! assert_shape!(x, [_, 4, ..]);
//! ```
//!
//! # C016: an axis that does not become another
//!
//! A conversion keeps lengths, ranks and names: `fix`, `name`, their forms for a chosen axis, and `try_into` say more or less
//! of an axis, they do not change it. Two constants are compared when the program is built, other lengths when it runs, and
//! are a [`ShapeError`](crate::ShapeError) then. `fix::<N>()` and `name::<Name>()` are for the only run-time axis.
//!
//! ```compile_fail
//! # use conformable::{Tensor, ShapeError};
//! let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4])?;
//! let y: Tensor![f32; 3, 5] = x.try_into()?; // an axis of length 4 does not become one of length 5
//! # Ok::<(), ShapeError>(())
//! ```
//!
//! ```
//! # use conformable::{Tensor, ShapeError, dim};
//! # dim! { Batch, Seq }
//! let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4])?;
//! let y: Tensor![f32; 3, 4] = x.try_into()?;
//! let z: Tensor![f32; dyn Batch, 4] = y.name_axis::<0, Batch>();
//! let w: Tensor![f32; dyn Seq, 4] = z.forget_axis::<0>().name::<Seq>(); // of another name only by way of `dyn`
//! # Ok::<(), ShapeError>(())
//! ```
//!
//! # C017: an array of another crate, or bytes, that are not the tensor
//!
//! A conversion keeps rank, lengths and elements. What is known to the compiler on both sides is compared when the program is
//! built: ranks, element types, the constant lengths of nalgebra's matrices. Lengths of ndarray's arrays, and the rank of an
//! `ArrayD`, are compared when it runs and are a [`ShapeError`](crate::ShapeError), as are bytes that are too few or not aligned.
//! An `ArrayD` is no operand: no rule can be checked without a rank.
//!
//! ```compile_fail
//! # use conformable::{Tensor, dot};
//! let a = ndarray::ArrayD::<f32>::zeros(vec![3, 4]);
//! let b = <Tensor![f32; 4, 5]>::zeros();
//! let c = dot!(a, b); // of which rank is `a`?
//! ```
//!
//! ```
//! # #[cfg(feature = "ndarray")] {
//! # use conformable::{Tensor, TensorView, dot};
//! let a = ndarray::ArrayD::<f32>::zeros(vec![3, 4]);
//! let b = <Tensor![f32; 4, 5]>::zeros();
//! let a = <TensorView![f32; dyn, 4]>::from_ndarray(&a)?;
//! let c: Tensor![f32; dyn, 5] = dot!(a, b);
//! # }
//! # Ok::<(), conformable::ShapeError>(())
//! ```
//!
//! # C018: a file, or a tensor in it, is not what was asked for
//!
//! At run time a `LoadError` (features `npy`, `safetensors`): it names the file, the tensor, what was expected
//! and what is there. Files of Keras and PyTorch often have the axes of a matrix in opposite order; load them as they are and
//! turn them with `t()`. A file that is malformed was cut off, or is of another format.
//!
//! When the program is built: elements that files do not hold, as `String` and `usize`, or that a format has not, as `bf16` in
//! `npy`.
//!
//! ```compile_fail
//! # use conformable::{Shape, npy};
//! let x = npy::read::<usize, Shape![2, 3]>("x.npy");
//! ```
//!
//! ```
//! # #[cfg(feature = "npy")] {
//! # use conformable::{Shape, npy};
//! let x = npy::read::<u64, Shape![2, 3]>("x.npy");
//! # }
//! ```
//!
//! # C019: a model and its file
//!
//! A field of a model is a tensor, a struct that derives [`FromTensors`](macro@crate::FromTensors), or a container of these, and
//! `transpose` is for tensors. Features `safetensors` and `npy`.
//!
//! ```compile_fail
//! # use conformable::{FromTensors, Tensor};
//! #[derive(FromTensors)]
//! struct Layer {
//!     weight: Tensor![f32; 3, 4],
//!     label: String,
//! }
//! ```
//!
//! ```
//! # #[cfg(feature = "safetensors")]
//! # mod example {
//! # use conformable::{FromTensors, Tensor};
//! #[derive(FromTensors)]
//! struct Layer {
//!     weight: Tensor![f32; 3, 4],
//!     #[tensor(skip)]
//!     label: String,
//! }
//! # }
//! ```
//!
//! When the program runs, a `LoadErrors` has one line for each tensor that keeps a file from filling the model:
//!
//! - *there is no tensor*: the name suggested is one that no field has read. `name` and `prefix` say how the file calls it;
//!   `Option` and `default` are for what may be missing. In a list no number is left out.
//! - *has shape*: the lengths in the file are others than those in the type. `transpose` is for weights whose axes are in
//!   opposite order, as PyTorch's linear layers have them.
//! - *axis .. is .. in tensor .. and ..*: a name that `dim!` declares has one length in a model. `dyn` is an axis without a name.
//! - *belongs to no field*: `load_strict` wants a field for every tensor, `load` does not.
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
//! The list of `permute!` has numbers, and stands in brackets; an entry of `slice!` is a range, an index, `..` or `...`, of which there is
//! one. A place that is counted from the end is a number, `-1`, as a `usize` has no sign.
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
//!
//! # C109: the grammar of `#[derive(FromTensors)]`
//!
//! It is for structs with fields. The keys of `#[tensor(..)]` are in the table of [`FromTensors`](macro@crate::FromTensors), each
//! stands once, and some exclude others: a field with `skip` is not read, a struct with `flatten` has no name.
//!
//! ```compile_fail
//! # use conformable::{FromTensors, Tensor};
//! #[derive(FromTensors)]
//! struct Layer {
//!     #[tensor(nam = "w")] // did you mean `name`?
//!     weight: Tensor![f32; 3, 4],
//! }
//! ```
//!
//! ```
//! # #[cfg(feature = "safetensors")]
//! # mod example {
//! # use conformable::{FromTensors, Tensor};
//! #[derive(FromTensors)]
//! struct Layer {
//!     #[tensor(name = "w")]
//!     weight: Tensor![f32; 3, 4],
//! }
//! # }
//! ```

#[doc(hidden)]
pub use conformable_runtime::errors::*;
