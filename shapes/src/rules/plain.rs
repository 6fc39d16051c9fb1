//! Why a plain function of `ops` does not take two ranks, where a macro would say so with both shapes.
//!
//! A bound in a signature cannot choose its sentence, but an implementation with a bound of its own can: rustc reports the
//! bound that does not hold, the innermost one. Each trait here is the bound of implementations that never apply. `Axis`
//! is an axis of the operands, without which rustc would refuse such an implementation.

use super::misfit::Shapes;

/// Something that is no shape.
#[derive(Debug)]
pub struct Unshaped;

/// The result has rank 8 at most.
#[diagnostic::on_unimplemented(
    message = "the result would have rank {RANK}, the highest is 8 [C003]",
    label = "the result keeps the axes of both operands that are not contracted",
    note = "operands that share leading axes are for `matmul` and `batch_dot`, whose results have these axes once"
)]
pub trait ResultRanks<const RANK: usize, Axis> {}

// One implementation each, which no call asks for: rustc would list those of the rule where there is none.
#[diagnostic::do_not_recommend]
impl ResultRanks<0, ()> for Shapes {}

/// Both operands of `batch_dot` have the same rank, 3 or more.
#[diagnostic::on_unimplemented(
    message = "batch_dot: the operands have ranks {L} and {R}, both must have the same rank of 3 or more [C002]",
    label = "the ranks of the operands do not fit",
    note = "`batch_dot_axes` takes different ranks, and the macro `matmul!` broadcasts leading axes that one operand lacks"
)]
pub trait BatchDotRanks<const L: usize, const R: usize, Axis> {}

#[diagnostic::do_not_recommend]
impl BatchDotRanks<0, 0, ()> for Shapes {}

/// Both operands of `matmul` have the same leading axes, or one has none.
#[diagnostic::on_unimplemented(
    message = "matmul: the operands have {L} and {R} leading axes, which only the macro `matmul!` broadcasts [C002]",
    label = "the ranks of the operands do not fit",
    note = "the plain function takes the same leading axes on both sides, or none on one"
)]
pub trait LeadingRanks<const L: usize, const R: usize, Axis> {}

#[diagnostic::do_not_recommend]
impl LeadingRanks<0, 0, ()> for Shapes {}
