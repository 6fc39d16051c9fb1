//! An einsum cookbook: contractions that people write again and again, each with its shapes. All of it runs as a test.
//!
//! A label stands for one length in all its places. A label that the output lacks is summed; `...` stands for the axes that a
//! term does not label, and those broadcast. The order in which three or more operands are contracted comes from their
//! lengths, [`einsum_path!`](crate::einsum_path) shows it.
//!
//! # The same call elsewhere
//!
//! | einsum | NumPy | Keras, TensorFlow | PyTorch | XLA | here, shorter |
//! |---|---|---|---|---|---|
//! | `ij,jk->ik` | `a @ b` | `tf.matmul(a, b)` | `torch.mm(a, b)` | `DotGeneral`, contract 1 with 0 | [`matmul!`](crate::matmul), [`dot!`](crate::dot) |
//! | `bij,bjk->bik` | `np.matmul(a, b)` | `tf.matmul(a, b)` | `torch.bmm(a, b)` | batch 0 with 0, contract 2 with 1 | [`matmul!`](crate::matmul), [`batch_dot!`](crate::batch_dot) |
//! | `...ij,...jk->...ik` | `np.matmul(a, b)` | `tf.matmul(a, b)` | `torch.matmul(a, b)` | after broadcasting | [`matmul!`](crate::matmul) |
//! | `ij,kj->ik` | `a @ b.T`, `np.inner(a, b)` | `tf.matmul(a, b, transpose_b=True)` | `F.linear(a, b)` | contract 1 with 1 | [`inner!`](crate::inner) |
//! | `abc,cd->abd` | `np.tensordot(a, b, 1)` | `K.dot(a, b)` | `torch.tensordot(a, b, 1)` | contract 2 with 0 | [`tensordot!`](crate::tensordot) |
//! | `i,j->ij` | `np.outer(a, b)` | `tf.tensordot(a, b, 0)` | `torch.outer(a, b)` | no contraction | [`outer!`](crate::outer) |
//! | `i,i->` | `np.dot(a, b)` | `tf.tensordot(a, b, 1)` | `torch.dot(a, b)` | contract 0 with 0 | [`dot!`](crate::dot), [`vecdot!`](crate::vecdot) |
//! | `bi,bi->b` | `np.vecdot(a, b)` | `K.batch_dot(a, b, axes=1)` (there with a last axis of 1) | `torch.linalg.vecdot(a, b)` | batch 0 with 0, contract 1 with 1 | [`vecdot!`](crate::vecdot) |
//! | `bij,bj->bi` | `np.matvec(a, b)` | `tf.linalg.matvec(a, b)` | `torch.einsum` | batch 0 with 0, contract 2 with 1 | [`matvec!`](crate::matvec) |
//! | `bi,bij->bj` | `np.vecmat(a, b)` | `K.batch_dot(a, b, axes=1)` | `torch.einsum` | batch 0 with 0, contract 1 with 1 | [`vecmat!`](crate::vecmat) |
//! | `ii->` | `np.trace(a)` | `tf.linalg.trace(a)` | `torch.trace(a)` | | [`trace!`](crate::trace) |
//! | `ii->i` | `np.diagonal(a)` | `tf.linalg.diag_part(a)` | `torch.diagonal(a)` | | |
//! | `ij->ji` | `a.T` | `tf.transpose(a)` | `a.t()` | `Transpose` | `a.t()`, without a copy |
//! | `ij->i` | `a.sum(1)` | `tf.reduce_sum(a, 1)` | `a.sum(1)` | `Reduce` | |
//! | `ij,ij->` | `np.vdot(a, b)` for real numbers | `tf.reduce_sum(a * b)` | `(a * b).sum()` | contract all | |
//! | `ij,jk,kl->il` | `np.linalg.multi_dot` | | `torch.linalg.multi_dot` | | [`dot!`](crate::dot)`(a, b, c)` |
//!
//! # Attention
//!
//! Queries `q`, keys `k` and values `v` of shape (batch, head, position, channel). Scores compare every query with every key:
//!
//! ```
//! use conformable::{Tensor, einsum};
//! let (q, k, v) = (
//!     <Tensor![f32; 2, 3, 5, 4]>::ones(),
//!     <Tensor![f32; 2, 3, 7, 4]>::ones(),
//!     <Tensor![f32; 2, 3, 7, 6]>::ones(),
//! );
//! let scores: Tensor![f32; 2, 3, 5, 7] = einsum!("bhqd,bhkd->bhqk", q, k);
//! let values: Tensor![f32; 2, 3, 5, 6] = einsum!("bhqk,bhkd->bhqd", scores, v);
//! assert_eq!((scores[[1, 2, 4, 6]], values[[1, 2, 4, 5]]), (4.0, 28.0));
//! ```
//!
//! With grouped heads, `g` query heads share the keys of one head `h`; the keys are not repeated:
//!
//! ```
//! use conformable::{Tensor, einsum};
//! let q = <Tensor![f32; 2, 3, 4, 5, 8]>::ones(); // batch, head of keys, query in its group, position, channel
//! let k = <Tensor![f32; 2, 3, 7, 8]>::ones();
//! let scores: Tensor![f32; 2, 3, 4, 5, 7] =
//!     einsum!([batch, head, group, query, key] = q[batch, head, group, query, channel] * k[batch, head, key, channel]);
//! assert_eq!(scores[[1, 2, 3, 4, 6]], 8.0);
//! ```
//!
//! # Bilinear forms
//!
//! One number for each pair of rows, `x[b] · w · y[b]`, and a layer of them:
//!
//! ```
//! use conformable::{Tensor, einsum, tensor};
//! let (x, y) = (tensor![[1, 2], [3, 4]], tensor![[1, 0, 1], [0, 1, 0]]);
//! let w = tensor![[1, 2, 3], [4, 5, 6]];
//! let form: Tensor![i32; 2] = einsum!("bi,ij,bj->b", x, w, y);
//! assert_eq!(form, tensor![24, 26]);
//!
//! let weights = <Tensor![i32; 4, 2, 3]>::ones();
//! let layer: Tensor![i32; 2, 4] = einsum!("bi,oij,bj->bo", x, weights, y);
//! assert_eq!(layer[[0, 3]], 6);
//! ```
//!
//! # Batched outer products
//!
//! ```
//! use conformable::{Tensor, einsum, tensor};
//! let (x, y) = (tensor![[1, 2], [3, 4]], tensor![[1, 10, 100], [1, 0, 1]]);
//! let products: Tensor![i32; 2, 2, 3] = einsum!("bi,bj->bij", x, y);
//! assert_eq!(products, tensor![[[1, 10, 100], [2, 20, 200]], [[3, 0, 3], [4, 0, 4]]]);
//! // Summed over the batch: the covariance of two samples, but for its division.
//! let covariance: Tensor![i32; 2, 3] = einsum!("bi,bj->ij", x, y);
//! assert_eq!(covariance, tensor![[4, 10, 103], [6, 20, 204]]);
//! ```
//!
//! # Traces, partial traces, diagonals
//!
//! ```
//! use conformable::{Tensor, einsum, tensor, trace};
//! let a = tensor![[1, 2], [3, 4]];
//! let sum: Tensor![i32] = einsum!("ii->", a);
//! let diagonal: Tensor![i32; 2] = einsum!("ii->i", a);
//! assert_eq!((sum, diagonal), (trace!(a), tensor![1, 4]));
//!
//! // A state of two systems of dimensions 2 and 3; the second one is traced out.
//! let rho = <Tensor![i32; 2, 3, 2, 3]>::from_fn(|[i, a, j, b]| if a == b { (10 * i + j) as i32 } else { 7 });
//! let reduced: Tensor![i32; 2, 2] = einsum!("iaja->ij", rho);
//! assert_eq!(reduced, tensor![[0, 3], [30, 33]]);
//! ```
//!
//! # Hadamard and Khatri-Rao products
//!
//! The Khatri-Rao product multiplies column by column; its two row axes are one axis in books, and two here:
//!
//! ```
//! use conformable::{Tensor, einsum, tensor};
//! let (a, b) = (tensor![[1, 2], [3, 4]], tensor![[1, 1], [10, 100], [0, 5]]);
//! let khatri_rao: Tensor![i32; 2, 3, 2] = einsum!("ir,jr->ijr", a, b);
//! assert_eq!(khatri_rao[[1, 1, 1]], 400);
//! let hadamard: Tensor![i32; 2, 2] = einsum!("ij,ij->ij", a, a);
//! assert_eq!(hadamard, tensor![[1, 4], [9, 16]]);
//! ```
//!
//! # Tucker and CP reconstruction
//!
//! A tensor from its core and a factor for each axis, and from the columns of three factors:
//!
//! ```
//! use conformable::{Tensor, einsum, einsum_path};
//! let core = <Tensor![f64; 2, 3, 2]>::ones();
//! let (a, b, c) = (<Tensor![f64; 8, 2]>::ones(), <Tensor![f64; 9, 3]>::ones(), <Tensor![f64; 7, 2]>::ones());
//! let tucker: Tensor![f64; 8, 9, 7] = einsum!("pqr,ip,jq,kr->ijk", core, a, b, c);
//! assert_eq!(tucker[[7, 8, 6]], 12.0);
//!
//! // One factor after the other; all at once would cost six times as much.
//! let path = einsum_path!("pqr,ip,jq,kr->ijk", core, a, b, c);
//! assert_eq!(path.steps().len(), 3);
//! assert!(path.naive_flops() > 6 * path.flops());
//!
//! let (a, b, c) = (<Tensor![f64; 8, 4]>::ones(), <Tensor![f64; 9, 4]>::ones(), <Tensor![f64; 7, 4]>::ones());
//! let cp: Tensor![f64; 8, 9, 7] = einsum!("ir,jr,kr->ijk", a, b, c);
//! assert_eq!(cp[[7, 8, 6]], 4.0);
//! ```
//!
//! # Tensor networks
//!
//! The norm of a matrix product state of four sites: site tensors (bond, site, bond), contracted with themselves.
//!
//! ```
//! use conformable::{Tensor, einsum};
//! let (a, b) = (<Tensor![f64; 2, 3]>::ones(), <Tensor![f64; 3, 2, 3]>::ones());
//! let (c, d) = (<Tensor![f64; 3, 2, 3]>::ones(), <Tensor![f64; 3, 2]>::ones());
//! let norm: Tensor![f64] = einsum!("ix,xjy,ykz,zl,iu,ujv,vkw,wl->", a, b, c, d, a, b, c, d);
//! assert_eq!(norm[[]], 16.0 * 27.0 * 27.0);
//! ```
//!
//! # Convolution
//!
//! A one-dimensional convolution is a contraction of [windows](crate::TensorView::windows), which overlap in memory and are
//! not copied. `x` is (batch, channel, position), the kernel (out channel, in channel, tap):
//!
//! ```
//! use conformable::{Tensor, einsum, tensor};
//! let x = tensor![[[1, 2, 3, 4, 5], [0, 1, 0, 1, 0]]];
//! let kernel = tensor![[[1, 0, -1], [1, 1, 1]]];
//! let y: Tensor![i32; 1, 1, dyn] =
//!     einsum!([batch, out, position] = (x.windows::<3>())[batch, channel, position, tap] * kernel[out, channel, tap]);
//! assert_eq!(y.as_slice(), [-1, 0, -1]);
//! ```
//!
//! # In place, and scaled
//!
//! ```
//! use conformable::{Tensor, einsum, tensor};
//! let (a, b) = (tensor![[1.0, 2.0], [3.0, 4.0]], tensor![[1.0, 0.0], [0.0, 1.0]]);
//! let mut c: Tensor![f64; 2, 2] = tensor![[100.0, 0.0], [0.0, 100.0]];
//! einsum!(c[i, k] += 0.5 * a[i, j] * b[j, k]);
//! assert_eq!(c, tensor![[100.5, 1.0], [1.5, 102.0]]);
//! ```
