// The windows would have 9 axes.

use conformable::Tensor;

fn main() {
    let x: Tensor![f64; 2, 2, 2, 2, 2, 2, 2] = Tensor::full(1.0);
    println!("{:?}", x.windows::<1>().shape());
}
