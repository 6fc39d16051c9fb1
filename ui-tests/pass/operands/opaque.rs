// A type behind a trait may be anything.

use conformable::{Tensor, dot};

fn weights() -> Tensor![f32; 2] {
    <Tensor![f32; 2]>::ones()
}

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, weights());
}
