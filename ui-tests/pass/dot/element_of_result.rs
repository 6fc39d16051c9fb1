// A product that does not fit is not indexed.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    assert!(dot!(a, b)[[0, 0]] + 1.0 == 5.0);
}
