// A range ends inside of its axis, also where its lengths are in no table.

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![u8; 2000]>::zeros();
    let y = slice!(x, [0..2000]);
    assert_eq!(y.len(), 2000);
}
