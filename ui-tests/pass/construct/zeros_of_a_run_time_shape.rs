// `zeros()` needs every length; a run-time one is a value.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    println!("{:?}", x.shape());
}
