// Views convert as tensors do.

use conformable::{Tensor, TensorView};

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y: TensorView![f32; dyn, 4] = x.view().try_into().unwrap();
    println!("{:?}", y.shape());
}
