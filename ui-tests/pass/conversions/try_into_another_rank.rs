// A conversion keeps the rank.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: Tensor![f32; 3, 4] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
