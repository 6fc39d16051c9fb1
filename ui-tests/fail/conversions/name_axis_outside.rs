// An axis that is picked is there.
//@ code: C016
//@ axes: 1
//@ caret: x.^name_axis^::<1, Batch>

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn]>::zeros_with(&[3]).unwrap();
    let y = x.name_axis::<1, Batch>();
    println!("{:?}", y);
}
