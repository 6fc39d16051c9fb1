//! conformable for ndarray users: what stays ndarray's, what becomes a macro, and how the two meet without a copy. All of it
//! runs as a test.
//!
//! Nothing has to be moved. An array or a view of ndarray is an operand of every contraction as it is, and an output too; its
//! axes count as `dyn`, so ranks and elements are checked when the program is built, and lengths when it runs. Where lengths
//! are known, a view with these in its type is one line, and from there on the compiler checks them.
//!
//! # The loop, before and after
//!
//! A product for each matrix of a batch, with `general_mat_mul` and what `batch_dot!` makes of it:
//!
//! ```
//! use conformable::{Shape, TensorView, batch_dot, matmul};
//! use ndarray::{Array2, Array3, Axis, linalg::general_mat_mul};
//!
//! let x = Array3::from_shape_fn((120, 4, 5), |(b, i, k)| ((b + i * k) % 7) as f32);
//! let w = Array3::from_shape_fn((120, 5, 8), |(b, k, j)| ((b * k + j) % 5) as f32);
//!
//! // Before.
//! let mut before = Array3::zeros((120, 4, 8));
//! let batch = x.axis_iter(Axis(0)).zip(w.axis_iter(Axis(0)));
//! for ((x, w), mut y) in batch.zip(before.axis_iter_mut(Axis(0))) {
//!     general_mat_mul(1.0, &x, &w, 0.0, &mut y);
//! }
//!
//! // After: into an array that is there, or as a value.
//! let mut after = Array3::zeros((120, 4, 8));
//! batch_dot!(x, w, out = after);
//! assert_eq!(after, before);
//! assert_eq!(batch_dot!(x, w).into_ndarray(), before);
//!
//! // `matmul!` also broadcasts leading axes: one matrix for the whole batch.
//! let shared = Array2::<f32>::eye(5);
//! assert_eq!(matmul!(x, shared).nd(), x);
//!
//! // With lengths in the types: what does not fit is a compile error, and the kernel is one for these lengths.
//! let x: TensorView<'_, f32, Shape![120, 4, 5]> = (&x).try_into()?;
//! let w: TensorView<'_, f32, Shape![120, 5, 8]> = (&w).try_into()?;
//! let y: conformable::Tensor![f32; 120, 4, 8] = batch_dot!(x, w);
//! assert_eq!(y.nd(), before);
//! # Ok::<(), conformable::ShapeError>(())
//! ```
//!
//! What it brings on a machine is measured by `cargo run --release --manifest-path bench/Cargo.toml -- --set ndarray`: `views` are
//! views of constant shapes that are made in every call, which the time has in it, `operands` the arrays as they are, `ndarray`
//! is the loop.
//!
//! # Translations
//!
//! `a`, `b`, `c` are arrays of ndarray in both columns.
//!
//! | ndarray | conformable | |
//! |---|---|---|
//! | `a.dot(&b)` | `dot!(a, b)` | any ranks; a [`Tensor`](struct@crate::Tensor) |
//! | `general_mat_mul(1.0, &a, &b, 0.0, &mut c)` | `dot!(a, b, out = c)` | also [`matmul!`](crate::matmul), any ranks |
//! | `general_mat_mul(1.0, &a, &b, 1.0, &mut c)` | `dot!(a, b, out += c)` | |
//! | `general_mat_mul(alpha, &a, &b, 1.0, &mut c)` | `einsum!(c[i, k] += alpha * a[i, j] * b[j, k])` | `alpha` is a variable of yours |
//! | `general_mat_vec_mul(1.0, &a, &x, 0.0, &mut y)` | `dot!(a, x, out = y)` | |
//! | a loop of it over `axis_iter` | `batch_dot!(a, b, out = c)` | leading axes are equal |
//! | the same with one matrix for all | `matmul!(a, b, out = c)` | leading axes broadcast |
//! | `a.dot(&b.t())` | `dot!(a, b.t())`, `matmul!(a, b, transpose_b = true)` | nothing is copied |
//! | `a.dot(&b).dot(&x)` | `dot!(a, b, x)` | in the cheapest order |
//! | `(&a * &b).sum()` | `einsum!("ij,ij->", a, b)` | without the product as an array |
//! | `(&a * &b).sum_axis(Axis(1))` | `einsum!("ij,ij->i", a, b)`, [`vecdot!`](crate::vecdot) | |
//! | `a.diag().sum()` | `trace!(a)` | |
//! | `einsum("ij,jk->ik", &[&a, &b])` of ndarray-einsum | `einsum!("ij,jk->ik", a, b)` | the string is checked when the program is built |
//! | `Array2::<f32>::zeros((n, 4))` | `<Tensor![f32; dyn, 4]>::zeros_with(&[n, 4])?` | |
//! | `Array::from_shape_vec((3, 4), v)?` | `<Tensor![f32; 3, 4]>::from_vec(v)?` | the buffer is moved |
//! | `ArrayView::from_shape((3, 4), &v)?` | `<TensorView![f32; 3, 4]>::from_slice(&v)?` | |
//! | `aview2(&[[1., 2.], [3., 4.]])` | `<TensorView![f64; 2, 2]>::from_array(&[[1., 2.], [3., 4.]])` | |
//! | `array![[1., 2.], [3., 4.]]` | `tensor![[1., 2.], [3., 4.]]` | |
//! | `a[[i, j]]`, `a.t()`, `a.iter()`, `a.mapv(f)` | `x[[i, j]]`, `x.t()`, `x.iter()`, `x.map(f)` | |
//! | `a.slice(s![..2, ..;-1])`, `sum_axis`, `mean_axis`, `Zip`, .. | `x.nd().slice(..)`, `x.nd().sum_axis(..)`, .. | `nd()` is an `ArrayView` |
//! | `Ix2`, `IxDyn` | `Shape![dyn, dyn]`; the rank is always known | |
//!
//! # The border
//!
//! | from | to | how | copies |
//! |---|---|---|---|
//! | `Array` | `Tensor` | `Tensor::from_ndarray(a)?`, `a.try_into()?` | no; into row-major order where it is in another |
//! | `Tensor` | `Array` | `x.into_ndarray()`, `x.into()` | no |
//! | `&Array`, `ArrayView`, `&ArcArray`, `&CowArray`, `&ArrayRef` | `TensorView` | `TensorView::from_ndarray(&a)?`, `(&a).try_into()?` | no, whatever the strides are |
//! | `&mut Array`, `ArrayViewMut` | `TensorViewMut` | `TensorViewMut::from_ndarray(a.view_mut())?`, `(&mut a).try_into()?` | no |
//! | `&Tensor`, `TensorView` | `ArrayView` | `x.nd()`, `x.into_ndarray()`, `x.into()` | no |
//! | `&mut Tensor`, `TensorViewMut` | `ArrayViewMut` | `x.nd_mut()`, `x.into_ndarray()`, `x.into()` | no |
//!
//! A conversion is a [`ShapeError`](crate::ShapeError) where a length is not the constant one of the tensor's type. That ranks
//! and elements are the same is checked when the program is built; of an `ArrayD`, whose rank is not in its type, the rank is
//! checked when it runs. `from_ndarray` tells more than `try_into` where ranks or elements do not fit.
//!
//! ```
//! use conformable::{Tensor, TensorView, dim};
//! use ndarray::{ArrayD, Axis, s};
//!
//! dim! { Batch }
//!
//! let rows = ArrayD::<f32>::ones(vec![32, 4]);
//! let x = <TensorView![f32; dyn Batch, 4]>::from_ndarray(&rows)?;
//! let backwards = <TensorView![f32; dyn Batch, 2]>::from_ndarray(rows.slice(s![..;-1, ..;2]))?;
//! assert_eq!((x.shape(), backwards.shape()), ([32, 4], [32, 2]));
//! assert_eq!(x.nd().sum_axis(Axis(0)).len(), 4);
//!
//! let error = <TensorView![f32; dyn Batch, 5]>::from_ndarray(&rows).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "from_ndarray: an array of shape (32, 4) does not go into shape (Batch, 5): axis 1 is 4, not 5 [C017]",
//! );
//! # Ok::<(), conformable::ShapeError>(())
//! ```
//!
//! # What is different
//!
//! - An operand is a whole array, and nothing is broadcast but leading axes of `matmul!` and axes under an ellipsis of `einsum!`. Sums
//!   and products of elements, `&a + &b`, stay ndarray's: `x.nd() + y.nd()`.
//! - A result is a [`Tensor`](struct@crate::Tensor), contiguous in row-major order; `into_ndarray()` is the array with its buffer.
//! - A `dyn` axis of length 1 that broadcasts is found when the program runs; give it the constant length 1 where it is one.
//! - `out =` of an `ArcArray` that is shared copies it first, as every change of one does.
//! - `examples/ndarray_migration.rs` is a program before and after, with its times.
