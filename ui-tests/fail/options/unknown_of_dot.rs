// `dot!` has no `axes`.
//@ code: C102
//@ caret: ^axes^

use conformable::*;

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, b, axes = (1, 1));
}
