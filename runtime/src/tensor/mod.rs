//! Tensors: owned on the heap, borrowed with strides, and inside the value.

mod construct;
mod convert;
mod format;
mod inline;
mod operand;
mod owned;
mod view;

pub use inline::InlineTensor;
pub use operand::{Operand, OwnedBy};
pub(crate) use operand::Owned;
pub use owned::Tensor;
pub use view::{Iter, TensorView, TensorViewMut};

use crate::shape::Const;

macro_rules! aliases {
    ($($rank:literal $name:ident [$($n:ident)*];)*) => {$(
        #[doc = concat!("A tensor of rank ", stringify!($rank), " with constant lengths, without a macro.")]
        pub type $name<T, $(const $n: usize),*> = Tensor<T, ($(Const<$n>,)*)>;
    )*};
}

aliases! {
    1 Tensor1 [A];
    2 Tensor2 [A B];
    3 Tensor3 [A B C];
    4 Tensor4 [A B C D];
    5 Tensor5 [A B C D E];
    6 Tensor6 [A B C D E F];
    7 Tensor7 [A B C D E F G];
    8 Tensor8 [A B C D E F G H];
}
