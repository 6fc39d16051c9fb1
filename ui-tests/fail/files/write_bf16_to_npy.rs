// NumPy has no bf16.
//@ code: C018
//@ caret: npy::to_vec(^&x^)

use conformable::{Tensor, bf16, npy};

fn main() {
    let x = <Tensor![bf16; 2]>::ones();
    let _ = npy::to_vec(&x);
}
