// Names of different modules are different names.

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
    c: &Tensor![f32; dyn decoder::Seq, 2],
) {
    let _ = dot!(a, dot!(b, c));
}

fn main() {
    let _ = (encoder::Seq, decoder::Seq);
}
