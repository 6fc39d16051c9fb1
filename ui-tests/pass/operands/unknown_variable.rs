// A variable that is not there is one error.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _ = dot!(a, a);
}
