// An axis that is picked is there.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    let y = x.forget_axis::<1>();
    println!("{:?}", y);
}
