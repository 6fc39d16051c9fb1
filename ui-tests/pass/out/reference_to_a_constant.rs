// A variable that is not `mut`.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::ones();
    matmul!(a, a, out = &mut c);
    let _ = c;
}
