// A closure is checked where it is written.

use conformable::{Tensor, TensorView, matmul};

fn main() {
    let w = <Tensor![f32; 4, 6]>::ones();
    let layer = |x: TensorView![f32; 2, 3, 4]| matmul!(x, w);
    let _ = layer(<Tensor![f32; 2, 3, 4]>::ones().view());
}
