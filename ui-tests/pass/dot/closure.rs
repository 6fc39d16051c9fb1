// A closure is checked where it is written.

use conformable::{Tensor, dot};

fn main() {
    let w = <Tensor![f32; 4, 6]>::ones();
    let layer = |x: &Tensor![f32; 3, 4]| dot!(x, w);
    let _ = layer(&Tensor::ones());
}
