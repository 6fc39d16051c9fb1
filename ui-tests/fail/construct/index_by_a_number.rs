// An index is an array.
//@ code: E0308
//@ caret: x[^0^]

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3]>::zeros();
    println!("{}", x[0]);
}
