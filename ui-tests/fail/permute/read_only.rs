// What is read only is not written.
//@ code: C008
//@ caret: permute_mut!(^v^

use conformable::{Tensor, permute_mut};

#[allow(dead_code)]
fn clear(v: &Tensor![f32; 3, 5]) {
    permute_mut!(v, [1, 0]).fill(0.0);
}

fn main() {

}
