// The name behind `dyn` is an axis: a parameter bounded by `Dim`, or declared by `dim!`.
//@ code: C010
//@ caret: dyn ^String^

use conformable::{Tensor, dim};

dim! { pub Batch }

#[allow(dead_code)]
type X = Tensor![f32; dyn String, 4];

fn main() {}
