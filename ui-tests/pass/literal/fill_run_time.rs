// A fill has constant lengths.

use conformable::tensor;

fn main() {
    let _ = tensor![0.5; 3, 4];
}
