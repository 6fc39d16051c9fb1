// An index of another integer type.

use conformable::{Tensor, slice};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let i: usize = 1;
    let _ = slice!(a, [i, ..]);
}
