// The number of elements of a shape fits in `isize`.
//@ code: C011

use conformable::Tensor;

const N: usize = 4294967296;

fn main() {
    let _ = <Tensor![u8; N, N]>::zeros();
}
