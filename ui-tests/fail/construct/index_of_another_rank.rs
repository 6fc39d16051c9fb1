// An index has one number for each axis.
//@ code: E0308
//@ caret: x[^[0]^]

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, 3]>::zeros();
    println!("{}", x[[0]]);
}
