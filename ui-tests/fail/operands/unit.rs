// An operand is a tensor or a view.
//@ code: C008
//@ found: ()
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = ();
    let _ = dot!(a, b);
}
