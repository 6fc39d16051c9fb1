// A range beyond all lengths of the table.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [0..3, ..]);
}
