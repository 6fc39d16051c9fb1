//! Arrays of NumPy by name, several a file: `numpy.savez`, `numpy.savez_compressed` and `numpy.load`.
//!
//! ```
//! use conformable_runtime::{Const, Tensor2, TensorSource, npz};
//!
//! let (w, n) = (Tensor2::<f32, 2, 3>::ones(), Tensor2::<i64, 1, 1>::ones());
//! let bytes = npz::to_vec(&[("weights", &w), ("count", &n)])?;
//!
//! let file = npz::Npz::from_bytes(&bytes)?;
//! assert_eq!(file.names(), ["weights", "count"]);
//! assert_eq!(file.tensor::<f32, (Const<2>, Const<3>)>("weights")?, w);
//! assert_eq!(
//!     file.tensor::<f32, (Const<2>, Const<3>)>("weight").unwrap_err().to_string(),
//!     "<bytes>: there is no tensor 'weight', did you mean 'weights'? [C018]",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The file is a zip archive of [npy](super::npy) files, stored or deflated. An array that is deflated can be a thousand
//! times as large as its file; memory is asked for as its elements come.

use super::npy::{self, Descr, Header, Length};
use super::place::Place;
use super::{Entry, FileElement, LoadError, Stored, TensorSource, source};
use crate::shape::Shape;
use crate::tensor::Tensor;
use core::fmt;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use zip::read::ZipFile;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// What NumPy appends to the names.
const EXTENSION: &str = ".npy";

/// A file of several arrays. [`TensorSource`] has the methods that read them.
pub struct Npz<R> {
    file: String,
    names: Vec<String>,
    /// Reading moves the place in the file.
    archive: Mutex<ZipArchive<R>>,
}

impl Npz<BufReader<File>> {
    /// Opens a file. Arrays are read when they are asked for.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read or is no zip archive.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        let name = path.to_string_lossy();
        let file = File::open(path).map_err(|error| Place { file: &name, tensor: None }.io(error))?;
        Npz::new(&name, BufReader::new(file))
    }
}

impl<'a> Npz<Cursor<&'a [u8]>> {
    /// Opens a file that is in memory.
    ///
    /// # Errors
    ///
    /// Where it is no zip archive.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, LoadError> {
        Npz::new(super::BYTES, Cursor::new(bytes))
    }
}

impl<R: Read + Seek> Npz<R> {
    fn new(file: &str, reader: R) -> Result<Self, LoadError> {
        let place = Place { file, tensor: None };
        let archive = ZipArchive::new(reader).map_err(|error| unzipped(place, error))?;
        let names =
            archive.file_names().filter_map(|name| Some(name.ok()?.strip_suffix(EXTENSION)?.to_owned()));
        let names = names.collect();
        Ok(Npz { file: file.into(), names, archive: Mutex::new(archive) })
    }

    fn place<'a>(&'a self, name: &'a str) -> Place<'a> {
        Place { file: &self.file, tensor: Some(name) }
    }

    /// Calls `f` with an array and its length.
    fn with<O>(
        &self,
        name: &str,
        f: impl FnOnce(&mut Decoded<ZipFile<'_, R>>, u64) -> Result<O, LoadError>,
    ) -> Result<O, LoadError> {
        let place = self.place(name);
        if !self.names.iter().any(|known| known == name) {
            return Err(place.missing(self.names.iter().map(String::as_str)));
        }
        // A panic of a reader leaves a place in the file, and every array begins with a seek.
        let mut archive = self.archive.lock().unwrap_or_else(PoisonError::into_inner);
        let file = archive.by_name(&format!("{name}{EXTENSION}")).map_err(|error| unzipped(place, error))?;
        let len = file.size();
        f(&mut Decoded(file), len)
    }
}

impl<R> source::sealed::Sealed for Npz<R> {}

impl<R: Read + Seek> TensorSource for Npz<R> {
    fn name(&self) -> &str {
        &self.file
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    fn entry(&self, name: &str) -> Result<Entry, LoadError> {
        self.with(name, |file, _| Ok(Header::read(self.place(name), file)?.entry))
    }

    fn tensor<T: FileElement, S: Shape>(&self, name: &str) -> Result<Tensor<T, S>, LoadError> {
        self.with(name, |file, len| {
            let place = self.place(name);
            let tensor = npy::load(place, file, Length::Promised(len))?;
            // The checksum is compared where the array ends.
            match file.read(&mut [0]) {
                Ok(0) => Ok(tensor),
                Ok(_) => Err(place.malformed("is too long: there are bytes behind its elements")),
                Err(error) => Err(place.io(error)),
            }
        })
    }
}

impl<R> fmt::Debug for Npz<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Npz({}, {} tensors)", self.file, self.names.len())
    }
}

/// What comes out of the archive. An error without a number of the operating system is the decoder's.
struct Decoded<R>(R);

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match (error.raw_os_error(), error.kind()) {
            (None, kind) if kind != io::ErrorKind::UnexpectedEof => {
                io::Error::new(io::ErrorKind::InvalidData, error)
            }
            _ => error,
        })
    }
}

fn unzipped(place: Place<'_>, error: ZipError) -> LoadError {
    match error {
        ZipError::Io(error) => place.io(error),
        other => place.malformed(format!("is no zip archive that can be read: {other}")),
    }
}

/// Writes tensors and views of any element types and shapes to a file, which is replaced where there is one.
///
/// The elements are stored, as `numpy.savez` does it, not deflated.
///
/// # Errors
///
/// Where the file cannot be written, or two tensors have the same name; the text names the file.
pub fn write(path: impl AsRef<Path>, tensors: &[(&str, &dyn Stored<Descr>)]) -> io::Result<()> {
    let path = path.as_ref();
    let written = File::create(path).and_then(|file| put(io::BufWriter::new(file), tensors)?.flush());
    written.map_err(|error| Place { file: &path.to_string_lossy(), tensor: None }.unwritten(error))
}

/// The bytes of a file.
///
/// # Errors
///
/// Where two tensors have the same name.
pub fn to_vec(tensors: &[(&str, &dyn Stored<Descr>)]) -> io::Result<Vec<u8>> {
    put(Cursor::new(Vec::new()), tensors).map(Cursor::into_inner)
}

fn put<W: Write + Seek>(writer: W, tensors: &[(&str, &dyn Stored<Descr>)]) -> io::Result<W> {
    let mut archive = ZipWriter::new(writer).set_auto_large_file();
    // NumPy's date: the first that a zip archive can have. The same tensors are the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    super::stored::named_once(tensors.iter().map(|&(name, _)| name))?;
    for (name, tensor) in tensors {
        archive.start_file(format!("{name}{EXTENSION}"), options)?;
        npy::put(&mut archive, *tensor)?;
    }
    Ok(archive.finish()?)
}
