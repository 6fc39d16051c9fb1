// Where all lengths are parameters their names are printed.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const M: usize, const K: usize, const L: usize, const N: usize>(
    a: &Tensor![f32; M, K],
    b: &Tensor![f32; K, N],
) {
    let _ = dot!(a, b);
}

fn main() {}
