// An axis keeps its name.

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: Tensor![f32; dyn Batch, 4] = x.try_into().unwrap();
    println!("{:?}", y.shape());
}
