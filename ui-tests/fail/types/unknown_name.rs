// The name behind `dyn` is declared by `dim!`.
//@ code: E0425
//@ caret: ^Bacth^

use conformable::{Tensor, dim};

dim! { pub Batch }

#[allow(dead_code)]
type X = Tensor![f32; dyn Bacth, 4];

fn main() {}
