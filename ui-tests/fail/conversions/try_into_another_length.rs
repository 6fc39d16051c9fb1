// Two constants are compared when the program is built.
//@ code: C016
//@ lengths: 4 5
//@ caret: x.^try_into^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: Tensor![f32; 3, 5] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
