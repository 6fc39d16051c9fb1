// A constant end is a constant in braces.

use conformable::{Tensor, slice};

fn main() {
    const N: usize = 5;
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., ..{ N }]);
}
