// A constant axis has one length.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix_axis::<1, 4>();
    println!("{:?}", y);
}
