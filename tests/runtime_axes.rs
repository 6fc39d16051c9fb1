//! Run-time axes everywhere: in every contraction, in every mix with constants and names, what is checked when and what the
//! errors say; conversions and assertions.

#[path = "runtime_axes/convert.rs"]
mod convert;
#[path = "runtime_axes/mixes.rs"]
mod mixes;
#[path = "runtime_axes/panics.rs"]
mod panics;
#[path = "runtime_axes/refused.rs"]
mod refused;

/// The constant shape, or the same with all lengths known at run time only.
macro_rules! shape {
    (constant $($len:literal)*) => { ($(::conformable::Const<$len>,)*) };
    (run_time $($len:literal)*) => { ($($crate::run_time!($len),)*) };
}
pub(crate) use shape;

/// The axis `dyn`, whatever its length.
macro_rules! run_time {
    ($len:literal) => {
        ::conformable::Dyn
    };
}
pub(crate) use run_time;
