// An axis that is added, as in NumPy.

use conformable::{Tensor, slice};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = slice!(a, [.., ..]);
}
