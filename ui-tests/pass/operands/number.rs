// An operand is a tensor or a view; a number is a tensor of rank 0 after `from_array`.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32]>::from_array(2.0f32);
    let _ = dot!(a, b);
}
