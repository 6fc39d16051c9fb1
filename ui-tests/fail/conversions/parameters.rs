// Two const parameters are two lengths.
//@ code: C016
//@ lengths: N M
//@ caret: x.^try_into^()

use conformable::{ShapeError, Tensor};

fn same<const N: usize, const M: usize>(x: Tensor![f32; N, 4]) -> Result<Tensor![f32; M, 4], ShapeError> {
    let _: [f32; M] = [0.0; M];
    x.try_into()
}

fn main() {
    println!("{:?}", same::<3, 3>(Tensor::zeros()).unwrap().shape());
}
