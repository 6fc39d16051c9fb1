// There is no `-=`.
//@ code: C102
//@ caret: out ^-=^ c

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::ones();
    c[[0, 0]] = 2.0;
    dot!(a, a, out -= c);
}
