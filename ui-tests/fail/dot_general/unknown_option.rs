// An option is `batch` or `contract`.
//@ code: C102
//@ suggests: contract
//@ caret: ^contracted^ =

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot_general!(a, b, contracted = ([1], [0]));
}
