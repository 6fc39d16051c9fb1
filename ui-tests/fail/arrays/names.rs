// Axes of different names do not fit, whatever the views are of.
//@ code: C001
//@ caret: dot!(x, ^y^)

use conformable::{ShapeError, TensorView, dim, dot};
use ndarray::Array2;

dim! { Seq, Feature }

fn main() -> Result<(), ShapeError> {
    let a = Array2::<f32>::ones((3, 3));
    let x = <TensorView![f32; dyn Seq, dyn Feature]>::from_ndarray(&a)?;
    let y = <TensorView![f32; dyn Seq, 3]>::from_ndarray(&a)?;
    let z = dot!(x, y);
    assert_eq!(z.len(), 9);
    Ok(())
}
