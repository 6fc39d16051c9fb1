// The last axis of the left operand and the second-to-last of the right one are equal, also of inline tensors.

use conformable::{InlineTensor, dot};

fn main() {
    let a = <InlineTensor![f32; 2, 3]>::ones();
    let b = <InlineTensor![f32; 3, 2]>::ones();
    let _ = dot!(a, b);
}
