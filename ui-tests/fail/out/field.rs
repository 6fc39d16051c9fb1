// The caret stands under the field that is the output.
//@ code: C005
//@ shapes: (2, 2) (2, 3)
//@ lengths: 2 3
//@ axes: 1
//@ caret: out += state.^sum^

use conformable::{Tensor, dot};

struct State {
    sum: Tensor![f32; 2, 3],
}

fn main() {
    let a = <Tensor![f32; 2, 5]>::ones();
    let mut state = State { sum: Tensor::zeros() };
    dot!(a, a.t(), out += state.sum);
}
