// safetensors has complex numbers of two f32 only.
//@ code: C018
//@ caret: &[("x", ^&x^)]

use conformable::{Complex, Tensor, safetensors};

fn main() {
    let x = <Tensor![Complex<f64>; 2]>::ones();
    let _ = safetensors::to_vec(&[("x", &x)]);
}
