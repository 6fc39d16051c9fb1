// A mutable view is an operand.

use conformable::{Tensor, dot};

fn main() {
    let mut a = <Tensor![f32; 3, 4]>::ones();
    let mut b = <Tensor![f32; 4, 6]>::ones();
    let _ = dot!(a.view_mut(), b.view_mut());
}
