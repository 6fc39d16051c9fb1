// Constant lengths of matrices are compared.

use conformable::{Tensor, dot};
use nalgebra::SMatrix;

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let b = <Tensor![f32; 4, 3]>::ones();
    let c = dot!(m, b);
    assert_eq!(c.len(), 9);
}
