// What follows from a type that could not be read is not reported.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    println!("{x}");
}
