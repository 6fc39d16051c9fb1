// `zeros_with` takes one length for each axis.
//@ code: E0308
//@ caret: ^&[3]^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3]).unwrap();
    println!("{:?}", x.shape());
}
