// Two const parameters are two lengths.
//@ code: C015
//@ shapes: (N, 4) (M, _)
//@ axes: 0
//@ lengths: N M
//@ caret: [^M^, _]

use conformable::{Tensor, assert_shape};

fn rows<const N: usize, const M: usize>(x: &Tensor![f32; N, 4]) -> usize {
    assert_shape!(x, [M, _]);
    N + M
}

fn main() {
    assert_eq!(rows::<3, 3>(&Tensor::zeros()), 6);
}
