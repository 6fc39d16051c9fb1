// A matrix product takes (m, k) and (k, n), not two matrices of one shape.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 5, 4]>::ones();
    let b = <Tensor![f32; 6, 4]>::ones();
    let _ = dot!(a, b.t());
}
