// `full()` needs every length; a run-time one is a value.
//@ code: C009
//@ caret: ^<Tensor![f32; 3, dyn]>::full(0.5)^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, dyn]>::full(0.5);
    println!("{:?}", x.shape());
}
