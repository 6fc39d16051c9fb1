// What follows from a type that could not be read is not reported.
//@ code: C103
//@ caret: ^4u8^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4u8]>::zeros();
    println!("{x}");
}
