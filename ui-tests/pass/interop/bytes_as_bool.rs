// Not all bytes are a `bool`.

use conformable::TensorView;

fn main() {
    let a = [0u8; 4];
    let x = <TensorView![i8; 4]>::from_bytes(&a);
    assert!(x.is_ok());
}
