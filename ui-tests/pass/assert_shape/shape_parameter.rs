// Of a shape that is a type parameter nothing is known.

use conformable::{Shape, Tensor, assert_shape};

fn rows<S: Shape>(x: &Tensor<f32, S>, y: &Tensor![f32; dyn, 4]) -> usize {
    assert_shape!(y, [3, ..]);
    x.len() + y.len()
}

fn main() {
    rows(&<Tensor![f32; 3]>::zeros(), &Tensor::zeros_with(&[3, 4]).unwrap());
}
