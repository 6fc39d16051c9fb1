//! What tensors cost: their size, their stack, their allocations.

use conformable::{InlineTensor, Tensor, TensorView, batch_dot, dim, dot, matmul, tensor};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

dim! { Batch }

/// Counts the allocations of each thread.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's.
        unsafe { System.dealloc(ptr, layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's.
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The allocations of `f`.
fn allocations<T>(f: impl FnOnce() -> T) -> (T, usize) {
    let before = ALLOCATIONS.get();
    let value = f();
    (value, ALLOCATIONS.get() - before)
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| vec![1]).1, 1);
    assert_eq!(allocations(|| ()).1, 0);
}

#[test]
fn constant_axes_take_no_memory() {
    assert_eq!(size_of::<Tensor![f32; 3, 4, 5, 2]>(), size_of::<Vec<f32>>());
    assert_eq!(size_of::<Tensor![f64]>(), size_of::<Vec<f64>>());
    assert_eq!(size_of::<Tensor![f32; dyn, 4, dyn Batch]>(), size_of::<Vec<f32>>() + 2 * size_of::<usize>());
    assert_eq!(size_of::<InlineTensor![f32; 3, 4]>(), 12 * size_of::<f32>());
    assert_eq!(size_of::<TensorView![f32; 3, 4]>(), size_of::<*const f32>() + 2 * size_of::<isize>());
}

#[test]
fn a_result_is_one_allocation_and_an_output_none() {
    let a = <Tensor![i64; 3, 4]>::ones();
    let b = <Tensor![i64; 4, 5]>::ones();
    let (mut c, n) = allocations(|| dot!(a, b));
    assert_eq!(n, 1);
    assert_eq!(allocations(|| dot!(a, b, out = c)).1, 0);
    assert_eq!(allocations(|| matmul!(a, b.t(), transpose_b = true, out += c)).1, 0);

    let x = <Tensor![i64; dyn Batch, 4]>::full_with(1, &[6, 4]).unwrap();
    let (mut y, n) = allocations(|| dot!(x, b));
    assert_eq!(n, 1);
    assert_eq!(allocations(|| dot!(x, b, out += y)).1, 0);

    let p = <InlineTensor![f64; 2, 3, 3]>::ones();
    let (q, n) = allocations(|| batch_dot!(p, p));
    assert_eq!((q.as_slice()[0], n), (3.0, 0));
}

#[test]
fn buffers_are_moved() {
    let elements = vec![1.0f32; 12];
    let address = elements.as_ptr();
    let (x, n) = allocations(|| <Tensor![f32; 3, 4]>::from_vec(elements).unwrap());
    assert_eq!((x.as_slice().as_ptr(), n), (address, 0));
    let (elements, n) = allocations(|| x.into_vec());
    assert_eq!((elements.as_ptr(), n), (address, 0));

    // Also where the buffer is larger than the tensor.
    let mut elements = Vec::with_capacity(100);
    elements.extend([0.5f32; 12]);
    let address = elements.as_ptr();
    let (x, n) = allocations(|| <Tensor![f32; dyn, 4]>::from_vec_with(elements, &[3, 4]).unwrap());
    assert_eq!((x.as_slice().as_ptr(), n), (address, 0));
    assert_eq!(x.into_vec().capacity(), 100);
}

#[cfg(feature = "ndarray")]
#[test]
fn ndarray_buffers_are_moved() {
    use ndarray::{Array2, s};
    let x = <Tensor![f32; 3, 4]>::from_fn(|[i, j]| (4 * i + j) as f32);
    let address = x.as_slice().as_ptr();
    let (array, n) = allocations(|| Array2::from(x));
    assert_eq!((array.as_ptr(), array.dim(), n), (address, (3, 4), 0));
    let (x, n) = allocations(|| <Tensor![f32; 3, dyn]>::try_from(array).unwrap());
    assert_eq!((x.as_slice().as_ptr(), n), (address, 0));

    let array = Array2::from_shape_fn((6, 8), |(i, j)| (10 * i + j) as i32);
    let slice = array.slice(s![1..;2, ..;-1]);
    let (view, n) = allocations(|| <TensorView![i32; dyn, 8]>::from_ndarray(slice).unwrap());
    assert_eq!((view[[0, 0]], view[[2, 7]], n), (17, 50, 0));
    assert_eq!(view.into_ndarray(), slice);
    assert_eq!(
        <TensorView![i32; 4, 8]>::from_ndarray(slice).unwrap_err().to_string(),
        "from_ndarray: an array of shape (3, 8) does not go into shape (4, 8): axis 0 is 3, not 4 [C017]"
    );
    // A part of an array is brought into row-major order.
    let part = array.slice_move(s![2..4, 3..5]);
    assert_eq!(<Tensor![i32; 2, 2]>::try_from(part).unwrap(), tensor![[23, 24], [33, 34]]);
}

/// 100 MB: an array that was copied would be seen in the allocations and in the address. No test asserts a time;
/// `examples/ndarray_migration.rs` prints it.
#[cfg(feature = "ndarray")]
#[test]
fn conversions_of_large_arrays_copy_nothing() {
    use conformable::TensorViewMut;
    use ndarray::{Array2, ArrayView2, ArrayViewMut2};
    let array = Array2::<f32>::zeros((5_000, 5_000));
    let address = array.as_ptr();

    let (view, n) = allocations(|| <TensorView![f32; 5_000, 5_000]>::from_ndarray(&array).unwrap());
    assert_eq!((view.as_slice().unwrap().as_ptr(), n), (address, 0));
    let (view, n) = allocations(|| <TensorView![f32; dyn Batch, 5_000]>::try_from(array.t()).unwrap());
    assert_eq!((&raw const view[[0, 0]], view.strides(), n), (address, [1, 5_000], 0));
    let (back, n) = allocations(|| ArrayView2::from(view));
    assert_eq!((back.as_ptr(), n), (address, 0));

    let (x, n) = allocations(|| <Tensor![f32; 5_000, dyn]>::from_ndarray(array).unwrap());
    assert_eq!((x.as_slice().as_ptr(), n), (address, 0));
    let (view, n) = allocations(|| x.nd());
    assert_eq!((view.as_ptr(), n), (address, 0));
    let (mut array, n) = allocations(|| x.into_ndarray());
    assert_eq!((array.as_ptr(), n), (address, 0));
    let (mut view, n) =
        allocations(|| <TensorViewMut![f32; 5_000, dyn]>::from_ndarray(array.view_mut()).unwrap());
    assert_eq!((&raw const view[[0, 0]], n), (address, 0));
    let (back, n) = allocations(|| ArrayViewMut2::from(view.view_mut()));
    assert_eq!((back.as_ptr(), n), (address, 0));

    let (elements, _) = array.into_raw_vec_and_offset();
    let (view, n) = allocations(|| <TensorView![f32; 5_000, 5_000]>::from_slice(&elements).unwrap());
    assert_eq!((view.as_slice().unwrap().as_ptr(), n), (address, 0));
    let (x, n) = allocations(|| <Tensor![f32; 5_000, 5_000]>::from_vec(elements).unwrap());
    assert_eq!((x.as_slice().as_ptr(), n), (address, 0));
    let (elements, n) = allocations(|| Vec::from(x));
    assert_eq!((elements.as_ptr(), n), (address, 0));
}

/// An operand that is an array is looked at, not copied, and one that is an output is written to.
#[cfg(feature = "ndarray")]
#[test]
fn arrays_as_operands_allocate_nothing() {
    use ndarray::Array2;
    let (a, b) = (Array2::<i64>::ones((6, 4)), Array2::<i64>::ones((4, 5)));
    let mut c = Array2::zeros((6, 5));
    assert_eq!(allocations(|| dot!(a, b, out = c)).1, 0);
    assert_eq!(allocations(|| matmul!(b.t(), a.t(), out += c.view_mut().reversed_axes())).1, 0);
    assert_eq!((c[[5, 4]], allocations(|| dot!(a, b)).1), (8, 1));
}

#[cfg(feature = "nalgebra")]
#[test]
fn matrices_are_looked_at_and_moved() {
    let m = nalgebra::DMatrix::<f64>::zeros(1_000, 2_000);
    let address = m.as_ptr();
    let (view, n) = allocations(|| <TensorView![f64; 1_000, dyn]>::from_nalgebra(&m).unwrap());
    assert_eq!((&raw const view[[0, 0]], view.strides(), n), (address, [1, 1_000], 0));
    let (x, n) = allocations(|| <Tensor![f64; dyn, 1_000]>::from_nalgebra_transposed(m).unwrap());
    assert_eq!((x.as_slice().as_ptr(), n), (address, 0));
    let (view, n) = allocations(|| x.na());
    assert_eq!((view.as_ptr(), n), (address, 0));
    let (m, n) = allocations(|| x.into_nalgebra_transposed());
    assert_eq!((m.as_ptr(), m.shape(), n), (address, (1_000, 2_000), 0));

    let (a, b) = (nalgebra::Matrix3::<i64>::identity(), nalgebra::Vector3::<i64>::new(1, 2, 3));
    let mut c = nalgebra::Vector3::<i64>::zeros();
    assert_eq!(allocations(|| dot!(a, b, out = c)).1, 0);
    assert_eq!(c, b);
}

/// Also in a debug build, where nothing is optimised away from the stack.
#[test]
fn large_tensors_live_on_small_stacks() {
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(|| {
        let mut x = <Tensor![f64; 1024, 1024]>::from_fn(|[i, j]| ((i + j) % 3) as f64);
        x[[0, 0]] = 0.25;
        let eye = <Tensor![f64; 1024, 1024]>::eye();
        let y = dot!(x, eye);
        assert!(y == x.clone() && y == <Tensor![f64; 1024, 1024]>::from_vec(x.into_vec()).unwrap());
        let others = [
            <Tensor![f64; 1024, 1024]>::zeros(),
            <Tensor![f64; 1024, 1024]>::ones(),
            <Tensor![f64; 1024, 1024]>::full(2.0),
            tensor![0.5; 1024, 1024],
            Default::default(),
        ];
        (format!("{y}"), others.map(|x| x[[1023, 1023]]))
    });
    let (text, others) = thread.unwrap().join().unwrap();
    assert_eq!(others, [0.0, 1.0, 2.0, 0.5, 0.0]);
    assert_eq!(text.lines().count(), 7);
    assert_eq!(text.lines().next(), Some("[[0.25,    1,    2, ...,    1,    2,    0],"));
}
