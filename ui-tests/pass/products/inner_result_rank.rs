// The result keeps all axes but the last ones.

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f32; 1, 1, 1, 1, 1, 2]>::ones();
    let b = <Tensor![f32; 1, 1, 1, 2]>::ones();
    let _ = inner!(a, b);
}
