//! Where an error is, and the checks that all formats have in common.

use super::element::Order;
use super::error::{Found, Named};
use super::{FileElement, Kind, LoadError};
use crate::shape::{Shape, checked_len};
use std::io::{self, Read};

/// A file, and a tensor in it where it has several.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) tensor: Option<&'a str>,
}

/// Bytes that are decoded at a time: a multiple of the size of every element.
const CHUNK: usize = 8 << 10;

impl Place<'_> {
    #[cold]
    pub(super) fn malformed(self, text: impl Into<String>) -> LoadError {
        LoadError::malformed(self.file, self.tensor, text)
    }

    /// An error of the operating system is one, and what a decoder says is a malformed file.
    #[cold]
    pub(super) fn io(self, error: io::Error) -> LoadError {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => self.malformed("is truncated"),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
                self.malformed(format!("cannot be decoded: {error}"))
            }
            _ => LoadError::io(self.file, self.tensor, error),
        }
    }

    /// The lengths and the number of elements of a tensor in the file, if it is one of `T` and `S`.
    ///
    /// `called` is how the format calls elements that Rust has no type for.
    pub(super) fn fits<T: FileElement, S: Shape>(
        self,
        kind: Option<Kind>,
        called: &str,
        shape: impl ExactSizeIterator<Item = u64> + Clone,
    ) -> Result<(S::Index, usize), LoadError> {
        if kind != Some(T::KIND) {
            return Err(LoadError::element(self.file, self.tensor, T::KIND, kind, called));
        }
        let other = || LoadError::shape::<S>(self.file, self.tensor, &shape.clone().collect::<Vec<_>>());
        let huge = || {
            let shape = shape.clone().collect::<Vec<_>>();
            self.malformed(format!("has shape {}, more bytes than memory can address", Found(&shape)))
        };
        let mut lengths = S::origin();
        if shape.len() != lengths.as_ref().len() {
            return Err(other());
        }
        for (to, from) in lengths.as_mut().iter_mut().zip(shape.clone()) {
            *to = usize::try_from(from).map_err(|_| huge())?;
        }
        S::pack(&lengths).map_err(|_| other())?;
        let count = checked_len(lengths.as_ref(), size_of::<T>()).ok_or_else(huge)?;
        Ok((lengths, count))
    }

    /// Compares the bytes that elements take with those that there are.
    pub(super) fn holds<T: FileElement>(
        self,
        shape: &[usize],
        count: usize,
        there: u64,
    ) -> Result<(), LoadError> {
        // The product is that of `fits`, which memory can address.
        let needed = (count * T::KIND.size()) as u64;
        if needed == there {
            return Ok(());
        }
        let shape = shape.iter().map(|&len| len as u64).collect::<Vec<_>>();
        let (what, shape, kind) =
            (if needed > there { "is truncated" } else { "is too long" }, Found(&shape), T::KIND.name());
        Err(self
            .malformed(format!("{what}: shape {shape} of {kind} takes {needed} bytes, {there} are there")))
    }

    /// `count` elements. `known` says that the source has been seen to have them; otherwise memory is asked for as they
    /// come, whatever `count` is.
    pub(super) fn elements<T: FileElement>(
        self,
        source: &mut impl Read,
        count: usize,
        order: Order,
        known: bool,
    ) -> Result<Vec<T>, LoadError> {
        let memory = |_| LoadError::io(self.file, self.tensor, io::ErrorKind::OutOfMemory.into());
        let size = T::KIND.size();
        let mut elements = Vec::new();
        if known {
            elements.try_reserve_exact(count).map_err(memory)?;
        }
        let mut buffer = [0; CHUNK];
        while elements.len() < count {
            let start = elements.len();
            let end = count.min(start + CHUNK / size);
            let bytes = &mut buffer[..(end - start) * size];
            source.read_exact(bytes).map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => {
                    self.malformed(format!("is truncated: it ends before element {end} of {count}"))
                }
                _ => self.io(error),
            })?;
            elements.try_reserve(end - start).map_err(memory)?;
            elements.extend(bytes.chunks_exact(size).map_while(|bytes| T::decode(bytes, order)));
            if elements.len() < end {
                return Err(self.undecodable::<T>(elements.len()));
            }
        }
        Ok(elements)
    }

    #[cold]
    pub(super) fn undecodable<T: FileElement>(self, at: usize) -> LoadError {
        self.malformed(format!("has an element that is no {}, at place {at}", T::KIND.name()))
    }

    /// The error of a name that the file does not have.
    #[cold]
    pub(super) fn missing<'n>(self, names: impl Iterator<Item = &'n str>) -> LoadError {
        LoadError::missing(self.file, self.tensor.unwrap_or_default(), names)
    }

    /// An error of writing, with the name of the file.
    #[cold]
    pub(super) fn unwritten(self, error: io::Error) -> io::Error {
        let text = match self.tensor {
            Some(tensor) => format!("{}: tensor {}: {error}", self.file, Named(tensor)),
            None => format!("{}: {error}", self.file),
        };
        io::Error::new(error.kind(), text)
    }
}
