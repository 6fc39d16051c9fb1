// A matrix has two axes.

use conformable::Tensor;

fn main() {
    let x: Tensor![f64; 2, 3] = Tensor::full(1.0);
    println!("{:?}", x.na().nrows());
}
