// The type that a result is given does not hide which operand is wrong.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let _c: Tensor![f32; 3, 6] = dot!(a, b);
}
