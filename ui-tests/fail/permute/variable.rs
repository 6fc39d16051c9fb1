// An axis is a number that the macro sees.
//@ code: C106
//@ caret: [^n^

use conformable::{Tensor, permute};

fn main() {
    let n = 0;
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let _ = (permute!(x, [n, 1, 2]), n);
}
