// A conversion keeps the rank, also where the lengths would do.
//@ code: C016
//@ ranks: 2 1
//@ caret: x.^try_into^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 1]>::zeros_with(&[3, 1]).unwrap();
    let y: Tensor![f32; 3] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
