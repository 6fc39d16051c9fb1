// Which of two run-time axes is meant must be said.
//@ code: C016
//@ caret: x.^fix^::<3>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 2, dyn, 4, dyn]>::zeros_with(&[2, 3, 4, 5]).unwrap();
    let y = x.fix::<3>();
    println!("{:?}", y);
}
