//! Arrays as operands and outputs: what a macro takes of them is a view with `dyn` axes.
//!
//! Not for `IxDyn`, whose rank the compiler does not know.

use super::dimension::Ranked;
use super::views::{view, view_mut};
use crate::interop::texts::NoRank;
use crate::rules::Writes;
use crate::tensor::{Heap, Operand, Sealed, TensorView, TensorViewMut};
use ::ndarray::{ArrayBase, ArrayRef, Data, DataMut, IxDyn, RawData};

macro_rules! arrays {
    ($([$($generics:tt)*] [$($mutable:tt)*] $array:ty;)*) => {$(
        impl<T, D: Ranked, $($generics)*> Sealed for $array {}

        #[diagnostic::do_not_recommend]
        impl<T, D: Ranked, $($generics)*> Operand for $array {
            type Elem = T;
            type Shape = D::Shape;
            type Storage = Heap;
            const CONTIGUOUS: bool = false;
            #[inline]
            fn as_view(&self) -> TensorView<'_, T, D::Shape> {
                match view(&self.view()) {
                    Ok(view) => view,
                    Err(error) => error.raise(),
                }
            }
        }

        impl<T, D: Ranked, $($mutable)*> Writes for $array {
            #[inline]
            fn view_to_write(&mut self) -> TensorViewMut<'_, T, D::Shape> {
                match view_mut(self.view_mut()) {
                    Ok(view) => view,
                    Err(error) => error.raise(),
                }
            }
        }
    )*};
}

arrays! {
    [A: Data<Elem = T>] [A: DataMut<Elem = T>] ArrayBase<A, D, T>;
    [] [] ArrayRef<T, D>;
}

impl<A: RawData> NoRank for ArrayBase<A, IxDyn> {}
impl<T> NoRank for ArrayRef<T, IxDyn> {}
