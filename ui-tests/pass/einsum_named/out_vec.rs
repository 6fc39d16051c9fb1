// The output is a tensor, not its elements.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let mut c = tensor![0.0_f32; 2];
    einsum!(c[i] = a[i, j]);
}
