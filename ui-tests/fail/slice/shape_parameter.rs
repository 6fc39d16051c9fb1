// Nothing is known of a shape that is a parameter.
//@ code: C012
//@ caret: slice!(^x^

use conformable::{Dim, Shape, Tensor, slice};

#[allow(dead_code, unused)]
fn first<S: Shape, A: Dim>(x: &Tensor<f32, S>) {
    let _ = slice!(x, [0]);
}

fn main() {

}
