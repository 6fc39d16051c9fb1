//! Calls that do not fit, as the UI tests have them with constants, with run-time axes in their place: the error of each is the
//! headline of the compile error, but for the word before the length of a run-time axis.
//!
//! A row is the name of the program in `ui-tests/fail`, its call, and its operands. Each is called with run-time
//! axes only, then with run-time axes in its first operand only.

use super::shape;
use conformable::{
    ShapeError, Tensor, try_batch_dot, try_dot, try_dot_general, try_einsum, try_inner, try_matmul,
    try_matvec, try_outer, try_tensordot, try_trace, try_vecdot, try_vecmat,
};

/// The headline of the compile error of a UI test.
fn headline(stderr: &str) -> &str {
    let line = stderr.lines().next().unwrap_or_default();
    line.strip_prefix("error[E0277]: ").unwrap_or_else(|| panic!("no headline of ours: {line}"))
}

/// The text of an error as the compiler would have said it.
#[track_caller]
fn told<X>(result: Result<X, ShapeError>) -> String {
    match result {
        Ok(_) => panic!("this fits"),
        Err(error) => error.to_string().replace("dyn ", ""),
    }
}

/// An operand of a row.
macro_rules! operand {
    ($kind:ident $($len:literal)*) => {
        Tensor::<f32, shape!($kind $($len)*)>::full_with(1.0, &[$($len),*]).unwrap()
    };
}

/// The tests of the rows.
macro_rules! refused {
    ($($program:literal $op:ident $try_op:ident $arguments:tt {
        $first:ident: [$($x:literal),*] $($others:ident: [$($y:literal),*])*
    };)*) => {
        #[test]
        fn with_run_time_axes_only() {
            $({
                refused!(@operands run_time run_time $first [$($x)*] $($others [$($y)*])*);
                assert_eq!(told(refused!(@call $try_op $arguments)), refused!(@text $program), $program);
            })*
        }

        #[test]
        fn with_constants_behind_a_run_time_operand() {
            $({
                refused!(@operands run_time constant $first [$($x)*] $($others [$($y)*])*);
                refused!(@mixed $program $try_op $arguments $first $($others)*);
            })*
        }
    };
    (@text $program:literal) => {
        headline(include_str!(concat!("../../ui-tests/fail/", $program, ".stderr")))
    };
    (@operands $one:ident $other:ident $first:ident [$($x:literal)*] $($others:ident [$($y:literal)*])*) => {
        #[allow(unused_mut)]
        let mut $first = operand!($one $($x)*);
        $(
            #[allow(unused_mut)]
            let mut $others = operand!($other $($y)*);
        )*
    };
    (@call $try_op:ident ($($arguments:tt)*)) => { $try_op!($($arguments)*) };
    // With one operand, or more than two, the axes that clash could both be constant: a compile error.
    (@mixed $program:literal $try_op:ident $arguments:tt $first:ident $other:ident) => {
        assert_eq!(told(refused!(@call $try_op $arguments)), refused!(@text $program), $program);
    };
    (@mixed $program:literal $try_op:ident $arguments:tt $($operands:ident)*) => {
        let _ = ($(&$operands,)*);
    };
}

refused! {
    "dot/article" dot try_dot (a, b) { a: [3, 4, 5, 2] b: [2, 5, 3, 7] };
    "dot/rank1_rank1" dot try_dot (a, b) { a: [3] b: [4] };
    "dot/rank1_rank2" dot try_dot (a, b) { a: [3] b: [4, 5] };
    "dot/rank1_rank3" dot try_dot (a, b) { a: [1] b: [2, 5, 4] };
    "dot/rank2_rank1" dot try_dot (a, b) { a: [2, 3] b: [4] };
    "dot/rank2_rank3" dot try_dot (a, b) { a: [2, 7] b: [3, 5, 2] };
    "dot/rank3_rank2" dot try_dot (a, b) { a: [2, 4, 3] b: [5, 6] };
    "dot/rank5_rank5" dot try_dot (a, b) { a: [1, 2, 1, 2, 3] b: [2, 1, 2, 4, 1] };
    "dot/rank8_rank1" dot try_dot (a, b) { a: [1, 2, 1, 2, 1, 2, 1, 3] b: [4] };
    "dot/size_0" dot try_dot (a, b) { a: [3, 0] b: [2, 3, 2, 2, 2] };
    "dot/size_0_left" dot try_dot (a, b) { a: [2, 4, 0] b: [2, 2] };
    "dot/size_1_does_not_stretch" dot try_dot (a, b) { a: [2, 2, 1, 3, 1] b: [3, 4] };
    "dot/transposed" dot try_dot (a, b.t()) { a: [3, 4] b: [4, 6] };
    "dot/view" dot try_dot (a.view(), b.view()) { a: [3, 4] b: [5, 6] };
    "batch_dot/batch_axis" batch_dot try_batch_dot (a, b) { a: [2, 3, 4] b: [5, 4, 6] };
    "batch_dot/contracted_rank3" batch_dot try_batch_dot (a, b) { a: [2, 3, 4] b: [2, 5, 6] };
    "batch_dot/contracted_rank8" batch_dot try_batch_dot (a, b) { a: [1, 2, 1, 2, 1, 2, 3, 4] b: [1, 2, 1, 2, 1, 2, 5, 2] };
    "batch_dot/last_batch_axis_of_rank8" batch_dot try_batch_dot (a, b) { a: [1, 2, 1, 2, 1, 2, 3, 4] b: [1, 2, 1, 2, 1, 3, 4, 2] };
    "batch_dot/no_broadcasting" batch_dot try_batch_dot (a, b) { a: [1, 3, 4] b: [2, 4, 5] };
    "batch_dot/no_broadcasting_on_the_right" batch_dot try_batch_dot (a, b) { a: [2, 3, 4] b: [1, 4, 5] };
    "batch_dot/second_batch_axis" batch_dot try_batch_dot (a, b) { a: [10, 12, 4, 5] b: [10, 11, 5, 8] };
    "batch_dot/size_0_batch" batch_dot try_batch_dot (a, b) { a: [0, 3, 4] b: [2, 4, 5] };
    "batch_dot/size_0_contracted" batch_dot try_batch_dot (a, b) { a: [2, 3, 0] b: [2, 1, 4] };
    "batch_dot/transposed" batch_dot try_batch_dot (a, b.t()) { a: [2, 3, 4] b: [2, 4, 5] };
    "batch_dot_axes/batch" batch_dot try_batch_dot (a, b, axes = (-1, -2)) { a: [2, 5] b: [3, 3, 5, 4] };
    "batch_dot_axes/batch_size_1" batch_dot try_batch_dot (a, b, axes = (3, 2)) { a: [1, 3, 2, 2] b: [4, 5, 2] };
    "batch_dot_axes/negative_axes" batch_dot try_batch_dot (a, b, axes = (-1, -2)) { a: [2, 3, 5] b: [2, 7, 4] };
    "batch_dot_axes/other_axes" batch_dot try_batch_dot (a, b, axes = (2, 2)) { a: [2, 3, 4] b: [2, 4, 5] };
    "batch_dot_axes/rank2_rank2" batch_dot try_batch_dot (a, b, axes = (1, 1)) { a: [2, 4] b: [2, 3] };
    "batch_dot_axes/rank3_rank4_one_number" batch_dot try_batch_dot (a, b, axes = 1) { a: [2, 5, 4] b: [2, 7, 1, 4] };
    "batch_dot_axes/rank8_rank2" batch_dot try_batch_dot (a, b, axes = (7, 1)) { a: [2, 1, 1, 1, 1, 1, 1, 5] b: [2, 4] };
    "batch_dot_axes/size_0" batch_dot try_batch_dot (a, b, axes = (1, 2)) { a: [2, 0] b: [2, 3, 1] };
    "matmul/adjoint_a" matmul try_matmul (a, b, adjoint_a = true) { a: [4, 3] b: [3, 5] };
    "matmul/adjoint_b_leading" matmul try_matmul (a, b, adjoint_b = true) { a: [3, 1, 2] b: [6, 4, 2] };
    "matmul/inner_does_not_stretch" matmul try_matmul (a, b) { a: [3, 2, 1, 1] b: [3, 2, 5, 0] };
    "matmul/inner_rank1_rank1" matmul try_matmul (a, b) { a: [3] b: [4] };
    "matmul/inner_rank1_rank2" matmul try_matmul (a, b) { a: [6] b: [2, 1] };
    "matmul/inner_rank1_rank3" matmul try_matmul (a, b) { a: [2] b: [1, 0, 3] };
    "matmul/inner_rank2" matmul try_matmul (a, b) { a: [3, 6] b: [4, 3] };
    "matmul/inner_rank2_rank1" matmul try_matmul (a, b) { a: [1, 7] b: [2] };
    "matmul/inner_rank8_rank8" matmul try_matmul (a, b) { a: [1, 2, 1, 2, 1, 2, 3, 4] b: [2, 1, 2, 1, 2, 1, 5, 2] };
    "matmul/leading_first_of_rank4" matmul try_matmul (a, b) { a: [2, 3, 1, 2] b: [6, 3, 2, 2] };
    "matmul/leading_of_different_ranks" matmul try_matmul (a, b) { a: [2, 3, 4, 1] b: [4, 1, 0] };
    "matmul/leading_rank3" matmul try_matmul (a, b) { a: [2, 3, 4] b: [3, 4, 5] };
    "matmul/leading_rank4" matmul try_matmul (a, b) { a: [9, 3, 5, 2] b: [9, 4, 2, 7] };
    "matmul/size_0_inner" matmul try_matmul (a, b) { a: [0, 4] b: [2, 1] };
    "matmul/stretched_beside" matmul try_matmul (a, b) { a: [1, 3, 2, 2] b: [5, 4, 2, 2] };
    "matmul/stretched_on_both_sides" matmul try_matmul (a, b) { a: [7, 1, 3, 2, 2] b: [1, 5, 4, 2, 2] };
    "matmul/t_of_a_batch" matmul try_matmul (a, b.t()) { a: [2, 3, 4] b: [2, 5, 4] };
    "matmul/transpose_a" matmul try_matmul (a, b, transpose_a = true) { a: [4, 3] b: [3, 5] };
    "matmul/transpose_b" matmul try_matmul (a, b, transpose_b = true) { a: [3, 4] b: [4, 5] };
    "matmul/transpose_both" matmul try_matmul (a, b, transpose_a = true, transpose_b = true) { a: [4, 3] b: [5, 3] };
    "matmul/transpose_of_rank4" matmul try_matmul (a, b, transpose_a = true) { a: [1, 1, 5, 5] b: [3, 1, 1, 4] };
    "tensordot/last_with_first" tensordot try_tensordot (a, b, axes = 1) { a: [2, 3, 4] b: [5, 6] };
    "tensordot/lists" tensordot try_tensordot (a, b, axes = ([1, 2], [1, 0])) { a: [2, 3, 4] b: [5, 3, 6] };
    "tensordot/negative_axes" tensordot try_tensordot (a, b, axes = ([-1], [-1])) { a: [2, 3] b: [4, 5] };
    "tensordot/size_1" tensordot try_tensordot (a, b, axes = 1) { a: [4, 1] b: [3, 2] };
    "tensordot/two_axes" tensordot try_tensordot (a, b, axes = 2) { a: [2, 3, 4] b: [4, 3, 5] };
    "dot_general/batch" dot_general try_dot_general (a, b, batch = ([0], [0]), contract = ([1], [1])) { a: [2, 3] b: [4, 3] };
    "dot_general/batch_size_1" dot_general try_dot_general (a, b, batch = ([0], [0]), contract = ([1], [1])) { a: [2, 3] b: [1, 3] };
    "dot_general/contract" dot_general try_dot_general (a, b, contract = ([1], [0])) { a: [2, 3] b: [4, 5] };
    "dot_general/second_pair" dot_general try_dot_general (a, b, batch = ([0], [1]), contract = ([1, 2], [2, 0])) { a: [2, 3, 4] b: [4, 2, 5] };
    "products/inner" inner try_inner (a, b) { a: [2, 3] b: [3, 4] };
    "products/inner_try_form" inner try_inner (a, b) { a: [3] b: [4] };
    "products/inner_vector" inner try_inner (a, b) { a: [2, 3] b: [5] };
    "products/matvec" matvec try_matvec (a, b) { a: [2, 3] b: [2] };
    "products/matvec_leading" matvec try_matvec (a, b) { a: [5, 2, 3] b: [4, 3] };
    "products/trace" trace try_trace (a) { a: [3, 4] };
    "products/trace_of_other_axes" trace try_trace (a, axis1 = -2, axis2 = -1) { a: [3, 5, 3, 4] };
    "products/vecdot" vecdot try_vecdot (a, b) { a: [2, 4] b: [2, 1] };
    "products/vecdot_axis" vecdot try_vecdot (a, b, axis = 0) { a: [2, 3] b: [4, 3] };
    "products/vecdot_leading" vecdot try_vecdot (a, b) { a: [3, 2] b: [4, 2] };
    "products/vecmat" vecmat try_vecmat (a, b) { a: [3] b: [2, 3] };
    "products/vecmat_leading" vecmat try_vecmat (a, b) { a: [3, 2] b: [4, 2, 5] };
    "einsum/batch" einsum try_einsum ("bij,bjk->bik", a, b) { a: [2, 3, 4] b: [3, 4, 5] };
    "einsum/chain_of_three" einsum try_einsum ("ij,jk,kl->il", a, b, c) { a: [2, 3] b: [3, 4] c: [5, 2] };
    "einsum/diagonal" einsum try_einsum ("ii->i", a) { a: [3, 4] };
    "einsum/diagonal_around_an_ellipsis" einsum try_einsum ("i...i->...i", a) { a: [2, 5, 3] };
    "einsum/ellipsis" einsum try_einsum ("...ij,...jk->...ik", a, b) { a: [2, 2, 3] b: [3, 3, 4] };
    "einsum/ellipsis_in_the_middle" einsum try_einsum ("i...j,i...->i...j", a, b) { a: [4, 5, 6] b: [4, 3] };
    "einsum/ellipsis_of_three" einsum try_einsum ("...i,...i,...i->...", a, b, c) { a: [5, 2] b: [1, 2] c: [3, 2] };
    "einsum/first_and_last" einsum try_einsum ("ij,b,ji->b", a, b, c) { a: [3, 4] b: [2] c: [5, 3] };
    "einsum/label_beside_an_ellipsis" einsum try_einsum ("...ij,jk->...ik", a, b) { a: [7, 3, 1] b: [4, 2] };
    "einsum/second_of_two_labels" einsum try_einsum ("ij,ij->i", a, b) { a: [3, 4] b: [3, 5] };
    "einsum/six_operands" einsum try_einsum ("ab,bc,cd,de,ef,fa->", a, b, c, d, e, f) { a: [2, 2] b: [2, 2] c: [2, 2] d: [2, 2] e: [2, 2] f: [2, 3] };
    "einsum/size_0" einsum try_einsum ("ij,jk", a, b) { a: [2, 0] b: [3, 4] };
    "einsum/size_1_does_not_stretch" einsum try_einsum ("ij,jk->ik", a, b) { a: [3, 1] b: [4, 2] };
    "einsum/summed_label" einsum try_einsum ("i,i->", a, b) { a: [4] b: [3] };
    "einsum/third_on_the_diagonal" einsum try_einsum ("iii->i", a) { a: [2, 2, 3] };
    "einsum/trace" einsum try_einsum ("ii", a) { a: [1, 3] };
    "einsum/two_operands" einsum try_einsum ("ij,jk->ik", a, b) { a: [3, 4] b: [5, 6] };
    "einsum_named/behind_an_ellipsis" einsum try_einsum ([.., i, k] = a[.., i, j] * b[j, k]) { a: [7, 3, 4] b: [5, 2] };
    "einsum_named/diagonal" einsum try_einsum ([i] = a[i, i]) { a: [3, 4] };
    "einsum_named/ellipsis" einsum try_einsum ([..] = a[.., i] * b[.., i]) { a: [2, 4] b: [3, 4] };
    "einsum_named/last_name" einsum try_einsum ([i, k] = a[i, j] * b[k, j]) { a: [3, 4] b: [6, 5] };
    "einsum_named/long_names" einsum try_einsum ([batch, query, key] = queries[batch, query, feature] * keys[batch, feature, key]) { queries: [2, 3, 4] keys: [3, 4, 5] };
    "einsum_named/name_behind_its_ellipsis" einsum try_einsum ([..] = a[j] * b[.., j]) { a: [4] b: [7, 3, 5] };
    "einsum_named/out_length" einsum try_einsum (c[i, k] = a[i, j] * b[j, k]) { a: [2, 3] b: [3, 4] c: [2, 5] };
    "einsum_named/three_operands" einsum try_einsum ([i, l] = a[i, j] * b[j, k] * c[k, l]) { a: [2, 3] b: [3, 4] c: [5, 2] };
    "einsum_named/two_operands" einsum try_einsum ([i, k] = a[i, j] * b[j, k]) { a: [3, 4] b: [5, 6] };
    "chain/column" dot try_dot (a, b, c) { a: [3, 3] b: [3, 2] c: [3] };
    "chain/first_pair" dot try_dot (a, b, c) { a: [2, 3] b: [4, 5] c: [5, 6] };
    "chain/last_pair" dot try_dot (a, b, c) { a: [3, 4] b: [4, 5] c: [6, 7] };
    "chain/row" dot try_dot (a, b, c) { a: [3] b: [2, 3] c: [3, 2] };
    "out/batch_dot_axes_length" batch_dot try_batch_dot (a, b, axes = 1, out = c) { a: [2, 4] b: [2, 4] c: [2, 2] };
    "out/batch_dot_length" batch_dot try_batch_dot (a, b, out = c) { a: [2, 3, 4] b: [2, 4, 5] c: [2, 3, 4] };
    "out/chain" dot try_dot (a, b, c, out = out) { a: [2, 3] b: [3, 5] c: [5, 6] out: [3, 6] };
    "out/dot_first_length" dot try_dot (a, b, out = c) { a: [2, 5] b: [5, 3] c: [3, 3] };
    "out/dot_length" dot try_dot (a, b, out = c) { a: [2, 5] b: [5, 2] c: [2, 3] };
    "out/dot_rank_8" dot try_dot (a, b, out = c) { a: [1, 2, 1, 2, 3] b: [3, 1, 2, 3, 1] c: [1, 2, 1, 2, 3, 1, 3, 1] };
    "out/einsum_length" einsum try_einsum ("ij,jk->ik", a, b, out = c) { a: [2, 3] b: [3, 4] c: [2, 5] };
    "out/einsum_order" einsum try_einsum ("ij,jk->ki", a, b, out = c) { a: [2, 3] b: [3, 4] c: [2, 4] };
    "out/einsum_view" einsum try_einsum ("ij,jk", a, b, out += c.view_mut()) { a: [2, 3] b: [3, 4] c: [4, 2] };
    "out/matmul_leading" matmul try_matmul (a, b, out = c) { a: [7, 1, 2, 5] b: [3, 5, 2] c: [7, 1, 2, 2] };
    "out/matmul_length" matmul try_matmul (a, b, out = c) { a: [2, 5] b: [5, 2] c: [2, 3] };
    "out/matmul_transposed" matmul try_matmul (a, b, transpose_b = true, out = c) { a: [2, 5] b: [3, 5] c: [2, 5] };
    "out/size_0" dot try_dot (a, b, out = c) { a: [0, 5] b: [5, 2] c: [1, 2] };
    "out/tensordot" tensordot try_tensordot (a, b, axes = 1, out += c) { a: [2, 3] b: [3, 4] c: [2, 3] };
    "out/transposed" dot try_dot (a, b, out = c.view_mut().t_mut()) { a: [2, 5] b: [5, 3] c: [2, 3] };
    "out/try_outer" outer try_outer (a, b, out = c) { a: [2] b: [3] c: [3, 2] };
    "out/vecdot" vecdot try_vecdot (a, b, out = c) { a: [2, 3] b: [2, 3] c: [3] };
    "out/view_mut" dot try_dot (a, b, out = c.view_mut()) { a: [2, 5] b: [5, 2] c: [2, 3] };
    "pages/batch_dot" batch_dot try_batch_dot (a, b) { a: [10, 12, 4, 5] b: [10, 11, 5, 8] };
    "pages/chain" dot try_dot (a, b, c) { a: [10, 100] b: [100, 5] c: [6, 50] };
    "pages/dot_general" dot_general try_dot_general (a, b, batch = ([0], [1]), contract = ([2], [0])) { a: [10, 3, 4] b: [4, 12, 6] };
    "pages/einsum" einsum try_einsum ("bij,bjk->bik", a, b) { a: [10, 3, 4] b: [10, 5, 6] };
    "pages/matmul" matmul try_matmul (a, b) { a: [10, 3, 4, 5] b: [12, 5, 8] };
    "pages/matvec" matvec try_matvec (a, b) { a: [10, 3, 4] b: [10, 5] };
    "pages/tensordot" tensordot try_tensordot (a, b, axes = 2) { a: [2, 3, 4] b: [5, 4, 6] };
}
