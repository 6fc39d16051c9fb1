// `inner!` has no option `axes`.

use conformable::{Tensor, inner};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let _ = inner!(a, a);
}
