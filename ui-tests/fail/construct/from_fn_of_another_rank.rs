// `from_fn` gives the index of an element: one number for each axis.
//@ code: E0527
//@ caret: ^[i]^

use conformable::Tensor;

fn main() {
    let x = <Tensor![usize; 2, 2]>::from_fn(|[i]| i);
    println!("{:?}", x.shape());
}
