// A type behind a trait may be anything.
//@ code: C008
//@ found: impl Sized
//@ caret: dot!(a, ^weights^())

use conformable::{Tensor, dot};

fn weights() -> impl Sized {
    <Tensor![f32; 2]>::ones()
}

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, weights());
}
