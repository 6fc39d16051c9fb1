//! All contractions on random shapes, layouts and numbers give what their definitions say.
//!
//! The definition is an explicit loop over every index (`oracle`), which shares no code with the library. Lengths are known
//! at run time only, but for `mixed`, so that one program tries many: 0, 1, small ones and those around the edges
//! of tiles. Operands and outputs are contiguous, transposed, or slices with gaps and axes that run backwards (`layout`).
//! Integers must be exact, floating point numbers as near as rounding allows (`number`). Every form of a call is tried
//! (`check`): as a value, with `out =`, which must not read the output, with `out +=`, and `try_`; no form writes between
//! the elements of an output. Lengths that do not fit are an error with the right text, and a panic at the right line
//! (`mismatches`). `einsum!` of any number of operands has an oracle of its own (`many`), and its equations are written in
//! both notations, which give the same numbers and the same plan. Each of these files also has tests of itself: what is wrong
//! must not pass.

#![cfg(feature = "ndarray")]

#[path = "properties/check.rs"]
mod check;
#[path = "properties/layout.rs"]
mod layout;
#[path = "properties/many.rs"]
mod many;
#[path = "properties/mismatches.rs"]
mod mismatches;
#[path = "properties/number.rs"]
mod number;
#[path = "properties/oracle.rs"]
mod oracle;

use check::{Sizes, agrees, calls, refuses, run};
use conformable::{Dyn, Tensor, TensorView, dim, einsum, einsum_path, try_einsum};
use layout::{Shaped, Stored};
use many::{Case, Equation, Expected, equations};
use ndarray::{Array2, ArrayView2};
use number::{Factors, wrong};
use oracle::{K, Labels, Products};

#[cfg(feature = "complex")]
use conformable::Complex;
#[cfg(feature = "half")]
use conformable::{bf16, f16};

/// A shape of run-time axes.
macro_rules! dynamic {
    (0) => {
        ()
    };
    (1) => {
        (Dyn,)
    };
    (2) => {
        (Dyn, Dyn)
    };
    (3) => {
        (Dyn, Dyn, Dyn)
    };
    (4) => {
        (Dyn, Dyn, Dyn, Dyn)
    };
    (5) => {
        (Dyn, Dyn, Dyn, Dyn, Dyn)
    };
    (6) => {
        (Dyn, Dyn, Dyn, Dyn, Dyn, Dyn)
    };
    (7) => {
        (Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn)
    };
    (8) => {
        (Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn)
    };
}

/// Tests of one call on operands of the given ranks: for each element type the oracle, for one the errors.
macro_rules! properties {
    ($(
        $name:ident: $labels:expr, $a:tt $b:tt => $c:tt, $sizes:ident [$($element:ty),*] $($refuses:ident)?, $call:tt;
    )*) => {$(
        #[test]
        fn $name() {
            let labels = $labels;
            assert_eq!((labels.a.len(), labels.b.len(), labels.c.len()), ($a, $b, $c));
            $(run(&labels, Sizes::$sizes, &[], |labels, case| {
                agrees::<$element, dynamic!($a), dynamic!($b), dynamic!($c)>(labels, case, &calls! $call)
            });)*
            $(run(&labels, Sizes::$sizes, &[], |labels, case| {
                $refuses::<i64, dynamic!($a), dynamic!($b), dynamic!($c)>(labels, case, &calls! $call)
            });)?
        }
    )*};
}

mod dot {
    use super::*;

    properties! {
        of_0_and_0: Labels::dot(0, 0), 0 0 => 0, Small [i64, f64], (dot try_dot);
        of_0_and_3: Labels::dot(0, 3), 0 3 => 3, Small [i64, f64] refuses, (dot try_dot);
        of_2_and_0: Labels::dot(2, 0), 2 0 => 2, Small [i64, f64] refuses, (dot try_dot);
        of_1_and_1: Labels::dot(1, 1), 1 1 => 0, Edges [i64, f64] refuses, (dot try_dot);
        of_1_and_2: Labels::dot(1, 2), 1 2 => 1, Edges [i64, f64] refuses, (dot try_dot);
        of_2_and_1: Labels::dot(2, 1), 2 1 => 1, Edges [i64, f64] refuses, (dot try_dot);
        of_2_and_2: Labels::dot(2, 2), 2 2 => 2, Edges [i64, f64, f32] refuses, (dot try_dot);
        of_1_and_4: Labels::dot(1, 4), 1 4 => 3, Small [i64, f64], (dot try_dot);
        of_2_and_3: Labels::dot(2, 3), 2 3 => 3, Edges [i64, f64] refuses, (dot try_dot);
        of_3_and_2: Labels::dot(3, 2), 3 2 => 3, Edges [i64, f64], (dot try_dot);
        of_3_and_3: Labels::dot(3, 3), 3 3 => 4, Edges [i64, f64] refuses, (dot try_dot);
        of_4_and_1: Labels::dot(4, 1), 4 1 => 3, Small [i64, f64] refuses, (dot try_dot);
        of_2_and_5: Labels::dot(2, 5), 2 5 => 5, Small [i64, f64], (dot try_dot);
        of_5_and_3: Labels::dot(5, 3), 5 3 => 6, Small [i64, f64], (dot try_dot);
        of_4_and_4: Labels::dot(4, 4), 4 4 => 6, Small [i64, f64] refuses, (dot try_dot);
        of_3_and_6: Labels::dot(3, 6), 3 6 => 7, Small [i64, f64], (dot try_dot);
        of_5_and_5: Labels::dot(5, 5), 5 5 => 8, Small [i64, f64], (dot try_dot);
        of_8_and_2: Labels::dot(8, 2), 8 2 => 8, Small [i64, f64], (dot try_dot);
        of_1_and_8: Labels::dot(1, 8), 1 8 => 7, Small [i64, f64], (dot try_dot);
        of_large_matrices: Labels::dot(2, 2), 2 2 => 2, Large [f64, f32, i64], (dot try_dot);
        of_short_integers: Labels::dot(3, 2), 3 2 => 3, Edges [i8, u16, i32, u64], (dot try_dot);
    }

    #[cfg(feature = "complex")]
    properties! {
        of_complex_numbers: Labels::dot(2, 3), 2 3 => 3, Edges [Complex<f32>, Complex<f64>], (dot try_dot);
        of_large_complex_matrices: Labels::dot(2, 2), 2 2 => 2, Large [Complex<f32>, Complex<f64>], (dot try_dot);
    }

    #[cfg(feature = "half")]
    properties! {
        of_halves: Labels::dot(3, 2), 3 2 => 3, Edges [f16, bf16], (dot try_dot);
        of_large_halves: Labels::dot(2, 2), 2 2 => 2, Large [f16, bf16], (dot try_dot);
    }
}

mod batch_dot {
    use super::*;

    properties! {
        of_3: Labels::batch_dot(3), 3 3 => 3, Edges [i64, f64] refuses, (batch_dot try_batch_dot);
        of_4: Labels::batch_dot(4), 4 4 => 4, Edges [i64, f64] refuses, (batch_dot try_batch_dot);
        of_5: Labels::batch_dot(5), 5 5 => 5, Small [i64, f64] refuses, (batch_dot try_batch_dot);
        of_8: Labels::batch_dot(8), 8 8 => 8, Small [i64, f64], (batch_dot try_batch_dot);
        of_large_matrices: Labels::batch_dot(3), 3 3 => 3, Large [f64, f32], (batch_dot try_batch_dot);
        of_short_integers: Labels::batch_dot(4), 4 4 => 4, Small [i8, u16], (batch_dot try_batch_dot);
    }

    #[cfg(feature = "complex")]
    properties! {
        of_complex_numbers: Labels::batch_dot(4), 4 4 => 4, Small [Complex<f32>, Complex<f64>], (batch_dot try_batch_dot);
    }

    #[cfg(feature = "half")]
    properties! {
        of_halves: Labels::batch_dot(3), 3 3 => 3, Edges [f16, bf16], (batch_dot try_batch_dot);
    }
}

mod batch_dot_axes {
    use super::*;

    /// The rule of Keras for these ranks and axes.
    fn rule(left: usize, right: usize, axes: (isize, isize)) -> Labels {
        Labels::batch_dot_axes(left, right, axes)
    }

    properties! {
        of_2_1_and_3_1: rule(2, 3, (1, 1)), 2 3 => 2, Edges [i64, f64] refuses, (batch_dot try_batch_dot, axes = 1);
        of_3_1_and_2_1: rule(3, 2, (1, 1)), 3 2 => 2, Edges [i64, f64], (batch_dot try_batch_dot, axes = (1, 1));
        of_3_2_and_3_1: rule(3, 3, (2, 1)), 3 3 => 3, Edges [i64, f64, f32] refuses, (batch_dot try_batch_dot, axes = (2, 1));
        of_3_1_and_3_2: rule(3, 3, (1, 2)), 3 3 => 3, Edges [i64, f64], (batch_dot try_batch_dot, axes = (1, 2));
        of_3_2_and_3_2: rule(3, 3, (2, 2)), 3 3 => 3, Edges [i64, f64] refuses, (batch_dot try_batch_dot, axes = 2);
        of_3_last_and_3_last: rule(3, 3, (-1, -1)), 3 3 => 3, Edges [i64, f64], (batch_dot try_batch_dot, axes = (-1, -1));
        of_4_1_and_4_3: rule(4, 4, (1, 3)), 4 4 => 5, Small [i64, f64] refuses, (batch_dot try_batch_dot, axes = (1, 3));
        of_4_3_and_4_2: rule(4, 4, (3, 2)), 4 4 => 5, Small [i64, f64], (batch_dot try_batch_dot, axes = (3, 2));
        of_4_2_from_the_end_and_3_1: rule(4, 3, (-2, 1)), 4 3 => 4, Small [i64, f64] refuses,
            (batch_dot try_batch_dot, axes = (-2, 1));
        of_3_1_and_5_3_from_the_end: rule(3, 5, (1, -3)), 3 5 => 5, Small [i64, f64],
            (batch_dot try_batch_dot, axes = (1, -3));
        of_6_2_and_5_4: rule(6, 5, (2, 4)), 6 5 => 8, Small [i64, f64], (batch_dot try_batch_dot, axes = (2, 4));
        of_large_matrices: rule(3, 3, (1, 2)), 3 3 => 3, Large [f64], (batch_dot try_batch_dot, axes = (1, 2));
        of_short_integers: rule(4, 3, (1, 2)), 4 3 => 4, Small [i8, u16], (batch_dot try_batch_dot, axes = (1, 2));
    }

    #[cfg(feature = "complex")]
    properties! {
        of_complex_numbers: rule(4, 3, (1, 2)), 4 3 => 4, Small [Complex<f32>, Complex<f64>],
            (batch_dot try_batch_dot, axes = (1, 2));
    }

    /// Two operands of rank 2 give (batch, 1), and the compiler knows that 1.
    #[test]
    fn of_2_and_2() {
        run(&rule(2, 2, (1, 1)), Sizes::Edges, &[], |labels, case| {
            type C = conformable::Shape![dyn, 1];
            agrees::<i64, dynamic!(2), dynamic!(2), C>(
                labels,
                case,
                &calls!(batch_dot try_batch_dot, axes = 1),
            )?;
            agrees::<f64, dynamic!(2), dynamic!(2), C>(
                labels,
                case,
                &calls!(batch_dot try_batch_dot, axes = (-1, 1)),
            )
        });
    }
}

mod matmul {
    use super::*;

    /// The rule of numpy.matmul, with operands whose last two axes are exchanged.
    fn rule(left: usize, right: usize, transpose: [bool; 2]) -> Labels {
        Labels::matmul(left, right, transpose)
    }

    const N: bool = false;
    const T: bool = true;

    properties! {
        of_1_and_1: rule(1, 1, [N, N]), 1 1 => 0, Edges [i64, f64] refuses, (matmul try_matmul);
        of_1_and_2: rule(1, 2, [N, N]), 1 2 => 1, Edges [i64, f64] refuses, (matmul try_matmul);
        of_2_and_1: rule(2, 1, [N, N]), 2 1 => 1, Edges [i64, f64] refuses, (matmul try_matmul);
        of_1_and_3: rule(1, 3, [N, N]), 1 3 => 2, Edges [i64, f64], (matmul try_matmul);
        of_4_and_1: rule(4, 1, [N, N]), 4 1 => 3, Small [i64, f64] refuses, (matmul try_matmul);
        of_2_and_2: rule(2, 2, [N, N]), 2 2 => 2, Edges [i64, f64, f32] refuses, (matmul try_matmul);
        of_3_and_2: rule(3, 2, [N, N]), 3 2 => 3, Edges [i64, f64], (matmul try_matmul);
        of_2_and_4: rule(2, 4, [N, N]), 2 4 => 4, Small [i64, f64], (matmul try_matmul);
        of_3_and_3: rule(3, 3, [N, N]), 3 3 => 3, Edges [i64, f64] refuses, (matmul try_matmul);
        of_4_and_3: rule(4, 3, [N, N]), 4 3 => 4, Small [i64, f64] refuses, (matmul try_matmul);
        of_4_and_4: rule(4, 4, [N, N]), 4 4 => 4, Small [i64, f64] refuses, (matmul try_matmul);
        of_3_and_5: rule(3, 5, [N, N]), 3 5 => 5, Small [i64, f64], (matmul try_matmul);
        of_6_and_6: rule(6, 6, [N, N]), 6 6 => 6, Small [i64, f64], (matmul try_matmul);
        of_8_and_7: rule(8, 7, [N, N]), 8 7 => 8, Small [i64, f64], (matmul try_matmul);
        of_large_matrices: rule(3, 3, [N, N]), 3 3 => 3, Large [f64, f32], (matmul try_matmul);
        of_short_integers: rule(3, 2, [N, N]), 3 2 => 3, Edges [i8, u16], (matmul try_matmul);

        of_2_and_2_transposed: rule(2, 2, [T, T]), 2 2 => 2, Edges [i64, f64, f32] refuses,
            (matmul try_matmul, transpose_a = true, transpose_b = true);
        of_3_transposed_and_2: rule(3, 2, [T, N]), 3 2 => 3, Edges [i64, f64],
            (matmul try_matmul, transpose_a = true);
        of_3_and_4_transposed: rule(3, 4, [N, T]), 3 4 => 4, Small [i64, f64] refuses,
            (matmul try_matmul, transpose_b = true);
        of_5_transposed_and_5: rule(5, 5, [T, N]), 5 5 => 5, Small [i64, f64],
            (matmul try_matmul, transpose_a = true);
        of_large_matrices_transposed: rule(2, 2, [T, N]), 2 2 => 2, Large [f64],
            (matmul try_matmul, transpose_a = true);
        of_real_adjoints: rule(3, 3, [T, T]), 3 3 => 3, Small [i64, f64],
            (matmul try_matmul, adjoint_a = true, adjoint_b = true);
        of_options_that_are_off: rule(3, 3, [N, T]), 3 3 => 3, Small [i64, f64],
            (matmul try_matmul, transpose_a = false, adjoint_a = false, transpose_b = true, adjoint_b = false);
    }

    #[cfg(feature = "complex")]
    properties! {
        of_complex_numbers: rule(3, 4, [N, N]), 3 4 => 4, Small [Complex<f32>, Complex<f64>],
            (matmul try_matmul);
        of_complex_transposed: rule(3, 2, [T, T]), 3 2 => 3, Edges [Complex<f32>, Complex<f64>],
            (matmul try_matmul, transpose_a = true, transpose_b = true);
        of_adjoint_left: rule(2, 2, [T, N]).conjugated([T, N]), 2 2 => 2, Edges [Complex<f32>, Complex<f64>],
            (matmul try_matmul, adjoint_a = true);
        of_adjoint_right: rule(4, 3, [N, T]).conjugated([N, T]), 4 3 => 4, Small [Complex<f32>, Complex<f64>],
            (matmul try_matmul, adjoint_b = true);
        of_adjoints: rule(3, 3, [T, T]).conjugated([T, T]), 3 3 => 3, Edges [Complex<f32>, Complex<f64>],
            (matmul try_matmul, adjoint_a = true, adjoint_b = true);
        of_transposed_and_adjoint: rule(3, 3, [T, T]).conjugated([N, T]), 3 3 => 3, Small [Complex<f32>, Complex<f64>],
            (matmul try_matmul, transpose_a = true, adjoint_b = true);
        of_large_adjoints: rule(2, 2, [T, N]).conjugated([T, N]), 2 2 => 2, Large [Complex<f64>],
            (matmul try_matmul, adjoint_a = true);
    }

    #[cfg(feature = "half")]
    properties! {
        of_halves: rule(4, 3, [N, N]), 4 3 => 4, Small [f16, bf16], (matmul try_matmul);
        of_halves_transposed: rule(2, 2, [T, N]), 2 2 => 2, Edges [f16, bf16], (matmul try_matmul, transpose_a = true);
    }
}

mod family {
    use super::*;

    /// The rule of these subscripts; digits are leading axes, which stretch.
    fn rule(subscripts: &str) -> Labels {
        Labels::of(subscripts)
    }

    properties! {
        tensordot_of_no_axes: rule("AB,P->ABP"), 2 1 => 3, Small [i64, f64], (tensordot try_tensordot, axes = 0);
        tensordot_of_1: rule("Ak,kP->AP"), 2 2 => 2, Edges [i64, f64] refuses, (tensordot try_tensordot, axes = 1);
        tensordot_of_2: rule("Akl,klP->AP"), 3 3 => 2, Edges [i64, f64] refuses, (tensordot try_tensordot, axes = 2);
        tensordot_of_all: rule("klm,klm->"), 3 3 => 0, Small [i64, f64] refuses, (tensordot try_tensordot, axes = 3);
        tensordot_of_lists: rule("kAl,lPk->AP"), 3 3 => 2, Edges [i64, f64] refuses,
            (tensordot try_tensordot, axes = ([2, 0], [0, 2]));
        tensordot_from_the_end: rule("ABk,PQk->ABPQ"), 3 3 => 4, Small [i64, f64] refuses,
            (tensordot try_tensordot, axes = ([-1], [-1]));

        dot_general_of_a_batch: rule("Amk,Akn->Amn"), 3 3 => 3, Edges [i64, f64] refuses,
            (dot_general try_dot_general, batch = ([0], [0]), contract = ([2], [1]));
        dot_general_of_batches_in_another_order: rule("AmBk,BknA->BAmn"), 4 4 => 4, Small [i64, f64] refuses,
            (dot_general try_dot_general, batch = ([2, 0], [0, 3]), contract = ([3], [1]));
        dot_general_of_a_batch_only: rule("Am,An->Amn"), 2 2 => 3, Edges [i64, f64] refuses,
            (dot_general try_dot_general, batch = ([0], [0]));
        dot_general_of_two_contracted_axes: rule("klm,nlk->mn"), 3 3 => 2, Edges [i64, f64] refuses,
            (dot_general try_dot_general, contract = ([0, 1], [2, 1]));

        inner_of_matrices: rule("mk,nk->mn"), 2 2 => 2, Edges [i64, f64, f32] refuses, (inner try_inner);
        inner_of_3_and_1: rule("ABk,k->AB"), 3 1 => 2, Edges [i64, f64] refuses, (inner try_inner);
        inner_of_0_and_2: rule(",AB->AB"), 0 2 => 2, Small [i64, f64], (inner try_inner);
        outer_of_vectors: rule("m,n->mn"), 1 1 => 2, Edges [i64, f64, f32], (outer try_outer);
        vecdot_of_3_and_2: rule("12k,2k->12"), 3 2 => 2, Edges [i64, f64] refuses, (vecdot try_vecdot);
        vecdot_of_an_axis: rule("1k2,1k2->12"), 3 3 => 2, Small [i64, f64] refuses, (vecdot try_vecdot, axis = 1);
        matvec_of_3_and_2: rule("1mk,1k->1m"), 3 2 => 2, Edges [i64, f64] refuses, (matvec try_matvec);
        matvec_of_2_and_3: rule("mk,12k->12m"), 2 3 => 3, Small [i64, f64] refuses, (matvec try_matvec);
        vecmat_of_2_and_3: rule("1k,1kn->1n"), 2 3 => 2, Edges [i64, f64] refuses, (vecmat try_vecmat);
        vecmat_of_1_and_4: rule("k,12kn->12n"), 1 4 => 3, Small [i64, f64] refuses, (vecmat try_vecmat);
        of_short_integers: rule("Amk,Akn->Amn"), 3 3 => 3, Small [i8, u16],
            (dot_general try_dot_general, batch = ([0], [0]), contract = ([2], [1]));
    }

    #[cfg(feature = "complex")]
    properties! {
        complex_tensordot: rule("Akl,klP->AP"), 3 3 => 2, Small [Complex<f32>, Complex<f64>],
            (tensordot try_tensordot, axes = 2);
        complex_vecdot: rule("1k,1k->1").conjugated([true, false]), 2 2 => 1, Edges [Complex<f32>, Complex<f64>],
            (vecdot try_vecdot);
        complex_matvec: rule("1mk,1k->1m"), 3 2 => 2, Small [Complex<f64>], (matvec try_matvec);
        complex_vecmat: rule("1k,1kn->1n").conjugated([true, false]), 2 3 => 2, Edges [Complex<f32>, Complex<f64>],
            (vecmat try_vecmat);
    }

    #[cfg(feature = "half")]
    properties! {
        inner_of_halves: rule("mk,nk->mn"), 2 2 => 2, Edges [f16, bf16], (inner try_inner);
    }
}

mod einsums {
    use super::*;

    equations! {
        a_copy: "ij->ij", a 2 => 2, "ij->ij" = [i, j] = { a[i, j] };
        a_transpose: "ij->ji", a 2 => 2, "ij->ji" = [j, i] = { a[i, j] };
        axes_in_another_order: "abcde->ecadb", a 5 => 5, "abcde->ecadb" = [e, c, a, d, b] = { a[a, b, c, d, e] };
        a_sum: "ij->", a 2 => 0, "ij->" = [] = { a[i, j] };
        a_sum_of_rows: "ij->i", a 2 => 1, "ij->i" = [i] = { a[i, j] };
        a_sum_of_columns: "ijk->k", a 3 => 1, "ijk->k" = [k] = { a[i, j, k] };
        a_trace: "ii->", a 2 => 0, "ii" = [] = { a[i, i] };
        a_diagonal: "ii->i", a 2 => 1, "ii->i" = [i] = { a[i, i] };
        two_diagonals: "ijjik->kij", a 5 => 3, "ijjik->kij" = [k, i, j] = { a[i, j, j, i, k] };
        a_partial_trace: "aiib->ab", a 4 => 2, "aiib->ab" = [a, b] = { a[a, i, i, b] };
        eight_axes: "abcdefgh->hgfedcba", a 8 => 8,
            "abcdefgh->hgfedcba" = [h, g, f, e, d, c, b, a] = { a[a, b, c, d, e, f, g, h] };
        eight_axes_and_four: "abcdefgh,hgba->cdfe", a 8 b 4 => 4,
            "abcdefgh,hgba->cdfe" = [c, d, f, e] = { a[a, b, c, d, e, f, g, h] * b[h, g, b, a] };
        an_ellipsis_of_two: "12i->i12", a 3 => 3, "...i->i..." = [i, ..] = { a[.., i] };
        a_diagonal_around_an_ellipsis: "i1i->1", a 3 => 1, "i...i->..." = [..] = { a[i, .., i] };

        two_matrices: "ij,jk->ik", a 2 b 2 => 2, "ij,jk->ik" = [i, k] = { a[i, j] * b[j, k] };
        both_transposed: "ji,kj->ik", a 2 b 2 => 2, "ji,kj->ik" = [i, k] = { a[j, i] * b[k, j] };
        transposed_result: "ij,jk->ki", a 2 b 2 => 2, "ij,jk->ki" = [k, i] = { a[i, j] * b[j, k] };
        batches: "bij,bjk->bik", a 3 b 3 => 3, "bij,bjk->bik" = [b, i, k] = { a[b, i, j] * b[b, j, k] };
        batches_last: "ijb,jkb->ikb", a 3 b 3 => 3, "ijb,jkb->ikb" = [i, k, b] = { a[i, j, b] * b[j, k, b] };
        attention: "bhqd,bhkd->bhqk", a 4 b 4 => 4, "bhqd,bhkd->bhqk" = [b, h, q, k] = { a[b, h, q, d] * b[b, h, k, d] };
        element_by_element: "ij,ij->ij", a 2 b 2 => 2, "ij,ij->ij" = [i, j] = { a[i, j] * b[i, j] };
        with_a_transpose: "ij,ji->ij", a 2 b 2 => 2, "ij,ji->ij" = [i, j] = { a[i, j] * b[j, i] };
        all_products_summed: "ij,ij->", a 2 b 2 => 0, "ij,ij" = [] = { a[i, j] * b[i, j] };
        an_outer_product: "i,j->ji", a 1 b 1 => 2, "i,j->ji" = [j, i] = { a[i] * b[j] };
        rows_scaled: "ij,i->ij", a 2 b 1 => 2, "ij,i->ij" = [i, j] = { a[i, j] * b[i] };
        sums_on_one_side: "ij,k->k", a 2 b 1 => 1, "ij,k->k" = [k] = { a[i, j] * b[k] };
        a_diagonal_times: "iij,jk->ik", a 3 b 2 => 2, "iij,jk->ik" = [i, k] = { a[i, i, j] * b[j, k] };
        a_scalar_times: ",ij->ji", a 0 b 2 => 2, ",ij->ji" = [j, i] = { a[] * b[i, j] };
        scalars: ",->", a 0 b 0 => 0, "," = [] = { a[] * b[] };
        three_contracted: "abcd,dcbe->ae", a 4 b 4 => 2, "abcd,dcbe->ae" = [a, e] = { a[a, b, c, d] * b[d, c, b, e] };
        leading_axes: "12ij,2jk->12ik", a 4 b 3 => 4, "...ij,...jk->...ik" = [.., i, k] = { a[.., i, j] * b[.., j, k] };
        trailing_axes: "ij1,jk1->ik1", a 3 b 3 => 3, "ij...,jk...->ik..." = [i, k, ..] = { a[i, j, ..] * b[j, k, ..] };
        leading_axes_of_one: "1ij,jk->1ik", a 3 b 2 => 3, "...ij,jk->...ik" = [.., i, k] = { a[.., i, j] * b[j, k] };
        nothing_but_ellipses: "12,2->12", a 2 b 1 => 2, "...,..." = [..] = { a[..] * b[..] };

        bilinear: "bi,ij,bj->b", a 2 b 2 c 2 => 1, "bi,ij,bj->b" = [b] = { a[b, i] * b[i, j] * c[b, j] };
        three_in_a_row: "ij,jk,kl->il", a 2 b 2 c 2 => 2, "ij,jk,kl->il" = [i, l] = { a[i, j] * b[j, k] * c[k, l] };
        a_ring: "ij,jk,ki->", a 2 b 2 c 2 => 0, "ij,jk,ki->" = [] = { a[i, j] * b[j, k] * c[k, i] };
        polyadic: "ir,jr,kr->ijk", a 2 b 2 c 2 => 3, "ir,jr,kr->ijk" = [i, j, k] = { a[i, r] * b[j, r] * c[k, r] };
        the_same_label_three_times: "i,i,i->i", a 1 b 1 c 1 => 1, "i,i,i->i" = [i] = { a[i] * b[i] * c[i] };
        ellipses_of_three: "1ij,jk,1k->1i", a 3 b 2 c 2 => 2,
            "...ij,jk,...k->...i" = [.., i] = { a[.., i, j] * b[j, k] * c[.., k] };
        four_in_a_row: "ij,jk,kl,lm->im", a 2 b 2 c 2 d 2 => 2,
            "ij,jk,kl,lm->im" = [i, m] = { a[i, j] * b[j, k] * c[k, l] * d[l, m] };
        tucker: "xyz,ax,by,cz->abc", a 3 b 2 c 2 d 2 => 3,
            "xyz,ax,by,cz->abc" = [a, b, c] = { a[x, y, z] * b[a, x] * c[b, y] * d[c, z] };
        five_with_a_diagonal: "ab,bb,bc,c,ca->a", a 2 b 2 c 2 d 1 e 2 => 1,
            "ab,bb,bc,c,ca->a" = [a] = { a[a, b] * b[b, b] * c[b, c] * d[c] * e[c, a] };
        six_of_all_kinds: "ij,jk,,kl,i,l->lj", a 2 b 2 c 0 d 2 e 1 f 1 => 2,
            "ij,jk,,kl,i,l->lj" = [l, j] = { a[i, j] * b[j, k] * c[] * d[k, l] * e[i] * f[l] };
        twelve_operands: "i,i,i,ij,j,j,j,j,j,jk,k,k->ik", a 1 b 1 c 1 d 2 e 1 f 1 g 1 h 1 x 1 y 2 z 1 w 1 => 2,
            "i,i,i,ij,j,j,j,j,j,jk,k,k->ik" = [i, k] = {
                a[i] * b[i] * c[i] * d[i, j] * e[j] * f[j] * g[j] * h[j] * x[j] * y[j, k] * z[k] * w[k]
            };
        six_in_a_ring: "ab,bc,cd,de,ef,fa->", a 2 b 2 c 2 d 2 e 2 f 2 => 0,
            "ab,bc,cd,de,ef,fa->" = [] = { a[a, b] * b[b, c] * c[c, d] * d[d, e] * e[e, f] * f[f, a] };
    }
}

/// Axes of all kinds in one call: constants, names and run-time lengths.
mod mixed {
    use super::*;

    dim! { Batch, Seq }

    macro_rules! mixed {
        ($(
            $name:ident: $labels:expr, [$($label:literal = $len:literal),*],
            ($($a:tt)*) ($($b:tt)*) => ($($c:tt)*),
            $call:tt;
        )*) => {$(
            #[test]
            fn $name() {
                type A = conformable::Shape![$($a)*];
                type B = conformable::Shape![$($b)*];
                type C = conformable::Shape![$($c)*];
                run(&$labels, Sizes::Small, &[$(($label, $len)),*], |labels, case| {
                    agrees::<i64, A, B, C>(labels, case, &calls! $call)?;
                    agrees::<f64, A, B, C>(labels, case, &calls! $call)
                });
            }
        )*};
    }

    /// Leading axes that do not stretch: their names, or constants, fix the length.
    fn fixed(labels: Labels) -> Labels {
        Labels { stretched: Vec::new(), ..labels }
    }

    mixed! {
        dot_of_a_named_axis: Labels::dot(2, 2), [b'k' = 5], (dyn Batch, 5) (5, dyn) => (dyn Batch, dyn), (dot try_dot);
        dot_over_a_named_axis: Labels::dot(3, 2), [b'A' = 3], (3, dyn Seq, dyn Batch) (dyn Batch, dyn) => (3, dyn Seq, dyn),
            (dot try_dot);
        dot_of_a_constant_and_a_length: Labels::dot(2, 3), [b'k' = 4, b'R' = 1], (dyn, 4) (dyn, dyn, 1) => (dyn, dyn, 1),
            (dot try_dot);
        dot_of_constants: Labels::dot(3, 2), [b'A' = 3, b'B' = 2, b'k' = 17, b'Q' = 9], (3, 2, 17) (17, 9) => (3, 2, 9),
            (dot try_dot);
        dot_of_nothing: Labels::dot(2, 2), [b'A' = 3, b'k' = 0, b'Q' = 2], (3, 0) (0, 2) => (3, 2), (dot try_dot);
        batch_dot_of_a_constant_batch: Labels::batch_dot(4), [b'A' = 2, b'B' = 3, b'n' = 4],
            (2, dyn, dyn, dyn) (dyn, 3, dyn, 4) => (2, 3, dyn, 4), (batch_dot try_batch_dot);
        batch_dot_of_names: Labels::batch_dot(3), [], (dyn Batch, dyn Seq, dyn) (dyn, dyn, dyn Seq) => (dyn Batch, dyn Seq, dyn Seq),
            (batch_dot try_batch_dot);
        batch_dot_axes_of_names: Labels::batch_dot_axes(3, 3, (1, 2)), [b'C' = 4],
            (dyn Batch, dyn Seq, 4) (dyn Batch, dyn, dyn Seq) => (dyn Batch, 4, dyn),
            (batch_dot try_batch_dot, axes = (1, -1));
        matmul_of_a_name: fixed(Labels::matmul(3, 2, [false; 2])), [b'k' = 7, b'n' = 2],
            (dyn Batch, dyn Seq, 7) (7, 2) => (dyn Batch, dyn Seq, 2), (matmul try_matmul);
        matmul_of_a_name_and_a_constant_1: Labels::matmul(3, 3, [false; 2]), [b'A' = 1, b'm' = 3],
            (dyn, 3, dyn) (1, dyn, dyn) => (dyn, 3, dyn), (matmul try_matmul);
        matmul_of_a_constant_and_a_length: Labels::matmul(4, 3, [false; 2]), [b'A' = 2, b'm' = 3, b'n' = 2],
            (2, dyn, 3, dyn) (dyn, dyn, 2) => (2, dyn, 3, 2), (matmul try_matmul);
        matmul_of_constants: Labels::matmul(3, 3, [false, true]), [b'A' = 2, b'm' = 17, b'k' = 16, b'n' = 9],
            (2, 17, 16) (2, 9, 16) => (2, 17, 9), (matmul try_matmul, transpose_b = true);
    }

    /// A leading axis that is 1 by chance stretches to a constant one.
    #[test]
    fn matmul_stretches_a_length_to_a_constant() {
        type A = conformable::Shape![4, 2, dyn];
        type B = conformable::Shape![dyn, dyn, 3];
        type C = conformable::Shape![4, 2, 3];
        let labels = Labels::matmul(3, 3, [false; 2]);
        let fixed = [(b'A', 4), (b'm', 2), (b'n', 3)];
        run(&labels, Sizes::Small, &fixed, |labels, case| {
            for len in [1, 4] {
                let case = check::Case { b: vec![len, case.b[1], 3], ..case.clone() };
                agrees::<i64, A, B, C>(labels, &case, &calls!(matmul try_matmul))?;
                agrees::<f64, A, B, C>(labels, &case, &calls!(matmul try_matmul))?;
            }
            Ok(())
        });
    }
}

/// Matrices with one long axis, which a kernel takes in several blocks.
mod long {
    use super::*;

    macro_rules! long {
        ($($name:ident $element:ty: $m:literal $k:literal $n:literal;)*) => {$(
            #[test]
            fn $name() {
                run(&Labels::dot(2, 2), Sizes::Large, &[(b'A', $m), (K, $k), (b'Q', $n)], |labels, case| {
                    agrees::<$element, dynamic!(2), dynamic!(2), dynamic!(2)>(labels, case, &calls!(dot try_dot))
                });
            }
        )*};
    }

    long! {
        rows_of_f32 f32: 1030 18 17;
        sums_of_f32 f32: 19 1030 17;
        columns_of_f32 f32: 17 18 1030;
        sums_of_f64 f64: 19 1030 17;
        sums_of_integers i64: 19 1030 17;
    }

    #[cfg(feature = "complex")]
    long! {
        sums_of_complex_numbers Complex<f32>: 19 1030 17;
    }
}

/// A view that shows one element at many places: strides of 0.
#[test]
fn views_that_repeat_their_elements() {
    fn view(array: ArrayView2<'_, f64>) -> TensorView<'_, f64, dynamic!(2)> {
        TensorView::from_ndarray(array).unwrap()
    }
    for (m, k, n) in [(3, 4, 5), (17, 9, 33), (70, 66, 68), (1, 7, 2), (4, 0, 3)] {
        let row = Array2::from_shape_fn((1, k), |(_, k)| 0.5 + k as f64);
        let column = Array2::from_shape_fn((k, 1), |(k, _)| 1.5 - k as f64);
        let a = view(row.broadcast((m, k)).unwrap());
        let b = view(column.broadcast((k, n)).unwrap());
        let (rows, columns) = (a.to_owned(), b.to_owned());
        let products = Products::new(&Labels::dot(2, 2), &[m, k], &[k, n]).of;
        for c in [conformable::dot!(a, b), conformable::matmul!(a, columns), conformable::dot!(rows, b)] {
            let zeros = vec![0.0; m * n];
            let wrong =
                wrong(c.as_slice(), &zeros, &products, rows.as_slice(), columns.as_slice(), [false; 2]);
            assert_eq!((c.shape(), wrong), ([m, n], None));
        }
    }
}
