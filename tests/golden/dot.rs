//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// tf_keras
    pub_0002 a: Tensor![f32; 3, 4], b: Tensor![f32; 4, 5];
    let c: Tensor![f32; 3, 5] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0003 a: Tensor![f32; 2, 3, 4], b: Tensor![f32; 7, 4, 5];
    let c: Tensor![f32; 2, 3, 7, 5] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0004 a: Tensor![f32; 1, 2, 3, 4], b: Tensor![f32; 8, 7, 4, 5];
    let c: Tensor![f32; 1, 2, 3, 8, 7, 5] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0005 a: Tensor![f32; 1, 2, 4], b: Tensor![f32; 8, 7, 4, 5];
    let c: Tensor![f32; 1, 2, 8, 7, 5] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0013 a: Tensor![i64; 0, 5], b: Tensor![i64; 5, 2];
    let c: Tensor![i64; 0, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0014 a: Tensor![f32; 4, 6], b: Tensor![f32; 6, 4];
    let c: Tensor![f32; 4, 4] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0015 a: Tensor![f64; 1, 6], b: Tensor![f64; 4, 6, 5];
    let c: Tensor![f64; 1, 4, 5] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0016 a: Tensor![f32; 5, 5, 2], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 5, 5, 4] = dot!(a, b);
}

case! {
    /// tf_keras
    #[cfg(feature = "complex")]
    pub_0017 a: Tensor![Complex<f32>; 3, 4, 5], b: Tensor![Complex<f32>; 5, 5, 2];
    let c: Tensor![Complex<f32>; 3, 4, 5, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0018 a: Tensor![f32; 2, 2, 1], b: Tensor![f32; 4, 3, 1, 2];
    let c: Tensor![f32; 2, 2, 4, 3, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0019 a: Tensor![f32; 3, 4, 2, 2], b: Tensor![f32; 4, 2, 4];
    let c: Tensor![f32; 3, 4, 2, 4, 4] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0020 a: Tensor![f32; 4, 1], b: Tensor![f32; 3, 2, 1, 4];
    let c: Tensor![f32; 4, 3, 2, 4] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0021 a: Tensor![f32; 2, 3, 3, 1], b: Tensor![f32; 1, 3];
    let c: Tensor![f32; 2, 3, 3, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    #[cfg(feature = "complex")]
    pub_0022 a: Tensor![Complex<f64>; 3, 4, 2, 4], b: Tensor![Complex<f64>; 2, 4, 4, 2];
    let c: Tensor![Complex<f64>; 3, 4, 2, 2, 4, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0023 a: Tensor![f32; 4, 5], b: Tensor![f32; 2, 2, 3, 5, 3];
    let c: Tensor![f32; 4, 2, 2, 3, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0024 a: Tensor![f32; 2, 3, 2, 2, 1], b: Tensor![f32; 1, 5];
    let c: Tensor![f32; 2, 3, 2, 2, 5] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0025 a: Tensor![f32; 1], b: Tensor![f32; 1, 1, 3];
    let c: Tensor![f32; 1, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0026 a: Tensor![i64; 5], b: Tensor![i64; 3, 4, 5, 3];
    let c: Tensor![i64; 3, 4, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0027 a: Tensor![f64; 3, 3, 1, 3, 1], b: Tensor![f64; 1, 1, 5];
    let c: Tensor![f64; 3, 3, 1, 3, 1, 5] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0028 a: Tensor![f32; 2, 3, 3, 1, 1], b: Tensor![f32; 2, 2, 3, 1, 2];
    let c: Tensor![f32; 2, 3, 3, 1, 2, 2, 3, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0029 a: Tensor![f32; 4, 5, 0], b: Tensor![f32; 3, 3, 1, 0, 3];
    let c: Tensor![f32; 4, 5, 3, 3, 1, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    #[cfg(feature = "complex")]
    pub_0030 a: Tensor![Complex<f32>; 4, 2], b: Tensor![Complex<f32>; 0, 2, 2, 2, 2, 2, 2, 2];
    let c: Tensor![Complex<f32>; 4, 0, 2, 2, 2, 2, 2, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0031 a: Tensor![i32; 2, 2, 2, 2, 2, 2, 2, 1], b: Tensor![i32; 1, 4];
    let c: Tensor![i32; 2, 2, 2, 2, 2, 2, 2, 4] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0032 a: Tensor![f32; 2, 2, 2, 2, 2, 5], b: Tensor![f32; 2, 5, 4];
    let c: Tensor![f32; 2, 2, 2, 2, 2, 2, 4] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0033 a: Tensor![f32; 2, 1], b: Tensor![f32; 1, 3];
    let c: Tensor![f32; 2, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0034 a: Tensor![f32; 3, 4], b: Tensor![f32; 4, 2];
    let c: Tensor![f32; 3, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0035 a: Tensor![f32; 4, 2], b: Tensor![f32; 4, 2, 3];
    let c: Tensor![f32; 4, 4, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0036 a: Tensor![f32; 2, 4, 1], b: Tensor![f32; 1, 3];
    let c: Tensor![f32; 2, 4, 3] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0037 a: Tensor![f32; 5, 3, 2], b: Tensor![f32; 5, 2, 2];
    let c: Tensor![f32; 5, 3, 5, 2] = dot!(a, b);
}

case! {
    /// tf_keras
    pub_0038 a: Tensor![f32; 1, 3, 4], b: Tensor![f32; 4, 4, 4, 4];
    let c: Tensor![f32; 1, 3, 4, 4, 4] = dot!(a, b);
}

case! {
    /// numpy
    pub_0039 a: Tensor![f32; 4, 3, 2, 3], b: Tensor![f32; 3, 5];
    let c: Tensor![f32; 4, 3, 2, 5] = dot!(a, b);
}

case! {
    /// numpy
    pub_0040 a: Tensor![f32], b: Tensor![f32];
    let c: Tensor![f32] = dot!(a, b);
}

case! {
    /// numpy
    pub_0041 a: Tensor![f32; 4], b: Tensor![f32; 4, 3];
    let c: Tensor![f32; 3] = dot!(a, b);
}

case! {
    /// numpy
    pub_0042 a: Tensor![f32; 5, 5], b: Tensor![f32; 5];
    let c: Tensor![f32; 5] = dot!(a, b);
}

case! {
    /// numpy
    pub_0043 a: Tensor![f32; 5], b: Tensor![f32; 2, 5, 2];
    let c: Tensor![f32; 2, 2] = dot!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0044 a: Tensor![Complex<f64>; 3], b: Tensor![Complex<f64>; 4, 3, 3, 3];
    let c: Tensor![Complex<f64>; 4, 3, 3] = dot!(a, b);
}

case! {
    /// numpy
    pub_0045 a: Tensor![f32; 5, 2], b: Tensor![f32; 2, 5];
    let c: Tensor![f32; 5, 5] = dot!(a, b);
}

case! {
    /// numpy
    pub_0046 a: Tensor![f32; 4, 2, 1, 3], b: Tensor![f32; 3, 1];
    let c: Tensor![f32; 4, 2, 1, 1] = dot!(a, b);
}

case! {
    /// numpy
    pub_0047 a: Tensor![f32], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 2, 4] = dot!(a, b);
}

case! {
    /// numpy
    pub_0048 a: Tensor![f32; 3], b: Tensor![f32; 3, 5];
    let c: Tensor![f32; 5] = dot!(a, b);
}

case! {
    /// numpy
    pub_0049 a: Tensor![i64; 1, 3], b: Tensor![i64; 3, 4];
    let c: Tensor![i64; 1, 4] = dot!(a, b);
}

case! {
    /// numpy
    pub_0050 a: Tensor![f32; 1, 5, 5], b: Tensor![f32; 5];
    let c: Tensor![f32; 1, 5] = dot!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0051 a: Tensor![Complex<f64>; 3], b: Tensor![Complex<f64>; 3, 4];
    let c: Tensor![Complex<f64>; 4] = dot!(a, b);
}

case! {
    /// numpy
    pub_0052 a: Tensor![f32; 3, 5], b: Tensor![f32; 3, 2, 5, 0];
    let c: Tensor![f32; 3, 3, 2, 0] = dot!(a, b);
}

case! {
    /// numpy
    pub_0053 a: Tensor![f32; 2], b: Tensor![f32; 1, 2, 2, 4];
    let c: Tensor![f32; 1, 2, 4] = dot!(a, b);
}

case! {
    /// numpy
    pub_0414 a: Tensor![f32; 4], b: Tensor![f32; 4, 3], c: Tensor![f32; 3, 2];
    let y: Tensor![f32; 2] = dot!(a, b, c);
}

case! {
    /// numpy
    pub_0415 a: Tensor![f32; 3, 4], b: Tensor![f32; 4, 2], c: Tensor![f32; 2];
    let y: Tensor![f32; 3] = dot!(a, b, c);
}

case! {
    /// numpy
    pub_0416 a: Tensor![f32; 2, 1], b: Tensor![f32; 1, 2], c: Tensor![f32; 2, 4];
    let y: Tensor![f32; 2, 4] = dot!(a, b, c);
}

case! {
    /// numpy
    pub_0417 a: Tensor![f32; 4], b: Tensor![f32; 4, 2], c: Tensor![f32; 2, 3];
    let y: Tensor![f32; 3] = dot!(a, b, c);
}

case! {
    /// numpy
    pub_0418 a: Tensor![f32; 4, 4], b: Tensor![f32; 4, 3], c: Tensor![f32; 3, 3], d: Tensor![f32; 3];
    let y: Tensor![f32; 4] = dot!(a, b, c, d);
}
