// `out` is a tensor, not its elements.
//@ code: C008
//@ found: Vec<f32>
//@ caret: out = ^c^

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = vec![0.0_f32; 2];
    einsum!("ii->i", a, out = c);
}
