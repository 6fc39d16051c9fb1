// A conversion keeps the rank, also where the lengths would do.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 1]>::zeros_with(&[3, 1]).unwrap();
    let y: Tensor![f32; 3, 1] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
