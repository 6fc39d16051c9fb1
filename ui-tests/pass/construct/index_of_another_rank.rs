// An index has one number for each axis.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, 3]>::zeros();
    println!("{}", x[[0, 1]]);
}
