// A vector is a view of as many elements.
//@ code: C017
//@ shapes: (3, 1) (4, 1)
//@ caret: from_nalgebra(^&v^)

use conformable::TensorView;
use nalgebra::Vector3;

fn main() {
    let v = Vector3::<f32>::zeros();
    let x = <TensorView![f32; 4]>::from_nalgebra(&v);
    assert!(x.is_ok());
}
