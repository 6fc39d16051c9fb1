//! Tensors: owned on the heap, borrowed with strides, and inside the value.

pub(crate) mod aliases {
    pub use super::{
        InlineTensor1, InlineTensor2, InlineTensor3, InlineTensor4, InlineTensor5, InlineTensor6,
        InlineTensor7, InlineTensor8, TensorView1, TensorView2, TensorView3, TensorView4, TensorView5,
        TensorView6, TensorView7, TensorView8, TensorViewMut1, TensorViewMut2, TensorViewMut3,
        TensorViewMut4, TensorViewMut5, TensorViewMut6, TensorViewMut7, TensorViewMut8,
    };
}

mod axes;
mod construct;
mod equality;
mod format;
mod inline;
mod known;
mod operand;
mod operands;
#[cfg(feature = "alloc")]
mod owned;
mod owners;
mod part;
mod slice;
mod split;
mod storage;
mod stretch;
mod view;
mod windows;

pub use axes::{AxisIter, AxisIterMut};
#[cfg(feature = "alloc")]
pub use construct::Misplaced;
pub use inline::InlineTensor;
pub use operand::Operand;
#[cfg(any(feature = "ndarray", feature = "nalgebra"))]
pub(crate) use operand::Sealed;
pub(crate) use operands::Known;
pub use operands::{Operands, Pick, Referents, ResultOf};
#[cfg(feature = "alloc")]
pub use owned::Tensor;
pub use part::Source;
pub(crate) use part::permuted;
pub(crate) use slice::sliced;
pub use slice::{Edge, Piece};
pub(crate) use storage::Owned;
pub use storage::{Heap, Joins, Stores};
pub use view::{Iter, TensorView, TensorViewMut};

use crate::shape::Const;

macro_rules! aliases {
    ($($rank:literal [$($n:ident)*] $tensor:ident $inline:ident $view:ident $view_mut:ident;)*) => {$(
        #[doc = concat!("A tensor of rank ", stringify!($rank), " with constant lengths, without a macro.")]
        #[cfg(feature = "alloc")]
        pub type $tensor<T, $(const $n: usize),*> = Tensor<T, ($(Const<$n>,)*)>;
        #[doc(hidden)]
        pub type $inline<T, $(const $n: usize),*> = InlineTensor<T, ($(Const<$n>,)*)>;
        #[doc(hidden)]
        pub type $view<'a, T, $(const $n: usize),*> = TensorView<'a, T, ($(Const<$n>,)*)>;
        #[doc(hidden)]
        pub type $view_mut<'a, T, $(const $n: usize),*> = TensorViewMut<'a, T, ($(Const<$n>,)*)>;
    )*};
}

aliases! {
    1 [A] Tensor1 InlineTensor1 TensorView1 TensorViewMut1;
    2 [A B] Tensor2 InlineTensor2 TensorView2 TensorViewMut2;
    3 [A B C] Tensor3 InlineTensor3 TensorView3 TensorViewMut3;
    4 [A B C D] Tensor4 InlineTensor4 TensorView4 TensorViewMut4;
    5 [A B C D E] Tensor5 InlineTensor5 TensorView5 TensorViewMut5;
    6 [A B C D E F] Tensor6 InlineTensor6 TensorView6 TensorViewMut6;
    7 [A B C D E F G] Tensor7 InlineTensor7 TensorView7 TensorViewMut7;
    8 [A B C D E F G H] Tensor8 InlineTensor8 TensorView8 TensorViewMut8;
}
