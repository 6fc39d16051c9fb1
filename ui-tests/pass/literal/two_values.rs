// A fill has one value.

use conformable::tensor;

fn main() {
    let _ = tensor![1.0; 3, 4];
}
