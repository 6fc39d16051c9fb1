//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// numpy
    pub_0390 a: Tensor![f64; 4, 3], b: Tensor![f64; 4, 3, 2];
    let c: Tensor![f64; 4, 2] = vecmat!(a, b);
}

case! {
    /// numpy
    pub_0391 a: Tensor![i32; 4, 1], b: Tensor![i32; 4, 1, 4];
    let c: Tensor![i32; 4, 4] = vecmat!(a, b);
}

case! {
    /// numpy
    pub_0392 a: Tensor![f32; 3, 2, 3, 2], b: Tensor![f32; 1, 2, 2];
    let c: Tensor![f32; 3, 2, 3, 2] = vecmat!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0393 a: Tensor![Complex<f32>; 1, 4, 1], b: Tensor![Complex<f32>; 1, 1];
    let c: Tensor![Complex<f32>; 1, 4, 1] = vecmat!(a, b);
}

case! {
    /// numpy
    pub_0394 a: Tensor![f64; 1, 3, 2, 2], b: Tensor![f64; 3, 1, 1, 2, 5];
    let c: Tensor![f64; 3, 3, 2, 5] = vecmat!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0395 a: Tensor![Complex<f64>; 3, 0], b: Tensor![Complex<f64>; 3, 0, 0];
    let c: Tensor![Complex<f64>; 3, 0] = vecmat!(a, b);
}

case! {
    /// numpy
    pub_0396 a: Tensor![f64; 3, 3, 3, 5], b: Tensor![f64; 1, 3, 3, 5, 5];
    let c: Tensor![f64; 3, 3, 3, 5] = vecmat!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0397 a: Tensor![Complex<f32>; 4], b: Tensor![Complex<f32>; 4, 2];
    let c: Tensor![Complex<f32>; 2] = vecmat!(a, b);
}

case! {
    /// numpy
    pub_0398 a: Tensor![f64; 3, 0], b: Tensor![f64; 3, 3, 0, 1];
    let c: Tensor![f64; 3, 3, 1] = vecmat!(a, b);
}
