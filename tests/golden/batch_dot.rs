//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// keras_2.2.4
    pub_0006 a: Tensor![f32; 10, 12, 4, 5], b: Tensor![f32; 10, 12, 5, 8];
    let c: Tensor![f32; 10, 12, 4, 8] = batch_dot!(a, b);
}

case! {
    /// tf_keras
    pub_0007 a: Tensor![f32; 10, 12, 4, 5], b: Tensor![f32; 10, 12, 5, 8];
    let c: Tensor![f32; 10, 12, 4, 12, 8] = batch_dot!(a, b, axes = (3, 2));
}

case! {
    /// keras_2.2.4
    pub_0009 a: Tensor![f32; 9, 8, 7, 4, 2], b: Tensor![f32; 9, 8, 7, 2, 5];
    let c: Tensor![f32; 9, 8, 7, 4, 5] = batch_dot!(a, b);
}

case! {
    /// tf_keras
    pub_0010 a: Tensor![f32; 9, 8, 7, 4, 2], b: Tensor![f32; 9, 8, 7, 2, 5];
    let c: Tensor![f32; 9, 8, 7, 4, 8, 7, 5] = batch_dot!(a, b, axes = (4, 3));
}

case! {
    /// keras_2.2.4
    #[cfg(feature = "complex")]
    pub_0076 a: Tensor![Complex<f32>; 3, 4, 1, 5], b: Tensor![Complex<f32>; 3, 4, 5, 1];
    let c: Tensor![Complex<f32>; 3, 4, 1, 1] = batch_dot!(a, b);
}

case! {
    /// keras_2.2.4
    pub_0080 a: Tensor![f32; 3, 3, 1, 2, 1, 2, 1], b: Tensor![f32; 3, 3, 1, 2, 1, 1, 1];
    let c: Tensor![f32; 3, 3, 1, 2, 1, 2, 1] = batch_dot!(a, b);
}

case! {
    /// keras_2.2.4
    pub_0083 a: Tensor![f32; 2, 2, 3, 4, 4], b: Tensor![f32; 2, 2, 3, 4, 4];
    let c: Tensor![f32; 2, 2, 3, 4, 4] = batch_dot!(a, b);
}

case! {
    /// keras_2.2.4
    pub_0085 a: Tensor![f32; 4, 4, 1, 3], b: Tensor![f32; 4, 4, 3, 5];
    let c: Tensor![f32; 4, 4, 1, 5] = batch_dot!(a, b);
}

case! {
    /// keras_2.2.4
    pub_0086 a: Tensor![f32; 2, 4, 2, 4], b: Tensor![f32; 2, 4, 4, 2];
    let c: Tensor![f32; 2, 4, 2, 2] = batch_dot!(a, b);
}

case! {
    /// keras_2.2.4
    pub_0091 a: Tensor![f32; 3, 2, 3, 2, 3, 1, 3], b: Tensor![f32; 3, 2, 3, 2, 3, 3, 3];
    let c: Tensor![f32; 3, 2, 3, 2, 3, 1, 3] = batch_dot!(a, b);
}

case! {
    /// tf_keras
    pub_0112 a: Tensor![f64; 4, 4, 3], b: Tensor![f64; 4, 4, 2];
    let c: Tensor![f64; 4, 3, 2] = batch_dot!(a, b, axes = (1, 1));
}

case! {
    /// tf_keras
    pub_0113 a: Tensor![f32; 2, 4, 3, 4], b: Tensor![f32; 2, 3, 4, 2];
    let c: Tensor![f32; 2, 4, 3, 3, 2] = batch_dot!(a, b, axes = (3, 2));
}

case! {
    /// tf_keras
    pub_0114 a: Tensor![f32; 2, 2, 2, 2, 2, 2], b: Tensor![f32; 2, 2];
    let c: Tensor![f32; 2, 2, 2, 2, 2] = batch_dot!(a, b, axes = (-2, 1));
}

case! {
    /// tf_keras
    pub_0115 a: Tensor![f32; 2, 2, 2, 2, 3], b: Tensor![f32; 2, 3, 2];
    let c: Tensor![f32; 2, 2, 2, 3, 3] = batch_dot!(a, b, axes = (2, 2));
}

case! {
    /// tf_keras
    pub_0116 a: Tensor![f32; 3, 2, 2, 3, 1], b: Tensor![f32; 3, 1, 5];
    let c: Tensor![f32; 3, 2, 2, 3, 5] = batch_dot!(a, b, axes = (4, 1));
}

case! {
    /// tf_keras
    pub_0117 a: Tensor![f32; 4, 2, 4], b: Tensor![f32; 4, 4, 4, 3];
    let c: Tensor![f32; 4, 2, 4, 3] = batch_dot!(a, b, axes = (2, 1));
}

case! {
    /// tf_keras
    pub_0118 a: Tensor![f32; 2, 3, 3, 4], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 2, 3, 3] = batch_dot!(a, b, axes = (-1, 1));
}

case! {
    /// tf_keras
    pub_0119 a: Tensor![f64; 2, 1], b: Tensor![f64; 2, 1, 1, 4];
    let c: Tensor![f64; 2, 1, 4] = batch_dot!(a, b, axes = 1);
}

case! {
    /// tf_keras
    pub_0120 a: Tensor![i32; 4, 2, 3, 3], b: Tensor![i32; 4, 2];
    let c: Tensor![i32; 4, 3, 3] = batch_dot!(a, b, axes = (1, 1));
}

case! {
    /// tf_keras
    pub_0121 a: Tensor![f32; 2, 2, 2], b: Tensor![f32; 2, 2];
    let c: Tensor![f32; 2, 2] = batch_dot!(a, b, axes = (-2, -1));
}

case! {
    /// tf_keras
    pub_0122 a: Tensor![f32; 4, 3], b: Tensor![f32; 4, 3];
    let c: Tensor![f32; 4, 1] = batch_dot!(a, b, axes = (1, 1));
}

case! {
    /// tf_keras
    pub_0123 a: Tensor![f32; 3, 3, 4], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 3, 3] = batch_dot!(a, b, axes = (2, 1));
}

case! {
    /// tf_keras
    pub_0124 a: Tensor![f32; 2, 2, 2, 2, 2, 2], b: Tensor![f32; 2, 2];
    let c: Tensor![f32; 2, 2, 2, 2, 2] = batch_dot!(a, b, axes = (3, 1));
}

case! {
    /// tf_keras
    pub_0125 a: Tensor![f32; 1, 3], b: Tensor![f32; 1, 3];
    let c: Tensor![f32; 1, 1] = batch_dot!(a, b, axes = (1, 1));
}

case! {
    /// tf_keras
    pub_0126 a: Tensor![f32; 4, 2, 2], b: Tensor![f32; 4, 4, 2, 2];
    let c: Tensor![f32; 4, 2, 4, 2] = batch_dot!(a, b, axes = 2);
}

case! {
    /// tf_keras
    pub_0127 a: Tensor![f32; 3, 3, 2, 3, 2], b: Tensor![f32; 3, 2, 2, 2];
    let c: Tensor![f32; 3, 3, 2, 3, 2, 2] = batch_dot!(a, b, axes = (4, 2));
}

case! {
    /// tf_keras
    pub_0128 a: Tensor![f32; 4, 4, 5], b: Tensor![f32; 4, 5, 2];
    let c: Tensor![f32; 4, 4, 2] = batch_dot!(a, b, axes = (2, 1));
}

case! {
    /// tf_keras
    pub_0129 a: Tensor![f32; 3, 3], b: Tensor![f32; 3, 3];
    let c: Tensor![f32; 3, 1] = batch_dot!(a, b, axes = (1, 1));
}

case! {
    /// tf_keras
    pub_0130 a: Tensor![f32; 2, 4, 5], b: Tensor![f32; 2, 5];
    let c: Tensor![f32; 2, 4] = batch_dot!(a, b, axes = (-1, -1));
}

case! {
    /// tf_keras
    pub_0131 a: Tensor![f32; 3, 4, 4], b: Tensor![f32; 3, 5, 4];
    let c: Tensor![f32; 3, 4, 5] = batch_dot!(a, b, axes = 2);
}

case! {
    /// tf_keras
    pub_0132 a: Tensor![f32; 5, 4], b: Tensor![f32; 5, 4, 3, 2];
    let c: Tensor![f32; 5, 3, 2] = batch_dot!(a, b, axes = (1, 1));
}

case! {
    /// tf_keras
    pub_0133 a: Tensor![f32; 4, 4], b: Tensor![f32; 4, 4];
    let c: Tensor![f32; 4, 1] = batch_dot!(a, b, axes = (-1, 1));
}

case! {
    /// tf_keras
    pub_0134 a: Tensor![f32; 2, 2, 4, 4], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 2, 2, 4] = batch_dot!(a, b, axes = (3, 1));
}

case! {
    /// tf_keras
    #[cfg(feature = "complex")]
    pub_0135 a: Tensor![Complex<f64>; 2, 2, 4, 4], b: Tensor![Complex<f64>; 2, 4];
    let c: Tensor![Complex<f64>; 2, 2, 4] = batch_dot!(a, b, axes = (-1, -1));
}

case! {
    /// tf_keras
    pub_0136 a: Tensor![f32; 5, 3, 4], b: Tensor![f32; 5, 4, 4, 3];
    let c: Tensor![f32; 5, 4, 4, 4] = batch_dot!(a, b, axes = (-2, -1));
}

case! {
    /// tf_keras
    pub_0137 a: Tensor![f32; 3, 4, 4, 3], b: Tensor![f32; 3, 4, 3, 2];
    let c: Tensor![f32; 3, 4, 3, 3, 2] = batch_dot!(a, b, axes = (1, 1));
}
