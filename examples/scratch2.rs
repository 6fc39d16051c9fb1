#![allow(missing_docs)]
use conformable::*;
dim! { pub Batch, Seq }
fn article() {
    let a = <Tensor![f32; 3, 4, 5, 2]>::zeros();
    let b = <Tensor![f32; 2, 5, 3, 7]>::zeros();
    let c = dot!(a, b);
    println!("{:?}", c.shape());
    let _ = dot!(a, &b);
}
fn gen1<const K: usize, const L: usize>(a: &Tensor![f32; 3, K], b: &Tensor![f32; L, 6]) {
    let _ = dot!(a, b);
    let _ = matmul!(a, b);
}
fn layer<B: Dim, const I: usize, const J: usize, const O: usize>(x: &Tensor![f32; dyn B, I], w: &Tensor![f32; J, O]) -> Tensor![f32; dyn B, O] { dot!(x, w) }
fn plain<B: Dim, const I: usize, const J: usize, const O: usize>(x: &Tensor![f32; dyn B, I], w: &Tensor![f32; J, O]) -> Tensor![f32; dyn B, O] { ops::dot(x, w) }
fn plain2(x: &Tensor![f32; 3, 4], w: &Tensor![f32; 5, 6], x3: &Tensor![f32; 3, 3, 4], w3: &Tensor![f32; 3, 5, 6])  { ops::dot(x, w); ops::matmul(x, w); ops::batch_dot(x3, w3); let q = ops::batch_dot_axes::<1,1, _, _, _>(x3, w3); println!("{:?}", q.shape()); }
fn names(a: &Tensor![f32; dyn Batch, 3, 4], b: &Tensor![f32; dyn Seq, 4, 5]) { batch_dot!(a, b); matmul!(a, b); }
fn attn(a: &Tensor![f32; dyn Batch, 8, dyn Seq, 64], b: &Tensor![f32; dyn Batch, 8, 32, dyn Seq]) { matmul!(a, b); }
fn bcast(a: &Tensor![f32; 9, 3, 5, 2], b: &Tensor![f32; 9, 4, 2, 7]) { let q = matmul!(a, b); }
fn bd(a: &Tensor![f32; 2, 5], b: &Tensor![f32; 3, 3, 5, 4]) { batch_dot!(a, b, axes = (-1, -2)); batch_dot!(a, b, axes = (-2, 1)); batch_dot!(a, b, axes = (1, 7)); batch_dot!(a, b); }
fn elems(a: &Tensor![f32; 2, 5], b: &Tensor![f64; 5, 2], v: Vec<f32>, s: Tensor![String; 2, 2]) { dot!(a, b); dot!(a, v); dot!(v, a); dot!(s, s); }
fn outs(a: &Tensor![f32; 2, 5], b: &Tensor![f32; 5, 2]) { let mut c = <Tensor![f32; 2, 3]>::zeros(); dot!(a, b, out = c); let mut d = <Tensor![f32; 2, 2, 2]>::zeros(); dot!(a, b, out = d);  let mut d = <Tensor![f64; 2, 2]>::zeros(); dot!(a, b, out += d); let mut d: Vec<f32> = vec![]; dot!(a, b, out = d); }
fn look(a: &Tensor![f32; dyn Batch, 5], b: Vec<u8>) { shape_of!(a); shape_of!(dot!(a, a.t())); shape_of!(b) }
fn rank(a: &Tensor![f32; 2, 5], b: &Tensor![f32; 2, 2, 2, 2, 2,2,5, 2], s: Tensor![f32]) { dot!(b, b); dot!(a, b); matmul!(s, b); matmul!(a, <Tensor![f32; 5]>::zeros(), transpose_b = true); }
fn main() {}
