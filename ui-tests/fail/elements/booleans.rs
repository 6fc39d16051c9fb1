// The elements are numbers; booleans are not.
//@ code: C006
//@ elements: bool
//@ caret: matmul!(^a^, a)

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![bool; 2, 2]>::default();
    let _ = matmul!(a, a);
}
