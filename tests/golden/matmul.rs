//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// tf
    pub_0008 a: Tensor![f32; 10, 12, 4, 5], b: Tensor![f32; 10, 12, 5, 8];
    let c: Tensor![f32; 10, 12, 4, 8] = matmul!(a, b);
}

case! {
    /// tf
    pub_0011 a: Tensor![f32; 9, 8, 7, 4, 2], b: Tensor![f32; 9, 8, 7, 2, 5];
    let c: Tensor![f32; 9, 8, 7, 4, 5] = matmul!(a, b);
}

case! {
    /// tf
    pub_0012 a: Tensor![f32; 3, 4], b: Tensor![f32; 4, 5];
    let c: Tensor![f32; 3, 5] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0171 a: Tensor![f32; 2, 1, 2, 2, 1, 4], b: Tensor![f32; 4];
    let c: Tensor![f32; 2, 1, 2, 2, 1] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0172 a: Tensor![f32; 3, 4], b: Tensor![f32; 4, 2];
    let c: Tensor![f32; 3, 2] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0173 a: Tensor![f32; 3, 1, 3], b: Tensor![f32; 1, 3, 4];
    let c: Tensor![f32; 3, 1, 4] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0174 a: Tensor![f32; 3, 1, 3, 3, 5], b: Tensor![f32; 1, 1, 3, 5, 4];
    let c: Tensor![f32; 3, 1, 3, 3, 4] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0175 a: Tensor![f32; 3, 2, 3, 4, 1], b: Tensor![f32; 3, 2, 3, 1, 4];
    let c: Tensor![f32; 3, 2, 3, 4, 4] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0176 a: Tensor![f32; 3, 3], b: Tensor![f32; 3, 3];
    let c: Tensor![f32; 3, 3] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0177 a: Tensor![f32; 1, 2, 1], b: Tensor![f32; 1, 1, 5];
    let c: Tensor![f32; 1, 2, 5] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0178 a: Tensor![f32; 1, 1], b: Tensor![f32; 1];
    let c: Tensor![f32; 1] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0179 a: Tensor![f32; 4, 5, 4], b: Tensor![f32; 4, 3];
    let c: Tensor![f32; 4, 5, 3] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0180 a: Tensor![i32; 5], b: Tensor![i32; 5];
    let c: Tensor![i32] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0181 a: Tensor![f32; 3], b: Tensor![f32; 1, 3, 1];
    let c: Tensor![f32; 1, 1] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0182 a: Tensor![f32; 3, 2, 2, 5], b: Tensor![f32; 1, 2, 5, 0];
    let c: Tensor![f32; 3, 2, 2, 0] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0183 a: Tensor![f32; 2, 3], b: Tensor![f32; 1, 3, 3];
    let c: Tensor![f32; 1, 2, 3] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0184 a: Tensor![f32; 2, 1], b: Tensor![f32; 1, 4];
    let c: Tensor![f32; 2, 4] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0185 a: Tensor![f32; 3, 4], b: Tensor![f32; 4];
    let c: Tensor![f32; 3] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0186 a: Tensor![f32; 3], b: Tensor![f32; 3];
    let c: Tensor![f32] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0187 a: Tensor![f32; 2, 3, 3, 2, 2, 2, 5, 1], b: Tensor![f32; 2, 1, 3, 2, 1, 2, 1, 3];
    let c: Tensor![f32; 2, 3, 3, 2, 2, 2, 5, 3] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0188 a: Tensor![f32; 1], b: Tensor![f32; 1, 3];
    let c: Tensor![f32; 3] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0189 a: Tensor![f32; 0, 3], b: Tensor![f32; 3];
    let c: Tensor![f32; 0] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0190 a: Tensor![f32; 1, 2, 3, 2, 5, 3], b: Tensor![f32; 1, 1, 3, 2, 3, 1];
    let c: Tensor![f32; 1, 2, 3, 2, 5, 1] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0191 a: Tensor![f32; 1, 2, 5], b: Tensor![f32; 5, 5];
    let c: Tensor![f32; 1, 2, 5] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0192 a: Tensor![i32; 2, 2, 3, 2, 3], b: Tensor![i32; 3, 3, 2];
    let c: Tensor![i32; 2, 2, 3, 2, 2] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0193 a: Tensor![f32; 3, 3, 3, 1, 1, 3], b: Tensor![f32; 3, 1, 3, 3, 3, 2];
    let c: Tensor![f32; 3, 3, 3, 3, 1, 2] = matmul!(a, b);
}

case! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0194 a: Tensor![Complex<f32>; 3], b: Tensor![Complex<f32>; 3];
    let c: Tensor![Complex<f32>] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0195 a: Tensor![f32; 2], b: Tensor![f32; 2, 0];
    let c: Tensor![f32; 0] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0196 a: Tensor![f32; 2], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 4] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0197 a: Tensor![f32; 3, 3], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 3, 4] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0198 a: Tensor![f64; 1, 3], b: Tensor![f64; 3, 3];
    let c: Tensor![f64; 1, 3] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0199 a: Tensor![f32; 5], b: Tensor![f32; 1, 2, 5, 1];
    let c: Tensor![f32; 1, 2, 1] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0200 a: Tensor![f32; 1, 1], b: Tensor![f32; 1, 4];
    let c: Tensor![f32; 1, 4] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0201 a: Tensor![f32; 3, 1, 3], b: Tensor![f32; 1, 3, 1];
    let c: Tensor![f32; 3, 1, 1] = matmul!(a, b);
}

case! {
    /// numpy
    pub_0202 a: Tensor![f32; 3, 3, 2, 2], b: Tensor![f32; 2];
    let c: Tensor![f32; 3, 3, 2] = matmul!(a, b);
}

case! {
    /// tf
    pub_0223 a: Tensor![f32; 3, 2, 2, 2, 4], b: Tensor![f32; 3, 2, 2, 2, 3];
    let c: Tensor![f32; 3, 2, 2, 4, 3] = matmul!(a, b, transpose_a = true);
}

case! {
    /// tf
    pub_0224 a: Tensor![f32; 4, 1], b: Tensor![f32; 4, 1];
    let c: Tensor![f32; 4, 4] = matmul!(a, b, transpose_b = true);
}

case! {
    /// tf
    pub_0225 a: Tensor![f32; 1, 3, 3, 3, 2, 1, 1], b: Tensor![f32; 2, 3, 3, 3, 1, 1, 3];
    let c: Tensor![f32; 2, 3, 3, 3, 2, 1, 3] = matmul!(a, b, transpose_a = true);
}

case! {
    /// tf
    #[cfg(feature = "complex")]
    pub_0226 a: Tensor![Complex<f32>; 1, 5], b: Tensor![Complex<f32>; 1, 1];
    let c: Tensor![Complex<f32>; 5, 1] = matmul!(a, b, adjoint_a = true);
}

case! {
    /// tf
    pub_0227 a: Tensor![f32; 1, 2, 4], b: Tensor![f32; 4, 3, 2];
    let c: Tensor![f32; 4, 4, 3] = matmul!(a, b, transpose_b = true, adjoint_a = true);
}

case! {
    /// tf
    pub_0228 a: Tensor![f64; 1, 4, 5, 2], b: Tensor![f64; 4, 4, 5, 2];
    let c: Tensor![f64; 4, 4, 2, 2] = matmul!(a, b, transpose_a = true);
}

case! {
    /// tf
    pub_0229 a: Tensor![f32; 3, 2, 2, 4, 1], b: Tensor![f32; 2, 2, 2, 4];
    let c: Tensor![f32; 3, 2, 2, 1, 2] = matmul!(a, b, transpose_b = true, adjoint_a = true);
}

case! {
    /// tf
    #[cfg(feature = "complex")]
    pub_0230 a: Tensor![Complex<f32>; 3, 3, 2], b: Tensor![Complex<f32>; 1, 5, 3];
    let c: Tensor![Complex<f32>; 3, 2, 5] = matmul!(a, b, transpose_b = true, adjoint_a = true);
}

case! {
    /// tf
    #[cfg(feature = "complex")]
    pub_0231 a: Tensor![Complex<f32>; 3, 3, 3, 4, 2], b: Tensor![Complex<f32>; 1, 2];
    let c: Tensor![Complex<f32>; 3, 3, 3, 4, 1] = matmul!(a, b, adjoint_b = true);
}

case! {
    /// tf
    pub_0232 a: Tensor![i64; 2, 5, 4], b: Tensor![i64; 1, 4, 2];
    let c: Tensor![i64; 2, 5, 2] = matmul!(a, b);
}

case! {
    /// tf
    #[cfg(feature = "complex")]
    pub_0233 a: Tensor![Complex<f64>; 2, 3, 3, 3, 5], b: Tensor![Complex<f64>; 2, 1, 3, 4, 3];
    let c: Tensor![Complex<f64>; 2, 3, 3, 5, 4] = matmul!(a, b, transpose_a = true, adjoint_b = true);
}

case! {
    /// tf
    pub_0234 a: Tensor![f32; 2, 3, 3, 4, 5], b: Tensor![f32; 1, 1, 1, 2, 5];
    let c: Tensor![f32; 2, 3, 3, 4, 2] = matmul!(a, b, transpose_b = true);
}

case! {
    /// tf
    pub_0235 a: Tensor![f32; 2, 3, 3, 2, 5], b: Tensor![f32; 2, 3, 3, 2, 1];
    let c: Tensor![f32; 2, 3, 3, 5, 1] = matmul!(a, b, transpose_a = true);
}

case! {
    /// tf
    #[cfg(feature = "complex")]
    pub_0236 a: Tensor![Complex<f32>; 2, 1], b: Tensor![Complex<f32>; 2, 5];
    let c: Tensor![Complex<f32>; 1, 5] = matmul!(a, b, transpose_a = true);
}

case! {
    /// tf
    pub_0237 a: Tensor![f32; 2, 2, 3, 2, 2], b: Tensor![f32; 3, 1, 2];
    let c: Tensor![f32; 2, 2, 3, 2, 1] = matmul!(a, b, transpose_b = true, adjoint_a = true);
}

case! {
    /// tf
    pub_0238 a: Tensor![f32; 3, 3, 2, 2, 2, 2, 5], b: Tensor![f32; 5, 5];
    let c: Tensor![f32; 3, 3, 2, 2, 2, 2, 5] = matmul!(a, b);
}

case! {
    /// tf
    #[cfg(feature = "complex")]
    pub_0239 a: Tensor![Complex<f64>; 2, 2, 1], b: Tensor![Complex<f64>; 2, 1, 2];
    let c: Tensor![Complex<f64>; 2, 1, 1] = matmul!(a, b, transpose_a = true, adjoint_b = true);
}

case! {
    /// tf
    pub_0240 a: Tensor![f32; 2, 2, 1], b: Tensor![f32; 2, 2, 2];
    let c: Tensor![f32; 2, 1, 2] = matmul!(a, b, transpose_a = true, transpose_b = true);
}

case! {
    /// tf
    pub_0241 a: Tensor![f32; 4, 5], b: Tensor![f32; 1, 5];
    let c: Tensor![f32; 4, 1] = matmul!(a, b, adjoint_b = true);
}

case! {
    /// tf
    pub_0242 a: Tensor![f32; 2, 2, 4], b: Tensor![f32; 2, 4, 2];
    let c: Tensor![f32; 2, 2, 2] = matmul!(a, b);
}

case! {
    /// tf
    #[cfg(feature = "complex")]
    pub_0243 a: Tensor![Complex<f32>; 2, 4, 3, 2], b: Tensor![Complex<f32>; 2, 4, 5, 2];
    let c: Tensor![Complex<f32>; 2, 4, 3, 5] = matmul!(a, b, transpose_b = true);
}
