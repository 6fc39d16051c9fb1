// A new variable as output.

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let _c = dot!(a, a);
}
