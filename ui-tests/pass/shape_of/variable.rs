// A variable that holds a result has its shape.

use conformable::*;

fn main() {
    let a = <Tensor![f32; 7, 1, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 5]>::ones();
    let c = matmul!(a, b);
    drop(c);
}
