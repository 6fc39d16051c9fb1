// A trace is one of one operand.

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = b.len();
    let _ = trace!(a);
}
