// `from_fn` needs every length.

use conformable::Tensor;

fn main() {
    let x = <Tensor![usize; 3, 4]>::from_fn(|[i, j]| i + j);
    println!("{:?}", x.shape());
}
