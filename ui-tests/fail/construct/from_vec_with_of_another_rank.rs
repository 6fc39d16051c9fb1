// `from_vec_with` takes one length for each axis.
//@ code: E0308
//@ caret: ^&[2]^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::from_vec_with(vec![0.0; 8], &[2]).unwrap();
    println!("{:?}", x.shape());
}
