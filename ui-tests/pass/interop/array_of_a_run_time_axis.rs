// Nested arrays have constant lengths.

use conformable::TensorView;

fn main() {
    let x = <TensorView![f32; 3, 4]>::from_array(&[[0.0; 4]; 3]);
    assert_eq!(x.rank(), 2);
}
