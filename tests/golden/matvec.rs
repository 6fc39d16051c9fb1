//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0374 a: Tensor![Complex<f64>; 4, 3], b: Tensor![Complex<f64>; 3];
    let c: Tensor![Complex<f64>; 4] = matvec!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0375 a: Tensor![Complex<f64>; 2, 4, 3], b: Tensor![Complex<f64>; 2, 3];
    let c: Tensor![Complex<f64>; 2, 4] = matvec!(a, b);
}

case! {
    /// numpy
    pub_0376 a: Tensor![f32; 1, 1, 4, 1], b: Tensor![f32; 1];
    let c: Tensor![f32; 1, 1, 4] = matvec!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0377 a: Tensor![Complex<f64>; 3, 3, 2, 5, 3], b: Tensor![Complex<f64>; 1, 3];
    let c: Tensor![Complex<f64>; 3, 3, 2, 5] = matvec!(a, b);
}

case! {
    /// numpy
    pub_0378 a: Tensor![i32; 4, 1, 5], b: Tensor![i32; 4, 5];
    let c: Tensor![i32; 4, 1] = matvec!(a, b);
}

case! {
    /// numpy
    pub_0379 a: Tensor![f32; 3, 2, 4], b: Tensor![f32; 3, 1, 4];
    let c: Tensor![f32; 3, 3, 2] = matvec!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0380 a: Tensor![Complex<f64>; 3, 3, 1], b: Tensor![Complex<f64>; 3, 1];
    let c: Tensor![Complex<f64>; 3, 3] = matvec!(a, b);
}

case! {
    /// numpy
    pub_0381 a: Tensor![f64; 1, 5], b: Tensor![f64; 5];
    let c: Tensor![f64; 1] = matvec!(a, b);
}

case! {
    /// numpy
    pub_0382 a: Tensor![i32; 1, 3, 2, 1, 2], b: Tensor![i32; 1, 3, 2, 2];
    let c: Tensor![i32; 1, 3, 2, 1] = matvec!(a, b);
}
