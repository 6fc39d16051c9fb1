//! The expansions keep to themselves: no variable, type or trait of the user is taken for one of theirs, every operand is
//! evaluated once, in order, and only borrowed. The crate `tests/renamed` adds a renamed dependency and no prelude.

#![forbid(unsafe_code)]
#![deny(warnings)]

use conformable::{
    InlineTensor, Tensor, TensorView, batch_dot, dim, dot, einsum, matmul, tensor, tensordot, try_dot,
    try_matmul,
};

#[test]
fn operands_may_have_any_name() {
    let left = tensor![[1, 2], [3, 4]];
    let right = tensor![[0, 1], [1, 0]];
    let mut out = tensor![[9, 9], [9, 9]];
    // The other way round than in the expansion.
    assert_eq!(dot!(right, left), tensor![[3, 4], [1, 2]]);
    assert_eq!(dot!(left, right), tensor![[2, 1], [4, 3]]);
    dot!(right, left, out = out);
    assert_eq!(out, tensor![[3, 4], [1, 2]]);
    let (conformable, core, std, run, check) = (&left, &left, &left, &left, &right);
    assert_eq!(matmul!(conformable, check), matmul!(core, check));
    assert_eq!(try_matmul!(std, check), try_matmul!(run, check));
}

#[test]
fn items_may_have_any_name() {
    #![allow(non_camel_case_types, dead_code)]
    struct Const;
    struct Dyn;
    struct Result;
    struct Option;
    struct Some;
    struct Box;
    struct Vec;
    struct N;
    type usize = u8;
    mod core {}
    mod std {}
    mod conformable {}
    fn dot() {}
    fn probe() {}
    trait check {
        fn check(&self) {}
        fn name(&self) {}
        fn run(&self) {}
        fn view(&self) {}
    }
    impl<T: ?Sized> check for T {}
    const M: ::core::primitive::usize = 2;
    // A type and a constant of one name: the length is the constant.
    fn square<const N: ::core::primitive::usize>() -> Tensor![i32; N, M] {
        Tensor::full(2)
    }
    let (a, b) = (square::<3>(), <Tensor![i32; M, 3]>::full(1));
    let c: Tensor![i32; 3, 3] = dot!(a, b);
    assert_eq!(c.as_slice(), [4; 9]);
    assert!(try_dot!(a, b).is_ok());
}

#[test]
fn operands_are_evaluated_once_and_in_order() {
    let mut calls = Vec::new();
    let mut next = |name: &'static str| {
        calls.push(name);
        <Tensor![i32; 2, 2]>::eye()
    };
    let _ = dot!(next("a"), next("b"));
    let mut c = None;
    dot!(next("c"), next("d"), out += *c.insert(next("e")));
    assert_eq!(calls, ["a", "b", "c", "d", "e"]);
    assert_eq!(c, Some(<Tensor![i32; 2, 2]>::eye().map(|x| 2 * x)));
}

#[test]
fn operands_are_borrowed() {
    let a = tensor![[1.5]];
    let b = [tensor![[2.0]], tensor![[4.0]]];
    struct Layer {
        weights: Tensor![f64; 1, 1],
    }
    let layer = Layer { weights: tensor![[3.0]] };
    let f = |x: TensorView![f64; 1, 1]| dot!(x, layer.weights);
    assert_eq!(f(a.view()), tensor![[4.5]]);
    assert_eq!(dot!(&a, b[1]), tensor![[6.0]]);
    assert_eq!(dot!(&&a, &mut b[0].clone()), tensor![[3.0]]);
    assert_eq!(dot!(if b.is_empty() { &a } else { &b[0] }, Box::new(a.clone()).as_ref()), tensor![[3.0]]);
    drop((a, b, layer));
}

#[test]
fn an_output_is_a_tensor_a_view_or_a_reference() {
    fn through(c: &mut Tensor![i32; 2, 2], a: &Tensor![i32; 2, 2]) {
        dot!(a, a, out = c);
        dot!(a, a, out += *c);
        matmul!(a, a, out += c.view_mut());
        let mut view = c.view_mut();
        matmul!(a, a, out += view);
        matmul!(a, a, out += view.t_mut());
    }
    let a = tensor![[1, 2], [3, 4]];
    let mut c = tensor![[0; 2], [0; 2]];
    through(&mut c, &a);
    // Four times the square and once its transpose.
    assert_eq!(c, tensor![[4 * 7 + 7, 4 * 10 + 15], [4 * 15 + 10, 4 * 22 + 22]]);
    let mut inline = <InlineTensor![i32; 2, 2]>::zeros();
    dot!(a, a, out = inline);
    assert_eq!(inline, tensor![[7, 10], [15, 22]]);
}

#[test]
fn names_of_axes_are_types_of_the_user() {
    mod axes {
        conformable::dim! {
            /// Documented.
            #[derive(PartialOrd, Ord)]
            pub Batch,
            pub(super) Inner
        }
        pub(super) type Other = Inner;
    }
    use axes::Batch as Renamed;
    dim! {}
    let a = <Tensor![i32; dyn axes::Batch, 2]>::full_with(1, &[3, 2]).unwrap();
    let b: Tensor![i32; dyn Renamed, 2] = dot!(a, <Tensor![i32; 2, 2]>::eye());
    let c: Tensor![i32; dyn Renamed, dyn axes::Other] =
        dot!(b, <Tensor![i32; 2, dyn axes::Other]>::full_with(1, &[2, 4]).unwrap());
    assert_eq!(c.shape(), [3, 4]);
}

#[test]
fn a_panic_names_the_line_of_the_call() {
    use std::panic::{catch_unwind, set_hook, take_hook};
    use std::sync::Mutex;
    static LINE: Mutex<Option<u32>> = Mutex::new(None);

    let a = <Tensor![i32; 3, dyn]>::zeros_with(&[3, 4]).unwrap();
    let b = <Tensor![i32; 5, 6]>::zeros();
    let hook = take_hook();
    set_hook(Box::new(|info| *LINE.lock().unwrap() = info.location().map(|at| at.line())));
    let line = line!() + 1;
    let panic = catch_unwind(|| dot!(a, b));
    set_hook(hook);
    assert_eq!(*LINE.lock().unwrap(), Some(line));
    assert_eq!(
        panic.unwrap_err().downcast_ref::<String>().unwrap(),
        "dot!: shapes (3, dyn 4) and (5, 6) do not fit: axis 1 of the left operand is 4, axis 0 of the right operand is 5 \
         [C001]"
    );
}

#[test]
fn calls_stand_in_every_position() {
    let a = tensor![[1, 2], [3, 4]];
    let trace = |x: &Tensor![i32; 2, 2]| x[[0, 0]] + x[[1, 1]];
    assert_eq!(trace(&dot!(dot!(a, a), a)), 37 + 118);
    assert_eq!(dot!(a, a)[[0, 0]] + dot!(a, a).shape()[0] as i32, 9);
    let b = match dot!(a, a) {
        c if c.is_empty() => c,
        c => dot!(c, c),
    };
    assert_eq!(batch_dot!(<Tensor![i32; 1, 2, 2]>::ones(), <Tensor![i32; 1, 2, 2]>::ones(),).len(), b.len());
    let sum: i32 = (0..3).map(|i| dot!(a, tensor![i, 1])).map(|v| v.iter().sum::<i32>()).sum();
    assert_eq!(sum, 4 * 3 + 6 * 3);
}

#[test]
fn variables_of_a_macro_stand_for_what_they_are() {
    macro_rules! products {
        ($m:literal, $k:literal, $n:expr, $flag:literal, $axis:literal, $subscripts:literal) => {{
            let a = <Tensor![i32; $m, $k]>::ones();
            let b = <Tensor![i32; $n, $k]>::ones();
            let product: Tensor![i32; $m, $n] = matmul!(a, b, transpose_b = $flag);
            assert_eq!(product, tensordot!(a, b, axes = ([$axis], [$axis])));
            assert_eq!(product, einsum!($subscripts, a, b));
            assert_eq!(tensor![[1; $k], [1; $k]], a);
        }};
    }
    products!(2, 3, 2 + 2, true, 1, "ij,kj->ik");
}
