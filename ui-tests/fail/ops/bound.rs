// A bound of a generic function is checked where it is called.
//@ code: C001
//@ lengths: 4 5
//@ caret: product(^&a, &b^)

use conformable::{Operand, Tensor, ops};

fn product<A, B>(a: &A, b: &B) -> usize
where
    A: Operand<Elem = f32>,
    B: Operand<Elem = f32>,
    A::Shape: ops::Dot<B::Shape>,
{
    a.as_view().len() + b.as_view().len()
}

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; 5, 6]>::ones();
    println!("{}", product(&a, &b));
}
