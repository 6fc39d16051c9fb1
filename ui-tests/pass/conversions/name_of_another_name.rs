// An axis keeps its name.

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.name::<Batch>();
    println!("{:?}", y);
}
