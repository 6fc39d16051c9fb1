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
#[cfg(test)]
mod models;
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
    /// `dot!(a, b)`: numpy.dot, and Keras' `K.dot` for ranks of 2 and above. `dot!(a, b, c, ..)`: a chain of products.
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
    /// # Chains
    ///
    /// Three to 12 operands are numpy.linalg.multi_dot: matrices, a vector allowed at both ends. They are multiplied in the
    /// order that costs the fewest operations for their lengths; where these are constants the order is one too.
    ///
    /// | operands | result |
    /// |---|---|
    /// | (10, 100), (100, 5), (5, 50) | (10, 50) |
    /// | (100,), (100, 5), (5, 50) | (50,) |
    /// | (100,), (100, 5), (5,) | () |
    ///
    /// ```
    /// use conformable::{Tensor, dot};
    /// let (a, b) = (<Tensor![f64; 10, 100]>::ones(), <Tensor![f64; 100, 5]>::ones());
    /// let (c, x) = (<Tensor![f64; 5, 50]>::ones(), <Tensor![f64; 50]>::ones());
    /// let y: Tensor![f64; 10] = dot!(a, b, c, x); // from the right: no matrix of 10 by 50 is made
    /// assert_eq!(y[[0]], 100.0 * 5.0 * 50.0);
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
    /// Einstein summation: `einsum!("bij,bjk->bik", a, b)` as NumPy writes it, or
    /// `einsum!([b, i, k] = a[b, i, j] * x[b, j, k])` with names.
    ///
    /// Every label stands for one length in all its places. The result is a loop over the labels of the output; in it, a
    /// loop over all other labels sums the products of the operands' elements:
    ///
    /// ```text
    /// "bij,bjk->bik"      for b, i, k:  c[b, i, k] = 0
    ///                     for j:        c[b, i, k] += a[b, i, j] * x[b, j, k]
    /// ```
    ///
    /// | call | operands | result | |
    /// |---|---|---|---|
    /// | `einsum!("ij,jk->ik", a, b)` | (3, 4), (4, 5) | (3, 5) | product of matrices |
    /// | `einsum!("ij,jk", a, b)` | (3, 4), (4, 5) | (3, 5) | the same, the output implied |
    /// | `einsum!("ij->ji", a)` | (3, 4) | (4, 3) | transposed |
    /// | `einsum!("ij->i", a)` | (3, 4) | (3,) | sums of rows |
    /// | `einsum!("ii->i", a)` | (3, 3) | (3,) | diagonal |
    /// | `einsum!("ii", a)` | (3, 3) | () | trace |
    /// | `einsum!("i,j->ij", a, b)` | (3,), (4,) | (3, 4) | outer product |
    /// | `einsum!("...ij,...jk->...ik", a, b)` | (7, 3, 4), (4, 5) | (7, 3, 5) | leading axes broadcast |
    /// | `einsum!(",ij->ij", s, a)` | (), (3, 4) | (3, 4) | scaled |
    ///
    /// Three or more operands are contracted in pairs, in the order that costs the fewest operations for the lengths at
    /// hand; [`einsum_path!`] shows it.
    ///
    /// # Subscripts
    ///
    /// ```text
    /// subscripts  term ("," term)* ("->" term)?
    /// term        labels a to z and A to Z, and at most one "..."
    /// ```
    ///
    /// - One term for each operand, 1 to 12; an empty term is an operand of rank 0.
    /// - Spaces may stand anywhere but inside of `->` and `...`.
    /// - Without `->` the output has the axes of the ellipsis, then the labels that occur once, in the order of ASCII, upper
    ///   case first.
    /// - The ellipsis stands for all axes of an operand that have no label, none or more. They are aligned from the right,
    ///   and broadcast: equal, or 1.
    /// - A label twice in a term is a diagonal. A label of the output stands there once.
    ///
    /// Stricter than NumPy: an axis of length 1 stretches under an ellipsis only, and an ellipsis with axes is in the output.
    ///
    /// ```
    /// use conformable::{Tensor, einsum, tensor};
    /// let a = tensor![[1, 2], [3, 4]];
    /// let x = tensor![1, 10];
    /// let y: Tensor![i32; 2] = einsum!("ij,j->i", a, x);
    /// assert_eq!(y, tensor![21, 43]);
    /// assert_eq!(einsum!("ii", a)[[]], 5);
    ///
    /// let mut sum = tensor![100, 100];
    /// einsum!("ij->j", a, out += sum);
    /// assert_eq!(sum, tensor![104, 106]);
    /// ```
    ///
    /// # Names
    ///
    /// ```text
    /// equation  output ("=" | "+=") product ("," "crate" "=" path)?
    /// output    axes | tensor axes
    /// product   (factor "*")? operand axes ("*" operand axes)*
    /// axes      "[" (name | "..") ("," (name | ".."))* "]"  |  "[" "]"
    /// ```
    ///
    /// - A name is any identifier. `..` is the ellipsis.
    /// - An operand is a path, a field, a call, or any expression in parentheses: `self.w[i, o]`, `(self.w.view())[i, o]`. An
    ///   operand of rank 0 has empty brackets, `s[]`.
    /// - The factor is a scalar: a number, a path, a field, or any expression in parentheses.
    /// - With a tensor before the axes of the output the result is written into it, or added with `+=`, and the call has no
    ///   value. With axes alone it is the value.
    ///
    /// An error stands under the name of the axis that does not fit.
    ///
    /// ```
    /// use conformable::{Tensor, einsum, tensor};
    /// struct Layer {
    ///     weights: Tensor![f64; 3, 2],
    ///     bias: Tensor![f64; 2],
    /// }
    ///
    /// fn forward(layer: &Layer, x: &Tensor![f64; 4, 3]) -> Tensor![f64; 4, 2] {
    ///     let mut y = einsum!([batch, out] = x[batch, input] * layer.weights[input, out]);
    ///     einsum!(y[batch, out] += (<Tensor![f64; 4]>::ones())[batch] * layer.bias[out]);
    ///     y
    /// }
    ///
    /// let layer = Layer { weights: Tensor::ones(), bias: tensor![0.5, -0.5] };
    /// let y = forward(&layer, &Tensor::ones());
    /// assert_eq!((y[[3, 0]], y[[3, 1]]), (3.5, 2.5));
    ///
    /// // Half the product with the transpose.
    /// let a = tensor![[1.0, 2.0], [3.0, 4.0]];
    /// let gram = einsum!([i, k] = 0.5 * a[i, j] * a[k, j]);
    /// assert_eq!(gram, tensor![[2.5, 5.5], [5.5, 12.5]]);
    /// ```
    ///
    /// What does not fit does not compile, in both notations:
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, einsum};
    /// let a = <Tensor![f32; 10, 3, 4]>::zeros();
    /// let b = <Tensor![f32; 10, 5, 6]>::zeros();
    /// let c = einsum!([batch, row, col] = a[batch, row, inner] * b[batch, inner, col]); // `inner` is 4 and 5
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, einsum};
    /// let a = <Tensor![f32; 3, 4]>::zeros();
    /// let b = <Tensor![f32; 4, 5]>::zeros();
    /// let c = einsum!("ij,jk->il", a, b); // no operand has the label `l`
    /// ```
    ///
    /// Options: `out = c` and `out += c` with subscripts, `crate = path` with both.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    einsum try_einsum Macro::Einsum;
    /// `tensordot!(a, b, axes = n)` and `tensordot!(a, b, axes = ([..], [..]))`: numpy.tensordot.
    ///
    /// With a number `n`, the last `n` axes of `a` are contracted with the first `n` of `b`, in order; with two lists of
    /// one length, the axes of `a` in the first with those of `b` in the second. The result has the other axes of `a`, then
    /// those of `b`. Negative axes count from the end; `axes = (i, j)` is `axes = ([i], [j])`.
    ///
    /// ```text
    /// axes = ([1], [0])   for i, k, l:  c[i, k, l] = 0
    ///                     for j:        c[i, k, l] += a[i, j, k] * b[j, l]
    /// ```
    ///
    /// | `a` | `b` | `axes` | result |
    /// |---|---|---|---|
    /// | (3, 4, 5) | (4, 5, 6) | `2` | (3, 6) |
    /// | (3, 4) | (5, 6) | `0` | (3, 4, 5, 6) |
    /// | (3, 4, 5) | (4, 6) | `([1], [0])` | (3, 5, 6) |
    /// | (3, 4, 5) | (5, 3) | `([0, -1], [1, 0])` | (4,) |
    ///
    /// ```
    /// use conformable::{Tensor, tensor, tensordot};
    /// let a = tensor![[1, 2], [3, 4]];
    /// let b = tensor![[5, 6], [7, 8]];
    /// let transposed_times: Tensor![i32; 2, 2] = tensordot!(a, b, axes = ([0], [0]));
    /// assert_eq!(transposed_times, tensor![[26, 30], [38, 44]]);
    /// assert_eq!(tensordot!(a, b, axes = 2)[[]], 5 + 12 + 21 + 32);
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, tensordot};
    /// let a = <Tensor![f32; 3, 4, 5]>::zeros();
    /// let b = <Tensor![f32; 4, 6]>::zeros();
    /// let c = tensordot!(a, b, axes = ([2], [0])); // 5 and 4
    /// ```
    ///
    /// Options: `axes`, which must be there, `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    tensordot try_tensordot Macro::Tensordot;
    /// `dot_general!(a, b, batch = ([..], [..]), contract = ([..], [..]))`: XLA's DotGeneral, `jax.lax.dot_general`.
    ///
    /// Each option is a list of axes of `a` and one of axes of `b`, in pairs. The result has the batch axes in the order of
    /// the list, then the other axes of `a`, then those of `b`. An option that is not there is a pair of empty lists.
    ///
    /// ```text
    /// batch = ([0], [0]), contract = ([2], [1])      for n, i, k:  c[n, i, k] = 0
    ///                                                for j:        c[n, i, k] += a[n, i, j] * b[n, j, k]
    /// ```
    ///
    /// | `a` | `b` | `batch` | `contract` | result |
    /// |---|---|---|---|---|
    /// | (7, 3, 4) | (7, 4, 5) | `([0], [0])` | `([2], [1])` | (7, 3, 5) |
    /// | (3, 7, 4) | (4, 5, 7) | `([1], [-1])` | `([2], [0])` | (7, 3, 5) |
    /// | (3, 4) | (4, 5) | | `([1], [0])` | (3, 5) |
    /// | (7, 3) | (7, 5) | `([0], [0])` | | (7, 3, 5) |
    ///
    /// ```
    /// use conformable::{Tensor, dot_general};
    /// let a = <Tensor![f32; 7, 3, 4]>::ones();
    /// let b = <Tensor![f32; 7, 4, 5]>::ones();
    /// let c: Tensor![f32; 7, 3, 5] = dot_general!(a, b, batch = ([0], [0]), contract = ([2], [1]));
    /// assert_eq!(c[[6, 2, 4]], 4.0);
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, dot_general};
    /// let a = <Tensor![f32; 7, 3, 4]>::zeros();
    /// let b = <Tensor![f32; 8, 4, 5]>::zeros();
    /// let c = dot_general!(a, b, batch = ([0], [0]), contract = ([2], [1])); // 7 and 8
    /// ```
    ///
    /// Options: `batch`, `contract`, `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    dot_general try_dot_general Macro::DotGeneral;
    /// `inner!(a, b)`: numpy.inner, the last axis of `a` with the last axis of `b`.
    ///
    /// The result has the other axes of `a`, then those of `b`; rank 0 scales. Nothing is conjugated.
    ///
    /// ```text
    /// for i, j:  c[.., i, .., j] = 0
    /// for k:     c[.., i, .., j] += a[.., i, k] * b[.., j, k]
    /// ```
    ///
    /// | `a` | `b` | `inner!(a, b)` |
    /// |---|---|---|
    /// | (4,) | (4,) | () |
    /// | (3, 4) | (5, 4) | (3, 5) |
    /// | (2, 3, 4) | (5, 4) | (2, 3, 5) |
    /// | (3, 4) | () | (3, 4) |
    ///
    /// ```
    /// use conformable::{Tensor, inner, tensor};
    /// let a = tensor![[1, 2], [3, 4]];
    /// let b = tensor![[5, 6], [7, 8]];
    /// let c: Tensor![i32; 2, 2] = inner!(a, b);
    /// assert_eq!(c, tensor![[17, 23], [39, 53]]);
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, inner};
    /// let a = <Tensor![f32; 3, 4]>::zeros();
    /// let b = <Tensor![f32; 4, 5]>::zeros();
    /// let c = inner!(a, b); // 4 and 5: the last axes
    /// ```
    ///
    /// Options: `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    inner try_inner Macro::Inner;
    /// `outer!(a, b)`: numpy.linalg.outer, all products of two vectors.
    ///
    /// ```text
    /// for i, j:  c[i, j] = a[i] * b[j]
    /// ```
    ///
    /// | `a` | `b` | `outer!(a, b)` |
    /// |---|---|---|
    /// | (3,) | (4,) | (3, 4) |
    ///
    /// ```
    /// use conformable::{Tensor, outer, tensor};
    /// let c: Tensor![i32; 2, 3] = outer!(tensor![1, 10], tensor![1, 2, 3]);
    /// assert_eq!(c, tensor![[1, 2, 3], [10, 20, 30]]);
    /// ```
    ///
    /// Other ranks do not compile; `tensordot!(a, b, axes = 0)` has them:
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, outer};
    /// let a = <Tensor![f32; 3, 4]>::zeros();
    /// let c = outer!(a, <Tensor![f32; 5]>::zeros()); // rank 2
    /// ```
    ///
    /// Options: `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where the result does not fit into `out`, if that is known at run time only.
    outer try_outer Macro::Outer;
    /// `vecdot!(a, b)`: numpy.vecdot, the product of vectors, whose other axes broadcast. `a` is conjugated.
    ///
    /// The vectors lie along the last axes, or along `axis = k` of each operand.
    ///
    /// ```text
    /// for ..:  c[..] = 0
    /// for i:   c[..] += conj(a[.., i]) * b[.., i]
    /// ```
    ///
    /// | `a` | `b` | | result |
    /// |---|---|---|---|
    /// | (4,) | (4,) | | () |
    /// | (10, 4) | (10, 4) | | (10,) |
    /// | (10, 1, 4) | (7, 4) | | (10, 7) |
    /// | (4, 10) | (4, 10) | `axis = 0` | (10,) |
    ///
    /// ```
    /// use conformable::{Tensor, tensor, vecdot};
    /// let a = tensor![[1, 2], [3, 4]];
    /// let squares: Tensor![i32; 2] = vecdot!(a, a);
    /// assert_eq!(squares, tensor![5, 25]);
    /// assert_eq!(vecdot!(a, a, axis = 0), tensor![10, 20]);
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, vecdot};
    /// let a = <Tensor![f32; 10, 4]>::zeros();
    /// let c = vecdot!(a, <Tensor![f32; 10, 5]>::zeros()); // 4 and 5
    /// ```
    ///
    /// Options: `axis = k`, `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    vecdot try_vecdot Macro::Vecdot;
    /// `matvec!(a, x)`: numpy.matvec, matrices times vectors, whose leading axes broadcast. Nothing is conjugated.
    ///
    /// ```text
    /// for .., i:  c[.., i] = 0
    /// for j:      c[.., i] += a[.., i, j] * x[.., j]
    /// ```
    ///
    /// | `a` | `x` | `matvec!(a, x)` |
    /// |---|---|---|
    /// | (3, 4) | (4,) | (3,) |
    /// | (10, 3, 4) | (10, 4) | (10, 3) |
    /// | (3, 4) | (10, 4) | (10, 3) |
    ///
    /// ```
    /// use conformable::{Tensor, matvec, tensor};
    /// let a = tensor![[1, 2], [3, 4]];
    /// let batch = tensor![[1, 0], [0, 1], [1, 1]];
    /// let c: Tensor![i32; 3, 2] = matvec!(a, batch);
    /// assert_eq!(c, tensor![[1, 3], [2, 4], [3, 7]]);
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, matvec};
    /// let a = <Tensor![f32; 3, 4]>::zeros();
    /// let c = matvec!(a, <Tensor![f32; 3]>::zeros()); // 4 and 3
    /// ```
    ///
    /// Options: `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    matvec try_matvec Macro::Matvec;
    /// `vecmat!(x, a)`: numpy.vecmat, vectors times matrices, whose leading axes broadcast. The vector is conjugated.
    ///
    /// ```text
    /// for .., j:  c[.., j] = 0
    /// for i:      c[.., j] += conj(x[.., i]) * a[.., i, j]
    /// ```
    ///
    /// | `x` | `a` | `vecmat!(x, a)` |
    /// |---|---|---|
    /// | (3,) | (3, 4) | (4,) |
    /// | (10, 3) | (10, 3, 4) | (10, 4) |
    /// | (10, 3) | (3, 4) | (10, 4) |
    ///
    /// ```
    /// use conformable::{Tensor, tensor, vecmat};
    /// let a = tensor![[1, 2], [3, 4]];
    /// let c: Tensor![i32; 2] = vecmat!(tensor![1, 10], a);
    /// assert_eq!(c, tensor![31, 42]);
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, vecmat};
    /// let a = <Tensor![f32; 3, 4]>::zeros();
    /// let c = vecmat!(<Tensor![f32; 4]>::zeros(), a); // 4 and 3
    /// ```
    ///
    /// Options: `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    vecmat try_vecmat Macro::Vecmat;
    /// `trace!(a)`: numpy.trace, the sums of diagonals.
    ///
    /// The diagonal is that of the first two axes, or of `axis1 = i, axis2 = j`, which must be equally long. The result has
    /// the other axes. Negative axes count from the end.
    ///
    /// ```text
    /// for ..:  c[..] = 0
    /// for i:   c[..] += a[i, i, ..]
    /// ```
    ///
    /// | `a` | | result |
    /// |---|---|---|
    /// | (3, 3) | | () |
    /// | (3, 3, 5) | | (5,) |
    /// | (7, 3, 3) | `axis1 = 1, axis2 = 2` | (7,) |
    /// | (3, 5, 3) | `axis2 = -1` | (5,) |
    ///
    /// ```
    /// use conformable::{Tensor, tensor, trace};
    /// let sum: Tensor![i32] = trace!(tensor![[1, 2], [3, 4]]);
    /// assert_eq!(sum[[]], 5);
    /// let batch: Tensor![f32; 7] = trace!(<Tensor![f32; 7, 3, 3]>::ones(), axis1 = -2, axis2 = -1);
    /// assert_eq!(batch[[6]], 3.0);
    /// ```
    ///
    /// ```compile_fail
    /// use conformable::{Tensor, trace};
    /// let c = trace!(<Tensor![f32; 3, 4]>::zeros()); // 3 and 4
    /// ```
    ///
    /// Options: `axis1 = i`, `axis2 = j`, `out = c`, `out += c`, `crate = path`.
    ///
    /// # Panics
    ///
    /// Where lengths that are known at run time only do not fit.
    trace try_trace Macro::Trace;
}

/// The axes of a tensor in another order, as a view: `permute!(x, [2, 0, 1])`. numpy.transpose, numpy.permute_dims.
///
/// Axis `i` of the result is axis `list[i]` of `x`. The list has each axis once; negative ones count from the end. Nothing is
/// copied.
///
/// ```text
/// call  tensor "," "[" (axis ("," axis)*)? "]" ("," "crate" "=" path)?
/// axis  "-"? number
/// ```
///
/// | `x` | call | shape of the view |
/// |---|---|---|
/// | (3, 4) | `permute!(x, [1, 0])` | (4, 3), as `x.t()` |
/// | (2, 3, 4) | `permute!(x, [2, 0, 1])` | (4, 2, 3) |
/// | (2, 3, 4) | `permute!(x, [0, -1, -2])` | (2, 4, 3) |
///
/// ```
/// use conformable::{Tensor, TensorView, permute};
/// let x = <Tensor![i32; 2, 3, 4]>::from_fn(|[i, j, k]| (100 * i + 10 * j + k) as i32);
/// let y: TensorView![i32; 4, 2, 3] = permute!(x, [2, 0, 1]);
/// assert_eq!(y[[3, 1, 2]], x[[1, 2, 3]]);
/// ```
///
/// ```compile_fail
/// use conformable::{Tensor, permute};
/// let x = <Tensor![f32; 2, 3, 4]>::zeros();
/// let y = permute!(x, [1, 0]); // 2 of 3 axes
/// ```
///
/// `x` is a tensor or a view of any kind, or a reference to one, and is borrowed; the view of a view lives as long as the elements.
#[proc_macro]
pub fn permute(input: TokenStream) -> TokenStream {
    expand::permute(input.into(), expand::Access::Reads).into()
}

/// As [`permute!`], for a view whose elements can be changed: a `TensorViewMut`.
///
/// The operand is a variable or a field that has a tensor, a `TensorViewMut` or a `&mut` reference, which is borrowed, or an
/// expression that gives one of the latter two, which is consumed.
///
/// ```
/// use conformable::{Tensor, dot, permute_mut, tensor};
/// let (a, b) = (tensor![[1, 2], [3, 4]], tensor![[0, 1], [1, 1]]);
/// let mut c = <Tensor![i32; 2, 2]>::zeros();
/// dot!(a, b, out = permute_mut!(c, [1, 0]));
/// assert_eq!(c, dot!(a, b).t().to_owned());
/// ```
#[proc_macro]
pub fn permute_mut(input: TokenStream) -> TokenStream {
    expand::permute(input.into(), expand::Access::Writes).into()
}

/// A part of a tensor as a view: `slice!(x, [2..5, .., 1])`. NumPy's `x[2:5, :, 1]`, ndarray's `s![2..5, .., 1]`.
///
/// The list has one entry for each axis:
///
/// | entry | takes | an axis of length `n` becomes |
/// |---|---|---|
/// | `..` | the whole axis | the axis |
/// | `2..5`, `2..=4`, `..5` | elements 2 to 4; 0 to 4 | 3; 5 |
/// | `2..` | all from element 2 on | `n - 2` |
/// | `-3..`, `..-1`, `-3..-1` | the last three; all but the last; two of the last three | 3; `n - 1`; 2 |
/// | `2`, `-1`, `i` | one element, the last one, element `i` | dropped |
/// | `a..b`, `2..b`, `..=b` | elements that are known at run time | `dyn` |
/// | `0..{N}` | a constant in braces, as in a type macro | `N` |
/// | `2..8; 2`, `0..9; 3` | every second, every third element of the range | 3; 3 |
/// | `..; -1`, `2..8; -2` | the range, from its end to its start: 7, 5, 3 | the axis; 3 |
/// | `...` | all axes that have no entry, none or more | these axes |
///
/// ```text
/// call   tensor "," "[" (entry ("," entry)*)? "]" ("," "crate" "=" path)?
/// entry  index | range (";" step)? | "(" range ";" step ")" | "..."
/// range  place? ".." place?  |  place? "..=" place
/// place  "-"? number | "{" constant "}" | expression of type `usize`
/// index  "-"? number | expression of type `usize`
/// step   "-"? number | expression of type `isize`
/// ```
///
/// Expressions are evaluated once, in the order in which they are written, behind the operand. A negative step is that of ndarray:
/// the range says which elements, the sign says from which end.
///
/// ```
/// use conformable::{Tensor, TensorView, slice};
/// let x = <Tensor![i32; 6, 2, 4]>::from_fn(|[i, j, k]| (100 * i + 10 * j + k) as i32);
/// let y: TensorView![i32; 3, 2] = slice!(x, [2..5, .., 1]);
/// assert_eq!(y[[0, 1]], x[[2, 1, 1]]);
///
/// let last: TensorView![i32; 2, 4] = slice!(x, [-1, ...]);
/// let turned: TensorView![i32; 3, 2, 4] = slice!(x, [..6; -2, .., ..]);
/// assert_eq!((last[[0, 3]], turned[[0, 0, 0]], turned[[2, 0, 0]]), (503, 500, 100));
///
/// let (from, to) = (1, 3);
/// let z: TensorView![i32; dyn, 2, 4] = slice!(x, [from..to, .., ..]);
/// assert_eq!(z.shape(), [2, 2, 4]);
/// ```
///
/// What reaches out of an axis does not compile:
///
/// ```compile_fail
/// use conformable::{Tensor, slice};
/// let x = <Tensor![f32; 3, 5]>::zeros();
/// let y = slice!(x, [.., 2..7]); // axis 1 has length 5
/// ```
///
/// # What is constant, and when it is checked
///
/// - A range of numbers has a constant length on every axis. Without an end (`2..`, `..-1`) it has one where the axis has a constant
///   length up to 1088; on longer ones and on const parameters of a generic function it is `dyn`, and `2..{N}` or `2..8` keep it
///   constant. A step other than 1 and -1 needs both ends to be numbers or constants. Nothing can be computed with a const parameter
///   on stable Rust: it may be the end of a range from 0 by steps of 1 or -1, as in `0..{K}`, and nothing else in braces.
/// - `cargo check` compares numbers with constant lengths up to 1088. Longer ones, and const parameters once they are numbers, are
///   compared by `cargo build`.
/// - All else is compared when the program runs; `try_slice!` gives a `Result`.
///
/// # Panics
///
/// Where an entry reaches out of an axis, or a range ends before it begins, if that is known at run time only.
#[proc_macro]
pub fn slice(input: TokenStream) -> TokenStream {
    expand::slice(input.into(), expand::Access::Reads, expand::Failing::Panics).into()
}

/// As [`slice!`], with a `Result` as its value.
///
/// The error is a `ShapeError`. Where all lengths and all entries are constant it cannot be one.
///
/// ```
/// use conformable::{Tensor, try_slice};
/// let x = <Tensor![f32; dyn, 5]>::zeros_with(&[3, 5])?;
/// let n = 4;
/// assert!(try_slice!(x, [..n, ..]).is_err_and(|error| error.is_out_of_bounds()));
/// # Ok::<(), conformable::ShapeError>(())
/// ```
#[proc_macro]
pub fn try_slice(input: TokenStream) -> TokenStream {
    expand::slice(input.into(), expand::Access::Reads, expand::Failing::Returns).into()
}

/// As [`slice!`], for a view whose elements can be changed: a `TensorViewMut`.
///
/// The operand is a variable or a field that has a tensor, a `TensorViewMut` or a `&mut` reference, which is borrowed, or an
/// expression that gives one of the latter two, which is consumed.
///
/// ```
/// use conformable::{Tensor, dot, slice_mut, tensor};
/// let a = tensor![[1, 2], [3, 4]];
/// let mut c = <Tensor![i32; 3, 4]>::zeros();
/// dot!(a, a, out = slice_mut!(c, [1.., 0..4; 2])); // every other column of the last two rows
/// slice_mut!(c, [0, ..]).fill(9);
/// assert_eq!(c, tensor![[9, 9, 9, 9], [7, 0, 10, 0], [15, 0, 22, 0]]);
/// ```
///
/// # Panics
///
/// Where an entry reaches out of an axis, or a range ends before it begins, if that is known at run time only.
#[proc_macro]
pub fn slice_mut(input: TokenStream) -> TokenStream {
    expand::slice(input.into(), expand::Access::Writes, expand::Failing::Panics).into()
}

/// As [`slice_mut!`], with a `Result` as its value.
///
/// The error is a `ShapeError`. Where all lengths and all entries are constant it cannot be one.
#[proc_macro]
pub fn try_slice_mut(input: TokenStream) -> TokenStream {
    expand::slice(input.into(), expand::Access::Writes, expand::Failing::Returns).into()
}

/// The order in which an einsum contracts its operands, as a value: `einsum_path!("ij,jk,kl->il", a, b, c)`.
///
/// Takes what [`einsum!`] takes, in both notations, and gives an `EinsumPath`: its steps, the operations that they cost and
/// that one loop over all labels would cost, the largest intermediate. Printed, it reads like opt_einsum's. Nothing is
/// contracted, and nothing is written into an output.
///
/// Lists of lengths may stand in the place of all operands. Then the path is a constant expression:
///
/// ```
/// use conformable::{EinsumPath, einsum_path};
/// const PATH: EinsumPath =
///     einsum_path!("ij,jk,kl,lm->im", [10, 1000], [1000, 5], [5, 1000], [1000, 10]);
/// const _: () = assert!(PATH.flops() == 201_000 && PATH.naive_flops() == 2_000_000_000);
/// assert_eq!(PATH.largest_intermediate(), 100);
/// ```
///
/// ```
/// use conformable::{Tensor, einsum_path};
/// let (a, b) = (<Tensor![f32; 3, 400]>::ones(), <Tensor![f32; 400, 5]>::ones());
/// let x = <Tensor![f32; 5]>::ones();
/// let path = einsum_path!([row] = a[row, inner] * b[inner, col] * x[col]);
/// assert_eq!(path.steps()[0].positions(), [1, 2]); // `b` and `x` first
/// println!("{path}");
/// ```
///
/// Lengths that do not fit do not compile:
///
/// ```compile_fail
/// # use conformable::einsum_path;
/// let path = einsum_path!("ij,jk->ik", [10, 1000], [5, 1000]); // `j` has two lengths
/// ```
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

/// Fills a struct of tensors from a file of safetensors or npz: `#[derive(FromTensors)]`.
///
/// The derive implements the trait `FromTensors`, whose method `load` reads a file. It tries every field and reports all that
/// is wrong at once: each tensor that is missing, has another shape, or other elements. Tensors of the file that belong to no
/// field are passed over; `load_strict` reports them. Needs the feature `safetensors` or `npy`.
///
/// The name of a tensor is the way to its field, with dots between the names: `hidden.weight`, and `layers.0.weight` in a list.
/// Fields of a tuple struct have their numbers as names.
///
/// ```
/// use conformable::{FromTensors, Tensor, safetensors};
///
/// #[derive(FromTensors)]
/// struct Linear<const I: usize, const O: usize> {
///     #[tensor(transpose)] // PyTorch has (O, I)
///     weight: Tensor![f32; I, O],
///     bias: Option<Tensor![f32; O]>,
/// }
///
/// #[derive(FromTensors)]
/// struct Network {
///     #[tensor(name = "fc1")]
///     hidden: Linear<4, 3>,
///     layers: Vec<Linear<3, 3>>,
/// }
///
/// let (w, b, square) = (<Tensor![f32; 3, 4]>::ones(), <Tensor![f32; 3]>::ones(), <Tensor![f32; 3, 3]>::eye());
/// let bytes = safetensors::to_vec(&[("fc1.weight", &w), ("fc1.bias", &b), ("layers.0.weight", &square)])?;
///
/// // `Network::load("model.safetensors")` for a file.
/// let network = Network::from_source(&safetensors::SafeTensors::from_bytes(&bytes)?)?;
/// assert_eq!(network.hidden.weight.shape(), [4, 3]);
/// assert_eq!((network.layers.len(), network.layers[0].bias.is_none()), (1, true));
///
/// #[derive(FromTensors)]
/// struct Other {
///     #[tensor(name = "fc1.weigth")]
///     weight: Tensor![f32; 3, 4],
///     #[tensor(name = "fc1.bias")]
///     bias: Tensor![f32; 5],
/// }
/// let errors = Other::from_source(&safetensors::SafeTensors::from_bytes(&bytes)?).err().unwrap();
/// assert_eq!(
///     errors.to_string(),
///     "<bytes> does not fill the model, 2 errors [C019]
///   there is no tensor 'fc1.weigth', did you mean 'fc1.weight'?
///   tensor 'fc1.bias' has shape (3,), expected (5,): axis 0 is 3, not 5",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Keys
///
/// ```text
/// attribute  "#[tensor(" key ("," key)* ")]"
/// key        name | name "=" expression
/// ```
///
/// | before a field | |
/// |---|---|
/// | `name = "weight"` | the name in the file, in the place of that of the field; it may have dots |
/// | `transpose` | the file has the axes in opposite order: (O, I) for a field of shape (I, O). For a tensor, or an `Option`, `Vec`, `Box` or array of tensors |
/// | `flatten` | the tensors of this struct stand at the place of the one around it, without a name between |
/// | `default`, `default = x` | the value where the file has no tensor of this name nor one below it: `Default::default()`, or `x` |
/// | `skip`, `skip = x` | not read; the value is `Default::default()`, or `x` |
///
/// | before the struct | |
/// |---|---|
/// | `prefix = "model."` | stands before the names of all fields, as it is: the dot belongs to it |
/// | `crate = path` | where conformable is found |
///
/// # Fields
///
/// | type | filled from |
/// |---|---|
/// | `Tensor![T; ..]`, `InlineTensor![T; ..]` | the tensor of that name; constant axes are compared with the file, run-time axes take its length |
/// | a struct that derives `FromTensors` | the tensors whose names begin with that of the field and a dot |
/// | `Option<F>` | as `F`; `None` where there is no tensor of the name of the field nor one below it |
/// | `[F; N]` | `N` places, `0` to `N - 1` |
/// | `Vec<F>` | as many places as there are, from `0` without a gap, at least one; `default` allows none |
/// | `Box<F>` | as `F` |
///
/// Two axes of one name, declared by `dim!`, have one length in a model: another length is an error that names both tensors. An
/// axis that differs from layer to layer is `dyn`, or a type parameter.
///
/// In a struct with type parameters the field `Tensor![T; 3]` needs `T: FileElement` where it is loaded, and no bound at the
/// struct. (rustc's own derives refuse macros in the types of such a struct; `Tensor1<T, 3>` is the same type.)
///
/// # What does not fit
///
/// ```compile_fail
/// # use conformable::{FromTensors, Tensor};
/// #[derive(FromTensors)]
/// struct Layer {
///     weight: Tensor![f32; 3, 4],
///     label: String, // no tensor: `#[tensor(skip)]`
/// }
/// ```
#[proc_macro_derive(FromTensors, attributes(tensor))]
pub fn from_tensors(input: TokenStream) -> TokenStream {
    expand::model(input.into(), expand::Files::OF_THIS_BUILD).into()
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

/// `assert_shape!(x, [_, 3, ..])`: the shape of `x` has this pattern.
///
/// | in the pattern | the axis |
/// |---|---|
/// | `_` | has any length |
/// | `3`, `N`, `{2 * N}` | has this length: a literal, a constant, or a const parameter |
/// | `dyn Batch` | may be the axis `Batch`: no axis of another name |
/// | `..` | is any number of axes, also none; once |
///
/// A length that the compiler knows is compared when the program is built, any other one when it runs. `x` is a tensor or a
/// view of any kind, which is borrowed and evaluated once. `crate = path` names this crate where it is renamed.
///
/// ```
/// use conformable::{Tensor, assert_shape};
/// fn pixels(images: &Tensor![u8; dyn, dyn, dyn, 3]) -> usize {
///     assert_shape!(images, [_, 28, 28, ..]); // compared when the program runs
///     images.len() / 3
/// }
/// assert_eq!(pixels(&Tensor::zeros_with(&[10, 28, 28, 3]).unwrap()), 7840);
/// ```
///
/// ```compile_fail
/// use conformable::{Tensor, assert_shape};
/// let x = <Tensor![f32; 2, 4, 5]>::zeros();
/// assert_shape!(x, [_, 3, ..]); // axis 1 is 4, not 3
/// ```
///
/// # Panics
///
/// Where a length that is known at run time only is another one, at the line of the call.
#[proc_macro]
pub fn assert_shape(input: TokenStream) -> TokenStream {
    expand::assert_shape(input.into()).into()
}
