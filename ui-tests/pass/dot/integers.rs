// The last axis of the left operand and the second-to-last of the right one are equal, whatever the elements.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![i64; 3, 4]>::ones();
    let b = <Tensor![i64; 4, 4]>::ones();
    let _ = dot!(a, b);
}
