// `zeros_with` takes one length for each axis.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    println!("{:?}", x.shape());
}
