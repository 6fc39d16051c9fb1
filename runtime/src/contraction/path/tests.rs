//! What a path says of einsums with ellipses, words, one operand, and lengths of 1 and 0.

use super::*;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

fn line(path: &EinsumPath, number: usize) -> String {
    path.to_string().lines().nth(number).unwrap().into()
}

#[test]
fn a_path_is_a_constant() {
    const PATH: EinsumPath =
        EinsumPath::new(&[&["i", "j"], &["j", "k"], &["k"]], &["i"], &[&[10, 20], &[20, 30], &[30]]);
    const { assert!(PATH.flops() == 1600 && PATH.naive_flops() == 18000 && PATH.largest_intermediate() == 20) };
    const { assert!(PATH.speedup() == 11.25) };
    assert_eq!(PATH.clone(), PATH);
}

#[test]
fn axes_of_an_ellipsis_are_aligned_at_the_end_and_printed_as_one() {
    let path = EinsumPath::new(
        &[&["...", "i", "j"], &["j", "k", "..."], &["...", "k"]],
        &["...", "i"],
        &[&[7, 2, 3], &[3, 4, 5, 7], &[4]],
    );
    assert_eq!(line(&path, 0), "  Complete contraction:  ...ij,jk...,k->...i");
    assert_eq!(line(&path, 1), "         Naive scaling:  5");
    assert_eq!(path.steps()[0].subscripts(), "jk...,k->j...");
    assert_eq!(path.steps()[1].subscripts(), "...ij,j...->...i");
    assert_eq!(path.largest_intermediate(), 3 * 5 * 7);
}

#[test]
fn what_an_ellipsis_leaves_stays_together_and_in_order() {
    // The left term has the last axis of the ellipsis only, the right one both.
    let (left, right) = (vec![7, 8], vec![8, 6, 9, 7]);
    assert_eq!(steps::result(left.iter().chain(&right), 0b11_1100_0000), [6, 7, 8, 9]);
}

#[test]
fn an_axis_of_length_1_takes_the_length_of_the_others() {
    let new = |first: usize, second: usize| {
        EinsumPath::new(&[&["...", "i"], &["...", "i"]], &["..."], &[&[first, 3], &[second, 3]])
    };
    assert_eq!(new(1, 5), new(5, 5));
    assert_eq!(new(5, 1).flops(), 30);
    assert_eq!(new(1, 1).flops(), 6);
    assert_eq!(new(1, 0).flops(), 0);
}

#[test]
fn words_have_spaces_between_them() {
    let path = EinsumPath::new(
        &[&["batch", "i", "j"], &["batch", "j", "k"], &["k"]],
        &["batch", "i"],
        &[&[2, 3, 4], &[2, 4, 5], &[5]],
    );
    assert_eq!(line(&path, 0), "  Complete contraction:  batch i j, batch j k, k -> batch i");
    let steps = path.steps();
    assert_eq!(steps[0].subscripts(), "batch j k, k -> batch j");
    assert_eq!(
        (steps[1].inputs(), steps[1].output()),
        (&["batch i j".into(), "batch j".into()][..], "batch i")
    );
    assert_eq!(steps[1].remaining(), "batch i -> batch i");
}

#[test]
fn one_operand_is_one_step() {
    let path = EinsumPath::new(&[&["i", "i", "j"]], &["j"], &[&[4, 4, 5]]);
    let steps = path.steps();
    assert_eq!(steps.len(), 1);
    assert_eq!((steps[0].positions(), steps[0].terms()), (&[0][..], &[0][..]));
    assert_eq!((steps[0].subscripts(), steps[0].scaling()), ("iij->j", 2));
    // opt_einsum 3.4: naive 2.000e+1, optimised 4.000e+1.
    assert_eq!((path.naive_flops(), path.flops(), path.largest_intermediate()), (20, 40, 5));
    let transposed = EinsumPath::new(&[&["i", "j"]], &["j", "i"], &[&[4, 5]]);
    assert_eq!((transposed.naive_flops(), transposed.flops()), (20, 20));
}

#[test]
fn scalars_have_no_axes() {
    let path = EinsumPath::new(&[&[], &["i"], &[]], &["i"], &[&[], &[3], &[]]);
    assert_eq!(line(&path, 0), "  Complete contraction:  ,i,->i");
    assert_eq!(path.flops(), 4);
}

#[test]
fn nothing_to_do_is_no_division_by_0() {
    let path = EinsumPath::new(&[&["i", "j"], &["j", "k"]], &["i", "k"], &[&[3, 0], &[0, 4]]);
    assert_eq!((path.flops(), path.speedup(), path.largest_intermediate()), (0, 0.0, 12));
}

#[test]
fn positions_are_those_of_the_shrinking_list() {
    let names = ["a", "b", "c", "d", "e"];
    let terms: Vec<_> = names.windows(2).collect();
    let path = EinsumPath::new(&terms, &["a", "e"], &[&[9, 9], &[9, 1], &[1, 9], &[9, 9]]);
    let positions: Vec<_> = path.steps().iter().map(|step| step.positions().to_vec()).collect();
    assert_eq!(positions, [[0, 1], [0, 1], [0, 1]]);
    let terms: Vec<_> = path.steps().iter().map(|step| step.terms().to_vec()).collect();
    assert_eq!(terms, [[0, 1], [2, 3], [4, 5]]);
}

#[test]
fn a_path_shows_its_figures() {
    let path = EinsumPath::new(&[&["i"], &["i"]], &[], &[&[3], &[3]]);
    let text = "EinsumPath { einsum: \"i,i->\", positions: [[0, 1]], flops: 6, naive_flops: 6, \
                largest_intermediate: 1 }";
    assert_eq!(alloc::format!("{path:?}"), text);
    let speedup = EinsumPath::new(&[&["i"]], &[], &[&[3]]);
    assert_eq!(line(&speedup, 5), "   Theoretical speedup:  5.000e-1");
}

#[test]
#[should_panic]
fn an_output_name_of_no_term_is_refused() {
    EinsumPath::new(&[&["i"]], &["j"], &[&[3]]);
}
