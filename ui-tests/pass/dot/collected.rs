// A product in a closure that is given away is one error.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 4, 6]>::ones();
    let all: Vec<_> = (0..3).map(|_| dot!(a, b)).collect();
    println!("{}", all.len());
}
