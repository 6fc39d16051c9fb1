// A shape as in numpy.full.

use conformable::tensor;

fn main() {
    let _ = tensor![0.5; 3, 4];
}
