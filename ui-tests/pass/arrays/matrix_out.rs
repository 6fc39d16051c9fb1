// A matrix as an output has the shape of the result.

use conformable::{Tensor, dot};
use nalgebra::SMatrix;

fn main() {
    let mut m = SMatrix::<f32, 3, 3>::zeros();
    let b = <Tensor![f32; 3, 3]>::ones();
    dot!(b, b, out = m);
    assert_eq!(m.nrows(), 3);
}
