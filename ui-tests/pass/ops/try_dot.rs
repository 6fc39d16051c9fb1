// `ops::try_dot` has the rule of `try_dot!`.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _ = ops::try_dot(&a, &b);
}
