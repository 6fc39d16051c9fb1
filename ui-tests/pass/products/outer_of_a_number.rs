// A number is no vector.

use conformable::{Tensor, outer};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let b = <Tensor![f32; 2]>::ones();
    let _ = outer!(a, b);
}
