//! Every contraction gives what NumPy, TensorFlow, Keras and JAX gave for the same operands: the shapes, which the compiler
//! compares here, and every number, without a tolerance (operands and sums are small integers).
//!
//! `corpus/valid.jsonl` has the answers of the libraries, one case a line. `golden/<macro>.rs` are generated from it and have
//! one test for each case: the call with the types of its operands and of its result written out. The equations of `einsum!`
//! are written in both notations. After a change of the corpus,
//! `UPDATE_GOLDEN=1 cargo test --test golden --features complex` writes the files again.

#![cfg_attr(not(feature = "std"), allow(unused, reason = "what the other forms need"))]

#[cfg(feature = "complex")]
use conformable::Complex;
use conformable::{
    InlineTensor, Operand, Tensor, batch_dot, dot, dot_general, einsum, inner, matmul, matvec, outer,
    tensordot, try_batch_dot, try_dot, try_dot_general, try_einsum, try_inner, try_matmul, try_matvec,
    try_outer, try_tensordot, try_vecdot, try_vecmat, vecdot, vecmat,
};

#[path = "golden/corpus.rs"]
mod corpus;
#[path = "golden/generate.rs"]
mod generate;
#[path = "golden/named.rs"]
mod named;

/// The macro that returns a `Result`.
macro_rules! try_form {
    (dot $($call:tt)*) => { try_dot!($($call)*) };
    (batch_dot $($call:tt)*) => { try_batch_dot!($($call)*) };
    (dot_general $($call:tt)*) => { try_dot_general!($($call)*) };
    (inner $($call:tt)*) => { try_inner!($($call)*) };
    (matmul $($call:tt)*) => { try_matmul!($($call)*) };
    (matvec $($call:tt)*) => { try_matvec!($($call)*) };
    (outer $($call:tt)*) => { try_outer!($($call)*) };
    (tensordot $($call:tt)*) => { try_tensordot!($($call)*) };
    (vecdot $($call:tt)*) => { try_vecdot!($($call)*) };
    (vecmat $($call:tt)*) => { try_vecmat!($($call)*) };
}

/// One case: the call as it is written, then with every kind of operand and of output, as a value or a `Result` in turn:
/// every form of a call costs the compiler time. Without std, where kernels are chosen otherwise and the rest is as it is with
/// it, two forms are enough.
macro_rules! case {
    (
        $(#[$attribute:meta])*
        $id:ident $($x:ident: $X:ty),*;
        let $y:ident: $Y:ty = $op:ident!($($call:tt)*);
    ) => {
        #[test]
        $(#[$attribute])*
        fn $id() {
            let case = corpus::case(stringify!($id));
            let mut operands = case.operands();
            $(let $x: $X = operands.next();)*
            operands.end();

            let $y: $Y = $op!($($call)*);
            let expected = case.expected(&$y);
            expected.check("tensors", $y.view());

            #[cfg(feature = "std")]
            {
                let mut $y: $Y = corpus::unset();
                try_form!($op $($call)*, out = $y).unwrap();
                expected.check("out =, try", $y.view());
                $y = corpus::counted();
                $op!($($call)*, out += $y);
                expected.check_added("out +=", $y.view());
            }

            // An output in column-major order.
            {
                let unset: $Y = corpus::unset();
                let mut reversed = unset.t().to_owned();
                let mut view = reversed.view_mut();
                let mut $y = view.t_mut();
                $op!($($call)*, out = $y);
                expected.check("tensors, transposed out =", $y.view());
            }

            // Elements inside the value: on the stack, where the large cases have no room.
            #[cfg(feature = "std")]
            #[inline(never)]
            fn inline($($x: &$X,)* expected: &corpus::Expected<<$Y as Operand>::Elem>) {
                $(let $x = corpus::inline($x);)*
                let $y: InlineTensor<<$Y as Operand>::Elem, <$Y as Operand>::Shape> = $op!($($call)*);
                expected.check("inline tensors", $y.view());
            }
            #[cfg(feature = "std")]
            if case.has_numbers() {
                inline($(&$x,)* &expected);
            }

            // Views with the strides of a tensor.
            #[cfg(feature = "std")]
            {
                $(let $x = $x.view();)*
                let $y: $Y = try_form!($op $($call)*).unwrap();
                expected.check("views, try", $y.view());
            }

            // Operands and output in column-major order.
            #[cfg(feature = "std")]
            {
                $(let $x = $x.t().to_owned();)*
                $(let $x = $x.t();)*
                let $y: $Y = $op!($($call)*);
                expected.check("transposed views", $y.view());

                let counted: $Y = corpus::counted();
                let mut reversed = counted.t().to_owned();
                let mut view = reversed.view_mut();
                let mut $y = view.t_mut();
                try_form!($op $($call)*, out += $y).unwrap();
                expected.check_added("transposed views, transposed out +=, try", $y.view());
            }
        }
    };
}

/// One equation, as a string and with named axes. Fewer forms than `case!` has: there are many equations, and every form of
/// a call costs the compiler time. Each kind of operand and of output is there once.
macro_rules! equation {
    (
        $(#[$attribute:meta])*
        $id:ident $($x:ident: $X:ty),*;
        let $y:ident: $Y:ty = einsum!($($call:tt)*);
        named [$($axes:tt)*] = $($terms:tt)*
    ) => {
        #[test]
        $(#[$attribute])*
        fn $id() {
            let case = corpus::case(stringify!($id));
            let mut operands = case.operands();
            $(let $x: $X = operands.next();)*
            operands.end();

            let $y: $Y = einsum!($($call)*);
            let expected = case.expected(&$y);
            expected.check("tensors", $y.view());

            #[cfg(feature = "std")]
            {
                let mut $y: $Y = corpus::unset();
                einsum!($y[$($axes)*] = $($terms)*);
                expected.check("named, out =", $y.view());
            }

            // Elements inside the value.
            #[cfg(feature = "std")]
            {
                $(let $x = corpus::inline(&$x);)*
                let $y: InlineTensor<<$Y as Operand>::Elem, <$Y as Operand>::Shape> =
                    try_einsum!([$($axes)*] = $($terms)*).unwrap();
                expected.check("inline tensors, named, try", $y.view());
            }

            // Operands and output in column-major order.
            {
                $(let $x = $x.t().to_owned();)*
                $(let $x = $x.t();)*
                let counted: $Y = corpus::counted();
                let mut reversed = counted.t().to_owned();
                let mut view = reversed.view_mut();
                let mut $y = view.t_mut();
                try_einsum!($($call)*, out += $y).unwrap();
                expected.check_added("transposed views, transposed out +=, try", $y.view());
            }
        }
    };
}

#[path = "golden/batch_dot.rs"]
mod batch_dot_cases;
#[path = "golden/dot.rs"]
mod dot_cases;
#[path = "golden/dot_general.rs"]
mod dot_general_cases;
#[path = "golden/einsum.rs"]
mod einsum_cases;
#[path = "golden/inner.rs"]
mod inner_cases;
#[path = "golden/matmul.rs"]
mod matmul_cases;
#[path = "golden/matvec.rs"]
mod matvec_cases;
#[path = "golden/outer.rs"]
mod outer_cases;
#[path = "golden/tensordot.rs"]
mod tensordot_cases;
#[path = "golden/vecdot.rs"]
mod vecdot_cases;
#[path = "golden/vecmat.rs"]
mod vecmat_cases;
