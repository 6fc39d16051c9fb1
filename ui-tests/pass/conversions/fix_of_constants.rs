// `fix` is for the run-time axis; a shape of constants has none.

use conformable::Tensor;

fn main() {
    let x = <Tensor![f32; 3, 4]>::zeros();
    let y = x.fix_axis::<0, 3>();
    println!("{:?}", y);
}
