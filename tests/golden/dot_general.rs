//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

case! {
    /// jax
    pub_0471 a: Tensor![f32; 3, 1, 3, 3], b: Tensor![f32; 1, 1, 1, 3];
    let c: Tensor![f32; 1, 3, 3, 1, 1] = dot_general!(a, b, batch = ([1], [1]), contract = ([0], [3]));
}

case! {
    /// jax
    pub_0472 a: Tensor![f32; 4, 1, 3, 4], b: Tensor![f32; 1, 3, 1, 1, 4, 4];
    let c: Tensor![f32; 3, 4, 1, 1] = dot_general!(a, b, batch = ([2, 0], [1, 5]), contract = ([3, 1], [4, 0]));
}

case! {
    /// jax
    pub_0473 a: Tensor![f32; 3, 3, 3], b: Tensor![f32; 3, 4, 3];
    let c: Tensor![f32; 3, 3, 3, 4] = dot_general!(a, b, batch = ([1, 2], [0, 2]), contract = ([], []));
}

case! {
    /// jax
    pub_0474 a: Tensor![f32; 1, 4, 4], b: Tensor![f32; 4, 2, 1, 4, 3];
    let c: Tensor![f32; 1, 4, 2, 3] = dot_general!(a, b, batch = ([0, 1], [2, 0]), contract = ([2], [3]));
}

case! {
    /// jax
    pub_0475 a: Tensor![f32; 4], b: Tensor![f32; 4];
    let c: Tensor![f32; 4] = dot_general!(a, b, batch = ([0], [0]), contract = ([], []));
}

case! {
    /// jax
    pub_0476 a: Tensor![f32; 4, 3, 1], b: Tensor![f32; 3, 4, 1];
    let c: Tensor![f32; 1, 1] = dot_general!(a, b, batch = ([], []), contract = ([1, 0], [0, 1]));
}

case! {
    /// jax
    pub_0477 a: Tensor![f32; 0, 3, 3, 2], b: Tensor![f32; 1, 2, 3];
    let c: Tensor![f32; 2, 3, 0, 3, 1] = dot_general!(a, b, batch = ([3, 1], [1, 2]), contract = ([], []));
}

case! {
    /// jax
    pub_0478 a: Tensor![f32; 2, 1], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 1, 3] = dot_general!(a, b, batch = ([], []), contract = ([0], [0]));
}

case! {
    /// jax
    #[cfg(feature = "complex")]
    pub_0479 a: Tensor![Complex<f32>; 3], b: Tensor![Complex<f32>];
    let c: Tensor![Complex<f32>; 3] = dot_general!(a, b, batch = ([], []), contract = ([], []));
}

case! {
    /// jax
    pub_0480 a: Tensor![f32; 4, 2, 1], b: Tensor![f32; 2, 1, 3];
    let c: Tensor![f32; 2, 4, 3] = dot_general!(a, b, batch = ([1], [0]), contract = ([2], [1]));
}

case! {
    /// jax
    pub_0481 a: Tensor![f32], b: Tensor![f32; 3, 3];
    let c: Tensor![f32; 3, 3] = dot_general!(a, b, batch = ([], []), contract = ([], []));
}

case! {
    /// jax
    pub_0482 a: Tensor![f32; 2, 1], b: Tensor![f32; 1, 1, 3];
    let c: Tensor![f32; 2, 1, 3] = dot_general!(a, b, batch = ([], []), contract = ([1], [1]));
}

case! {
    /// jax
    pub_0483 a: Tensor![f32; 3, 1, 1, 3, 4], b: Tensor![f32; 3, 1, 1, 3];
    let c: Tensor![f32; 1, 1, 3, 4, 3] = dot_general!(a, b, batch = ([2, 1], [1, 2]), contract = ([3], [3]));
}

case! {
    /// jax
    pub_0484 a: Tensor![f32; 2, 2, 1], b: Tensor![f32; 3, 2, 1, 2, 2];
    let c: Tensor![f32; 1, 3, 2] = dot_general!(a, b, batch = ([2], [2]), contract = ([1, 0], [1, 4]));
}

case! {
    /// jax
    pub_0485 a: Tensor![i64; 4, 2, 3], b: Tensor![i64; 2, 3, 4];
    let c: Tensor![i64; 2, 2] = dot_general!(a, b, batch = ([], []), contract = ([0, 2], [2, 1]));
}

case! {
    /// jax
    pub_0486 a: Tensor![f32], b: Tensor![f32; 4, 4];
    let c: Tensor![f32; 4, 4] = dot_general!(a, b, batch = ([], []), contract = ([], []));
}
