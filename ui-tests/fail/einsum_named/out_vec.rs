// The output is a tensor, not its elements.
//@ code: C008
//@ found: Vec<f32>
//@ caret: einsum!(^c^[i]

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let mut c = vec![0.0_f32; 2];
    einsum!(c[i] = a[i, j]);
}
