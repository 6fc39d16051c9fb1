// Not all bytes are a `char`.
//@ code: C017
//@ found: char
//@ caret: ^<TensorViewMut![char; 0]>::from_bytes(&mut a)^

use conformable::TensorViewMut;

fn main() {
    let mut a = [0u8; 0];
    let x = <TensorViewMut![char; 0]>::from_bytes(&mut a);
    assert!(x.is_ok());
}
