// Nested arrays have constant lengths.
//@ code: E0308
//@ caret: from_array(^&[[0.0; 4]; 3]^)

use conformable::TensorView;

fn main() {
    let x = <TensorView![f32; dyn, 4]>::from_array(&[[0.0; 4]; 3]);
    assert_eq!(x.rank(), 2);
}
