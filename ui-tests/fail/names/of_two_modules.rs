// Names of different modules are different names.
//@ code: C001
//@ shapes: (4, _) (_, 2)
//@ lengths: decoder::Seq encoder::Seq
//@ axes: 1 0
//@ caret: dot!(b, ^c^)

use conformable::{Tensor, dot};

mod encoder {
    conformable::dim! { pub Seq }
}
mod decoder {
    conformable::dim! { pub Seq }
}

#[allow(dead_code)]
fn scores(
    a: &Tensor![f32; dyn encoder::Seq, 4],
    b: &Tensor![f32; 4, dyn decoder::Seq],
    c: &Tensor![f32; dyn encoder::Seq, 2],
) {
    let _ = dot!(a, dot!(b, c));
}

fn main() {
    let _ = (encoder::Seq, decoder::Seq);
}
