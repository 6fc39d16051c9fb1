// `zeros()` needs every length; that of a named axis is a value.

use conformable::{Tensor, dim};

dim! { pub Batch }

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    println!("{:?}", x.shape());
}
