// Batch axes have equal lengths.

use conformable::{Tensor, dot_general};

fn main() {
    let a = <Tensor![f32; 10, 3, 4]>::ones();
    let b = <Tensor![f32; 4, 10, 6]>::ones();
    let _ = dot_general!(a, b, batch = ([0], [1]), contract = ([2], [0]));
}
