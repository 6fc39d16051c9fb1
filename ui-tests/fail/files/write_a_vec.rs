// What is written is a tensor.
//@ code: C018
//@ caret: npy::to_vec(^&vec![1.0, 2.0]^)

use conformable::npy;

fn main() {
    let _ = npy::to_vec(&vec![1.0, 2.0]);
}
