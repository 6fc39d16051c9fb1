// `ops::dot` gives no more than 8 axes.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 1, 2, 1, 4]>::ones();
    let b = <Tensor![f32; 1, 1, 1, 1, 4, 2]>::ones();
    let _ = ops::dot(&a, &b);
}
