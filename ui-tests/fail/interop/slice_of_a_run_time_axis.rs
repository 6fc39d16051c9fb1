// `from_slice` needs all lengths.
//@ code: C009
//@ caret: ^<TensorView![f32; dyn, 4]>::from_slice(&a)^

use conformable::TensorView;

fn main() {
    let a = [0.0f32; 12];
    let x = <TensorView![f32; dyn, 4]>::from_slice(&a);
    assert!(x.is_ok());
}
