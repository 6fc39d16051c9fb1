// A conversion keeps the rank.
//@ code: C016
//@ ranks: 2 3
//@ caret: x.^try_into^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: Tensor![f32; 3, 4, 1] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
