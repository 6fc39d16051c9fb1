// `name` is for the run-time axis.
//@ code: C016
//@ caret: x.^name^::<Batch>

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    let y = x.name::<Batch>();
    println!("{:?}", y);
}
