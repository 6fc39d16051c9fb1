// A tensor has at most `isize::MAX` elements.
//@ code: C011
//@ caret: 4294967296, ^4294967296^]

use conformable::Tensor;

fn main() {
    let _: Option<Tensor![f32; 4294967296, 4294967296]> = None;
}
