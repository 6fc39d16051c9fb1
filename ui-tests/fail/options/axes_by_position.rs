// The axes as NumPy takes them.
//@ code: C102
//@ caret: a, ^1^)

use conformable::{Tensor, tensordot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = tensordot!(a, a, 1);
}
