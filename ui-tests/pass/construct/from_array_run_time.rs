// A shape with a run-time axis takes its elements from a `Vec`.

use conformable::Tensor;

fn main() {
    let _ = <Tensor![f32; 2, 2]>::from_array([[1.0, 2.0], [3.0, 4.0]]);
}
