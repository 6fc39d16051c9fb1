// A product that does not fit has no result, whose pattern would be compared.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: try_dot!(a, ^b^)

use conformable::{Tensor, try_dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    if let Ok(c) = try_dot!(a, b) {
        println!("{c}");
    }
}
