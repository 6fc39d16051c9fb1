//! Making tensors: from values, from data, from a function of the index.

mod inline;
#[cfg(feature = "alloc")]
mod owned;
#[cfg(feature = "alloc")]
#[doc(hidden)]
pub use owned::Misplaced;

use crate::element::Element;
use crate::shape::Square;

/// Counts an index up, the last axis fastest.
fn advance(index: &mut [usize], lengths: &[usize]) {
    for (i, &len) in index.iter_mut().zip(lengths).rev() {
        *i += 1;
        if *i < len {
            return;
        }
        *i = 0;
    }
}

/// 1 on the diagonal.
fn identity<T: Element, S: Square>(index: S::Index) -> T {
    let index = index.as_ref();
    if index[0] == index[1] { T::ONE } else { T::ZERO }
}
