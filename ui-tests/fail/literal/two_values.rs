// A fill has one value.
//@ code: C105
//@ caret: 1.0, ^2.0^

use conformable::tensor;

fn main() {
    let _ = tensor![1.0, 2.0; 3, 4];
}
