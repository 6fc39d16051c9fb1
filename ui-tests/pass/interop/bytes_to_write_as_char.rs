// Not all bytes are a `char`.

use conformable::TensorViewMut;

fn main() {
    let mut a = [0u8; 0];
    let x = <TensorViewMut![u32; 0]>::from_bytes(&mut a);
    assert!(x.is_ok());
}
