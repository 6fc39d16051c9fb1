// The form with a result.

use conformable::{Tensor, try_slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = try_slice!(x, [2, ..]);
}
