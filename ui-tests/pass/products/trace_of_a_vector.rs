// A trace is over two axes.

use conformable::{Tensor, trace};

fn main() {
    let a = <Tensor![f32; 3, 3]>::ones();
    let _ = trace!(a);
}
