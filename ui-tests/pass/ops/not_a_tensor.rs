// An operand is a tensor or a view.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let _ = ops::dot(&a, &b);
}
