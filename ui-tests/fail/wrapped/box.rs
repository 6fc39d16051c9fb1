// An operand is a tensor or a view; a box is dereferenced first.
//@ code: C008
//@ found: Box<
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = Box::new(<Tensor![f32; 2]>::ones());
    let _ = dot!(a, b);
}
