// `full()` needs every length; a run-time one is a value.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::full(0.5);
    println!("{:?}", x.shape());
}
