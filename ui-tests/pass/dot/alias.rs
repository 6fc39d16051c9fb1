// An alias without macros is the same type.

use conformable::{Tensor2, dot};

fn main() {
    let a = Tensor2::<f32, 3, 4>::ones();
    let b = Tensor2::<f32, 4, 6>::ones();
    let _ = dot!(a, b);
}
