//! Contractions where there is nothing but a processor: elements inside values and in statics, results by value and by
//! `out =`. What it prints is compared by `tests/freestanding.rs`; a wrong number is a panic, and an exit code.

#![no_std]
#![no_main]

mod machine;

use conformable::{
    InlineTensor, Shape, ShapeError, TensorView, TensorViewMut, batch_dot, dot, einsum, einsum_path, matmul,
    ops, try_dot,
};
use core::fmt::Write;

type Square = InlineTensor![i32; 260, 260];

/// Three matrices of 260 x 260, of which no product fits on the stack that there is for intermediates.
static LARGE: Square = InlineTensor::from_array([[2; 260]; 260]);

fn main() {
    let mut out = machine::OUT;
    let mut print = |text: core::fmt::Arguments<'_>| out.write_fmt(text).expect("standard output takes it");
    print(format_args!("{}\n", products()));
    print(format_args!("{:.1}\n", network()));
    print(format_args!("{}\n", large()));
    print(format_args!("{}\n", misfit().expect_err("4 is not 3")));
    print(format_args!("{}\n", path()));
}

/// Products of two, as values.
fn products() -> InlineTensor![i32; 2, 2] {
    let a = <InlineTensor![i32; 2, 3]>::from_array([[1, 2, 3], [4, 5, 6]]);
    let b = <InlineTensor![i32; 3, 2]>::from_fn(|[i, j]| (i * 2 + j) as i32);
    let c = dot!(a, b);
    assert_eq!(c, InlineTensor::from_array([[16, 22], [34, 49]]));
    assert_eq!(c, ops::matmul(&a, &b));
    let batch = <InlineTensor![i32; 5, 2, 2]>::ones();
    assert_eq!(batch_dot!(batch, batch), InlineTensor::full(2));
    c
}

/// A chain and an einsum, each of which has intermediates, also into views of any layout.
fn network() -> InlineTensor![f64; 2, 2] {
    let a = <InlineTensor![f64; 2, 30]>::from_fn(|[i, j]| (i + j % 3) as f64);
    let b = <InlineTensor![f64; 30, 40]>::from_fn(|[i, j]| (i % 4 + j % 5) as f64);
    let c = <InlineTensor![f64; 40, 2]>::from_fn(|[i, j]| (i % 2 + j) as f64);
    let mut chain: InlineTensor![f64; 2, 2] = dot!(a, b, c);
    assert_eq!(chain, dot!(dot!(a, b), c));
    let mut turned = <InlineTensor![f64; 2, 2]>::zeros();
    let mut view: TensorViewMut![f64; 2, 2] = turned.t_mut();
    einsum!(view[i, l] += 0.5 * a[i, j] * b[j, k] * c[k, l]);
    einsum!("ij,jk,kl->li", a, b, c, out += chain);
    dot!(a.view(), b, c, out += view);
    // Once as it is, once transposed, and one and a half by way of the view.
    dot!(turned.t(), InlineTensor::<f64, Shape![2, 2]>::eye(), out += chain);
    chain
}

/// More than there is room for, and more than the smallest kernels take.
fn large() -> i32 {
    let trace = einsum!("ij,jk,ki->", LARGE, LARGE, LARGE);
    assert_eq!(trace.into_array(), 8 * 260 * 260 * 260);
    static A: InlineTensor![f32; 80, 80] = InlineTensor::from_array([[0.5; 80]; 80]);
    let mut c = <InlineTensor![f32; 80, 80]>::full(f32::NAN);
    matmul!(A, A.t(), out = c);
    assert!(c.iter().all(|&x| x == 20.0));
    trace.into_array()
}

/// A length that is known when the program runs: the number of windows.
fn misfit() -> Result<(), ShapeError> {
    let x = <InlineTensor![f32; 4]>::ones();
    let windows: TensorView![f32; dyn, 2] = x.windows::<2>();
    let a = <InlineTensor![f32; 1, 4]>::ones();
    let mut c = <InlineTensor![f32; 1, 2]>::zeros();
    try_dot!(a, windows, out = c)
}

/// The order of an einsum.
fn path() -> conformable::EinsumPath {
    let a = <InlineTensor![f32; 10, 100]>::ones();
    let (b, c) = (<InlineTensor![f32; 100, 5]>::ones(), <InlineTensor![f32; 5, 50]>::ones());
    let path = einsum_path!("ij,jk,kl->il", a, b, c);
    assert_eq!(path.flops(), 2 * (10 * 100 * 5 + 10 * 5 * 50));
    path
}
