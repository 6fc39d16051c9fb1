//! From a checked call to code. What is emitted names everything by full path, evaluates every operand once, borrows it, and
//! has no `unsafe`.

mod assertion;
mod call;
mod model;
mod operands;
mod steps;
mod types;
mod views;

pub(crate) use assertion::assert_shape;
pub(crate) use call::{Failing, call, shape_of};
pub(crate) use model::{Files, model};
pub(crate) use types::{literal, types};
pub(crate) use views::{Access, permute, slice};
