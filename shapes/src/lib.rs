//! What [conformable](https://docs.rs/conformable) decides in types: axis types and shapes, which shapes fit together, and the
//! sentences of the errors where they do not.
//!
//! No tensor and no element is here. Most of this crate is generated tables, which no feature changes: `serde` adds to two types
//! what only their crate can add. So it is not compiled again for each set of features of `conformable-runtime`. Programs depend
//! on `conformable`, which has all that is public here.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod rules;
#[doc(hidden)]
pub mod shape;

pub use shape::{
    BroadcastsTo, ChangeAxis, ChangeOnly, Const, ConvertsTo, Diagonal, Dim, Dyn, MAX_RANK, Meets,
    OneRunTimeAxis, RunTime, Shape, Splits, Square, StaticShape, WithAxis,
};

/// What `dim!` names. Not public: anything here may change in a patch release.
#[doc(hidden)]
pub mod __private {
    pub use crate::shape::{HasLength, MadeOf, Same};
    pub use core::clone::Clone;
    pub use core::cmp::{Eq, PartialEq};
    pub use core::fmt::Debug;
    pub use core::hash::Hash;
    pub use core::marker::Copy;
    pub use core::option::Option::{self, Some};
    pub use core::primitive::{str, usize};
    pub use core::stringify;
}
