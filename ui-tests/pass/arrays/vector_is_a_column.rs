// A vector of nalgebra is a matrix of one column.

use conformable::{Tensor, dot};
use nalgebra::Vector3;

fn main() {
    let v = Vector3::<f32>::zeros();
    let w = <Tensor![f32; 3, 1]>::ones();
    let c = dot!(v.transpose(), w);
    assert_eq!(c.rank(), 2);
}
