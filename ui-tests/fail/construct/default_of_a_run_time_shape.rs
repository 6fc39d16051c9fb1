// `Default` needs every length.
//@ code: E0599
//@ caret: <Tensor![f32; 2, dyn]>::^default^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, dyn]>::default();
    println!("{:?}", x.shape());
}
