// A closure is checked where it is written.
//@ code: C001
//@ shapes: (2, 3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 2 0
//@ caret: matmul!(x, ^w^)

use conformable::{Tensor, TensorView, matmul};

fn main() {
    let w = <Tensor![f32; 5, 6]>::ones();
    let layer = |x: TensorView![f32; 2, 3, 4]| matmul!(x, w);
    let _ = layer(<Tensor![f32; 2, 3, 4]>::ones().view());
}
