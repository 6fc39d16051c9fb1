//! Every form of an entry, with the shape that its type has, on constant axes.

use crate::model::{Model, model, stepped};
use conformable::{
    Dim, InlineTensor, Shape, Tensor, TensorView, TensorViewMut, dim, permute, permute_mut, slice, slice_mut,
    tensor, try_slice, try_slice_mut,
};

dim! { Batch }

fn counted() -> (Tensor![i64; 6, 2, 4], Model) {
    let model = Model::counted(&[6, 2, 4]);
    (Tensor::from_vec(model.elements.clone()).unwrap(), model)
}

/// A view of this type has the elements at these places of axis 0.
fn same<S: Shape>(view: TensorView<'_, i64, S>, places: Result<Vec<usize>, usize>) {
    let whole = [Ok(vec![0, 1]), Ok(vec![0, 1, 2, 3])];
    let expected = counted().1.pick(&[&[places][..], &whole].concat());
    assert_eq!(model(view), expected);
}

#[test]
fn ranges_of_numbers_have_constant_lengths() {
    let (x, _) = counted();
    same::<Shape![6, 2, 4]>(slice!(x, [.., .., ..]), Ok(stepped(0, 6, 1)));
    same::<Shape![3, 2, 4]>(slice!(x, [2..5, .., ..]), Ok(stepped(2, 5, 1)));
    same::<Shape![3, 2, 4]>(slice!(x, [2..=4, .., ..]), Ok(stepped(2, 5, 1)));
    same::<Shape![5, 2, 4]>(slice!(x, [..5, .., ..]), Ok(stepped(0, 5, 1)));
    same::<Shape![5, 2, 4]>(slice!(x, [..=4, .., ..]), Ok(stepped(0, 5, 1)));
    same::<Shape![4, 2, 4]>(slice!(x, [2.., .., ..]), Ok(stepped(2, 6, 1)));
    same::<Shape![0, 2, 4]>(slice!(x, [6.., .., ..]), Ok(vec![]));
    same::<Shape![0, 2, 4]>(slice!(x, [3..3, .., ..]), Ok(vec![]));
    same::<Shape![3, 2, 4]>(slice!(x, [-3.., .., ..]), Ok(stepped(3, 6, 1)));
    same::<Shape![5, 2, 4]>(slice!(x, [..-1, .., ..]), Ok(stepped(0, 5, 1)));
    same::<Shape![6, 2, 4]>(slice!(x, [..=-1, .., ..]), Ok(stepped(0, 6, 1)));
    same::<Shape![3, 2, 4]>(slice!(x, [2..-1, .., ..]), Ok(stepped(2, 5, 1)));
    same::<Shape![2, 2, 4]>(slice!(x, [-3..-1, .., ..]), Ok(stepped(3, 5, 1)));
    same::<Shape![dyn, 2, 4]>(slice!(x, [-5..4, .., ..]), Ok(stepped(1, 4, 1)));
}

#[test]
fn steps() {
    let (x, _) = counted();
    same::<Shape![3, 2, 4]>(slice!(x, [0..6; 2, .., ..]), Ok(stepped(0, 6, 2)));
    same::<Shape![2, 2, 4]>(slice!(x, [(1..6; 4), .., ..]), Ok(vec![1, 5]));
    same::<Shape![6, 2, 4]>(slice!(x, [..; -1, .., ..]), Ok(stepped(0, 6, -1)));
    same::<Shape![4, 2, 4]>(slice!(x, [2..; -1, .., ..]), Ok(stepped(2, 6, -1)));
    same::<Shape![3, 2, 4]>(slice!(x, [1..6; -2, .., ..]), Ok(vec![5, 3, 1]));
    same::<Shape![2, 2, 4]>(slice!(x, [-5..-1; 3, .., ..]), Ok(vec![1, 4]));
    same::<Shape![1, 2, 4]>(slice!(x, [0..6; 100, .., ..]), Ok(vec![0]));
    same::<Shape![1, 2, 4]>(slice!(x, [0..6; -9223372036854775807, .., ..]), Ok(vec![5]));
    same::<Shape![0, 2, 4]>(slice!(x, [6..6; -1, .., ..]), Ok(vec![]));
    same::<Shape![dyn, 2, 4]>(slice!(x, [..; 4, .., ..]), Ok(vec![0, 4]));
    let step = -4;
    same::<Shape![dyn, 2, 4]>(slice!(x, [0..6; step, .., ..]), Ok(vec![5, 1]));
}

#[test]
fn indices_drop_their_axis() {
    let (x, all) = counted();
    same::<Shape![2, 4]>(slice!(x, [2, .., ..]), Err(2));
    same::<Shape![2, 4]>(slice!(x, [-1, .., ..]), Err(5));
    let i = 3;
    same::<Shape![2, 4]>(slice!(x, [i, .., ..]), Err(3));
    same::<Shape![2, 4]>(slice!(x, [i + 1, .., ..]), Err(4));
    let one: TensorView![i64] = slice!(x, [5, 1, -1]);
    assert_eq!(one[[]], all.at(&[5, 1, 3]));
    let row: TensorView![i64; 3] = slice!(x, [1, 0, 1..4]);
    assert_eq!(model(row), all.pick(&[Err(1), Err(0), Ok(vec![1, 2, 3])]));
}

#[test]
fn the_rest_is_whole() {
    let (x, all) = counted();
    same::<Shape![6, 2, 4]>(slice!(x, [...]), Ok(stepped(0, 6, 1)));
    same::<Shape![3, 2, 4]>(slice!(x, [2..5, ...]), Ok(stepped(2, 5, 1)));
    same::<Shape![3, 2, 4]>(slice!(x, [2..5, .., ..., ..]), Ok(stepped(2, 5, 1)));
    let ends: TensorView![i64; 2, 2] = slice!(x, [0, ..., 1..3]);
    assert_eq!(model(ends), all.pick(&[Err(0), Ok(vec![0, 1]), Ok(vec![1, 2])]));
    let last: TensorView![i64; 6, 2] = slice!(x, [..., -1]);
    assert_eq!(model(last), all.pick(&[Ok(stepped(0, 6, 1)), Ok(vec![0, 1]), Err(3)]));
    let scalar = <Tensor![i64]>::full(7);
    let (none, rest): (TensorView![i64], TensorView![i64]) = (slice!(scalar, []), slice!(scalar, [...]));
    assert_eq!((none[[]], rest[[]]), (7, 7));
}

#[test]
fn constants_stand_in_braces() {
    const N: usize = 5;
    let (x, _) = counted();
    same::<Shape![5, 2, 4]>(slice!(x, [..{ N }, .., ..]), Ok(stepped(0, 5, 1)));
    same::<Shape![3, 2, 4]>(slice!(x, [2..{ N }, .., ..]), Ok(stepped(2, 5, 1)));
    same::<Shape![4, 2, 4]>(slice!(x, [2..={ N }, .., ..]), Ok(stepped(2, 6, 1)));
    same::<Shape![1, 2, 4]>(slice!(x, [{ N }.., .., ..]), Ok(vec![5]));
    same::<Shape![2, 2, 4]>(slice!(x, [{ N - 2 }..{ N }, .., ..]), Ok(vec![3, 4]));
    same::<Shape![3, 2, 4]>(slice!(x, [0..{ N }; 2, .., ..]), Ok(vec![0, 2, 4]));
    same::<Shape![3, 2, 4]>(slice!(x, [0..{ 2 + 3 }; 2, .., ..]), Ok(vec![0, 2, 4]));
    same::<Shape![2, 2, 4]>(slice!(x, [{ 1 }..5; 3, .., ..]), Ok(vec![1, 4]));
}

fn first<const K: usize, const N: usize>(x: &Tensor![i64; N, 2]) -> TensorView![i64; K, 2] {
    slice!(x, [..{ K }, ..])
}

fn behind<const N: usize>(x: &Tensor![i64; N, 2]) -> TensorView![i64; dyn, 2] {
    slice!(x, [1.., ..])
}

fn turned<B: Dim, const N: usize>(x: &Tensor![i64; dyn B, N]) -> TensorView![i64; N, dyn B] {
    let turned: TensorView![i64; dyn B, N] = slice!(x, [..; -1, ..]);
    permute!(turned, [1, 0])
}

#[test]
fn generic_functions() {
    let x = tensor![[1, 2], [3, 4], [5, 6]];
    assert_eq!(first::<2, 3>(&x).to_owned(), tensor![[1, 2], [3, 4]]);
    assert_eq!(behind(&x).iter().copied().collect::<Vec<_>>(), [3, 4, 5, 6]);
    assert_eq!(turned(&x).to_owned(), tensor![[5, 3, 1], [6, 4, 2]]);
    let named = <Tensor![i64; dyn Batch, 2]>::from_vec_with(vec![1, 2, 3, 4], &[2, 2]).unwrap();
    let turned: TensorView![i64; 2, dyn Batch] = turned(&named);
    assert_eq!(turned.iter().copied().collect::<Vec<_>>(), [3, 1, 4, 2]);
}

/// Lengths beyond the table, and at its end.
#[test]
fn long_axes() {
    let long = <Tensor![i64; 5000]>::from_fn(|[i]| i as i64);
    let end: TensorView![i64; dyn] = slice!(long, [4990..]);
    let known: TensorView![i64; 10] = slice!(long, [4990..5000]);
    assert_eq!(model(end).elements, model(known).elements);
    let edge = <Tensor![i64; 1088]>::from_fn(|[i]| i as i64);
    let end: TensorView![i64; 1] = slice!(edge, [1087..]);
    let most: TensorView![i64; 1055] = slice!(edge, [33..]);
    let few: TensorView![i64; 32] = slice!(edge, [..-1056]);
    assert_eq!((end[[0]], most[[0]], few[[31]]), (1087, 33, 31));
}

#[test]
fn operands_of_every_kind() {
    let mut x = tensor![[1, 2, 3], [4, 5, 6]];
    let expected = tensor![4, 5, 6];
    assert_eq!(slice!(x, [1, ..]).to_owned(), expected);
    assert_eq!(slice!(&x, [1, ..]).to_owned(), expected);
    assert_eq!(slice!(&mut x, [1, ..]).to_owned(), expected);
    assert_eq!(slice!(x.view(), [1, ..]).to_owned(), expected);
    assert_eq!(slice!(x.view_mut(), [1, ..]).to_owned(), expected);
    assert_eq!(slice!(&&x, [1, ..]).to_owned(), expected);
    assert_eq!(slice!(x.clone(), [1, ..]).to_owned(), expected);
    let inline = <InlineTensor![i32; 2, 3]>::from_array([[1, 2, 3], [4, 5, 6]]);
    assert_eq!(slice!(inline, [1, ..]).to_owned(), expected);
    assert_eq!(permute!(inline, [1, 0]).to_owned(), inline.t().to_owned());
    // The view of a view lives as long as the elements.
    let row = {
        let view = x.view();
        slice!(slice!(view, [1.., ..]), [0, ..])
    };
    assert_eq!(row.to_owned(), expected);
}

struct Layer {
    weights: Tensor![i32; 2, 3],
}

impl Layer {
    fn weights(&mut self) -> &mut Tensor![i32; 2, 3] {
        &mut self.weights
    }
}

fn column<'a>(x: &'a mut Tensor![i32; 2, 3], i: usize) -> TensorViewMut!['a, i32; 2] {
    slice_mut!(x, [.., i])
}

#[test]
fn operands_to_write_of_every_kind() {
    let mut layer = Layer { weights: Tensor::zeros() };
    slice_mut!(layer.weights, [0, ..]).fill(1);
    slice_mut!(layer.weights(), [1, ..]).fill(2);
    slice_mut!(&mut layer.weights, [.., 0]).fill(3);
    slice_mut!(permute_mut!(layer.weights, [1, 0]), [1, ..]).fill(4);
    assert_eq!(layer.weights, tensor![[3, 4, 1], [3, 4, 2]]);
    column(&mut layer.weights, 2).fill(5);
    let mut view = layer.weights.view_mut();
    slice_mut!(view, [0, 0..1]).fill(6);
    let reference = &mut view;
    slice_mut!(reference, [1, 0..1]).fill(7);
    slice_mut!(*reference, [1, 1..2]).fill(8);
    assert_eq!(layer.weights, tensor![[6, 4, 5], [7, 8, 5]]);
    let mut inline = <InlineTensor![i32; 2, 2]>::zeros();
    slice_mut!(inline, [..; -1, 1]).fill(9);
    assert_eq!(inline.as_slice(), [0, 9, 0, 9]);
    let mut tensors = [<Tensor![i32; 2]>::zeros(), <Tensor![i32; 2]>::zeros()];
    slice_mut!(tensors[1], [0..1]).fill(1);
    assert_eq!(tensors[1], tensor![1, 0]);
}

#[test]
fn operands_are_evaluated_once_and_in_order() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let order = std::cell::RefCell::new(Vec::new());
    let note = |name: &'static str, n: usize| {
        order.borrow_mut().push(name);
        n
    };
    let operand = || {
        order.borrow_mut().push("operand");
        x.view()
    };
    let part =
        slice!(operand(), [note("index", 1), note("from", 1)..=note("to", 2); note("step", 1) as isize]);
    assert_eq!(part.iter().copied().collect::<Vec<_>>(), [5, 6]);
    assert_eq!(*order.borrow(), ["operand", "index", "from", "to", "step"]);
}

#[test]
fn lengths_at_run_time_give_errors() {
    let x = <Tensor![i32; dyn, 5]>::zeros_with(&[3, 5]).unwrap();
    let n = 4;
    let text = |error: conformable::ShapeError| {
        assert!(error.is_out_of_bounds());
        error.to_string()
    };
    assert_eq!(
        text(try_slice!(x, [..n, ..]).unwrap_err()),
        "slice!: range 0..4 is out of bounds for axis 0 of shape (dyn 3, 5), whose length is 3 [C013]"
    );
    assert_eq!(
        text(try_slice!(x, [4, ..]).unwrap_err()),
        "slice!: index 4 is out of bounds for axis 0 of shape (dyn 3, 5), whose length is 3 [C013]"
    );
    assert_eq!(
        text(try_slice!(x, [-4.., ..]).unwrap_err()),
        "slice!: range -4.. is out of bounds for axis 0 of shape (dyn 3, 5), whose length is 3 [C013]"
    );
    assert_eq!(
        text(try_slice!(x, [.., n..n - 1]).unwrap_err()),
        "slice!: range 4..3 on axis 1 of shape (dyn 3, 5) ends before it begins; a negative step reverses a range [C013]"
    );
    let zero = 0;
    assert_eq!(
        text(try_slice!(x, [.., 0..2; zero]).unwrap_err()),
        "slice!: range 0..2 on axis 1 has a step of 0 [C013]"
    );
    assert!(try_slice!(x, [..=usize::MAX, ..]).is_err());
    assert!(try_slice!(x, [usize::MAX, ..]).is_err());
    assert!(try_slice!(x, [..3, n]).is_ok());
    let mut y = x;
    assert!(try_slice_mut!(y, [..n, ..]).is_err());
    try_slice_mut!(y, [2, n]).unwrap().fill(1);
    assert_eq!(y[[2, 4]], 1);
}

#[test]
#[should_panic(
    expected = "slice!: index 5 is out of bounds for axis 1 of shape (3, 5), whose length is 5 [C013]"
)]
fn an_index_at_run_time_panics() {
    let (x, i) = (<Tensor![i32; 3, 5]>::zeros(), 5);
    slice!(x, [0, i]);
}

#[test]
fn the_panic_is_at_the_line_of_the_call() {
    let (x, i) = (<Tensor![i32; 3]>::zeros(), 3);
    let line = std::sync::Arc::new(std::sync::Mutex::new(0));
    let seen = line.clone();
    let hook = std::panic::take_hook();
    let thread = std::thread::current().id();
    std::panic::set_hook(Box::new(move |info| {
        if std::thread::current().id() == thread {
            *seen.lock().unwrap() = info.location().unwrap().line();
        }
    }));
    let result = std::panic::catch_unwind(|| slice!(x, [i]).len());
    let expected = line!() - 1;
    std::panic::set_hook(hook);
    assert!(result.is_err());
    assert_eq!(*line.lock().unwrap(), expected);
}
