// All axes are compared.
//@ code: C016
//@ lengths: 8 9
//@ caret: x.^try_into^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 2, 3, 4, 5, 6, 7, 8]>::zeros_with(&[1, 2, 3, 4, 5, 6, 7, 8]).unwrap();
    let y: Tensor![f32; 1, 2, 3, 4, 5, 6, 7, 9] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
