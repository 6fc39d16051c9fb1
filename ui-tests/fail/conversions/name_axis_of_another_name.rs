// An axis keeps its name until it is forgotten.
//@ code: C016
//@ found: Batch
//@ caret: x.^name_axis^::<0, Seq>

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.name_axis::<0, Seq>();
    println!("{:?}", y);
}
