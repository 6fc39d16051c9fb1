//! The expansions keep to themselves: no variable, type or trait of the user is taken for one of theirs, every operand is
//! evaluated once, in order, and only borrowed. The crate `tests/renamed` adds a renamed dependency and no prelude.

#![forbid(unsafe_code)]
#![deny(warnings)]

use conformable::{
    InlineTensor, Tensor, TensorView, batch_dot, dim, dot, dot_general, einsum, einsum_path, inner, matmul,
    matvec, outer, tensor, tensordot, trace, try_dot, try_einsum, try_matmul, try_tensordot, vecdot, vecmat,
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

/// The names that the expansions of the contractions with labels use themselves.
#[test]
fn operands_of_einsum_may_have_any_name() {
    let x0 = tensor![[1, 2], [3, 4]];
    let x1 = tensor![[0, 1], [1, 0]];
    let mut out = tensor![[9, 9], [9, 9]];
    // The other way round than in the expansion.
    assert_eq!(einsum!("ij,jk->ik", x1, x0), tensor![[3, 4], [1, 2]]);
    assert_eq!(einsum!([i, k] = x1[i, j] * x0[j, k]), tensor![[3, 4], [1, 2]]);
    assert_eq!(dot!(x1, x0, x1), tensor![[4, 3], [2, 1]]);
    assert_eq!(tensordot!(x1, x0, axes = 1), tensor![[3, 4], [1, 2]]);
    einsum!("ij,jk->ik", x1, x0, out = out);
    assert_eq!(out, tensor![[3, 4], [1, 2]]);
    einsum!(out[i, k] += x1[i, j] * x0[j, k]);
    assert_eq!(out, tensor![[6, 8], [2, 4]]);
    let (conformable, core, check, run, end) = (&x0, &x0, &x1, &x1, &x1);
    assert_eq!(einsum!("ij,jk", conformable, check), einsum!([i, k] = core[i, j] * run[j, k]));
    assert_eq!(inner!(conformable, check), inner!(core, end));
}

/// The names that the expansions of views use themselves.
#[test]
fn operands_of_views_may_have_any_name() {
    use conformable::{permute, slice, slice_mut};
    let mut x0 = tensor![[1, 2], [3, 4]];
    let (run, check, usize) = (&x0, 1, 0);
    assert_eq!(slice!(run, [check, usize..check])[[0]], 3);
    assert_eq!(permute!(x0, [1, 0]).to_owned(), tensor![[1, 3], [2, 4]]);
    let x1 = 1;
    slice_mut!(x0, [x1, x1]).fill(5);
    assert_eq!(x0, tensor![[1, 2], [3, 5]]);
}

/// Also those of the parameters in what `dim!` writes.
#[test]
fn axes_may_have_the_names_of_parameters() {
    mod names {
        conformable::dim! { pub N, pub T, pub M }
    }
    use names::{M, N, T};
    fn rows<const K: usize>(
        x: &Tensor![f32; dyn N, dyn M, K],
        w: &Tensor![f32; K, 2],
    ) -> Tensor![f32; dyn N, dyn M, 2] {
        dot!(x, w)
    }
    let x = <Tensor![f32; dyn N, dyn M, 3]>::full_with(1.0, &[4, 1, 3]).unwrap();
    assert_eq!(rows(&x, &Tensor::ones()), Tensor::full_with(3.0, &[4, 1, 2]).unwrap());
    let y = <Tensor![f32; dyn T, 2]>::zeros_with(&[4, 2]).unwrap();
    assert_eq!(y.fix::<4>().unwrap().shape(), [4, 2]);
}

/// Axes have names that are variables, types and raw identifiers elsewhere.
#[test]
fn axes_may_have_any_name() {
    let a = tensor![[1, 2], [3, 4]];
    let i = &a;
    assert_eq!(einsum!([i, a] = a[i, j] * i[j, a]), dot!(a, a));
    assert_eq!(einsum!([out, self_] = a[out, Vec] * a[Vec, self_]), dot!(a, a));
    assert_eq!(einsum!([r#type, x1] = a[r#type, x0] * a[x0, x1]), dot!(a, a));
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
    struct Equation;
    type usize = u8;
    type str = u8;
    type char = u8;
    mod core {}
    mod std {}
    mod conformable {}
    fn dot() {}
    fn probe() {}
    fn einsum() {}
    fn contraction() {}
    trait check {
        fn check(&self) {}
        fn name(&self) {}
        fn run(&self) {}
        fn view(&self) {}
        fn next(&self) {}
        fn right(&self) {}
        fn out(&self) {}
        fn write(&self) {}
        fn path(&self) {}
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
    let mut d: Tensor![i32; 3, 3] = einsum!("ij,jk->ik", a, b);
    assert!(try_einsum!(d[i, k] += a[i, j] * b[j, k]).is_ok());
    assert_eq!(d.as_slice(), [8; 9]);
    assert_eq!(dot!(a, b, d).as_slice(), [96; 9]);
    assert!(try_tensordot!(a, b, axes = ([1], [0]), out = d).is_ok());
    assert_eq!(einsum_path!("ij,jk->ik", a, b).steps().len(), 1);
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
fn operands_of_einsum_are_evaluated_once_and_in_order() {
    let mut calls = Vec::new();
    let mut next = |name: &'static str| {
        calls.push(name);
        <Tensor![i32; 2, 2]>::eye()
    };
    let _ = einsum!("ij,jk,kl->il", next("a"), next("b"), next("c"));
    let _ = einsum!([i, l] = next("d")[i, j] * (next("e"))[j, k] * next("f")[k, l]);
    let _ = dot!(next("g"), next("h"), next("i"));
    let _ = vecdot!(next("j"), next("k"), axis = 0);
    let mut c = None;
    einsum!("ii->i", next("l"), out += *c.insert(tensor![1, 1]));
    let _ = trace!(next("m"));
    assert_eq!(calls, ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"]);
    assert_eq!(c, Some(tensor![2, 2]));
}

#[test]
fn a_factor_is_evaluated_once() {
    let mut count = 0;
    let mut half = || {
        count += 1;
        0.5
    };
    let a = tensor![2.0, 4.0];
    assert_eq!(einsum!([i] = (half()) * a[i]), tensor![1.0, 2.0]);
    assert_eq!(einsum!([i] = -2.0 * a[i]), tensor![-4.0, -8.0]);
    assert_eq!(count, 1);
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
    assert_eq!(einsum!([] = b[1][i, j] * a[i, j] * b[0][i, j])[[]], 12.0);
    assert_eq!(einsum!([i] = layer.weights[i, j] * (b[0].view())[i, j]), tensor![6.0]);
    assert_eq!(inner!(&a, &&layer.weights), tensor![[4.5]]);
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
    let ones = <Tensor![i32; 2, dyn axes::Other]>::full_with(1, &[2, 4]).unwrap();
    let d: Tensor![i32; dyn axes::Other, dyn Renamed] = einsum!("ij,jk->ki", b, ones);
    assert_eq!(d.shape(), [4, 3]);
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
fn calls_of_einsum_stand_in_every_position() {
    let a = tensor![[1, 2], [3, 4]];
    // The trace of a aT a, which is [[5, 11], [11, 25]] a.
    assert_eq!(trace!(einsum!("ij,jk,kl", a, einsum!([k, j] = a[j, k]), a))[[]], 5 + 33 + 22 + 100);
    let b = match outer!(tensor![1, 2], tensor![3, 4]) {
        c if c.is_empty() => c,
        c => tensor![[vecmat!(tensor![1, 1], c)[[0]], 0], [0, matvec!(c, tensor![1, 1])[[1]]]],
    };
    assert_eq!(b, tensor![[9, 0], [0, 14]]);
    assert_eq!(dot_general!(a, a, batch = ([0], [0]), contract = ([1], [1]),), tensor![5, 25]);
    let sum: i32 = (0..3).map(|i| einsum!("ij,j->", a, tensor![i, 1])[[]]).sum();
    assert_eq!(sum, 4 * 3 + 6 * 3);
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
