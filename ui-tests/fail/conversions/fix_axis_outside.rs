// An axis that is picked is there.
//@ code: C016
//@ axes: 2
//@ caret: x.^fix_axis^::<2, 4>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix_axis::<2, 4>();
    println!("{:?}", y);
}
