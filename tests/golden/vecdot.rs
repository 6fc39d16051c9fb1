//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0355 a: Tensor![Complex<f32>; 4], b: Tensor![Complex<f32>; 4];
    let c: Tensor![Complex<f32>] = vecdot!(a, b);
}

case! {
    /// numpy
    pub_0356 a: Tensor![f32; 4], b: Tensor![f32; 4];
    let c: Tensor![f32] = vecdot!(a, b);
}

case! {
    /// numpy
    pub_0357 a: Tensor![i32; 4, 1], b: Tensor![i32; 4, 1];
    let c: Tensor![i32; 4] = vecdot!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0358 a: Tensor![Complex<f32>; 2], b: Tensor![Complex<f32>; 2];
    let c: Tensor![Complex<f32>] = vecdot!(a, b);
}

case! {
    /// numpy
    pub_0359 a: Tensor![f64; 3, 2, 5], b: Tensor![f64; 3, 1, 5];
    let c: Tensor![f64; 3, 2] = vecdot!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0360 a: Tensor![Complex<f64>; 3, 5], b: Tensor![Complex<f64>; 3, 5];
    let c: Tensor![Complex<f64>; 5] = vecdot!(a, b, axis = 0);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0361 a: Tensor![Complex<f32>; 3, 2, 2, 4], b: Tensor![Complex<f32>; 3, 1, 2, 4];
    let c: Tensor![Complex<f32>; 3, 2, 2] = vecdot!(a, b);
}

case! {
    /// numpy
    pub_0362 a: Tensor![f32; 3, 2, 2, 3], b: Tensor![f32; 3, 2, 2, 3];
    let c: Tensor![f32; 3, 2, 2] = vecdot!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0363 a: Tensor![Complex<f64>; 4, 2, 5], b: Tensor![Complex<f64>; 1, 2, 5];
    let c: Tensor![Complex<f64>; 4, 2] = vecdot!(a, b);
}

case! {
    /// numpy
    pub_0364 a: Tensor![i32; 4, 4], b: Tensor![i32; 4, 4];
    let c: Tensor![i32; 4] = vecdot!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0365 a: Tensor![Complex<f32>; 2, 1, 5], b: Tensor![Complex<f32>; 1, 3, 5];
    let c: Tensor![Complex<f32>; 2, 3] = vecdot!(a, b);
}

case! {
    /// numpy
    pub_0366 a: Tensor![f32; 1, 3, 3, 4], b: Tensor![f32; 1, 3, 3, 4];
    let c: Tensor![f32; 1, 3, 3] = vecdot!(a, b);
}
