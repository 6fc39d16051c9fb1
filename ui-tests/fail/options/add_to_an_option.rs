// `+=` goes with `out`.
//@ code: C102
//@ caret: ^sum^

use conformable::{Tensor, matmul};

fn main() {
    let a = <Tensor![f32; 2, 2]>::ones();
    let b = <Tensor![f32; 2, 2]>::ones();
    let mut c = <Tensor![f32; 2, 2]>::ones();
    c[[0, 0]] = 2.0;
    let _ = matmul!(a, b, sum += c);
}
