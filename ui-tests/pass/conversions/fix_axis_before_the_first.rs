// Negative axes count from the end, -1 is the last.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix_axis::<-2, 3>();
    println!("{:?}", y);
}
