// Mutable views convert as tensors do.
//@ code: C016
//@ lengths: 4 5
//@ caret: x.view_mut().^try_into^

use conformable::{Tensor, TensorViewMut};

fn main() {
    let mut x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: TensorViewMut![f32; dyn, 5] = x.view_mut().try_into().unwrap();
    println!("{:?}", y.shape());
}
