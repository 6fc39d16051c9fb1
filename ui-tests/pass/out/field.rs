// The caret stands under the field that is the output.

use conformable::{Tensor, dot};

struct State {
    sum: Tensor![f32; 2, 2],
}

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let mut state = State { sum: Tensor::zeros() };
    dot!(a, a.t(), out += state.sum);
}
