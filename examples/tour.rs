//! A tour of the three contractions: shapes that are checked while this file is compiled, values that are checked while
//! it runs.
//!
//! `cargo run --example tour`

use conformable::{Shape, Tensor, batch_dot, dim, dot, matmul};

dim! {
    /// How many examples there are is known when the program runs.
    pub Batch
}

/// A layer for any batch axis. `I` against another length would not compile, here and not where the function is used.
fn layer<B: conformable::Dim, const I: usize, const O: usize>(
    x: &Tensor![f32; dyn B, I],
    w: &Tensor![f32; I, O],
) -> Tensor![f32; dyn B, O] {
    dot!(x, w)
}

fn main() {
    println!("batch_dot! and matmul! share the leading axes");
    let a = counting::<Shape![10, 12, 4, 5]>();
    let b = counting::<Shape![10, 12, 5, 8]>();
    let c: Tensor![i64; 10, 12, 4, 8] = batch_dot!(a, b);
    let d: Tensor![i64; 10, 12, 4, 8] = matmul!(a, b);
    show("batch_dot!(a, b)", a.shape(), b.shape(), c.shape());
    show("matmul!(a, b)", a.shape(), b.shape(), d.shape());
    assert_eq!(c, d);
    assert_eq!(c[[9, 11, 3, 7]], (0..5).map(|k| a[[9, 11, 3, k]] * b[[9, 11, k, 7]]).sum::<i64>());

    let a = counting::<Shape![9, 8, 7, 4, 2]>();
    let b = counting::<Shape![9, 8, 7, 2, 5]>();
    let c: Tensor![i64; 9, 8, 7, 4, 5] = batch_dot!(a, b);
    let d: Tensor![i64; 9, 8, 7, 4, 5] = matmul!(a, b);
    show("batch_dot!(a, b)", a.shape(), b.shape(), c.shape());
    show("matmul!(a, b)", a.shape(), b.shape(), d.shape());
    assert_eq!(c, d);
    assert_eq!(c[[8, 7, 6, 3, 4]], (0..2).map(|k| a[[8, 7, 6, 3, k]] * b[[8, 7, 6, k, 4]]).sum::<i64>());

    println!("\ndot! keeps the leading axes of both");
    let a = counting::<Shape![3, 4]>();
    let b = counting::<Shape![4, 5]>();
    let c: Tensor![i64; 3, 5] = dot!(a, b);
    show("dot!(a, b)", a.shape(), b.shape(), c.shape());
    assert_eq!(c[[2, 4]], (0..4).map(|k| a[[2, k]] * b[[k, 4]]).sum::<i64>());

    let a = counting::<Shape![2, 3, 4]>();
    let b = counting::<Shape![7, 4, 5]>();
    let c: Tensor![i64; 2, 3, 7, 5] = dot!(a, b);
    show("dot!(a, b)", a.shape(), b.shape(), c.shape());
    assert_eq!(c[[1, 2, 6, 4]], (0..4).map(|k| a[[1, 2, k]] * b[[6, k, 4]]).sum::<i64>());

    let a = counting::<Shape![1, 2, 3, 4]>();
    let b = counting::<Shape![8, 7, 4, 5]>();
    let c: Tensor![i64; 1, 2, 3, 8, 7, 5] = dot!(a, b);
    show("dot!(a, b)", a.shape(), b.shape(), c.shape());
    assert_eq!(c[[0, 1, 2, 7, 6, 4]], (0..4).map(|k| a[[0, 1, 2, k]] * b[[7, 6, k, 4]]).sum::<i64>());

    let a = counting::<Shape![1, 2, 4]>();
    let c: Tensor![i64; 1, 2, 8, 7, 5] = dot!(a, b);
    show("dot!(a, b)", a.shape(), b.shape(), c.shape());
    assert_eq!(c[[0, 1, 7, 6, 4]], (0..4).map(|k| a[[0, 1, k]] * b[[7, 6, k, 4]]).sum::<i64>());

    println!("\na batch that is known at run time, with a name");
    let rows = std::env::args().count() + 2;
    let x = <Tensor![f32; dyn Batch, 4]>::full_with(0.5, &[rows, 4]).expect("4 is the constant length");
    let w = <Tensor![f32; 4, 2]>::from_fn(|[i, j]| (i + j) as f32);
    let y = layer(&x, &w);
    show("layer(x, w)", x.shape(), w.shape(), y.shape());
    println!("{y:.1}");

    println!("\nand what does not fit does not compile: (3, 4, 5, 2) by (2, 5, 3, 7)\n");
    // What the compiler printed when the tests ran.
    print!("{}", include_str!("../ui-tests/fail/dot/article.stderr"));
}

/// A tensor that counts its elements, in a range that makes every sum exact.
fn counting<S: conformable::StaticShape>() -> Tensor<i64, S> {
    let elements = (1..=S::LEN as i64).map(|n| n % 17 - 8).collect();
    Tensor::from_vec(elements).expect("as many elements as the shape has")
}

fn show(call: &str, a: impl AsRef<[usize]>, b: impl AsRef<[usize]>, c: impl AsRef<[usize]>) {
    let [a, b, c] = [a.as_ref(), b.as_ref(), c.as_ref()].map(|shape| format!("{shape:?}"));
    println!("  {call:18} {a} by {b} is {c}");
}
