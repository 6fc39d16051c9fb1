//! From an operation and two shapes to what a kernel does: labels, roles of axes, strides.
//!
//! [`Spec`] says which axes belong together, [`Plan`] which loops that makes. Both are plain data that const evaluation
//! can compute, so where lengths and strides are constant the plan is a constant of the program. Nothing here touches
//! an element.
//!
//! Of more than two operands [`Order`](order::Order) says which pair comes first; [`EinsumPath`] shows it.

mod order;
mod path;
mod plan;
mod run;
mod spec;

pub(crate) use order::MAX_OPERANDS;
pub use path::{EinsumPath, EinsumStep};
pub(crate) use plan::{Axis, Layout, Plan};
pub(crate) use run::{into, owned};
pub use spec::OpKind;
pub(crate) use spec::Taken;
