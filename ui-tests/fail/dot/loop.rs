// A product in a loop is one error.
//@ code: C001
//@ shapes: (4, 4) (5, 4)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, ^w^)

use conformable::{Tensor, dot};

fn main() {
    let mut x = <Tensor![f32; 4, 4]>::ones();
    let w = <Tensor![f32; 5, 4]>::ones();
    for _ in 0..3 {
        x = dot!(x, w);
    }
    assert_eq!(x.len(), 16);
}
