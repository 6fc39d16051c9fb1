// A shape as in numpy.full.
//@ code: C103
//@ caret: ; ^(3, 4)^

use conformable::tensor;

fn main() {
    let _ = tensor![0.5; (3, 4)];
}
