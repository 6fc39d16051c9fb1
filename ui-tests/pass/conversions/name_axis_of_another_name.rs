// An axis keeps its name until it is forgotten.

use conformable::{Tensor, dim};

dim! { Batch, Seq }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.forget_axis::<0>().name_axis::<0, Seq>();
    println!("{:?}", y);
}
