// `shape_of!` takes one tensor.
//@ code: C101
//@ caret: ^shape_of!()^

use conformable::*;

fn main() {
    shape_of!();
}
