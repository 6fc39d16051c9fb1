//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// numpy
    pub_0264 a: Tensor![f32; 2], b: Tensor![f32; 2];
    let c: Tensor![f32] = tensordot!(a, b, axes = ([0], [0]));
}

case! {
    /// numpy
    pub_0265 a: Tensor![f32; 5, 4, 5], b: Tensor![f32; 5, 4, 5];
    let c: Tensor![f32] = tensordot!(a, b, axes = ([1, 0, 2], [1, 0, 2]));
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0266 a: Tensor![Complex<f32>; 5, 0, 2], b: Tensor![Complex<f32>; 0, 2, 5];
    let c: Tensor![Complex<f32>; 5, 5] = tensordot!(a, b, axes = 2);
}

case! {
    /// numpy
    pub_0267 a: Tensor![f32; 4, 4, 4], b: Tensor![f32; 4, 4, 4];
    let c: Tensor![f32; 4, 4] = tensordot!(a, b, axes = ([2, 1], [2, 0]));
}

case! {
    /// numpy
    pub_0268 a: Tensor![f32; 2, 4, 5], b: Tensor![f32; 2, 5, 3];
    let c: Tensor![f32; 2, 4, 2, 3] = tensordot!(a, b, axes = ([2], [1]));
}

case! {
    /// numpy
    pub_0269 a: Tensor![f32; 2, 2, 2, 2, 1, 2, 2, 2], b: Tensor![f32; 2, 2, 1, 2];
    let c: Tensor![f32; 2, 2, 2, 2] = tensordot!(a, b, axes = ([-8, -4, -7, -2], [-4, -2, -1, -3]));
}

case! {
    /// numpy
    pub_0270 a: Tensor![f32; 2, 3, 3, 3, 3], b: Tensor![f32; 3, 4, 3];
    let c: Tensor![f32; 2, 3, 3, 4] = tensordot!(a, b, axes = ([1, 2], [0, 2]));
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0271 a: Tensor![Complex<f32>; 5, 2, 3], b: Tensor![Complex<f32>; 4, 1];
    let c: Tensor![Complex<f32>; 5, 2, 3, 4, 1] = tensordot!(a, b, axes = 0);
}

case! {
    /// numpy
    pub_0272 a: Tensor![f32], b: Tensor![f32];
    let c: Tensor![f32] = tensordot!(a, b, axes = ([], []));
}

case! {
    /// numpy
    pub_0273 a: Tensor![f32; 4, 4, 2, 2], b: Tensor![f32; 4, 2, 2, 4];
    let c: Tensor![f32] = tensordot!(a, b, axes = ([-4, -2, -1, -3], [-4, -3, -2, -1]));
}

case! {
    /// numpy
    pub_0274 a: Tensor![f32; 3, 3, 1, 2, 2], b: Tensor![f32; 1, 4, 3];
    let c: Tensor![f32; 3, 3, 2, 2, 4, 3] = tensordot!(a, b, axes = ([2], [0]));
}

case! {
    /// numpy
    pub_0275 a: Tensor![f32; 5, 5, 5], b: Tensor![f32; 4, 4, 2];
    let c: Tensor![f32; 5, 5, 5, 4, 4, 2] = tensordot!(a, b, axes = ([], []));
}

case! {
    /// numpy
    pub_0276 a: Tensor![f32; 2, 5, 4], b: Tensor![f32; 2, 2, 4];
    let c: Tensor![f32; 5, 2] = tensordot!(a, b, axes = ([2, 0], [2, 1]));
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0277 a: Tensor![Complex<f64>; 2, 4, 4, 3], b: Tensor![Complex<f64>; 5, 4, 4];
    let c: Tensor![Complex<f64>; 2, 4, 3, 5, 4] = tensordot!(a, b, axes = ([1], [1]));
}

case! {
    /// numpy
    pub_0278 a: Tensor![f32], b: Tensor![f32];
    let c: Tensor![f32] = tensordot!(a, b, axes = 0);
}

case! {
    /// numpy
    pub_0279 a: Tensor![f32; 3, 5, 4], b: Tensor![f32; 5, 5];
    let c: Tensor![f32; 3, 4, 5] = tensordot!(a, b, axes = ([1], [1]));
}

case! {
    /// numpy
    pub_0280 a: Tensor![f32; 2, 2, 2, 2, 2, 2, 2, 2], b: Tensor![f32; 3, 2, 2, 2];
    let c: Tensor![f32; 2, 2, 2, 2, 2, 3] = tensordot!(a, b, axes = ([5, 7, 1], [3, 2, 1]));
}

case! {
    /// numpy
    pub_0281 a: Tensor![f32; 3, 4, 3], b: Tensor![f32; 3, 3];
    let c: Tensor![f32; 4, 3, 3] = tensordot!(a, b, axes = ([0], [0]));
}

case! {
    /// numpy
    pub_0282 a: Tensor![f32; 3, 5], b: Tensor![f32; 5, 5];
    let c: Tensor![f32; 3, 5] = tensordot!(a, b, axes = ([1], [1]));
}

case! {
    /// numpy
    pub_0283 a: Tensor![f32; 2, 1, 0, 2, 2], b: Tensor![f32; 2, 3, 5];
    let c: Tensor![f32; 2, 1, 0, 2, 3, 5] = tensordot!(a, b, axes = ([3], [0]));
}

case! {
    /// numpy
    pub_0284 a: Tensor![f32; 5, 1], b: Tensor![f32; 4, 3];
    let c: Tensor![f32; 5, 1, 4, 3] = tensordot!(a, b, axes = ([], []));
}

case! {
    /// numpy
    pub_0285 a: Tensor![f32; 3, 3, 2, 1], b: Tensor![f32; 3, 2, 4, 2];
    let c: Tensor![f32; 3, 1, 4, 2] = tensordot!(a, b, axes = ([0, 2], [0, 1]));
}

case! {
    /// numpy
    pub_0286 a: Tensor![f32; 3, 2, 2, 2, 2], b: Tensor![f32; 2, 2, 2];
    let c: Tensor![f32; 3, 2] = tensordot!(a, b, axes = ([1, 4, 2], [0, 1, 2]));
}

case! {
    /// numpy
    pub_0287 a: Tensor![f32; 5, 2], b: Tensor![f32; 4, 3];
    let c: Tensor![f32; 5, 2, 4, 3] = tensordot!(a, b, axes = ([], []));
}

case! {
    /// numpy
    pub_0288 a: Tensor![f32; 2, 4, 5], b: Tensor![f32; 4, 5];
    let c: Tensor![f32; 2] = tensordot!(a, b, axes = 2);
}

case! {
    /// numpy
    pub_0289 a: Tensor![f32; 0, 2, 1, 2, 2, 2, 2, 1], b: Tensor![f32; 2, 2, 2, 1];
    let c: Tensor![f32; 0, 2, 1, 2] = tensordot!(a, b, axes = 4);
}

case! {
    /// numpy
    pub_0290 a: Tensor![i64; 3, 3], b: Tensor![i64; 3, 4];
    let c: Tensor![i64; 3, 4] = tensordot!(a, b, axes = ([1], [0]));
}

case! {
    /// numpy
    pub_0291 a: Tensor![f32; 5, 5, 5], b: Tensor![f32; 5, 2, 5];
    let c: Tensor![f32; 5, 5, 5, 2] = tensordot!(a, b, axes = ([2], [2]));
}

case! {
    /// numpy
    pub_0292 a: Tensor![f32; 3], b: Tensor![f32; 3];
    let c: Tensor![f32; 3, 3] = tensordot!(a, b, axes = 0);
}

case! {
    /// numpy
    pub_0293 a: Tensor![f32; 4, 4, 3, 4], b: Tensor![f32; 4, 4, 4];
    let c: Tensor![f32; 3] = tensordot!(a, b, axes = ([-3, -1, -4], [-3, -1, -2]));
}
