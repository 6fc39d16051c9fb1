// An operand is borrowed, so it is there to be borrowed.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    drop(b.clone());
    let _ = dot!(a, b);
}
