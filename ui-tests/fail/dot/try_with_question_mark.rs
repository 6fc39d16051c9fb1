// A product that does not fit has no result, so nothing is said about its error.
//@ code: C001
//@ shapes: (3, 4) (5, 6)
//@ lengths: 4 5
//@ axes: 1 0
//@ caret: try_dot!(a, ^b^)?

use conformable::{Tensor, try_dot};

fn length(b: &Tensor![f32; 5, 6]) -> Result<usize, conformable::ShapeError> {
    let a = <Tensor![f32; 3, 4]>::ones();
    let c = try_dot!(a, b)?;
    Ok(c.len())
}

fn main() {
    assert!(length(&Tensor::ones()).is_ok());
}
