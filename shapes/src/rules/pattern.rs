//! Patterns of `assert_shape!`: lengths, names and wildcards, as types.

use super::misfit::{PatternRank, PatternRankAtLeast};
use crate::shape::{Dim, Dyn, Place, Shape};
use core::marker::PhantomData;

/// The operation.
#[derive(Debug)]
pub struct AssertOp;

/// A pattern of these axes.
#[derive(Debug)]
pub struct Exactly<Axes>(PhantomData<Axes>);

/// A pattern of axes before and behind `..`.
#[derive(Debug)]
pub struct Around<Front, Back>(PhantomData<(Front, Back)>);

/// A pattern.
pub trait Pattern {
    /// What is wrong with ranks that it is not for.
    type Rank;
}

/// The number of a caret.
#[derive(Debug)]
pub struct Caret<const N: usize>;

/// A rank that a pattern is for.
pub trait Filled<P> {
    /// The pattern as a shape of this rank.
    type Shape: Shape;
    /// A [`Caret`] for each axis.
    type Carets;
}

include!(concat!(env!("OUT_DIR"), "/patterns.rs"));
