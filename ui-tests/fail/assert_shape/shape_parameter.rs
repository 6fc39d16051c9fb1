// Of a shape that is a type parameter nothing is known.
//@ code: C012
//@ caret: !(^x^, [3

use conformable::{Shape, Tensor, assert_shape};

fn rows<S: Shape>(x: &Tensor<f32, S>, y: &Tensor![f32; dyn, 4]) -> usize {
    assert_shape!(x, [3, ..]);
    x.len() + y.len()
}

fn main() {
    rows(&<Tensor![f32; 3]>::zeros(), &Tensor::zeros_with(&[3, 4]).unwrap());
}
