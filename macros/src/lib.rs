//! The procedural macros of [conformable](https://docs.rs/conformable), which documents them.
//!
//! Each macro goes the same way: parse everything, stop if there were errors; check the rules, stop; expand, which cannot
//! fail. On an error the expansion is the error messages and the operands, so that one mistake is one error. A macro sees
//! tokens and no types: it reports grammar and options, rustc reports lengths through the traits of conformable-runtime.

mod diagnostics;
#[cfg(test)]
mod emitted;
#[cfg(test)]
mod equations;
mod expand;
#[cfg(test)]
mod expanded;
#[cfg(test)]
mod mistakes;
mod parse;
#[cfg(test)]
mod robust;
mod spec;

use proc_macro::TokenStream;
use spec::Macro;

macro_rules! calls {
    ($($(#[$doc:meta])* $name:ident $try_name:ident $kind:expr;)*) => {$(
        $(#[$doc])*
        #[proc_macro]
        pub fn $name(input: TokenStream) -> TokenStream {
            expand::call(input.into(), $kind, expand::Failing::Panics).into()
        }

        #[doc = concat!("As [`", stringify!($name), "!`], with a `Result` as its value.")]
        ///
        /// The error is a `ShapeError`. Where all lengths are constant it cannot be one.
        #[proc_macro]
        pub fn $try_name(input: TokenStream) -> TokenStream {
            expand::call(input.into(), $kind, expand::Failing::Returns).into()
        }
    )*};
}

calls! {
    /// `dot!(a, b)`: numpy.dot, and Keras' `K.dot` for ranks of 2 and above.
    ///
    /// The last axis of `a` is contracted with the second-to-last axis of `b`; the result has the other axes of `a`, then
    /// those of `b`. `b` of rank 1 is contracted over its only axis, rank 0 scales.
    ///
    /// | `a` | `b` | `dot!(a, b)` |
    /// |---|---|---|
    /// | (3, 4) | (4, 5) | (3, 5) |
    /// | (2, 3, 4) | (7, 4, 5) | (2, 3, 7, 5) |
    /// | (2, 3, 4) | (4,) | (2, 3) |
    /// | () | (3, 4) | (3, 4) |
    ///
    /// ```
    /// use conformable::{Tensor, dot, tensor};
    /// let a = tensor![[1, 2], [3, 4]];
    /// let b = tensor![[5, 6], [7, 8]];
    /// let c: Tensor![i32; 2, 2] = dot!(a, b);
    /// assert_eq!(c, tensor![[19, 22], [43, 50]]);
    ///
    /// let mut sum = c.clone();
    /// dot!(a, b, out += sum); // adds in place, allocates nothing
    /// assert_eq!(sum, c.map(|x| 2 * x));
    /// ```
    ///
    /// A product that does not fit is a compile error:
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, dot};
    /// let a = <Tensor![f32; 3, 4, 5, 2]>::zeros();
    /// let b = <Tensor![f32; 2, 5, 3, 7]>::zeros();
    /// let c = dot!(a, b); // axis 3 of the left operand is 2, axis 2 of the right operand is 3
    /// ```
    ///
    /// Options: `out = c` overwrites `c`, `out += c` adds to it; `crate = path` names this crate where it is renamed.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    dot try_dot Macro::Dot;
    /// `batch_dot!(a, b)` and `batch_dot!(a, b, axes = (i, j))`: Keras' `batch_dot`, which has followed two rules.
    ///
    /// **Without `axes`** (Keras before 2.2.5): equal ranks of 3 and above, all leading axes are shared and must be equal,
    /// the last two are multiplied. Nothing is broadcast.
    ///
    /// **With `axes = (i, j)`** (Keras since 2.2.5): axis 0 is the batch, axis `i` of `a` meets axis `j` of `b`, the result
    /// has the batch, the rest of `a`, the rest of `b`. `axes = i` means `(i, i)`, negative axes count from the end, two
    /// operands of rank 2 give `(batch, 1)`.
    ///
    /// The same two shapes by both rules:
    ///
    /// ```
    /// use conformable::{Tensor, batch_dot};
    /// let a = <Tensor![f32; 10, 12, 4, 5]>::ones();
    /// let b = <Tensor![f32; 10, 12, 5, 8]>::ones();
    /// let c: Tensor![f32; 10, 12, 4, 8] = batch_dot!(a, b);
    /// let d: Tensor![f32; 10, 12, 4, 12, 8] = batch_dot!(a, b, axes = (3, 2));
    /// assert_eq!((c[[9, 11, 3, 7]], d[[9, 11, 3, 0, 7]]), (5.0, 5.0));
    /// ```
    ///
    /// Options: `axes`, `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    batch_dot try_batch_dot Macro::BatchDot;
    /// `matmul!(a, b)`: numpy.matmul and tf.matmul.
    ///
    /// The last two axes are multiplied, leading axes broadcast: aligned from the right, equal or 1, and an operand may
    /// have fewer. Rank 1 is a row on the left, a column on the right, and is not in the result.
    ///
    /// | `a` | `b` | `matmul!(a, b)` |
    /// |---|---|---|
    /// | (3, 4) | (4, 5) | (3, 5) |
    /// | (10, 1, 3, 4) | (12, 4, 5) | (10, 12, 3, 5) |
    /// | (4,) | (2, 4, 5) | (2, 5) |
    /// | (4, 3) | (4, 5) | (3, 5) with `transpose_a = true` |
    ///
    /// ```
    /// use conformable::{matmul, tensor};
    /// let a = tensor![[1.0, 2.0], [3.0, 4.0]];
    /// assert_eq!(matmul!(a, a), tensor![[7.0, 10.0], [15.0, 22.0]]);
    /// assert_eq!(matmul!(a, a, transpose_b = true), tensor![[5.0, 11.0], [11.0, 25.0]]);
    /// ```
    ///
    /// Options: `transpose_a = true`, `transpose_b = true`, `adjoint_a = true`, `adjoint_b = true` (transposed and
    /// conjugated), `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    matmul try_matmul Macro::Matmul;
    /// einsum
    einsum try_einsum Macro::Einsum;
    /// .
    tensordot try_tensordot Macro::Tensordot;
    /// .
    dot_general try_dot_general Macro::DotGeneral;
    /// .
    inner try_inner Macro::Inner;
    /// .
    outer try_outer Macro::Outer;
    /// .
    vecdot try_vecdot Macro::Vecdot;
    /// .
    matvec try_matvec Macro::Matvec;
    /// .
    vecmat try_vecmat Macro::Vecmat;
    /// .
    trace try_trace Macro::Trace;
}

/// .
#[proc_macro]
pub fn einsum_path(input: TokenStream) -> TokenStream {
    expand::call(input.into(), Macro::EinsumPath, expand::Failing::Panics).into()
}

/// A tensor from its elements, `tensor![[1.0, 2.0], [3.0, 4.0]]`, or filled, `tensor![0.5; 3, 4]`.
///
/// The shape comes from the nesting; a row that differs from the first is an error at that row.
///
/// ```
/// use conformable::{Tensor, tensor};
/// let x: Tensor![f64; 2, 3] = tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
/// let y: Tensor![f64; 2, 3] = tensor![0.5; 2, 3];
/// assert_eq!((x[[1, 2]], y[[1, 2]]), (6.0, 0.5));
/// ```
#[proc_macro]
pub fn tensor(input: TokenStream) -> TokenStream {
    expand::literal(input.into()).into()
}

macro_rules! types {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[proc_macro]
        #[allow(non_snake_case)]
        pub fn $name(input: TokenStream) -> TokenStream {
            expand::types(input.into(), parse::TypeMacro::$name).into()
        }
    )*};
}

types! {
    /// The type of a tensor: `Tensor![f32; 3, 4]`.
    ///
    /// An axis is a length (`3`), a constant (`N`, `{2 * N}`), `dyn` (known at run time), or a name declared by `dim!`
    /// (`dyn Batch`). `Tensor![f32]` has rank 0.
    ///
    /// ```
    /// use conformable::{Tensor, dim};
    /// dim! { pub Batch }
    /// const N: usize = 3;
    /// let a: Tensor![f32; N, {2 * N}] = <Tensor![f32; 3, 6]>::zeros();
    /// let b: Tensor![f32; dyn Batch, 6] = <Tensor![f32; dyn Batch, 6]>::zeros_with(&[5, 6]).unwrap();
    /// assert_eq!((a.shape(), b.shape()), ([3, 6], [5, 6]));
    /// ```
    Tensor;
    /// The type of a borrowed tensor: `TensorView![f32; 3, 4]`, with a lifetime `TensorView!['a, f32; 3, 4]`.
    ///
    /// ```
    /// use conformable::{Tensor, TensorView};
    /// fn trace(x: TensorView![f32; 3, 3]) -> f32 {
    ///     (0..3).map(|i| x[[i, i]]).sum()
    /// }
    /// assert_eq!(trace(<Tensor![f32; 3, 3]>::eye().t()), 3.0);
    /// ```
    TensorView;
    /// The type of a mutably borrowed tensor: `TensorViewMut![f32; 3, 4]`, with a lifetime `TensorViewMut!['a, f32; 3, 4]`.
    ///
    /// ```
    /// use conformable::{Tensor, TensorViewMut};
    /// fn clear(mut x: TensorViewMut![f32; 3, 3]) {
    ///     x.fill(0.0);
    /// }
    /// let mut x = <Tensor![f32; 3, 3]>::eye();
    /// clear(x.view_mut());
    /// assert_eq!(x, <Tensor![f32; 3, 3]>::zeros());
    /// ```
    TensorViewMut;
    /// The type of a tensor with its elements inside the value: `InlineTensor![f32; 3, 3]`.
    ///
    /// ```
    /// use conformable::{InlineTensor, matmul};
    /// let x = <InlineTensor![i32; 2, 2]>::from_array([[1, 2], [3, 4]]);
    /// let y: InlineTensor![i32; 2, 2] = matmul!(x, x); // no allocation
    /// assert_eq!(y.as_slice(), [7, 10, 15, 22]);
    /// ```
    InlineTensor;
    /// A shape: `Shape![3, dyn, 4]` is `(Const<3>, Dyn, Const<4>)`.
    ///
    /// ```
    /// use conformable::{Shape, Tensor};
    /// type Image = Shape![28, 28];
    /// let x = Tensor::<u8, Image>::zeros();
    /// assert_eq!(x.len(), 784);
    /// ```
    Shape;
}

/// Stops the build with one error that says the shape of a tensor as the compiler knows it.
///
/// ```compile_fail
/// use conformable::{dot, shape_of, tensor};
/// let x = dot!(tensor![[1.0, 2.0]], tensor![[1.0], [2.0]]);
/// shape_of!(x); // error: `x` has shape (1, 1)
/// ```
#[proc_macro]
pub fn shape_of(input: TokenStream) -> TokenStream {
    expand::shape_of(input.into()).into()
}
