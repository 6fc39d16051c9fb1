// The columns of the matrix are as many as the elements of the vector.

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3]>::ones();
    let _ = matvec!(a, b);
}
