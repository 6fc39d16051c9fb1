//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// numpy
    pub_0331 a: Tensor![f32; 2], b: Tensor![f32; 2];
    let c: Tensor![f32; 2, 2] = outer!(a, b);
}

case! {
    /// numpy
    pub_0340 a: Tensor![f32; 4], b: Tensor![f32; 4];
    let c: Tensor![f32; 4, 4] = outer!(a, b);
}

case! {
    /// numpy
    pub_0342 a: Tensor![f32; 1], b: Tensor![f32; 3];
    let c: Tensor![f32; 1, 3] = outer!(a, b);
}

case! {
    /// numpy
    pub_0345 a: Tensor![f32; 3], b: Tensor![f32; 5];
    let c: Tensor![f32; 3, 5] = outer!(a, b);
}
