// There is a first axis also from the end.

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 4]>::ones();
    let b = <Tensor![f32; 2, 3]>::ones();
    let _ = tensordot!(a, b, axes = ([-2], [0]));
}
