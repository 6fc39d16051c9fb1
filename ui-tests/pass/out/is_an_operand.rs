// What is written is read meanwhile.

use conformable::{Tensor, dot};

fn main() {
    let mut a = <Tensor![f32; 2, 2]>::ones();
    a[[0, 0]] = 2.0;
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, b);
}
