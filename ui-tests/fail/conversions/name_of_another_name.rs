// An axis keeps its name.
//@ code: C016
//@ found: Seq
//@ caret: x.^name^::<Seq>

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.name::<Seq>();
    println!("{:?}", y);
}
