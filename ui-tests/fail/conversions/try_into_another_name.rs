// An axis keeps its name.
//@ code: C016
//@ found: Batch
//@ caret: x.^try_into^

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: Tensor![f32; dyn Seq, 4] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
