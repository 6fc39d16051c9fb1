// A contracted axis is one of its operand.

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = dot_general!(a, b, contract = ([1], [0]));
}
