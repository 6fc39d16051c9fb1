// `from_vec` needs every length; `from_vec_with` takes them as values.
//@ code: C009
//@ caret: ^<Tensor![f32; 2, dyn]>::from_vec(vec![0.0; 4])^

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, dyn]>::from_vec(vec![0.0; 4]).unwrap();
    println!("{:?}", x.shape());
}
