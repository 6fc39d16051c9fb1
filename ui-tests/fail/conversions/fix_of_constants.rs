// `fix` is for the run-time axis; a shape of constants has none.
//@ code: C016
//@ caret: x.^fix^::<3>

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    let y = x.fix::<3>();
    println!("{:?}", y);
}
