// An operand is a tensor or a view, not an array.

use conformable::*;

fn main() {
    let a = tensor![1.0_f32, 2.0];
    let _ = einsum!("i->", a);
}
