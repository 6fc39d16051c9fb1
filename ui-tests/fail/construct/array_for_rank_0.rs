// `from_array` takes a number for rank 0.
//@ code: E0308
//@ caret: ^[1.0]^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32]>::from_array([1.0]);
    println!("{:?}", x.shape());
}
