// `ops::dot` has the rule of `dot!`.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = ops::dot(&a, &b);
}
