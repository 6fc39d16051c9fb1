// Rank 0 has no axis to slide along.

use conformable::Tensor;

fn main() {
    let x: Tensor<f64, conformable::Shape![4]> = Tensor::full(1.0);
    println!("{:?}", x.windows::<3>().shape());
}
