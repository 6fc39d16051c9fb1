// The name behind `dyn` is declared by `dim!`.

use conformable::{Tensor, dim};

dim! { pub Batch }

#[allow(dead_code)]
type X = Tensor![f32; dyn Batch, 4];

fn main() {}
