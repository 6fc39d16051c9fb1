// A length is no name.
//@ code: C016
//@ caret: name::<^conformable::Const<3>^>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.name::<conformable::Const<3>>();
    println!("{:?}", y);
}
