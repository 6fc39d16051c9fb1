// The result of `dot` has rank 8 at most.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1, 2]>::zeros();
    let b = <Tensor![f32; 1, 1, 2, 1]>::zeros();
    let _ = ops::dot(&a, &b);
}
