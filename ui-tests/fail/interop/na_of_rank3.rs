// A matrix has two axes.
//@ code: C017
//@ caret: x.^na^()

use conformable::Tensor;

fn main() {
    let x: Tensor![f64; 2, 3, 4] = Tensor::full(1.0);
    println!("{:?}", x.na().nrows());
}
