// `try_dot!` gives a Result.
//@ code: E0308
//@ caret: ^try_dot!(a, a.t())^

use conformable::*;

fn main() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let _c: Tensor![f32; 3, 3] = try_dot!(a, a.t());
}
