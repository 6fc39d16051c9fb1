// A private function that nobody calls is checked too.

use conformable::{Tensor, dot};

#[allow(dead_code)]
fn layer(x: &Tensor![f32; 3, 4], w: &Tensor![f32; 4, 6]) {
    let _ = dot!(x, w);
}

fn main() {}
