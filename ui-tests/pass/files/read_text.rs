// A file of numbers holds no texts.

use conformable::{Shape, npy};

fn main() {
    let _ = npy::read::<f32, Shape![2]>("names.npy");
}
