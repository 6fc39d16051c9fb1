// `from_fn` needs every length.
//@ code: C009
//@ caret: ^<Tensor![usize; 3, dyn]>::from_fn(|[i, j]| i + j)^

use conformable::Tensor;

fn main() {
    let x = <Tensor![usize; 3, dyn]>::from_fn(|[i, j]| i + j);
    println!("{:?}", x.shape());
}
