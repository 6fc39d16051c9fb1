// Inside a macro of the program the caret stands where the operand was written.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ numbers: 0 1
//@ caret: apply!(x, ^weights^)

use conformable::{Tensor, einsum};

macro_rules! apply {
    ($x:expr, $w:expr) => {
        einsum!("ij,jk->ik", $x, $w)
    };
}

fn main() {
    let x = <Tensor![f32; 3, 4]>::ones();
    let weights = <Tensor![f32; 5, 6]>::ones();
    let _ = apply!(x, weights);
}
