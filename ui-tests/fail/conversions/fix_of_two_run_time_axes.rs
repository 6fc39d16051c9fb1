// `fix` is for the only run-time axis.
//@ code: C016
//@ caret: x.^fix^::<3>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix::<3>();
    println!("{:?}", y);
}
