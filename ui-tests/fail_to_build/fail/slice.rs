// A range ends inside of its axis, also where the axis is a const parameter of a generic function.

use conformable::{Tensor, slice};

fn first<const N: usize>(x: &Tensor![u8; N]) -> usize {
    slice!(x, [2..7]).len()
}

fn main() {
    let x = <Tensor![u8; 5]>::zeros();
    assert_eq!(first(&x), 5);
}
