// A product in a branch is checked; the other branch gives the type.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let c = if a.len() > 12 { <Tensor![f32; 3, 6]>::zeros() } else { dot!(a, b) };
    println!("{c}");
}
