// A product that does not fit has no result, so nothing is said about its error.

use conformable::{Tensor, try_dot};

fn length(b: &Tensor![f32; 4, 6]) -> Result<usize, conformable::ShapeError> {
    let a = <Tensor![f32; 3, 4]>::ones();
    let c = try_dot!(a, b)?;
    Ok(c.len())
}

fn main() {
    assert!(length(&Tensor::ones()).is_ok());
}
