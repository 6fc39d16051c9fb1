// An axis that is added, as in NumPy.
//@ code: C106
//@ caret: [^None^, ..

use conformable::{Tensor, slice};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = slice!(a, [None, .., ..]);
}
