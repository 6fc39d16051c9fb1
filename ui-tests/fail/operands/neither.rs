// An operand is a tensor or a view; of two wrong operands the left one is reported.
//@ code: C008
//@ found: {float}
//@ caret: dot!(^1.0^, 2.0)

use conformable::*;

fn main() {
    let _ = dot!(1.0, 2.0);
}
