// The output has the lengths of the result, also where they are parameters.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn product<const M: usize, const N: usize, const L: usize>(
    a: &Tensor![f32; M, 4],
    b: &Tensor![f32; 4, N],
    c: &mut Tensor![f32; M, N],
) {
    let _ = [0; L];
    dot!(a, b, out = c);
}

fn main() {}
