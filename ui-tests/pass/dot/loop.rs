// A product in a loop is one error.

use conformable::{Tensor, dot};

fn main() {
    let mut x = <Tensor![f32; 4, 4]>::ones();
    let w = <Tensor![f32; 4, 4]>::ones();
    for _ in 0..3 {
        x = dot!(x, w);
    }
    assert_eq!(x.len(), 16);
}
