// The third operand of numpy.dot.
//@ code: C102
//@ caret: a, ^&mut c^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::ones();
    c[[0, 0]] = 2.0;
    dot!(a, a, &mut c);
}
