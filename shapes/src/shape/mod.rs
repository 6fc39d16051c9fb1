//! Shapes: tuples of axis types, rank 0 to [`MAX_RANK`].
//!
//! A shape is a type, [`Shape`] reads it. What is constant is in associated constants, what is not is in
//! [`Shape::Lengths`], which takes no memory where all axes are constant. This module may assume nothing about
//! operations: which shapes fit together is said in `rules`.

mod axis;
mod change;
mod list;
mod numbers;
mod picked;
#[cfg(feature = "serde")]
mod serde;
mod slots;
mod stretch;

pub use axis::{Const, Dim, Dyn, Equal, Length, Lengths, Meets, Same};
pub use change::{
    ChangeAxis, ChangeOnly, ConvertsTo, HasLength, Keeps, MadeOf, OneRunTimeAxis, RunTime, SameRank,
};
pub use list::*;
pub use numbers::{Difference, Stretches, TooShort};
pub use picked::{HasAxis, Splits, WithAxis};
pub use slots::{At, Prepend, Slot, Tag, Turned, Without};
pub use stretch::{BroadcastRanks, BroadcastsTo, Diagonal, SquareDiagonal, StretchLength};

use core::any::TypeId;

/// The highest rank of an operand or a result.
pub const MAX_RANK: usize = 8;

/// The shape of a tensor: a tuple of axis types, of rank 0 to 8. Sealed.
///
/// `Shape![3, dyn, 4]` writes one: `(Const<3>, Dyn, Const<4>)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape",
    label = "this is not a tuple of axes",
    note = "a shape is a tuple of at most 8 axes; `Shape![3, dyn, 4]` writes one [C010]"
)]
pub trait Shape: sealed::Sealed + Copy + Send + Sync + 'static {
    /// The number of axes.
    const RANK: usize;
    /// The lengths that the compiler knows.
    #[doc(hidden)]
    const EXTENTS: Extents;
    /// The stored lengths: nothing for constant axes.
    #[doc(hidden)]
    type Lengths: Copy + Eq + core::fmt::Debug + core::hash::Hash + Send + Sync + 'static;
    /// `[usize; RANK]`: the lengths as values, and the index of an element.
    type Index: Copy
        + AsRef<[usize]>
        + AsMut<[usize]>
        + PartialEq
        + Eq
        + core::fmt::Debug
        + core::hash::Hash
        + IntoIterator<Item = usize>;
    /// `[isize; RANK]`: strides in elements.
    #[doc(hidden)]
    type Strides: Copy + AsRef<[isize]> + AsMut<[isize]> + core::fmt::Debug + Send + Sync;
    /// Arrays in arrays, row-major: the storage of an inline tensor.
    type Nested<T>;
    /// The same axes in opposite order.
    type Reversed: Shape<Reversed = Self>;
    /// A shape of the same rank whose axes are all `dyn`.
    type Forgotten: Shape;

    /// The lengths as values.
    #[doc(hidden)]
    fn unpack(lengths: Self::Lengths) -> Self::Index;
    /// The stored form of `lengths`; `Err` is the first axis that is constant with another length.
    #[doc(hidden)]
    fn pack(lengths: &Self::Index) -> Result<Self::Lengths, usize>;
    /// The lengths in opposite order.
    #[doc(hidden)]
    fn reverse(lengths: Self::Lengths) -> <Self::Reversed as Shape>::Lengths;
    /// Which type an axis is.
    #[doc(hidden)]
    fn axis_type(axis: usize) -> TypeId;
    /// An index that is zero on every axis.
    #[doc(hidden)]
    fn origin() -> Self::Index;
    /// Strides that are zero on every axis.
    #[doc(hidden)]
    fn no_strides() -> Self::Strides;
}

/// A shape whose lengths the compiler knows, all of them. Sealed.
#[diagnostic::on_unimplemented(
    message = "this needs every length of the shape, but an axis is known at run time only",
    label = "the compiler does not know all lengths of this shape",
    note = "give the lengths as values: `zeros_with(&[n, 4])`, `full_with(x, &[n, 4])`, `from_vec_with(v, &[n, 4])`, `from_slice_with(&v, &[n, 4])` [C009]"
)]
pub trait StaticShape: Shape {
    /// The stored lengths.
    #[doc(hidden)]
    const LENGTHS: Self::Lengths;
    /// The lengths.
    const SHAPE: Self::Index;
    /// The number of elements.
    const LEN: usize;
}

/// The shape of a square matrix, of constant lengths. Sealed.
#[diagnostic::on_unimplemented(
    message = "an identity matrix has two axes of the same length, which this shape has not [C009]",
    label = "this is not the shape of a square matrix",
    note = "`eye()` is for `Tensor![f32; N, N]`; `from_fn(|[i, j]| ..)` fills a matrix of any shape"
)]
pub trait Square: StaticShape {}

impl<const M: usize, const N: usize> Square for (Const<M>, Const<N>) where Lengths: SquareLengths<M, N> {}

/// The two lengths are the same.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "an identity matrix has two axes of the same length, shape ({M}, {N}) has not [C009]",
    label = "a matrix of shape ({M}, {N}) is not square",
    note = "`eye()` is for `Tensor![f32; N, N]`; `from_fn(|[i, j]| ..)` fills a matrix of any shape"
)]
pub trait SquareLengths<const M: usize, const N: usize> {}

#[diagnostic::do_not_recommend]
impl<const N: usize> SquareLengths<N, N> for Lengths {}

/// What the compiler knows of the lengths of a shape, and the names of its axes.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extents {
    /// The number of axes.
    pub rank: usize,
    /// The constant ones of their lengths.
    pub len: [Option<usize>; MAX_RANK],
    /// The names of those that have one.
    pub names: [Option<&'static str>; MAX_RANK],
}

impl Extents {
    /// Whether every length is constant.
    #[inline]
    pub const fn is_static(&self) -> bool {
        self.is_static_as(self)
    }

    /// Whether every length is constant and that of `other`.
    #[inline]
    pub const fn is_static_as(&self, other: &Extents) -> bool {
        let mut same = self.rank == other.rank;
        let mut i = 0;
        while same && i < self.rank {
            same = matches!((self.len[i], other.len[i]), (Some(len), Some(of_other)) if len == of_other);
            i += 1;
        }
        same
    }

    /// The lengths of a shape that is constant; an axis that is not counts as 0.
    #[inline]
    pub const fn lengths(&self) -> [usize; MAX_RANK] {
        let mut lengths = [0; MAX_RANK];
        let mut i = 0;
        while i < self.rank {
            if let Some(len) = self.len[i] {
                lengths[i] = len;
            }
            i += 1;
        }
        lengths
    }
}

/// The number of elements, or `None` where the bytes of elements of `size` bytes would not fit in `isize`.
#[inline]
pub const fn checked_len(lengths: &[usize], size: usize) -> Option<usize> {
    // A zero-length axis makes the product 0 whatever stands beside it, but the product of the other lengths must
    // still be addressable: views compute strides from it.
    let mut product = 1usize;
    let mut empty = false;
    let mut i = 0;
    while i < lengths.len() {
        if lengths[i] == 0 {
            empty = true;
        } else {
            product = match product.checked_mul(lengths[i]) {
                Some(product) => product,
                None => return None,
            };
        }
        i += 1;
    }
    match product.checked_mul(if size == 0 { 1 } else { size }) {
        Some(bytes) if bytes <= isize::MAX as usize => Some(if empty { 0 } else { product }),
        _ => None,
    }
}

/// Row-major strides of `lengths`, written to `strides`.
///
/// The product of the lengths is at most `isize::MAX`, which [`checked_len`] has made sure of.
#[inline]
pub fn row_major(lengths: &[usize], strides: &mut [isize]) {
    let mut stride = 1isize;
    for (len, out) in lengths.iter().zip(strides).rev() {
        *out = stride;
        stride *= (*len).max(1) as isize;
    }
}

macro_rules! shapes {
    ($($rank:literal: [$($axis:ident $i:tt)*] [$($reversed:ident $r:tt)*] $nested:ty;)*) => {$(
        impl<$($axis: Dim),*> sealed::Sealed for ($($axis,)*) {}

        impl<$($axis: Dim),*> Shape for ($($axis,)*) {
            const RANK: usize = $rank;
            const EXTENTS: Extents = {
                #[allow(unused_mut)]
                let mut extents = Extents { rank: $rank, len: [None; MAX_RANK], names: [None; MAX_RANK] };
                $(
                    extents.len[$i] = <$axis::Length as Length>::STATIC;
                    extents.names[$i] = $axis::NAME;
                )*
                extents
            };
            type Lengths = ($($axis::Length,)*);
            type Index = [usize; $rank];
            type Strides = [isize; $rank];
            type Nested<T> = $nested;
            type Reversed = ($($reversed,)*);
            type Forgotten = ($(forgotten!($axis),)*);

            #[inline(always)]
            fn unpack(_lengths: Self::Lengths) -> Self::Index {
                [$(_lengths.$i.get()),*]
            }
            #[inline(always)]
            fn pack(_lengths: &Self::Index) -> Result<Self::Lengths, usize> {
                Ok(($(Length::new(_lengths[$i]).ok_or::<usize>($i)?,)*))
            }
            #[inline(always)]
            #[allow(clippy::unused_unit, reason = "the empty tuple of rank 0")]
            fn reverse(_lengths: Self::Lengths) -> <Self::Reversed as Shape>::Lengths {
                ($(_lengths.$r,)*)
            }
            fn axis_type(axis: usize) -> TypeId {
                let types: [TypeId; $rank] = [$(TypeId::of::<$axis>()),*];
                types[axis]
            }
            #[inline(always)]
            fn origin() -> Self::Index {
                [0; $rank]
            }
            #[inline(always)]
            fn no_strides() -> Self::Strides {
                [0; $rank]
            }
        }
    )*};
}

macro_rules! forgotten {
    ($axis:ident) => {
        Dyn
    };
}

type Arr<A, T> = <<A as Dim>::Length as Length>::Array<T>;

shapes! {
    0: [] [] T;
    1: [A 0] [A 0] Arr<A, T>;
    2: [A 0 B 1] [B 1 A 0] Arr<A, Arr<B, T>>;
    3: [A 0 B 1 C 2] [C 2 B 1 A 0] Arr<A, Arr<B, Arr<C, T>>>;
    4: [A 0 B 1 C 2 D 3] [D 3 C 2 B 1 A 0] Arr<A, Arr<B, Arr<C, Arr<D, T>>>>;
    5: [A 0 B 1 C 2 D 3 E 4] [E 4 D 3 C 2 B 1 A 0] Arr<A, Arr<B, Arr<C, Arr<D, Arr<E, T>>>>>;
    6: [A 0 B 1 C 2 D 3 E 4 F 5] [F 5 E 4 D 3 C 2 B 1 A 0] Arr<A, Arr<B, Arr<C, Arr<D, Arr<E, Arr<F, T>>>>>>;
    7: [A 0 B 1 C 2 D 3 E 4 F 5 G 6] [G 6 F 5 E 4 D 3 C 2 B 1 A 0]
        Arr<A, Arr<B, Arr<C, Arr<D, Arr<E, Arr<F, Arr<G, T>>>>>>>;
    8: [A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7] [H 7 G 6 F 5 E 4 D 3 C 2 B 1 A 0]
        Arr<A, Arr<B, Arr<C, Arr<D, Arr<E, Arr<F, Arr<G, Arr<H, T>>>>>>>>;
}

macro_rules! static_shapes {
    ($($rank:literal: $($n:ident)*;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$(const $n: usize),*> StaticShape for ($(Const<$n>,)*) {
            const LENGTHS: Self::Lengths = ($(Const::<$n>,)*);
            const SHAPE: Self::Index = [$($n),*];
            const LEN: usize = match checked_len(&[$($n),*], 1) {
                Some(len) => len,
                None => panic!("the product of the lengths of this shape does not fit in `isize` [C011]"),
            };
        }
    )*};
}

static_shapes! {
    0: ;
    1: A;
    2: A B;
    3: A B C;
    4: A B C D;
    5: A B C D E;
    6: A B C D E F;
    7: A B C D E F G;
    8: A B C D E F G H;
}

mod sealed {
    pub trait Sealed {}
}
