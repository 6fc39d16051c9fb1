// Only tensors and views have shapes.

use conformable::{Tensor, assert_shape};

fn main() {
    let v = vec![1.0f32, 2.0, 3.0, 4.0];
    let x = <Tensor![f32; 4]>::from_slice(&v).unwrap();
    assert_shape!(x, [4]);
    assert_eq!(v, x.into_vec());
}
