// An axis that is a type parameter can have any length.
//@ code: C016
//@ found: B
//@ numbers: 3
//@ caret: x.^fix_axis^::<0, 3>()

use conformable::{Dim, ShapeError, Tensor, dim};

dim! { Batch }

fn three<B: Dim>(x: Tensor![f32; dyn B, 4]) -> Result<Tensor![f32; 3, 4], ShapeError> {
    x.fix_axis::<0, 3>()
}

fn main() {
    let x = <Tensor![f32; dyn Batch, 4]>::zeros_with(&[3, 4]).unwrap();
    println!("{:?}", three(x).unwrap().shape());
}
