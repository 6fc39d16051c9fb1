// safetensors has complex numbers of two f32 only.

use conformable::{Complex, Tensor, safetensors};

fn main() {
    let x = <Tensor![Complex<f32>; 2]>::ones();
    let _ = safetensors::to_vec(&[("x", &x)]);
}
