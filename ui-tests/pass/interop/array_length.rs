// Nested arrays are a view of their shape.

use conformable::TensorView;

fn main() {
    let x = <TensorView![f32; 3, 4]>::from_array(&[[0.0; 4]; 3]);
    assert_eq!(x.rank(), 2);
}
