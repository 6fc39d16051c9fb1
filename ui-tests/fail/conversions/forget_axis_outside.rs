// An axis that is picked is there.
//@ code: C016
//@ axes: 2
//@ caret: x.^forget_axis^::<2>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    let y = x.forget_axis::<2>();
    println!("{:?}", y);
}
