// The view has the axes in the order of the list.
//@ code: C001
//@ shapes: (2, 4, 3) (2, 4, 5)
//@ axes: 2 1
//@ lengths: 3 4
//@ caret: , ^b^)

use conformable::{Tensor, batch_dot, permute};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let b = <Tensor![f32; 2, 4, 5]>::zeros();
    let _ = batch_dot!(permute!(x, [0, 2, 1]), b);
}
