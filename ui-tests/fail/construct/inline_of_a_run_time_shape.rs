// An inline tensor has constant lengths.
//@ code: E0599
//@ caret: <InlineTensor![f32; 2, dyn]>::^zeros^

use conformable::InlineTensor;

fn main() {
    let x = <InlineTensor![f32; 2, dyn]>::zeros();
    println!("{:?}", x.shape());
}
