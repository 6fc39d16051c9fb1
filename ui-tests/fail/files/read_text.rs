// A file of numbers holds no texts.
//@ code: C018
//@ found: String
//@ caret: npy::read::<^String^, Shape![2]>

use conformable::{Shape, npy};

fn main() {
    let _ = npy::read::<String, Shape![2]>("names.npy");
}
