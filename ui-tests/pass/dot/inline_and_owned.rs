// The last axis of the left operand and the second-to-last of the right one are equal, inline or on the heap.

use conformable::{InlineTensor, Tensor, dot};

fn main() {
    let a = <InlineTensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 2]>::ones();
    let _ = dot!(a, b);
}
