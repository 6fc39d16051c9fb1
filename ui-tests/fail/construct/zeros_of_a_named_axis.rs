// `zeros()` needs every length; that of a named axis is a value.
//@ code: C009
//@ caret: ^<Tensor![f32; dyn Batch, 4]>::zeros()^

use conformable::{Tensor, dim};

dim! { pub Batch }

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros();
    println!("{:?}", x.shape());
}
