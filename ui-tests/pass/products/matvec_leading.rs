// Leading axes are equal or 1.

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 5, 2, 3]>::ones();
    let b = <Tensor![f32; 5, 3]>::ones();
    let _ = matvec!(a, b);
}
