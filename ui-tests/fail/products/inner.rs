// The last axes are contracted.
//@ code: C001
//@ shapes: (2, 3) (3, 4)
//@ lengths: 3 4
//@ axes: 1 1
//@ caret: a, ^b^

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 4]>::ones();
    let _ = inner!(a, b);
}
