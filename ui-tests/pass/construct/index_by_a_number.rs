// An index is an array.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    println!("{}", x[[0]]);
}
