// The number of elements of a shape fits in `isize`.
//@ code: C011

use conformable::Tensor;

fn main() {
    let _ = <Tensor![u8; 4294967296, 4294967296]>::zeros();
}
