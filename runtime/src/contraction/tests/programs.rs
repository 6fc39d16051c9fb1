//! Programs that can be worked out by hand: which steps, which loops, how much memory.

use super::super::lower::{Lowered, SPILL, Work};
use super::super::plan::{Axis, Layout, Plan};
use super::super::program::{Program, Source};
use super::super::spec::{OpKind, Spec, Taken};
use super::fit;

const fn axis(len: usize, a: isize, b: isize, c: isize) -> Axis {
    Axis { len, a, b, c }
}

fn contiguous(shape: &[usize]) -> Layout {
    let mut strides = vec![0; shape.len()];
    crate::shape::row_major(shape, &mut strides);
    Layout::of(shape, &strides)
}

/// A program for contiguous operands and a contiguous result, and its steps.
fn program(op: OpKind, shapes: &[&[usize]]) -> (Program, Vec<Lowered<SPILL>>) {
    let ranks: Vec<usize> = shapes.iter().map(|shape| shape.len()).collect();
    let spec = Spec::new(op, &ranks);
    let layouts: Vec<Layout> = shapes.iter().map(|shape| contiguous(shape)).collect();
    let mut lens = vec![1; spec.labels];
    fit::measure(&spec, &layouts, &mut lens);
    let result: Vec<usize> = spec.output.axes().iter().map(|&label| lens[usize::from(label)]).collect();
    let program = Program::new(&spec, &layouts, &lens);
    let steps = (0..program.count()).map(|i| {
        let mut lowered = Lowered::NONE;
        program.lower(i, &spec, &layouts, &contiguous(&result), &lens, &mut lowered);
        lowered
    });
    let steps = steps.collect();
    (program, steps)
}

/// The only step of two operands.
fn plan(op: OpKind, a: &[usize], b: &[usize]) -> (Work, Plan) {
    let (_, steps) = program(op, &[a, b]);
    assert_eq!(steps.len(), 1);
    (steps[0].work, steps[0].plan)
}

#[test]
fn leading_axes_of_contiguous_operands_are_one_loop() {
    let (work, plan) = plan(OpKind::BatchDot, &[10, 12, 4, 5], &[10, 12, 5, 8]);
    assert_eq!(work, Work::Gemm);
    assert_eq!(plan.batch.all(), [axis(120, 20, 40, 32)]);
    assert_eq!(plan.m.all(), [axis(4, 5, 0, 8)]);
    assert_eq!(plan.n.all(), [axis(8, 0, 1, 1)]);
    assert_eq!(plan.k.all(), [axis(5, 1, 8, 0)]);
}

#[test]
fn dot_has_no_batch_and_fuses_the_rows() {
    let (_, plan) = plan(OpKind::Dot, &[1, 2, 3, 4], &[8, 7, 4, 5]);
    assert_eq!(plan.batch.all(), []);
    assert_eq!(plan.m.all(), [axis(6, 4, 0, 280)]);
    assert_eq!(plan.n.all(), [axis(56, 0, 20, 5), axis(5, 0, 1, 1)]);
    assert_eq!(plan.k.all(), [axis(4, 1, 5, 0)]);
}

#[test]
fn an_axis_that_is_stretched_is_an_axis_of_the_other_operand() {
    let (_, plan) = plan(OpKind::Matmul(Taken::AsIs, Taken::AsIs), &[7, 1, 3, 4], &[6, 4, 5]);
    assert_eq!(plan.batch.all(), []);
    assert_eq!(plan.m.all(), [axis(7, 12, 0, 90), axis(3, 4, 0, 5)]);
    assert_eq!(plan.n.all(), [axis(6, 0, 20, 15), axis(5, 0, 1, 1)]);
}

#[test]
fn axes_of_length_1_are_no_loops() {
    let (work, plan) = plan(OpKind::Dot, &[1, 1], &[1, 1]);
    assert_eq!((work, plan), (Work::Product, Plan::NONE));
}

#[test]
fn loops_that_are_no_matrix_products_are_told_apart() {
    let work = |equation: &'static str, shapes: &[&[usize]]| {
        let (_, steps) = program(OpKind::Einsum(equation), shapes);
        steps.iter().map(|step| step.work).collect::<Vec<_>>()
    };
    assert_eq!(work("ij->ji", &[&[3, 4]]), [Work::Copy]);
    assert_eq!(work("ii->i", &[&[3, 3]]), [Work::Copy]);
    assert_eq!(work("ii->", &[&[3, 3]]), [Work::Sum]);
    assert_eq!(work("ij,ij->ij", &[&[3, 4], &[3, 4]]), [Work::Product]);
    assert_eq!(work("i,j->ij", &[&[3], &[4]]), [Work::Product]);
    assert_eq!(work("ir,jr->ijr", &[&[3, 5], &[4, 5]]), [Work::Product]);
    assert_eq!(work("ij,ij->i", &[&[3, 4], &[3, 4]]), [Work::Dot]);
    assert_eq!(work("ij,jk->ik", &[&[3, 4], &[4, 5]]), [Work::Gemm]);
    assert_eq!(work("ij,j->i", &[&[3, 4], &[4]]), [Work::Gemm]);
    // Small matrices, one element of each after the other: rows of matrices.
    assert_eq!(work("ikr,kjr->ijr", &[&[3, 4, 16], &[4, 5, 16]]), [Work::Dot]);
    assert_eq!(work("ikr,kjr->ijr", &[&[3, 4, 15], &[4, 5, 15]]), [Work::Gemm]);
    assert_eq!(work("ikr,kjr->ijr", &[&[32, 4, 16], &[4, 32, 16]]), [Work::Gemm]);
    assert_eq!(work("rik,rkj->rij", &[&[8, 3, 4], &[8, 4, 5]]), [Work::Gemm]);
    // Sums that would be repeated come first, others do not.
    assert_eq!(work("is,j->ij", &[&[3, 9], &[4]]), [Work::Sum, Work::Product]);
    assert_eq!(work("is,jt->ij", &[&[3, 9], &[4, 9]]), [Work::Sum, Work::Sum, Work::Product]);
    assert_eq!(work("is,i->i", &[&[3, 9], &[3]]), [Work::Dot]);
}

#[test]
fn diagonals_and_permutations_are_strides() {
    let (_, steps) = program(OpKind::Einsum("iji->ji"), &[&[3, 4, 3]]);
    assert_eq!(steps[0].plan.batch.all(), [axis(4, 3, 0, 3), axis(3, 13, 0, 1)]);
    let (_, steps) = program(OpKind::Einsum("bqhd,bkhd->bhqk"), &[&[2, 3, 4, 5], &[2, 6, 4, 5]]);
    let plan = &steps[0].plan;
    assert_eq!(plan.batch.all(), [axis(2, 60, 120, 72), axis(4, 5, 5, 18)]);
    assert_eq!((plan.m.all(), plan.n.all()), (&[axis(3, 20, 0, 6)][..], &[axis(6, 0, 20, 1)][..]));
    assert_eq!(plan.k.all(), [axis(5, 1, 1, 0)]);
}

#[test]
fn intermediates_lie_as_the_next_step_wants_them() {
    // Tucker: every step is one matrix product without a batch.
    let shapes: [&[usize]; 4] = [&[8, 9, 10], &[31, 8], &[32, 9], &[33, 10]];
    let (_, steps) = program(OpKind::Einsum("abc,ia,jb,kc->ijk"), &shapes);
    for step in steps {
        let Plan { batch, m, n, k, .. } = step.plan;
        assert_eq!(step.work, Work::Gemm);
        assert_eq!([batch.count(), k.count()], [0, 1], "{batch:?} {k:?}");
        assert!(m.count() <= 2 && n.count() == 1, "{m:?} {n:?}");
    }
}

#[test]
fn places_in_the_buffer_are_used_again() {
    // A chain from left to right: two intermediates are needed at a time, the third one is where the first was.
    let shapes: [&[usize]; 5] = [&[4, 4], &[4, 5], &[5, 6], &[6, 7], &[7, 8]];
    let (program, _) = program(OpKind::Chain, &shapes);
    let steps: Vec<_> = (0..program.count()).map(|i| program.step(i)).collect();
    assert_eq!(steps[0].left, Source::Operand(0));
    assert_eq!(steps[1].left, Source::Made(0));
    assert_eq!(steps.iter().map(|step| step.offset).collect::<Vec<_>>(), [0, 32, 0, 0]);
    assert_eq!(program.buffer, 32 + 4 * 6);
}

#[test]
fn intermediates_that_no_memory_holds_are_told() {
    let spec = Spec::new(OpKind::Einsum("a,b,c,d,e,f->abcdef"), &[1; 6]);
    let program = |len: usize| Program::new(&spec, &[contiguous(&[len]); 6], &[len; 6]);
    assert!(!program(1 << 8).is_too_large(8));
    assert!(program(1 << 20).is_too_large(8));
    assert!(program(1 << 21).is_too_large(1));
    assert_eq!(
        crate::ShapeError::intermediate("einsum!").to_string(),
        "einsum!: the intermediates have more bytes than memory can address [C011]"
    );
}
