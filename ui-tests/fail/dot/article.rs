// The contracted axes have one length. This is the product of the article: 2 and 3 differ.
//@ code: C001
//@ shapes: (3, 4, 5, 2) (2, 5, 3, 7)
//@ lengths: 2 3
//@ axes: 3 2
//@ caret: dot!(a, ^b^)

use conformable::{Tensor, dot};

fn main() {
    let a = <Tensor![f32; 3, 4, 5, 2]>::zeros();
    let b = <Tensor![f32; 2, 5, 3, 7]>::zeros();
    let c = dot!(a, b);
    println!("{:?}", c.shape());
}
