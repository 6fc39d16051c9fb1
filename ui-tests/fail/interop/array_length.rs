// Nested arrays are a view of their shape.
//@ code: E0308
//@ caret: from_array(^&[[0.0; 4]; 3]^)

use conformable::TensorView;

fn main() {
    let x = <TensorView![f32; 3, 5]>::from_array(&[[0.0; 4]; 3]);
    assert_eq!(x.rank(), 2);
}
