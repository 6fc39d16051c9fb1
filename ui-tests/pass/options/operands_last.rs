// Both operands stand behind an option.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::ones();
    c[[0, 0]] = 2.0;
    matmul!(a, a, out = c);
}
