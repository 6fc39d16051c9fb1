// A view to write.

use conformable::{Tensor, slice_mut};

fn main() {
    let mut x = <Tensor![f32; 3, 5]>::zeros();
    slice_mut!(x, [.., 4..5]).fill(1.0);
}
