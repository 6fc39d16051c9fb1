// The axes of a trace are axes of the operand.

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let _ = trace!(a, axis1 = 0, axis2 = 1);
}
