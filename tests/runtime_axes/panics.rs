//! Where a panic says that it happened: the line of the call, for every macro and function that panics.

use conformable::{
    Tensor, assert_shape, batch_dot, dim, dot, dot_general, einsum, inner, matmul, matvec, ops, tensordot,
    trace, vecdot, vecmat,
};
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, UnwindSafe};
use std::sync::Once;

dim! { Batch }

thread_local! {
    /// The file, the line and the text of the panic that this thread waits for.
    static AWAITED: RefCell<Option<Option<(String, u32, String)>>> = const { RefCell::new(None) };
}

/// The place and the text of the panic of `f`, which is not printed.
pub(super) fn panic_of(f: impl FnOnce() + UnwindSafe) -> (String, u32, String) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let awaited = AWAITED.with_borrow_mut(|awaited| match awaited {
                Some(panic) => {
                    let at = info.location().expect("a panic has a location");
                    let text = info.payload_as_str().unwrap_or("no text").to_owned();
                    *panic = Some((at.file().to_owned(), at.line(), text));
                    true
                }
                None => false,
            });
            if !awaited {
                usual(info);
            }
        }));
    });
    AWAITED.set(Some(None));
    let outcome = panic::catch_unwind(f);
    match (outcome, AWAITED.take().flatten()) {
        (Err(_), Some(panic)) => panic,
        _ => panic!("there was no panic"),
    }
}

/// Calls that panic at the line that stands before them, with a text that begins so.
macro_rules! panics {
    ($([$line:expr] $begin:literal $call:expr;)*) => {$({
        let (file, line, text) = panic_of(AssertUnwindSafe(|| { let _ = $call; }));
        assert_eq!((&*file, line), (file!(), $line), "{text}");
        assert!(text.starts_with($begin), "{text}");
    })*};
}

fn of<S: conformable::Shape>(lengths: &S::Index) -> Tensor<f32, S> {
    Tensor::full_with(1.0, lengths).unwrap()
}

#[test]
fn every_macro_panics_at_the_line_of_its_call() {
    let (a, b) =
        (of::<conformable::Shape![dyn, 4]>(&[3, 4]), of::<conformable::Shape![dyn, dyn Batch]>(&[5, 6]));
    let (x, y) = (
        of::<conformable::Shape![dyn, 3, 4]>(&[2, 3, 4]),
        of::<conformable::Shape![dyn Batch, dyn, 5]>(&[2, 6, 5]),
    );
    let (v, w) = (of::<conformable::Shape![dyn]>(&[7]), of::<conformable::Shape![8]>(&[8]));
    let mut c = of::<conformable::Shape![dyn, dyn]>(&[9, 9]);
    panics! {
        [line!()] "dot!: shapes (dyn 3, 4) and (dyn 5, Batch 6) do not fit: " dot!(a, b);
        [line!()] "dot!: shapes (4, dyn 3) and (dyn 5, Batch 6) do not fit: axis 1 of the left operand is 3, axis 0 of the right " dot!(a, a.t(), b, v);
        [line!()] "batch_dot!: shapes (dyn 2, 3, 4) and (Batch 2, dyn 6, 5) do not fit: " batch_dot!(x, y);
        [line!()] "batch_dot!: shapes (dyn 2, 3, 4) and (Batch 2, dyn 6, 5) do not fit: " batch_dot!(x, y, axes = 1);
        [line!()] "matmul!: shapes (dyn 2, 3, 4) and (Batch 2, dyn 6, 5) do not fit: " matmul!(x, y);
        [line!()] "tensordot!: shapes (dyn 2, 3, 4) and (dyn 7,) do not fit: " tensordot!(x, v, axes = 1);
        [line!()] "dot_general!: shapes (dyn 3, 4) and (dyn 5, Batch 6) do not fit: " dot_general!(a, b, contract = ([0], [0]));
        [line!()] "inner!: shapes (dyn 7,) and (8,) do not fit: " inner!(v, w);
        [line!()] "vecdot!: shapes (dyn 7,) and (8,) do not fit: " vecdot!(v, w);
        [line!()] "matvec!: shapes (dyn 3, 4) and (dyn 7,) do not fit: " matvec!(a, v);
        [line!()] "vecmat!: shapes (8,) and (dyn 5, Batch 6) do not fit: " vecmat!(w, b);
        [line!()] "trace!: axis 0 is 3 and axis 1 is 4 in shape (dyn 3, 4)" trace!(a);
        [line!()] "einsum!: shapes (dyn 3, 4) and (dyn 5, Batch 6) do not fit: label 'j'" einsum!("ij,jk", a, b);
        [line!()] "einsum!: shapes (dyn 3, 4) and (dyn 5, Batch 6) do not fit: axis 1" einsum!([i, k] = a[i, j] * b[j, k]);
        [line!()] "dot!: the result has shape (dyn 3, dyn 3), `out` has shape (dyn 9, dyn 9)" dot!(a, a.t(), out = c);
        [line!()] "einsum!: the result has shape (dyn 3, 4), `out` has shape (dyn 9, dyn 9)" einsum!("ij->ij", a, out += c);
        [line!()] "dot!: shapes (dyn 3, 4) and (dyn 5, Batch 6) do not fit: " ops::dot(&a, &b);
        [line!()] "matmul!: shapes (dyn 3, 4) and (dyn 5, Batch 6) do not fit: " ops::matmul(&a, &b);
        [line!()] "inner!: shapes (dyn 7,) and (8,) do not fit: " ops::inner(&v, &w);
        [line!()] "batch_dot!: shapes (dyn 2, 3, 4) and (Batch 2, dyn 6, 5) do not fit: " ops::batch_dot(&x, &y);
        [line!()] "assert_shape!: shape (dyn 3, 4) is not (5, _): axis 0 is 3, not 5 [C015]" assert_shape!(a, [5, _]);
        [line!()] "assert_shape!: shape (Batch 2, dyn 6, 5) is not (_, 7, 5): axis 1 is 6, not 7 [C015]" assert_shape!(y.view(), [.., 7, 5]);
    }
}

/// The texts of `assert_shape!` at run time are those of the compiler, but for the word before a length.
#[test]
fn an_assertion_says_what_the_compiler_says() {
    macro_rules! asserted {
        ($($program:literal ($($len:literal)*) [$($pattern:tt)*];)*) => {$({
            let x: Tensor<f32, super::shape!(run_time $($len)*)> = of(&[$($len),*]);
            let (.., text) = panic_of(AssertUnwindSafe(|| assert_shape!(x, [$($pattern)*])));
            let stderr = include_str!(concat!("../../ui-tests/fail/", $program, ".stderr"));
            let headline = stderr.lines().next().unwrap().strip_prefix("error[E0277]: ").unwrap();
            assert_eq!(text.replace("dyn ", ""), headline);
        })*};
    }
    asserted! {
        "pages/assert_shape" (2 4 5) [_, 3, ..];
        "assert_shape/length" (3 4) [3, 5];
        "assert_shape/behind_the_rest" (2 3 4 5) [.., 3, _];
        "assert_shape/around_the_rest" (2 3 4 5) [2, 4, .., 5];
        "assert_shape/of_two_lengths_the_first" (3 4) [4, 3];
        "assert_shape/zero" (0 4) [1, _];
        "assert_shape/rank_8" (1 2 3 4 5 6 7 8) [.., 9];
    }
}

#[test]
fn an_assertion_evaluates_its_tensor_once_and_holds_where_it_fits() {
    let mut made = 0;
    let mut make = || {
        made += 1;
        of::<conformable::Shape![dyn Batch, 0, dyn, 4]>(&[2, 0, 3, 4])
    };
    assert_shape!(make(), [2, 0, 3, 4]);
    assert_shape!(make(), [..]);
    assert_shape!(&make(), [dyn Batch, .., 4]);
    assert_shape!(make().view_mut(), [_, _, 3, ..,]);
    assert_eq!(made, 4);
    let number = Tensor::<f32, ()>::full(1.0);
    assert_shape!(number, []);
    assert_shape!(number, [..]);
}
