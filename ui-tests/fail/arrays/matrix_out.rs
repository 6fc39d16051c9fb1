// A matrix as an output has the shape of the result.
//@ code: C005
//@ shapes: (3, 3) (3, 4)
//@ lengths: 3 4
//@ axes: 1
//@ caret: out = ^m^

use conformable::{Tensor, dot};
use nalgebra::SMatrix;

fn main() {
    let mut m = SMatrix::<f32, 3, 4>::zeros();
    let b = <Tensor![f32; 3, 3]>::ones();
    dot!(b, b, out = m);
    assert_eq!(m.nrows(), 3);
}
