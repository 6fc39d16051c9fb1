//! Tensors by name in [safetensors] files, copied or viewed where they are.
//!
//! ```
//! use conformable_runtime::{Const, Dyn, Tensor2, TensorSource, safetensors};
//!
//! let (w, b) = (Tensor2::<f32, 2, 3>::ones(), Tensor2::<u8, 1, 3>::ones());
//! let bytes = safetensors::to_vec(&[("fc.weight", &w), ("fc.bias", &b)])?;
//!
//! let file = safetensors::SafeTensors::from_bytes(&bytes)?;
//! assert_eq!(file.names(), ["fc.weight", "fc.bias"]);
//! assert_eq!(file.tensor::<f32, (Dyn, Const<3>)>("fc.weight")?.shape(), [2, 3]);
//! assert_eq!(
//!     file.tensor::<f32, (Const<3>, Const<2>)>("fc.weight").unwrap_err().to_string(),
//!     "<bytes>: tensor 'fc.weight' has shape (2, 3), expected (3, 2): axis 0 is 2, not 3; its axes are in opposite order, \
//!      load (2, 3) and turn it with `t()` [C018]",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Three ways to a file: [`SafeTensors::read`] takes all of it into memory, [`SafeTensors::open`] maps it and is `unsafe`, as
//! nobody may change a file that is mapped, [`SafeTensors::from_bytes`] takes what is in memory already. From each,
//! [`tensor`](TensorSource::tensor) copies a tensor and [`view`](SafeTensors::view) does not.
//!
//! [safetensors]: https://github.com/huggingface/safetensors#format

use super::element::Order;
use super::place::Place;
use super::stored::named_once;
use super::{Called, Entry, FileElement, Kind, LoadError, Stored, TensorSource, source};
use crate::interop::map;
use crate::shape::Shape;
use crate::tensor::{Tensor, TensorView};
use ::safetensors::tensor::{Metadata, TensorInfo};
use ::safetensors::{Dtype, SafeTensorError, View};
use bytemuck::PodCastError;
use bytemuck::checked::CheckedCastError;
use core::fmt;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// A file of several tensors. [`TensorSource`] has the methods that copy them.
pub struct SafeTensors<'a> {
    file: String,
    bytes: Bytes<'a>,
    metadata: Metadata,
    /// Where the elements begin.
    start: usize,
    /// In the order of the file.
    names: Vec<String>,
}

/// Where a file is.
enum Bytes<'a> {
    Mapped(memmap2::Mmap),
    /// As 16 bytes each, so that elements of every type are aligned where the file has them so, and the length in bytes.
    Read(Vec<u128>, usize),
    Given(&'a [u8]),
}

impl Bytes<'_> {
    fn get(&self) -> &[u8] {
        match self {
            Bytes::Mapped(bytes) => bytes,
            Bytes::Read(bytes, len) => &bytemuck::cast_slice(bytes)[..*len],
            Bytes::Given(bytes) => bytes,
        }
    }
}

impl SafeTensors<'static> {
    /// Maps a file into memory. Only what is looked at is read.
    ///
    /// # Safety
    ///
    /// As long as the result lives, nobody changes the file or makes it shorter, in this process or another: its bytes are
    /// borrowed as values that do not change, and one that is no longer there stops the process. A file that is replaced by
    /// another of its name, as [`write()`] does it, is not changed. Where that is not known, [`SafeTensors::read`] is for any
    /// file.
    ///
    /// # Errors
    ///
    /// Where the file cannot be mapped or is no safetensors file, or not all of one.
    pub unsafe fn open(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        let name = path.to_string_lossy();
        // SAFETY: the caller's.
        let mapped = unsafe { map::map(path) };
        let mapped = mapped.map_err(|error| Place { file: &name, tensor: None }.io(error))?;
        SafeTensors::new(&name, Bytes::Mapped(mapped))
    }

    /// Reads a file into memory, all of it.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read or is no safetensors file, or not all of one.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        let name = path.to_string_lossy();
        let bytes = read(path).map_err(|error| Place { file: &name, tensor: None }.io(error))?;
        SafeTensors::new(&name, bytes)
    }
}

/// A whole file.
fn read(path: &Path) -> io::Result<Bytes<'static>> {
    let mut file = File::open(path)?;
    let memory = |_| io::Error::from(io::ErrorKind::OutOfMemory);
    let len =
        usize::try_from(file.metadata()?.len()).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
    let (mut bytes, wide) = (Vec::new(), len.div_ceil(size_of::<u128>()));
    bytes.try_reserve_exact(wide).map_err(memory)?;
    bytes.resize(wide, 0u128);
    file.read_exact(&mut bytemuck::cast_slice_mut(&mut bytes)[..len])?;
    Ok(Bytes::Read(bytes, len))
}

impl<'a> SafeTensors<'a> {
    /// Takes a file that is in memory.
    ///
    /// # Errors
    ///
    /// Where it is no safetensors file, or not all of one.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, LoadError> {
        SafeTensors::new(super::BYTES, Bytes::Given(bytes))
    }

    fn new(file: &str, bytes: Bytes<'a>) -> Result<Self, LoadError> {
        let place = Place { file, tensor: None };
        let all = bytes.get();
        let (header, metadata) =
            ::safetensors::SafeTensors::read_metadata(all).map_err(|error| unread(place, all, error))?;
        let names = metadata.offset_keys();
        Ok(SafeTensors { file: file.into(), bytes, metadata, start: LENGTH + header, names })
    }

    fn place<'n>(&'n self, name: &'n str) -> Place<'n> {
        Place { file: &self.file, tensor: Some(name) }
    }

    fn info(&self, name: &str) -> Result<&TensorInfo, LoadError> {
        let names = || self.names.iter().map(String::as_str);
        self.metadata.info(name).ok_or_else(|| self.place(name).missing(names()))
    }

    /// The bytes of a tensor of `T` and `S`, and its lengths.
    fn bytes<T: FileElement, S: Shape>(&self, name: &str) -> Result<(&[u8], S::Index, usize), LoadError> {
        let (place, info) = (self.place(name), self.info(name)?);
        let shape = info.shape.iter().map(|&len| len as u64);
        let kind = kind(info.dtype);
        let (lengths, count) = match kind {
            Some(_) => place.fits::<T, S>(kind, "", shape)?,
            None => place.fits::<T, S>(None, &info.dtype.to_string(), shape)?,
        };
        let (start, end) = info.data_offsets;
        // `read_metadata` has compared all offsets with each other and with the length of the file.
        let bytes = &self.bytes.get()[self.start + start..self.start + end];
        place.holds::<T>(lengths.as_ref(), count, bytes.len() as u64)?;
        Ok((bytes, lengths, count))
    }

    /// A tensor where it is, without a copy.
    ///
    /// # Errors
    ///
    /// Where there is no tensor of this name, or it has another shape or other elements; where its elements do not begin at
    /// a multiple of their alignment in memory, or the processor has the highest byte first. In these two cases
    /// [`LoadError::is_view`] is true, and [`tensor`](TensorSource::tensor) copies it.
    ///
    /// ```
    /// # use conformable_runtime::{Const, Tensor2, safetensors};
    /// # let path = std::env::temp_dir().join(format!("conformable-view-{}.safetensors", std::process::id()));
    /// # safetensors::write(&path, &[("w", &Tensor2::<f32, 2, 3>::ones())])?;
    /// // SAFETY: nobody changes this file while it is mapped.
    /// let file = unsafe { safetensors::SafeTensors::open(&path)? };
    /// let w = file.view::<f32, (Const<2>, Const<3>)>("w")?;
    /// assert_eq!(w[[1, 2]], 1.0);
    /// # std::fs::remove_file(&path)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn view<T: FileElement, S: Shape>(&self, name: &str) -> Result<TensorView<'_, T, S>, LoadError> {
        let place = self.place(name);
        let view = |text| LoadError::view(place.file, place.tensor, text);
        let (bytes, lengths, count) = self.bytes::<T, S>(name)?;
        if cfg!(target_endian = "big") && T::KIND.size() > 1 {
            return Err(view("has the lowest byte first, this processor the highest; `tensor` copies it"));
        }
        let elements = match T::cast(bytes) {
            Ok(elements) => elements,
            // Nothing is aligned where there is nothing.
            Err(_) if count == 0 => &[],
            Err(CheckedCastError::InvalidBitPattern) => {
                return Err(place.undecodable::<T>(first_invalid::<T>(bytes)));
            }
            Err(CheckedCastError::PodCastError(PodCastError::TargetAlignmentGreaterAndInputNotAligned)) => {
                return Err(view("is not aligned in memory as its elements must be; `tensor` copies it"));
            }
            Err(CheckedCastError::PodCastError(error)) => return Err(place.malformed(error.to_string())),
        };
        TensorView::from_slice_with(elements, &lengths)
            .map_err(|_| place.malformed("has another number of elements than its shape"))
    }
}

/// The first element that is none; there is one.
fn first_invalid<T: FileElement>(bytes: &[u8]) -> usize {
    let mut elements = bytes.chunks_exact(T::KIND.size());
    elements.position(|bytes| T::decode(bytes, Order::Little).is_none()).unwrap_or_default()
}

impl source::sealed::Sealed for SafeTensors<'_> {}

impl TensorSource for SafeTensors<'_> {
    fn name(&self) -> &str {
        &self.file
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    fn entry(&self, name: &str) -> Result<Entry, LoadError> {
        let info = self.info(name)?;
        let shape = info.shape.iter().map(|&len| len as u64).collect();
        Ok(Entry { kind: kind(info.dtype), called: info.dtype.to_string(), shape })
    }

    fn tensor<T: FileElement, S: Shape>(&self, name: &str) -> Result<Tensor<T, S>, LoadError> {
        let place = self.place(name);
        let (mut bytes, lengths, count) = self.bytes::<T, S>(name)?;
        let elements = match T::cast(bytes) {
            Ok(elements) if cfg!(target_endian = "little") => elements.to_vec(),
            _ => place.elements(&mut bytes, count, Order::Little, true)?,
        };
        Tensor::from_vec_with(elements, &lengths).map_err(|error| place.malformed(error.to_string()))
    }
}

impl fmt::Debug for SafeTensors<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SafeTensors({}, {} tensors)", self.file, self.names.len())
    }
}

/// Where the format has what is no tensor.
const METADATA: &str = "__metadata__";

/// The bytes of the length of the header.
const LENGTH: usize = size_of::<u64>();

/// The error of a file whose header could not be read.
#[cold]
fn unread(place: Place<'_>, bytes: &[u8], error: SafeTensorError) -> LoadError {
    let there = bytes.len();
    let Some((len, rest)) = bytes.split_first_chunk::<LENGTH>() else {
        return place
            .malformed(format!("is no safetensors file: it has {there} bytes, its header alone takes more"));
    };
    let len = u64::from_le_bytes(*len);
    let header = usize::try_from(len).ok().and_then(|len| rest.split_at_checked(len));
    let Some((header, elements)) = header else {
        return place.malformed(format!(
            "is truncated, or no safetensors file: its header takes {len} bytes, {} are there",
            rest.len()
        ));
    };
    if !matches!(error, SafeTensorError::MetadataIncompleteBuffer) {
        return place.malformed(format!("is no safetensors file that can be read: {error}"));
    }
    let Ok(metadata) = serde_json::from_slice::<Metadata>(header) else {
        return place.malformed(error.to_string());
    };
    // The tensors follow each other without gaps, so that either the file ends in one of them or there is more.
    let (ends, there) = (metadata.data_len(), elements.len());
    let cut = metadata.offset_keys().into_iter().find_map(|name| {
        let info = metadata.info(&name)?;
        (info.data_offsets.1 > there).then(|| (name.clone(), info.clone()))
    });
    match cut {
        Some((name, TensorInfo { dtype, shape, data_offsets: (start, end) })) => {
            let shape = shape.into_iter().map(|len| len as u64).collect::<Vec<_>>();
            Place { tensor: Some(&name), ..place }.malformed(format!(
                "is truncated: shape {} of {} takes {} bytes, {} are there",
                super::error::Found(&shape),
                kind(dtype).map_or(dtype.to_string(), |kind| kind.name().into()),
                end - start,
                there.saturating_sub(start)
            ))
        }
        None => place.malformed(format!("is too long: its tensors take {ends} bytes, {there} are there")),
    }
}

/// Elements as Rust has them, where it does.
fn kind(dtype: Dtype) -> Option<Kind> {
    Some(match dtype {
        Dtype::BOOL => Kind::Bool,
        Dtype::I8 => Kind::I8,
        Dtype::I16 => Kind::I16,
        Dtype::I32 => Kind::I32,
        Dtype::I64 => Kind::I64,
        Dtype::U8 => Kind::U8,
        Dtype::U16 => Kind::U16,
        Dtype::U32 => Kind::U32,
        Dtype::U64 => Kind::U64,
        Dtype::F16 => Kind::F16,
        Dtype::BF16 => Kind::Bf16,
        Dtype::F32 => Kind::F32,
        Dtype::F64 => Kind::F64,
        Dtype::C64 => Kind::Complex32,
        _ => return None,
    })
}

/// An element type as the format calls it: `F32`. The format of [`Stored`] tensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code(Dtype);

macro_rules! called {
    ($($t:ty: $dtype:ident;)*) => {$(
        impl Called<Code> for $t {
            const NAME: Code = Code(Dtype::$dtype);
        }
    )*};
}

called! {
    bool: BOOL;
    i8: I8;
    i16: I16;
    i32: I32;
    i64: I64;
    u8: U8;
    u16: U16;
    u32: U32;
    u64: U64;
    f32: F32;
    f64: F64;
}

#[cfg(feature = "half")]
called! {
    half::f16: F16;
    half::bf16: BF16;
}

#[cfg(feature = "complex")]
called! { num_complex::Complex<f32>: C64; }

/// A tensor as the crate of the format takes it.
struct Given<'a> {
    dtype: Dtype,
    shape: Vec<usize>,
    bytes: Cow<'a, [u8]>,
}

impl View for Given<'_> {
    fn dtype(&self) -> Dtype {
        self.dtype
    }

    fn shape(&self) -> &[usize] {
        &self.shape
    }

    fn data(&self) -> Cow<'_, [u8]> {
        Cow::Borrowed(&self.bytes)
    }

    fn data_len(&self) -> usize {
        self.bytes.len()
    }
}

fn given<'a>(tensors: &'a [(&'a str, &'a dyn Stored<Code>)]) -> io::Result<Vec<(&'a str, Given<'a>)>> {
    named_once(tensors.iter().map(|&(name, _)| name))?;
    if tensors.iter().any(|&(name, _)| name == METADATA) {
        let text = format!("tensor '{METADATA}' is a name of the format's own");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
    }
    let given = tensors.iter().map(|&(name, tensor)| {
        let (dtype, shape, bytes) = (tensor.element().0, tensor.lengths(), tensor.bytes());
        (name, Given { dtype, shape, bytes })
    });
    Ok(given.collect())
}

fn unwritten(error: SafeTensorError) -> io::Error {
    match error {
        SafeTensorError::IoError(error) => error,
        other => io::Error::new(io::ErrorKind::InvalidInput, other.to_string()),
    }
}

/// Writes tensors and views of any element types and shapes to a file.
///
/// The file is written beside its place and then put there, so that a file that others have mapped is not changed. The
/// format has the tensors with the largest elements first, and those of one type sorted by name.
///
/// # Errors
///
/// Where the file cannot be written, or two tensors have the same name; the text names the file.
pub fn write(path: impl AsRef<Path>, tensors: &[(&str, &dyn Stored<Code>)]) -> io::Result<()> {
    let path = path.as_ref();
    given(tensors)
        .and_then(|tensors| ::safetensors::serialize_to_file(tensors, None, path).map_err(unwritten))
        .map_err(|error| Place { file: &path.to_string_lossy(), tensor: None }.unwritten(error))
}

/// The bytes of a file.
///
/// # Errors
///
/// Where two tensors have the same name.
pub fn to_vec(tensors: &[(&str, &dyn Stored<Code>)]) -> io::Result<Vec<u8>> {
    ::safetensors::serialize(given(tensors)?, None).map_err(unwritten)
}
