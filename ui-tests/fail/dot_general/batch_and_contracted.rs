// A batch axis is not contracted too.
//@ code: C106
//@ numbers: 0
//@ caret: contract = ([^0^], [1])

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let _ = dot_general!(a, b, batch = ([0], [0]), contract = ([0], [1]));
}
