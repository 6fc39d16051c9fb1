// `ones()` needs every length; a run-time one is a value.
//@ code: C009
//@ caret: ^<Tensor![f32; dyn, 4]>::ones()^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::ones();
    println!("{:?}", x.shape());
}
