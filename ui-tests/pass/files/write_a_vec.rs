// What is written is a tensor.

use conformable::{Tensor, npy};

fn main() {
    let x = <Tensor![f64; 2]>::from_array([1.0, 2.0]);
    let _ = npy::to_vec(&x);
}
