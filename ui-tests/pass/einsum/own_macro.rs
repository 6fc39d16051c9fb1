// Inside a macro of the program the caret stands where the operand was written.

use conformable::{Tensor, einsum};

macro_rules! apply {
    ($x:expr, $w:expr) => {
        einsum!("ij,jk->ik", $x, $w)
    };
}

fn main() {
    let x = <Tensor![f32; 3, 4]>::ones();
    let weights = <Tensor![f32; 4, 6]>::ones();
    let _ = apply!(x, weights);
}
