// Constant lengths of matrices are compared.
//@ code: C001
//@ shapes: (3, 4) (5, 3)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(m, ^b^)

use conformable::{Tensor, dot};
use nalgebra::SMatrix;

fn main() {
    let m = SMatrix::<f32, 3, 4>::zeros();
    let b = <Tensor![f32; 5, 3]>::ones();
    let c = dot!(m, b);
    assert_eq!(c.len(), 9);
}
