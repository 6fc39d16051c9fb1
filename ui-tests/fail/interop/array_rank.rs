// Nested arrays are a view of their rank.
//@ code: E0308
//@ caret: from_array(^&[[0.0; 4]; 3]^)

use conformable::TensorView;

fn main() {
    let x = <TensorView![f32; 3, 4, 1]>::from_array(&[[0.0; 4]; 3]);
    assert_eq!(x.len(), 12);
}
