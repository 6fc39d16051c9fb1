//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// numpy
    pub_0312 a: Tensor![f32; 5, 3], b: Tensor![f32];
    let c: Tensor![f32; 5, 3] = inner!(a, b);
}

case! {
    /// numpy
    pub_0313 a: Tensor![f32; 1, 3], b: Tensor![f32];
    let c: Tensor![f32; 1, 3] = inner!(a, b);
}

case! {
    /// numpy
    pub_0314 a: Tensor![f32; 3, 3, 2, 2], b: Tensor![f32; 5, 2];
    let c: Tensor![f32; 3, 3, 2, 5] = inner!(a, b);
}

case! {
    /// numpy
    pub_0315 a: Tensor![i32; 3, 3], b: Tensor![i32];
    let c: Tensor![i32; 3, 3] = inner!(a, b);
}

case! {
    /// numpy
    pub_0316 a: Tensor![f32; 5, 4, 5], b: Tensor![f32; 3, 2, 5];
    let c: Tensor![f32; 5, 4, 3, 2] = inner!(a, b);
}

case! {
    /// numpy
    pub_0317 a: Tensor![i32; 3, 2], b: Tensor![i32; 2];
    let c: Tensor![i32; 3] = inner!(a, b);
}

case! {
    /// numpy
    pub_0318 a: Tensor![i32; 2, 5, 2], b: Tensor![i32; 3, 2];
    let c: Tensor![i32; 2, 5, 3] = inner!(a, b);
}

case! {
    /// numpy
    pub_0319 a: Tensor![f32; 4, 2, 1, 2], b: Tensor![f32; 5, 2];
    let c: Tensor![f32; 4, 2, 1, 5] = inner!(a, b);
}

case! {
    /// numpy
    pub_0320 a: Tensor![f32; 5, 5, 4], b: Tensor![f32; 4, 4];
    let c: Tensor![f32; 5, 5, 4] = inner!(a, b);
}

case! {
    /// numpy
    pub_0321 a: Tensor![f32; 1, 5, 1], b: Tensor![f32; 2, 1];
    let c: Tensor![f32; 1, 5, 2] = inner!(a, b);
}

case! {
    /// numpy
    pub_0322 a: Tensor![f32], b: Tensor![f32];
    let c: Tensor![f32] = inner!(a, b);
}

case! {
    /// numpy
    pub_0323 a: Tensor![i32], b: Tensor![i32; 5, 4];
    let c: Tensor![i32; 5, 4] = inner!(a, b);
}
