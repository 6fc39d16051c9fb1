// All axes are compared.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 2, 3, 4, 5, 6, 7, 8]>::zeros_with(&[1, 2, 3, 4, 5, 6, 7, 8]).unwrap();
    let y: Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 8] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
