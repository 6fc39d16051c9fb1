// `from_fn` gives the index of an element: one number for each axis.

use conformable::Tensor;

fn main() {
    let x = <Tensor![usize; 2, 2]>::from_fn(|[i, _]| i);
    println!("{:?}", x.shape());
}
