// A tensor has at most `isize::MAX` elements.

use conformable::Tensor;

fn main() {
    let _: Option<Tensor![f32; 4294967296, 4]> = None;
}
