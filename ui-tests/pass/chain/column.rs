// The last operand may be a column.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let b = <Tensor![f32; 3, 2]>::ones();
    let c = <Tensor![f32; 2]>::ones();
    let _ = dot!(a, b, c);
}
