// A product that does not fit has no result, whose pattern would be compared.

use conformable::{Tensor, try_dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    if let Ok(c) = try_dot!(a, b) {
        println!("{c}");
    }
}
