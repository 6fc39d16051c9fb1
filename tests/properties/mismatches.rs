//! Lengths that do not fit when the program runs: what the error says, and where the panic says it happened.

use conformable::{Tensor, batch_dot, dim, dot, matmul, ops, try_batch_dot, try_dot, try_matmul};
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, UnwindSafe};
use std::sync::Once;

dim! { Batch, Seq }

/// The message of a panic, with the file and the line that it names.
#[derive(Debug, PartialEq)]
struct Panic {
    message: String,
    file: String,
    line: u32,
}

thread_local! {
    /// The panic that this thread waits for.
    static AWAITED: RefCell<Option<Option<Panic>>> = const { RefCell::new(None) };
}

/// The panic of `f`, which is not printed.
fn panic_of(f: impl FnOnce() + UnwindSafe) -> Panic {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let awaited = AWAITED.with_borrow_mut(|awaited| match awaited {
                Some(panic) => {
                    let at = info.location().expect("a panic has a location");
                    let message = info.payload_as_str().unwrap_or("no text").to_owned();
                    *panic = Some(Panic { message, file: at.file().to_owned(), line: at.line() });
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
    let panic = AWAITED.take().flatten();
    match (outcome, panic) {
        (Err(_), Some(panic)) => panic,
        _ => panic!("there was no panic"),
    }
}

/// Calls that panic: at the line that stands before them, with this text.
macro_rules! panics {
    ($([$line:expr] $call:expr => $text:literal;)*) => {$(
        let panic = panic_of(AssertUnwindSafe(|| { let _ = $call; }));
        assert_eq!(panic, Panic { message: $text.to_owned(), file: file!().to_owned(), line: $line });
    )*};
}

/// Calls that return an error with this text.
macro_rules! errors {
    ($($call:expr => $text:literal;)*) => {$(
        let error = $call.unwrap_err();
        assert_eq!(error.to_string(), $text);
        assert!(error.is_mismatch() && !error.is_construction());
    )*};
}

fn matrix(rows: usize, columns: usize) -> Tensor![i64; dyn, dyn] {
    Tensor::full_with(1, &[rows, columns]).unwrap()
}

fn matrices(count: usize, rows: usize, columns: usize) -> Tensor![i64; dyn, dyn, dyn] {
    Tensor::full_with(1, &[count, rows, columns]).unwrap()
}

#[test]
fn panics_name_the_line_of_the_call() {
    let (a, b) = (matrix(3, 4), matrix(5, 6));
    let (x, y) = (matrices(2, 3, 4), matrices(3, 4, 5));
    panics! {
        [line!()] dot!(a, b) =>
            "dot!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: axis 1 of the left operand is 4, axis 0 of the \
             right operand is 5 [C001]";
        [line!()] dot!(&a, b.view()) =>
            "dot!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: axis 1 of the left operand is 4, axis 0 of the \
             right operand is 5 [C001]";
        [line!()] batch_dot!(x, y) =>
            "batch_dot!: shapes (dyn 2, dyn 3, dyn 4) and (dyn 3, dyn 4, dyn 5) do not fit: axis 0 of the left operand \
             is 2, axis 0 of the right operand is 3 [C001]";
        [line!()] batch_dot!(x, y, axes = (1, -1)) =>
            "batch_dot!: shapes (dyn 2, dyn 3, dyn 4) and (dyn 3, dyn 4, dyn 5) do not fit: axis 1 of the left operand \
             is 3, axis 2 of the right operand is 5 [C001]";
        [line!()] matmul!(x, y) =>
            "matmul!: shapes (dyn 2, dyn 3, dyn 4) and (dyn 3, dyn 4, dyn 5) do not fit: axis 0 of the left operand is 2, \
             axis 0 of the right operand is 3 [C001]";
        [line!()] matmul!(a, b, transpose_a = true) =>
            "matmul!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: axis 0 of the left operand is 3, axis 0 of the \
             right operand is 5 [C001]";
        [line!()] matmul!(a.t(), b) =>
            "matmul!: shapes (dyn 4, dyn 3) and (dyn 5, dyn 6) do not fit: axis 1 of the left operand is 3, axis 0 of the \
             right operand is 5 [C001]";
        [line!()] ops::dot(&a, &b) =>
            "dot!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 6) do not fit: axis 1 of the left operand is 4, axis 0 of the \
             right operand is 5 [C001]";
        [line!()] ops::batch_dot_axes::<1, 2, _, _, _, _>(&x, &y) =>
            "batch_dot!: shapes (dyn 2, dyn 3, dyn 4) and (dyn 3, dyn 4, dyn 5) do not fit: axis 1 of the left operand \
             is 3, axis 2 of the right operand is 5 [C001]";
    }
}

#[test]
fn a_panic_leaves_the_output_as_it_was() {
    let (a, b, wrong) = (matrix(3, 4), matrix(4, 5), matrix(5, 4));
    let mut c = matrix(3, 6);
    panics! {
        [line!()] dot!(a, wrong, out = c) =>
            "dot!: shapes (dyn 3, dyn 4) and (dyn 5, dyn 4) do not fit: axis 1 of the left operand is 4, axis 0 of the \
             right operand is 5 [C001]";
        [line!()] dot!(a, b, out = c) =>
            "dot!: the result has shape (dyn 3, dyn 5), `out` has shape (dyn 3, dyn 6): axis 1 is 5 in the result and 6 \
             in `out` [C005]";
        [line!()] matmul!(a, b, out += c) =>
            "matmul!: the result has shape (dyn 3, dyn 5), `out` has shape (dyn 3, dyn 6): axis 1 is 5 in the result and 6 \
             in `out` [C005]";
        [line!()] matmul!(b, a, out += c.view_mut().t_mut()) =>
            "matmul!: shapes (dyn 4, dyn 5) and (dyn 3, dyn 4) do not fit: axis 1 of the left operand is 5, axis 0 of the \
             right operand is 3 [C001]";
    }
    assert_eq!(c, matrix(3, 6));
}

#[test]
fn errors_tell_what_was_known_when_the_program_was_built() {
    let a = <Tensor![f32; 3, 4]>::ones();
    let b = <Tensor![f32; dyn, 2]>::zeros_with(&[5, 2]).unwrap();
    let batch = |len| <Tensor![f32; dyn Batch, 4]>::zeros_with(&[len, 4]).unwrap();
    let sequences = |len, of| <Tensor![f32; dyn Batch, dyn Seq, 4]>::zeros_with(&[len, of, 4]).unwrap();
    let any = |len| <Tensor![f32; dyn, 4, 1]>::zeros_with(&[len, 4, 1]).unwrap();
    let vector = <Tensor![f32; dyn]>::zeros_with(&[7]).unwrap();
    let mut c = <Tensor![f32; dyn, 3]>::zeros_with(&[5, 3]).unwrap();
    errors! {
        try_dot!(a, b) =>
            "dot!: shapes (3, 4) and (dyn 5, 2) do not fit: axis 1 of the left operand is 4, axis 0 of the right operand \
             is 5 [C001]";
        try_dot!(a, vector) =>
            "dot!: shapes (3, 4) and (dyn 7,) do not fit: axis 1 of the left operand is 4, axis 0 of the right operand is \
             7 [C001]";
        try_dot!(batch(2).t(), batch(3)) =>
            "dot!: shapes (4, Batch 2) and (Batch 3, 4) do not fit: axis 1 of the left operand is 2, axis 0 of the right \
             operand is 3 [C001]";
        try_batch_dot!(sequences(2, 3), any(1)) =>
            "batch_dot!: shapes (Batch 2, Seq 3, 4) and (dyn 1, 4, 1) do not fit: axis 0 of the left operand is 2, axis 0 \
             of the right operand is 1 [C001]";
        try_dot!(batch(2), a.t(), out = c) =>
            "dot!: the result has shape (Batch 2, 3), `out` has shape (dyn 5, 3): axis 0 is 2 in the result and 5 in \
             `out` [C005]";
    }
}

/// A length that is 1 by chance stretches under `matmul!`; the length of a name does not, nor any other axis.
#[test]
fn only_leading_axes_of_matmul_stretch() {
    let named = |len| <Tensor![f32; dyn Batch, 3, 4]>::zeros_with(&[len, 3, 4]).unwrap();
    let any = |len| <Tensor![f32; dyn, 4, 1]>::zeros_with(&[len, 4, 1]).unwrap();
    assert_eq!(try_matmul!(named(5), any(1)).unwrap().shape(), [5, 3, 1]);
    assert_eq!(matmul!(matrices(0, 2, 3), matrices(1, 3, 2)).shape(), [0, 2, 2]);
    assert_eq!(matmul!(matrices(1, 2, 3), matrices(0, 3, 2)).shape(), [0, 2, 2]);
    errors! {
        try_matmul!(named(1), any(5)) =>
            "matmul!: shapes (Batch 1, 3, 4) and (dyn 5, 4, 1) do not fit: axis 0 of the left operand is 1, axis 0 of the \
             right operand is 5 [C001]";
        try_matmul!(matrices(0, 2, 3), matrices(2, 3, 2)) =>
            "matmul!: shapes (dyn 0, dyn 2, dyn 3) and (dyn 2, dyn 3, dyn 2) do not fit: axis 0 of the left operand is 0, \
             axis 0 of the right operand is 2 [C001]";
        try_matmul!(matrices(2, 2, 1), matrices(2, 3, 2)) =>
            "matmul!: shapes (dyn 2, dyn 2, dyn 1) and (dyn 2, dyn 3, dyn 2) do not fit: axis 2 of the left operand is 1, \
             axis 1 of the right operand is 3 [C001]";
        try_dot!(matrix(2, 1), matrix(3, 2)) =>
            "dot!: shapes (dyn 2, dyn 1) and (dyn 3, dyn 2) do not fit: axis 1 of the left operand is 1, axis 0 of the \
             right operand is 3 [C001]";
        try_batch_dot!(matrices(1, 2, 3), matrices(4, 3, 2)) =>
            "batch_dot!: shapes (dyn 1, dyn 2, dyn 3) and (dyn 4, dyn 3, dyn 2) do not fit: axis 0 of the left operand is \
             1, axis 0 of the right operand is 4 [C001]";
    }
}

/// Where several axes do not fit, the contracted ones are told first, as the compiler does.
#[test]
fn the_contracted_axes_are_told_first() {
    errors! {
        try_batch_dot!(matrices(2, 3, 4), matrices(3, 5, 2)) =>
            "batch_dot!: shapes (dyn 2, dyn 3, dyn 4) and (dyn 3, dyn 5, dyn 2) do not fit: axis 2 of the left operand is \
             4, axis 1 of the right operand is 5 [C001]";
        try_matmul!(matrices(2, 3, 4), matrices(3, 5, 2)) =>
            "matmul!: shapes (dyn 2, dyn 3, dyn 4) and (dyn 3, dyn 5, dyn 2) do not fit: axis 2 of the left operand is 4, \
             axis 1 of the right operand is 5 [C001]";
    }
}

// The catcher of panics itself.

#[test]
fn a_panic_of_another_line_is_not_this_one() {
    let here = panic_of(|| drop(dot!(matrix(1, 2), matrix(3, 4))));
    assert_eq!((&*here.file, here.line), (file!(), line!() - 1));
    assert_ne!(here, Panic { message: here.message.clone(), file: here.file.clone(), line: here.line + 1 });
}

#[test]
#[should_panic(expected = "there was no panic")]
fn a_call_that_does_not_panic_is_found() {
    panic_of(|| drop(dot!(matrix(1, 2), matrix(2, 4))));
}
