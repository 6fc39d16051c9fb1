// An axis that is picked is there.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix_axis::<1, 4>();
    println!("{:?}", y);
}
