// The last axes of matrix and vector have equal lengths.

use conformable::{Tensor, matvec};

fn main() {
    let a = <Tensor![f32; 10, 3, 4]>::ones();
    let b = <Tensor![f32; 10, 4]>::ones();
    let _ = matvec!(a, b);
}
