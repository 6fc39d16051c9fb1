// Names are compared axis by axis.
//@ code: C016
//@ found: Batch
//@ caret: x.^try_into^

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, dyn Seq]>::zeros_with(&[3, 4]).unwrap();
    let y: Tensor![f32; dyn Seq, dyn Batch] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
