// `ops::dot` has the rule of `dot!`.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 7, 4, 6]>::ones();
    let _ = ops::dot(&a, &b);
}
