// `name` is for the run-time axis.

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    let y = x.name_axis::<0, Batch>();
    println!("{:?}", y);
}
