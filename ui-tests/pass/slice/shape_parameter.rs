// Nothing is known of a shape that is a parameter.

use conformable::{Dim, Shape, Tensor, slice};

#[allow(dead_code, unused)]
fn first<S: Shape, A: Dim>(x: &Tensor<f32, (A,)>) {
    let _ = slice!(x, [0]);
}

fn main() {

}
