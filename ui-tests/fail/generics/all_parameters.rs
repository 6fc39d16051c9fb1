// Where all lengths are parameters their names are printed.
//@ code: C001
//@ shapes: (M, K) (L, N)
//@ lengths: K L
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const M: usize, const K: usize, const L: usize, const N: usize>(
    a: &Tensor![f32; M, K],
    b: &Tensor![f32; L, N],
) {
    let _ = dot!(a, b);
}

fn main() {}
