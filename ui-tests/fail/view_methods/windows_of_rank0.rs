// Rank 0 has no axis to slide along.
//@ code: C009
//@ caret: x.^windows^::<3>()
//@ rank: 0

use conformable::Tensor;

fn main() {
    let x: Tensor<f64, ()> = Tensor::full(1.0);
    println!("{:?}", x.windows::<3>().shape());
}
