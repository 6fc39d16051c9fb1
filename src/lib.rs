//! Tensors whose shapes are in their types. [`dot!`], [`batch_dot!`] and [`matmul!`] check every axis when your program is
//! built, so that a product that does not fit is a compile error that says which axes and lengths disagree; what compiles
//! runs without comparing a length that the compiler knew.
//!
//! ```
//! use conformable::{Tensor, dim, dot, matmul, tensor};
//!
//! let a = tensor![[1.0, 2.0], [3.0, 4.0]];
//! let b: Tensor![f64; 2, 3] = tensor![[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]];
//! let c: Tensor![f64; 2, 3] = dot!(a, b);
//! println!("{c}");
//!
//! // Leading axes broadcast, as numpy.matmul does it.
//! let x = <Tensor![f32; 10, 1, 4, 5]>::ones();
//! let y = <Tensor![f32; 12, 5, 8]>::ones();
//! let z: Tensor![f32; 10, 12, 4, 8] = matmul!(x, y);
//!
//! // A length that is known at run time only, with a name that is checked when the program is built.
//! dim! { pub Batch }
//!
//! fn layer<B: conformable::Dim, const I: usize, const O: usize>(
//!     x: &Tensor![f32; dyn B, I],
//!     w: &Tensor![f32; I, O],
//! ) -> Tensor![f32; dyn B, O] {
//!     dot!(x, w)
//! }
//!
//! let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[32, 4])?;
//! let y: Tensor![f32; dyn Batch, 2] = layer(&x, &Tensor::ones());
//! # Ok::<(), conformable::ShapeError>(())
//! ```
//!
//! And what does not fit:
//!
//! ```text
#![doc = include_str!("../ui-tests/fail/dot/article.stderr")]
//! ```
//!
//! # Finding the way
//!
//! | for | see |
//! |---|---|
//! | products | [`dot!`], [`batch_dot!`], [`matmul!`], each with a `try_` form; [`ops`] without macros |
//! | parts | [`permute!`], [`slice!`], [`slice_mut!`]; the methods of [`Tensor`](struct@Tensor) for one axis: `axis_iter`, `split_at`, .. |
//! | types | [`Tensor`](struct@Tensor) on the heap, [`TensorView`](struct@TensorView) and [`TensorViewMut`](struct@TensorViewMut) borrowed with strides, [`InlineTensor`](struct@InlineTensor) inside the value; the macros of the same names write them |
//! | values | [`tensor!`], and the constructors of [`Tensor`](struct@Tensor) |
//! | axes | a length ([`Const`]), `dyn` ([`Dyn`]), a name declared by [`dim!`]; [`Dim`] is any of them |
//! | other crates | [`for_ndarray_users`]; [`interop`]: nested arrays, slices, bytes, ndarray and nalgebra |
//! | files | `npy`, `npz`, `safetensors`, serde, each a feature; `TensorSource` is any file with names |
//! | models | [`FromTensors`](macro@FromTensors), a struct of tensors from a file of safetensors or npz |
//! | errors | [`errors`], an index of the codes; [`ShapeError`] where a length is known at run time only; [`shape_of!`] to look at a shape, [`assert_shape!`] to assert one |
//!
//! # Axes
//!
//! | in a type macro | type | lengths are compared |
//! |---|---|---|
//! | `3`, `N`, `{2 * N}` | [`Const<3>`](Const) | when the program is built |
//! | `dyn` | [`Dyn`] | when it runs |
//! | `dyn Batch` | `Batch`, declared by [`dim!`] | names when it is built, lengths when it runs |
//!
//! The result keeps the most that is known of an axis that both operands share: a constant before a name before `dyn`.
//!
//! What is known of an axis changes by methods of tensors and views, by value and without a copy:
//!
//! | | an axis becomes | checked |
//! |---|---|---|
//! | [`x.fix::<32>()`](Tensor::fix), [`fix_axis::<0, 32>()`](Tensor::fix_axis) | constant | its length, when the program runs |
//! | [`x.name::<Batch>()`](Tensor::name), [`name_axis::<0, Batch>()`](Tensor::name_axis) | named | that it has no other name, when it is built |
//! | [`x.forget_axis::<0>()`](Tensor::forget_axis), [`into_dyn()`](Tensor::into_dyn) for all axes | `dyn` | nothing |
//! | [`x.try_into()?`](Tensor::try_into) | all axes, those of the type that is asked for | both |
//!
//! [`assert_shape!(x, [_, 3, ..])`](assert_shape!) checks a shape and leaves its type as it is.
//!
//! # Features
//!
//! | feature | default | with it |
//! |---|---|---|
//! | `std` | yes | detection of the processor's instruction sets; implies `alloc` |
//! | `alloc` | yes | [`Tensor`](struct@Tensor), and results of calls with views; the steps of an [`EinsumPath`] |
//! | `rayon` | yes | products on several threads; implies `std` |
//! | `ndarray` | yes | ndarray's arrays and views, see [`for_ndarray_users`]: conversions both ways without copying, `.nd()`, and arrays as operands and outputs of contractions; implies `alloc` |
//! | `nalgebra` | | nalgebra's matrices and views, the same; [`interop`] says what copies; implies `alloc` |
//! | `bytemuck` | | `TensorView::from_bytes` and `as_bytes()` |
//! | `complex` | | `Complex<f32>` and `Complex<f64>` elements, num-complex's |
//! | `half` | | `f16` and `bf16` elements; products accumulate in `f32` |
//! | `serde` | | tensors in serde's formats; the shape is checked when one is read; implies `alloc` |
//! | `npy` | | the modules `npy` and `npz`, files of NumPy; implies `std` |
//! | `safetensors` | | the module `safetensors`, files copied, or mapped and viewed where they are; implies `std` |
//!
//! # Without std
//!
//! With `default-features = false` the crate is `no_std` and links no `alloc`: nothing is allocated, ever. There are
//! [`InlineTensor`](struct@InlineTensor), views, and every contraction on them. Where all operands are inline tensors the result is one; a call
//! with a view as operand takes `out = c` or `out += c`, and says so where that is missing.
//!
//! ```
//! use conformable::{InlineTensor, TensorView, TensorViewMut, dot, einsum};
//!
//! /// A step of a filter, in place.
//! fn predict(a: &InlineTensor![f32; 2, 2], p: TensorView![f32; 2, 2], mut out: TensorViewMut![f32; 2, 2]) {
//!     dot!(a, p, a.t(), out = out);
//! }
//!
//! let a = <InlineTensor![f32; 2, 2]>::from_array([[1.0, 0.5], [0.0, 1.0]]);
//! let square: InlineTensor![f32; 2, 2] = dot!(a, a);
//! let mut next = <InlineTensor![f32; 2, 2]>::zeros();
//! predict(&a, square.view(), next.view_mut());
//! einsum!(next[i, j] += 2.0 * a[i, k] * square[k, j]);
//! assert_eq!(next[[0, 1]], 4.5);
//! ```
//!
//! - Intermediates of chains and einsums lie on the stack: in the smallest frame of 256 B, 1, 4, 16, 64 or 256 KiB that holds
//!   those that are needed at a time. A contraction that needs more is one loop over all its labels, which takes the
//!   [`naive_flops`](EinsumPath::naive_flops) of its path.
//! - Instruction sets are those that the program is compiled for (`-C target-cpu`, `-C target-feature`); for others there is
//!   a portable kernel, for large products too: matrixmultiply packs on the heap.
//! - A [`ShapeError`] holds its facts itself, and is some hundred bytes large. An [`EinsumPath`] prints its figures without
//!   the table of steps.
//! - `features = ["alloc"]` brings [`Tensor`](struct@Tensor) back for programs with an allocator.

#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

pub mod cookbook;
pub mod errors;
pub mod for_ndarray_users;

#[doc(inline)]
pub use conformable_macros::{
    FromTensors, InlineTensor, Shape, Tensor, TensorView, TensorViewMut, permute_mut, shape_of, slice_mut,
    tensor, try_batch_dot, try_dot, try_dot_general, try_einsum, try_inner, try_matmul, try_matvec,
    try_outer, try_slice, try_slice_mut, try_tensordot, try_trace, try_vecdot, try_vecmat,
};

/// Macros with the error of a call that does not fit, as the compiler prints it: the snapshots that the UI tests compare.
macro_rules! pages {
    ($($name:ident: $($file:literal)*;)*) => {$(
        #[doc = "# What does not fit"]
        $(
            #[doc = "```text"]
            #[doc = include_str!(concat!("../ui-tests/fail/", $file, ".stderr"))]
            #[doc = "```"]
        )*
        #[doc(inline)]
        pub use conformable_macros::$name;
    )*};
}

pages! {
    assert_shape: "pages/assert_shape";
    dot: "dot/article" "pages/chain";
    batch_dot: "pages/batch_dot";
    matmul: "pages/matmul";
    einsum: "pages/einsum" "pages/einsum_named";
    einsum_path: "pages/einsum_path";
    tensordot: "pages/tensordot";
    dot_general: "pages/dot_general";
    inner: "pages/inner";
    outer: "pages/outer";
    vecdot: "pages/vecdot";
    matvec: "pages/matvec";
    vecmat: "pages/vecmat";
    trace: "pages/trace";
    permute: "pages/permute";
    slice: "pages/slice" "pages/slice_rank";
}

#[doc(inline)]
pub use conformable_runtime::{
    AxisIter, AxisIterMut, BroadcastsTo, ChangeAxis, ChangeOnly, Const, ConvertsTo, Diagonal, Dim, Dyn,
    EinsumPath, Element, InlineTensor, Iter, MAX_RANK, Meets, OneRunTimeAxis, Operand, RunTime, Shape,
    ShapeError, Splits, Square, StaticShape, TensorView, TensorViewMut, WithAxis, dim, interop, ops,
};

#[cfg(feature = "alloc")]
#[doc(inline)]
pub use conformable_runtime::{
    EinsumStep, Tensor, Tensor1, Tensor2, Tensor3, Tensor4, Tensor5, Tensor6, Tensor7, Tensor8,
};

#[cfg(feature = "complex")]
#[doc(inline)]
pub use conformable_runtime::Complex;

#[cfg(feature = "half")]
#[doc(inline)]
pub use conformable_runtime::{bf16, f16};

#[cfg(any(feature = "npy", feature = "safetensors"))]
#[doc(inline)]
pub use conformable_runtime::{
    Entry, FileElement, FromTensors, LoadError, LoadErrors, Loaded, Loading, NotLoaded, Stored, TensorSource,
};

#[cfg(feature = "npy")]
#[doc(inline)]
pub use conformable_runtime::{npy, npz};

#[cfg(feature = "safetensors")]
#[doc(inline)]
pub use conformable_runtime::safetensors;

/// What generated code names. Not public: anything here may change in a patch release.
#[doc(hidden)]
pub use conformable_runtime::__private;

/// The README's programs, compiled and run.
#[cfg(all(doctest, feature = "safetensors"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
