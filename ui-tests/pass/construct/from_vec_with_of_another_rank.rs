// `from_vec_with` takes one length for each axis.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::from_vec_with(vec![0.0; 8], &[2, 4]).unwrap();
    println!("{:?}", x.shape());
}
