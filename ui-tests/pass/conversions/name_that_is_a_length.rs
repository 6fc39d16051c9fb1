// A length is no name.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, 4]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix::<3>();
    println!("{:?}", y);
}
