// A variable that holds a result has its shape.
//@ code: C007
//@ shapes: (7, 3, 3, 5)
//@ caret: shape_of!(^c^)

use conformable::*;

fn main() {
    let a = <Tensor![f32; 7, 1, 3, 4]>::ones();
    let b = <Tensor![f32; 3, 4, 5]>::ones();
    let c = matmul!(a, b);
    shape_of!(c);
}
