// A private function that nobody calls is checked too.

use conformable::{Tensor, einsum};

#[allow(dead_code)]
fn bilinear(x: &Tensor![f32; 2, 3], y: &Tensor![f32; 3]) {
    let _ = einsum!("ij,j->i", x, y);
}

fn main() {}
