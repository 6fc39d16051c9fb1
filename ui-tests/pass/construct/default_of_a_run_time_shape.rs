// `Default` needs every length.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, 2]>::default();
    println!("{:?}", x.shape());
}
