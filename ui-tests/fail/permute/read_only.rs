// What is read only is not written.
//@ code: C008
//@ caret: permute_mut!(^v^

use conformable::{Tensor, permute_mut};

fn main() {
    let x = <Tensor![f32; 2, 3, 4]>::zeros();
    let mut x = <Tensor![f32; 3, 5]>::zeros();
    let mut v = &mut x;
    let v = &v;
    permute_mut!(v, [1, 0]).fill(1.0);
}
