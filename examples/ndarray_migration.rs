//! A program that multiplies batches of ndarray matrices, before and after: the loop over `axis_iter` becomes one macro call
//! on the same arrays, then its shapes become part of the types. All three give the same numbers, which is asserted.
//!
//! `cargo run --release --example ndarray_migration`

use conformable::{ShapeError, TensorView, TensorViewMut, batch_dot, matmul};
use ndarray::linalg::general_mat_mul;
use ndarray::{Array2, Array3, Axis};
use std::time::{Duration, Instant};

/// Before: a loop over the batch, and nothing but the program's own care says that the lengths fit.
fn before(x: &Array3<f32>, w: &Array3<f32>, y: &mut Array3<f32>) {
    let batch = x.axis_iter(Axis(0)).zip(w.axis_iter(Axis(0)));
    for ((x, w), mut y) in batch.zip(y.axis_iter_mut(Axis(0))) {
        general_mat_mul(1.0, &x, &w, 0.0, &mut y);
    }
}

/// The same arrays as operands and output. Ranks and element types are checked when this is built, lengths when it runs.
fn arrays(x: &Array3<f32>, w: &Array3<f32>, y: &mut Array3<f32>) {
    batch_dot!(x, w, out = y);
}

/// Inside, every length is in a type: `dot!` against the wrong axis would not compile. At the border the arrays become
/// views, without a copy; lengths that do not fit are an error there, and nowhere else.
fn typed(x: &Array3<f32>, w: &Array3<f32>, y: &mut Array3<f32>) -> Result<(), ShapeError> {
    let x: TensorView![f32; 120, 4, 5] = x.try_into()?;
    let w: TensorView![f32; 120, 5, 8] = w.try_into()?;
    let mut y: TensorViewMut![f32; 120, 4, 8] = y.try_into()?;
    batch_dot!(x, w, out = y);
    Ok(())
}

/// The best of many runs.
fn timed(mut f: impl FnMut()) -> Duration {
    let run = |f: &mut dyn FnMut()| {
        let start = Instant::now();
        (0..20).for_each(|_| f());
        start.elapsed() / 20
    };
    (0..50).map(|_| run(&mut f)).min().unwrap_or_default()
}

fn main() -> Result<(), ShapeError> {
    // Eighths, so that sums are exact in any order.
    let eighth = |i: usize| ((i * 7 % 17) as f32 - 8.0) / 8.0;
    let x = Array3::from_shape_fn((120, 4, 5), |(b, i, k)| eighth(b + 3 * i + 5 * k));
    let w = Array3::from_shape_fn((120, 5, 8), |(b, k, j)| eighth(2 * b + k + 11 * j));

    let mut expected = Array3::zeros((120, 4, 8));
    before(&x, &w, &mut expected);
    let mut y = Array3::from_elem((120, 4, 8), f32::NAN);
    arrays(&x, &w, &mut y);
    assert_eq!(y, expected);
    y.fill(f32::NAN);
    typed(&x, &w, &mut y)?;
    assert_eq!(y, expected);

    println!("120 products of 4 x 5 by 5 x 8, all of them equal:");
    println!("  general_mat_mul in a loop   {:?}", timed(|| before(&x, &w, &mut y)));
    println!("  batch_dot! on the arrays    {:?}", timed(|| arrays(&x, &w, &mut y)));
    println!("  batch_dot! on typed views   {:?}", timed(|| drop(typed(&x, &w, &mut y))));

    // A result is a tensor; ndarray goes on with it through `.nd()`, or takes its buffer.
    let shared = Array2::from_shape_fn((5, 2), |(i, j)| eighth(i + j));
    let product = matmul!(x, shared);
    let mean = product.nd().mean_axis(Axis(0)).unwrap_or_default();
    let array: Array3<f32> = product.into_ndarray();
    assert_eq!((array.dim(), mean.dim()), ((120, 4, 2), (4, 2)));
    for (x, product) in x.axis_iter(Axis(0)).zip(array.axis_iter(Axis(0))) {
        assert_eq!(x.dot(&shared), product);
    }

    // Moving and looking copy nothing, however large the array is.
    let large = Array2::<f32>::zeros((5_000, 5_000));
    let address = large.as_ptr();
    let start = Instant::now();
    let view = <TensorView![f32; 5_000, dyn]>::from_ndarray(&large)?;
    let looked = start.elapsed();
    assert_eq!(view.as_slice().map(<[f32]>::as_ptr), Some(address));
    let start = Instant::now();
    let tensor = <conformable::Tensor![f32; 5_000, dyn]>::from_ndarray(large)?;
    let moved = start.elapsed();
    assert_eq!(tensor.as_slice().as_ptr(), address);
    let elements = tensor.into_vec();
    let start = Instant::now();
    let tensor = <conformable::Tensor![f32; 5_000, 5_000]>::from_vec(elements)?;
    println!(
        "100 MB: a view in {looked:?}, an array moved in {moved:?}, a `Vec` moved in {:?}",
        start.elapsed()
    );
    assert_eq!(tensor.as_slice().as_ptr(), address);

    // What does not fit names the shapes.
    let wrong = Array3::zeros((120, 5, 7));
    println!("{}", typed(&x, &wrong, &mut y).expect_err("7 is not 8"));
    Ok(())
}
