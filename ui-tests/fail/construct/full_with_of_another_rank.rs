// `full_with` takes one length for each axis.
//@ code: E0308
//@ caret: ^&[3, 4, 5]^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::full_with(0.5, &[3, 4, 5]).unwrap();
    println!("{:?}", x.shape());
}
