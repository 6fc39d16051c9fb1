// `ops::batch_dot` takes equal ranks of 3 or more.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 6]>::ones();
    let _ = ops::batch_dot(&a, &b);
}
