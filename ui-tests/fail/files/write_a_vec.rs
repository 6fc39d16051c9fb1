// What is written is a tensor.
//@ code: C018
//@ caret: npy::to_vec(^&x^)

use conformable::npy;

fn main() {
    let x = vec![1.0, 2.0];
    let _ = npy::to_vec(&x);
}
