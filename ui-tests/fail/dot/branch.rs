// A product in a branch is checked; the other branch gives the type.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    let c = if a.len() > 12 { <Tensor![f32; 3, 6]>::zeros() } else { dot!(a, b) };
    println!("{c}");
}
