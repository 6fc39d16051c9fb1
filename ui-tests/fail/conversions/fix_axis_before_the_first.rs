// Negative axes count from the end, -1 is the last.
//@ code: C016
//@ axes: -3
//@ caret: x.^fix_axis^::<-3, 3>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; dyn, dyn]>::zeros_with(&[3, 4]).unwrap();
    let y = x.fix_axis::<-3, 3>();
    println!("{:?}", y);
}
