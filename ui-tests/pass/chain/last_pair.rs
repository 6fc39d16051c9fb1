// The last operand is looked at too.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 5]>::ones();
    let c = <Tensor![f32; 5, 7]>::ones();
    let _ = dot!(a, b, c);
}
