// `from_vec` needs every length; `from_vec_with` takes them as values.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, 2]>::from_vec(vec![0.0; 4]).unwrap();
    println!("{:?}", x.shape());
}
