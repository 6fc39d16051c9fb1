// An axis that is picked is there.

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn]>::zeros_with(&[3]).unwrap();
    let y = x.name_axis::<0, Batch>();
    println!("{:?}", y);
}
