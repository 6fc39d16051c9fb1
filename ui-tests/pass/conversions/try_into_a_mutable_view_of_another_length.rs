// Mutable views convert as tensors do.

use conformable::{Tensor, TensorViewMut};

fn main() {
    let mut x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: TensorViewMut![f32; dyn, 4] = x.view_mut().try_into().unwrap();
    println!("{:?}", y.shape());
}
