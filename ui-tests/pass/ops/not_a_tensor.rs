// The operands of a plain function are tensors.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 3, 4]>::zeros();
    let b = <Tensor![f32; 4]>::ones();
    let _ = ops::dot(&a, &b);
}
