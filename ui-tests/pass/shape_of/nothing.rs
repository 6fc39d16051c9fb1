// `shape_of!` takes one tensor.

use conformable::*;

fn main() {
    drop(());
}
