// The number of elements of a shape fits in `isize`.

use conformable::Tensor;

fn main() {
    let _ = <Tensor![u8; 4294967296, 0]>::zeros();
}
