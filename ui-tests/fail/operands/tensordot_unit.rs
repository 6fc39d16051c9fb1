// An operand is a tensor.
//@ code: C008
//@ found: ()
//@ caret: tensordot!(a, ^b^,

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = ();
    let _ = tensordot!(a, b, axes = 0);
}
