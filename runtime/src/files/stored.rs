//! [`Stored`]: tensors as what is written to a file.

use super::FileElement;
use super::error::Named;
use crate::tensor::Operand;
use std::borrow::Cow;
use std::collections::HashSet;
use std::io;

/// A tensor or a view, by value or by reference, that a file of format `F` can hold. Sealed.
///
/// What takes several tensors of different types takes them as `&dyn Stored<F>`, a reference to any of them.
#[diagnostic::on_unimplemented(
    message = "this cannot be written to a file of this format [C018]",
    label = "this is no tensor, or the format has no elements like these",
    note = "npy and npz hold bool, integers, f16, f32, f64, Complex<f32>, Complex<f64>; safetensors bool, integers, f16, bf16, f32, f64, Complex<f32>"
)]
pub trait Stored<F>: sealed::Sealed<F> {
    /// How the format calls the elements.
    #[doc(hidden)]
    fn element(&self) -> F;
    /// The lengths of the axes.
    #[doc(hidden)]
    fn lengths(&self) -> Vec<usize>;
    /// The elements in row-major order, the lowest byte of each first.
    #[doc(hidden)]
    fn bytes(&self) -> Cow<'_, [u8]>;
}

/// What a format calls the elements of type `Self`. Sealed.
pub trait Called<F>: FileElement {
    /// Its name.
    #[doc(hidden)]
    const NAME: F;
}

impl<F, A: Operand<Elem: Called<F>>> sealed::Sealed<F> for A {}

#[diagnostic::do_not_recommend]
impl<F, A: Operand<Elem: Called<F>>> Stored<F> for A {
    fn element(&self) -> F {
        A::Elem::NAME
    }

    fn lengths(&self) -> Vec<usize> {
        self.as_view().shape().as_ref().to_vec()
    }

    fn bytes(&self) -> Cow<'_, [u8]> {
        let view = self.as_view();
        match view.contiguous() {
            Some(elements) if cfg!(target_endian = "little") => A::Elem::bytes(elements).into(),
            _ => {
                let mut bytes = Vec::with_capacity(view.len() * A::Elem::KIND.size());
                view.iter().for_each(|element| element.encode(&mut bytes));
                bytes.into()
            }
        }
    }
}

/// No name is there twice: a file would have one of the tensors only.
pub(super) fn named_once<'a>(names: impl Iterator<Item = &'a str>) -> io::Result<()> {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(name) {
            let text = format!("tensor {} is there twice", Named(name));
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
        }
    }
    Ok(())
}

mod sealed {
    pub trait Sealed<F> {}
}
