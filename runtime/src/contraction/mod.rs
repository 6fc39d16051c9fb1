//! From an operation and two shapes to what a kernel does: labels, roles of axes, strides.
//!
//! ```text
//! Spec      which axes belong together                       labels, no lengths
//! Program   which steps there are, of one or two terms       lengths, no strides; Order says which pair comes first
//! Lowered   which loops a step has, and of what kind         strides, no pointers
//! run       the steps, by the kernels of `gemm`
//! ```
//!
//! All but the last are plain data that const evaluation can compute, so where lengths and strides are constant they are
//! constants of the program. Nothing here touches an element. [`EinsumPath`] shows the order.

mod constant;
mod fit;
mod lower;
mod order;
mod outer;
mod path;
mod plan;
mod program;
mod roles;
mod run;
mod spec;
#[cfg(test)]
mod tests;

pub(crate) use lower::Work;
pub(crate) use outer::{Counts, Outer, UNKNOWN};
pub use path::EinsumPath;
#[cfg(feature = "alloc")]
pub use path::EinsumStep;
#[cfg(all(test, feature = "half"))]
pub(crate) use plan::Loops;
pub(crate) use plan::{Axis, Layout, Plan};
pub use run::{Steps, UpTo};
pub(crate) use run::{directly_owned, into, is_direct, owned, path};
pub use spec::OpKind;
pub(crate) use spec::{Style, Taken};
