// `ops::batch_dot_axes` has the rule of `batch_dot!` with `axes`.

use conformable::{Tensor, ops};

fn main() {
    let a = <Tensor![f32; 2, 3, 4]>::ones();
    let b = <Tensor![f32; 2, 6, 4]>::ones();
    let _ = ops::batch_dot_axes::<2, 2, _, _, _, _>(&a, &b);
}
