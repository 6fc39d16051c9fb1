// A vector of nalgebra is a matrix of one column.
//@ code: C001
//@ shapes: (1, 3) (1, 3)
//@ lengths: 3 1
//@ axes: 1 0
//@ caret: dot!(v.transpose(), ^w^)

use conformable::{Tensor, dot};
use nalgebra::Vector3;

fn main() {
    let v = Vector3::<f32>::zeros();
    let w = <Tensor![f32; 1, 3]>::ones();
    let c = dot!(v.transpose(), w);
    assert_eq!(c.rank(), 2);
}
