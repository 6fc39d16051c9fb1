// `inner!` has no option `axes`.
//@ code: C102
//@ caret: ^axes^ = 1

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = inner!(a, a, axes = 1);
}
