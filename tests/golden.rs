//! `dot!`, `batch_dot!` and `matmul!` give what NumPy, TensorFlow and Keras gave for the same operands: the shapes, which
//! the compiler compares here, and every number, without a tolerance (operands and sums are small integers).
//!
//! `corpus/valid.jsonl` has the answers of the libraries, one case a line. `golden/{dot,batch_dot,matmul}.rs` are generated
//! from it and have one test for each case: the call with the types of its operands and of its result written out. After a
//! change of the corpus, `UPDATE_GOLDEN=1 cargo test --test golden --features complex` writes them again.

#[cfg(feature = "complex")]
use conformable::Complex;
use conformable::{
    InlineTensor, Operand, Tensor, batch_dot, dot, matmul, try_batch_dot, try_dot, try_matmul,
};

#[path = "golden/corpus.rs"]
mod corpus;
#[path = "golden/generate.rs"]
mod generate;

/// The macro that returns a `Result`.
macro_rules! try_form {
    (dot $($call:tt)*) => { try_dot!($($call)*) };
    (batch_dot $($call:tt)*) => { try_batch_dot!($($call)*) };
    (matmul $($call:tt)*) => { try_matmul!($($call)*) };
}

/// One case: the call as it is written, then the same with every kind of operand and of output.
macro_rules! case {
    (
        $(#[$attribute:meta])*
        $id:ident $a:ident: $A:ty, $b:ident: $B:ty;
        let $c:ident: $C:ty = $op:ident!($x:ident, $y:ident $(, $option:ident = $value:tt)*);
    ) => {
        #[test]
        $(#[$attribute])*
        fn $id() {
            let case = corpus::case(stringify!($id));
            let $a: $A = case.operand(0);
            let $b: $B = case.operand(1);

            let $c: $C = $op!($x, $y $(, $option = $value)*);
            let expected = case.expected(&$c);
            expected.check("tensors", $c.view());
            let $c: $C = try_form!($op $x, $y $(, $option = $value)*).unwrap();
            expected.check("tensors, try", $c.view());

            let mut $c: $C = corpus::unset();
            $op!($x, $y $(, $option = $value)*, out = $c);
            expected.check("out =", $c.view());
            $c = corpus::unset();
            try_form!($op $x, $y $(, $option = $value)*, out = $c).unwrap();
            expected.check("out =, try", $c.view());
            $c = corpus::counted();
            $op!($x, $y $(, $option = $value)*, out += $c);
            expected.check_added("out +=", $c.view());
            $c = corpus::counted();
            try_form!($op $x, $y $(, $option = $value)*, out += $c).unwrap();
            expected.check_added("out +=, try", $c.view());

            // An output in column-major order.
            {
                let unset: $C = corpus::unset();
                let mut reversed_c = unset.t().to_owned();
                let mut view = reversed_c.view_mut();
                let mut $c = view.t_mut();
                $op!($x, $y $(, $option = $value)*, out = $c);
                expected.check("tensors, transposed out =", $c.view());
            }

            // Elements inside the value: on the stack, where the large cases have no room.
            #[inline(never)]
            fn inline($a: &$A, $b: &$B, expected: &corpus::Expected<<$C as Operand>::Elem>) {
                let ($a, $b) = (corpus::inline($a), corpus::inline($b));
                let $c: InlineTensor<<$C as Operand>::Elem, <$C as Operand>::Shape> =
                    $op!($x, $y $(, $option = $value)*);
                expected.check("inline tensors", $c.view());
            }
            if case.has_numbers() {
                inline(&$a, &$b, &expected);
            }

            // Views with the strides of a tensor.
            {
                let ($a, $b) = ($a.view(), $b.view());
                let $c: $C = $op!($x, $y $(, $option = $value)*);
                expected.check("views", $c.view());
                let $c: $C = try_form!($op $x, $y $(, $option = $value)*).unwrap();
                expected.check("views, try", $c.view());
            }

            // Operands and output in column-major order.
            {
                let (reversed_a, reversed_b) = ($a.t().to_owned(), $b.t().to_owned());
                let ($a, $b) = (reversed_a.t(), reversed_b.t());
                let $c: $C = $op!($x, $y $(, $option = $value)*);
                expected.check("transposed views", $c.view());

                let unset: $C = corpus::unset();
                let mut reversed_c = unset.t().to_owned();
                let mut view = reversed_c.view_mut();
                let mut $c = view.t_mut();
                $op!($x, $y $(, $option = $value)*, out = $c);
                expected.check("transposed views, transposed out =", $c.view());
                let counted: $C = corpus::counted();
                let mut reversed_c = counted.t().to_owned();
                let mut view = reversed_c.view_mut();
                let mut $c = view.t_mut();
                $op!($x, $y $(, $option = $value)*, out += $c);
                expected.check_added("transposed views, transposed out +=", $c.view());
            }
        }
    };
}

#[path = "golden/batch_dot.rs"]
mod batch_dot_cases;
#[path = "golden/dot.rs"]
mod dot_cases;
#[path = "golden/matmul.rs"]
mod matmul_cases;
