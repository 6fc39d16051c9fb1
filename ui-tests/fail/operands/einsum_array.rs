// An operand is a tensor or a view, not an array.
//@ code: C008
//@ found: [f32; 2]
//@ caret: einsum!("i->", ^a^)

use conformable::*;

fn main() {
    let a = [1.0_f32, 2.0];
    let _ = einsum!("i->", a);
}
