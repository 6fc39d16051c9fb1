//! Shapes and ndarray's dimensions: which of one side belongs to which of the other.

use crate::errors::Shapes;
use crate::interop::texts::ArrayRank;
use crate::shape::{Dyn, Shape};
use ::ndarray::{Dim, Dimension, IntoDimension, IxDyn};

/// The dimension of ndarray for the index of a shape: `Ix0` to `Ix6`, and `IxDyn` for ranks 7 and 8. Sealed.
pub trait Axes: sealed::Sealed {
    /// The dimension.
    type Dim: Dimension;
    /// The lengths as a dimension.
    fn dimension(self) -> Self::Dim;
}

/// A dimension of a rank that the compiler knows. Sealed.
pub trait Ranked: Dimension + sealed::Sealed {
    /// A shape of this rank with `dyn` axes.
    type Shape: Shape;
}

macro_rules! dimensions {
    ($($rank:literal [$($axis:ident)*];)*) => {$(
        impl sealed::Sealed for Dim<[usize; $rank]> {}
        impl Ranked for Dim<[usize; $rank]> {
            type Shape = ($($axis,)*);
        }
        impl sealed::Sealed for [usize; $rank] {}
        impl Axes for [usize; $rank] {
            type Dim = Dim<[usize; $rank]>;
            #[inline]
            fn dimension(self) -> Self::Dim {
                self.into_dimension()
            }
        }
    )*};
}

dimensions! {
    0 [];
    1 [Dyn];
    2 [Dyn Dyn];
    3 [Dyn Dyn Dyn];
    4 [Dyn Dyn Dyn Dyn];
    5 [Dyn Dyn Dyn Dyn Dyn];
    6 [Dyn Dyn Dyn Dyn Dyn Dyn];
}

/// Ranks that ndarray has no dimension type for.
macro_rules! without_dimension {
    ($($rank:literal)*) => {$(
        impl sealed::Sealed for [usize; $rank] {}
        impl Axes for [usize; $rank] {
            type Dim = IxDyn;
            #[inline]
            fn dimension(self) -> IxDyn {
                IxDyn(&self)
            }
        }
    )*};
}

without_dimension! { 7 8 }

/// A shape that an array with elements `T` and dimension `D` can have: one of its rank, or any where the rank is known at run
/// time only.
pub trait OfArray<D, T>: Shape {}

impl<T, S: Shape> OfArray<IxDyn, T> for S {}

/// Every pair of ranks.
macro_rules! pairs {
    ($($wanted:literal $axes:tt;)*) => {$(
        pairs!(@found $wanted $axes 0 1 2 3 4 5 6);
    )*};
    (@found $wanted:literal $axes:tt $($found:literal)*) => {$(
        pairs!(@pair $wanted $axes $found);
    )*};
    (@pair $wanted:literal [$($axis:ident)*] $found:literal) => {
        impl<T, $($axis: crate::Dim),*> OfArray<Dim<[usize; $found]>, T> for ($($axis,)*)
        where
            Shapes: ArrayRank<$found, $wanted, T>
        {}
    };
}

pairs! {
    0 [];
    1 [A];
    2 [A B];
    3 [A B C];
    4 [A B C D];
    5 [A B C D E];
    6 [A B C D E F];
    7 [A B C D E F G];
    8 [A B C D E F G H];
}

mod sealed {
    pub trait Sealed {}
}
