// A step behind two more points.

use conformable::{Tensor, slice};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = slice!(a, [0..2; 2, ..]);
}
