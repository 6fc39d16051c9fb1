// NumPy has no bf16.

use conformable::{Tensor, npy};

fn main() {
    let x = <Tensor![conformable::f16; 2]>::ones();
    let _ = npy::to_vec(&x);
}
