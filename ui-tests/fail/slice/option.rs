// There are no options.
//@ code: C101
//@ caret: 1], ^axis^

use conformable::{Tensor, slice};

fn main() {
    let x = <Tensor![f32; 3, 5]>::zeros();
    let _ = slice!(x, [.., 1], axis = 1);
}
