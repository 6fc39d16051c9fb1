// A product that is an argument of a generic function is checked too.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    println!("{}", dot!(a, b));
}
