// An operand is a tensor or a view.
//@ code: C008
//@ found: {integer}
//@ caret: dot!(a, ^b^)

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = 2;
    let _ = dot!(a, b);
}
