// What is written is a tensor.

use conformable::npy;

fn main() {
    let _ = npy::to_vec(&conformable::tensor![1.0, 2.0]);
}
