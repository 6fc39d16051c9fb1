// The elements are numbers; booleans are not.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![u8; 2, 2]>::default();
    let _ = matmul!(a, a);
}
