// The result keeps batch axes once and all free axes.

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 2, 1, 1, 1, 1]>::ones();
    let b = <Tensor![f32; 2, 1, 1, 1]>::ones();
    let _ = dot_general!(a, b, batch = ([0], [0]));
}
