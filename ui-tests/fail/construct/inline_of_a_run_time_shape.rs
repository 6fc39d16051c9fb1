// An inline tensor has constant lengths.
//@ code: C009
//@ caret: let x = ^<InlineTensor![f32; 2, dyn]>::zeros()^

use conformable::InlineTensor;

fn main() {
    let x = <InlineTensor![f32; 2, dyn]>::zeros();
    println!("{:?}", x.shape());
}
