// NumPy has no bf16.

use conformable::{Tensor, f16, npy};

fn main() {
    let x = <Tensor![f16; 2]>::ones();
    let _ = npy::to_vec(&x);
}
