// What follows from a product that does not fit is not reported.

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 4, 6]>::ones();
    let first = matmul!(a, b).view().map(|x| x * 2.0)[[0, 0, 0]];
    assert_eq!(first, 8.0);
}
