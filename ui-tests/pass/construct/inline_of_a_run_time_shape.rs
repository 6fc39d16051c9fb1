// An inline tensor has constant lengths.

use conformable::InlineTensor;

fn main() {
    let x = <InlineTensor![f32; 2, 2]>::zeros();
    println!("{:?}", x.shape());
}
