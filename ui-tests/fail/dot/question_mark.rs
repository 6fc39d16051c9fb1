// The value behind `?` is an operand.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(x, ^w^?)

use conformable::{Tensor, dot};

fn product() -> Option<()> {
    let w = Some(<Tensor![f32; 5, 6]>::ones());
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, w?);
    Some(())
}

fn main() {
    assert!(product().is_some());
}
