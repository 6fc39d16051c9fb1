// `fix` is for the only run-time axis.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix_axis::<0, 3>();
    println!("{:?}", y);
}
