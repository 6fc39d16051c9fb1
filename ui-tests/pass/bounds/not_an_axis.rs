// The name behind `dyn` is an axis: a parameter bounded by `Dim`, or declared by `dim!`.

use conformable::{Tensor, dim};

dim! { pub Batch }

#[allow(dead_code)]
struct Rows {
    x: Tensor![f32; dyn Batch, 4],
}

fn main() {}
