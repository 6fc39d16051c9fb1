// Not all bytes are a `bool`.
//@ code: C017
//@ found: bool
//@ caret: ^<TensorView![bool; 4]>::from_bytes(&a)^

use conformable::TensorView;

fn main() {
    let a = [0u8; 4];
    let x = <TensorView![bool; 4]>::from_bytes(&a);
    assert!(x.is_ok());
}
