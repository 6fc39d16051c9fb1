// The last axes of both operands have equal lengths.

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f32; 2, 3]>::ones();
    let b = <Tensor![f32; 3, 3]>::ones();
    let _ = inner!(a, b);
}
