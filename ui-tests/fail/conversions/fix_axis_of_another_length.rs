// A constant axis has one length.
//@ code: C016
//@ lengths: 4 5
//@ caret: x.^fix_axis^::<1, 5>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix_axis::<1, 5>();
    println!("{:?}", y);
}
