// An operand is a tensor or a view; of two wrong operands the left one is reported.

use conformable::*;

fn main() {
    let _ = dot!(tensor![1.0], tensor![2.0]);
}
