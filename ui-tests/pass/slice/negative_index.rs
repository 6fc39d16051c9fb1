// An index from the end is not beyond the first element.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [-3, ..]);
}
