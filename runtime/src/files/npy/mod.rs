//! Arrays of NumPy, one a file: `numpy.save` and `numpy.load`.
//!
//! ```
//! use conformable_runtime::{Const, Dyn, Tensor, Tensor2, npy};
//!
//! let x = Tensor2::<f32, 2, 3>::from_array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
//! let file = npy::to_vec(&x);
//! assert_eq!(npy::from_bytes::<f32, (Const<2>, Const<3>)>(&file)?, x);
//!
//! // A length that only the file knows, and a shape that it does not have.
//! let y: Tensor<f32, (Dyn, Const<3>)> = npy::from_bytes(&file)?;
//! assert_eq!(y.shape(), [2, 3]);
//! assert_eq!(
//!     npy::from_bytes::<f32, (Const<3>, Const<3>)>(&file).unwrap_err().to_string(),
//!     "<bytes>: the tensor has shape (2, 3), expected (3, 3): axis 0 is 2, not 3 [C018]",
//! );
//! # Ok::<(), conformable_runtime::LoadError>(())
//! ```
//!
//! [`read`] and [`write`] take a path. Arrays in Fortran order and with the highest byte first are read, and written in
//! row-major order with the lowest byte first, as the bytes that `numpy.save` writes. The format: [`numpy.lib.format`],
//! versions 1 to 3.
//!
//! [`numpy.lib.format`]: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html

mod header;

use super::place::Place;
use super::{Called, FileElement, LoadError, Stored};
use crate::shape::Shape;
use crate::tensor::Tensor;
pub(super) use header::Header;
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

/// An element type as NumPy writes it: `'<f8'`. The format of [`Stored`] tensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Descr(pub(super) &'static str);

macro_rules! called {
    ($($t:ty: $descr:literal;)*) => {$(
        impl Called<Descr> for $t {
            const NAME: Descr = Descr($descr);
        }
    )*};
}

called! {
    bool: "|b1";
    i8: "|i1";
    i16: "<i2";
    i32: "<i4";
    i64: "<i8";
    u8: "|u1";
    u16: "<u2";
    u32: "<u4";
    u64: "<u8";
    f32: "<f4";
    f64: "<f8";
}

#[cfg(feature = "half")]
called! { half::f16: "<f2"; }

#[cfg(feature = "complex")]
called! {
    num_complex::Complex<f32>: "<c8";
    num_complex::Complex<f64>: "<c16";
}

/// Reads a file.
///
/// # Errors
///
/// Where the file cannot be read, is no npy file or not all of one, or has another shape or other elements.
pub fn read<T: FileElement, S: Shape>(path: impl AsRef<Path>) -> Result<Tensor<T, S>, LoadError> {
    let path = path.as_ref();
    let name = path.to_string_lossy();
    let place = Place { file: &name, tensor: None };
    let file = File::open(path).map_err(|error| place.io(error))?;
    // What is no regular file, a pipe for one, has no length to compare with.
    let about = file.metadata().map_err(|error| place.io(error))?;
    let len = if about.is_file() { Length::Known(about.len()) } else { Length::Unknown };
    load(place, &mut BufReader::new(file), len)
}

/// Reads a file that is in memory.
///
/// # Errors
///
/// As for [`read`].
pub fn from_bytes<T: FileElement, S: Shape>(bytes: &[u8]) -> Result<Tensor<T, S>, LoadError> {
    load(Place { file: super::BYTES, tensor: None }, &mut &bytes[..], Length::Known(bytes.len() as u64))
}

/// Reads from anywhere, and nothing behind the elements: several arrays can follow each other.
///
/// Memory is asked for as the elements come, whatever the header promises. A reader that is slow in small pieces, as a
/// `File` is, stands in a [`BufReader`].
///
/// # Errors
///
/// As for [`read`].
pub fn from_reader<T: FileElement, S: Shape>(mut reader: impl Read) -> Result<Tensor<T, S>, LoadError> {
    load(Place { file: super::BYTES, tensor: None }, &mut reader, Length::Unknown)
}

/// What is known of the bytes of a source.
pub(super) enum Length {
    /// There are as many.
    Known(u64),
    /// Somebody says so.
    Promised(u64),
    Unknown,
}

/// Reads a tensor.
pub(super) fn load<T: FileElement, S: Shape>(
    place: Place<'_>,
    source: &mut impl Read,
    len: Length,
) -> Result<Tensor<T, S>, LoadError> {
    let Header { entry, order, is_fortran, len: before } = Header::read(place, source)?;
    let (lengths, count) = place.fits::<T, S>(entry.kind, &entry.called, entry.shape.iter().copied())?;
    if let Length::Known(len) | Length::Promised(len) = len {
        place.holds::<T>(lengths.as_ref(), count, len.saturating_sub(before))?;
    }
    let elements = place.elements(source, count, order, matches!(len, Length::Known(_)))?;
    let made = if is_fortran && S::RANK > 1 {
        // The elements are those of the axes in opposite order, row-major.
        let mut turned = S::Reversed::origin();
        turned.as_mut().iter_mut().zip(lengths.as_ref().iter().rev()).for_each(|(to, &from)| *to = from);
        Tensor::<T, S::Reversed>::from_vec_with(elements, &turned).map(|tensor| tensor.t().to_owned())
    } else {
        Tensor::from_vec_with(elements, &lengths)
    };
    made.map_err(|error| place.malformed(error.to_string()))
}

/// Writes a tensor or a view to a file, which is replaced where there is one.
///
/// # Errors
///
/// Where the file cannot be written; the text names it.
pub fn write(path: impl AsRef<Path>, tensor: &impl Stored<Descr>) -> io::Result<()> {
    let path = path.as_ref();
    let written = File::create(path).and_then(|file| to_writer(file, tensor));
    written.map_err(|error| Place { file: &path.to_string_lossy(), tensor: None }.unwritten(error))
}

/// The bytes of a file.
pub fn to_vec(tensor: &impl Stored<Descr>) -> Vec<u8> {
    let mut file = Header::write(tensor.element().0, &tensor.lengths());
    file.extend_from_slice(&tensor.bytes());
    file
}

/// Writes to anywhere.
///
/// # Errors
///
/// Those of the writer.
pub fn to_writer(mut writer: impl Write, tensor: &impl Stored<Descr>) -> io::Result<()> {
    put(&mut writer, tensor)?;
    writer.flush()
}

pub(super) fn put(writer: &mut impl Write, tensor: &(impl Stored<Descr> + ?Sized)) -> io::Result<()> {
    writer.write_all(&Header::write(tensor.element().0, &tensor.lengths()))?;
    writer.write_all(&tensor.bytes())
}
