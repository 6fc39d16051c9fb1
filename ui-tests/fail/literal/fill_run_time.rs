// A fill has constant lengths.
//@ code: C105
//@ caret: 3, ^dyn^

use conformable::tensor;

fn main() {
    let _ = tensor![0.5; 3, dyn];
}
