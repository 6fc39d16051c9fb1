// The output stands on the left.
//@ code: C102
//@ caret: a[i], ^out^ = c

use conformable::{Tensor, einsum};

fn main() {
    let a = <Tensor![f32; 3]>::ones();
    let mut c = <Tensor![f32; 3]>::ones();
    einsum!([i] = a[i], out = c);
    let _ = &mut c;
}
