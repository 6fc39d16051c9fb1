// NumPy has no bf16.
//@ code: C018
//@ caret: npy::to_vec(^&x^)

use conformable::{Tensor, npy};

fn main() {
    let x = <Tensor![conformable::bf16; 2]>::ones();
    let _ = npy::to_vec(&x);
}
