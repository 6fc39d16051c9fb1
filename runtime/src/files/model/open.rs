//! A model from a file whose format its first bytes tell.

use super::{FromTensors, LoadErrors, Unused, fill};
use crate::files::place::Place;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// What a zip archive begins with, as an npz is one.
const ZIP: &[u8] = b"PK";

/// Opens a file and fills a value from it.
pub(super) fn fill_from<M: FromTensors>(path: &Path, unused: Unused) -> Result<M, LoadErrors> {
    let name = path.to_string_lossy();
    let place = Place { file: &name, tensor: None };
    let mut first = Vec::new();
    File::open(path)
        .and_then(|file| file.take(ZIP.len() as u64).read_to_end(&mut first))
        .map_err(|error| place.io(error))?;
    if first == ZIP { npz(path, place, unused) } else { safetensors(path, place, unused) }
}

#[cfg(feature = "npy")]
fn npz<M: FromTensors>(path: &Path, place: Place<'_>, unused: Unused) -> Result<M, LoadErrors> {
    use crate::files::{TensorSource, npz::Npz};

    let source = Npz::open(path)?;
    if source.names().is_empty() {
        // What `torch.save` writes is a zip archive too.
        return Err(place.malformed(NO_ARRAYS).into());
    }
    fill(&source, unused)
}

#[cfg(feature = "npy")]
const NO_ARRAYS: &str = "is a zip archive without arrays of NumPy; for PyTorch, `safetensors.torch.save_file` writes a file that can be read";

#[cfg(not(feature = "npy"))]
fn npz<M>(_: &Path, place: Place<'_>, _: Unused) -> Result<M, LoadErrors> {
    Err(without(place, "is an npz file, which the feature `npy` reads"))
}

#[cfg(feature = "safetensors")]
fn safetensors<M: FromTensors>(path: &Path, _: Place<'_>, unused: Unused) -> Result<M, LoadErrors> {
    fill(&crate::files::safetensors::SafeTensors::read(path)?, unused)
}

#[cfg(not(feature = "safetensors"))]
fn safetensors<M>(_: &Path, place: Place<'_>, _: Unused) -> Result<M, LoadErrors> {
    Err(without(place, "is no npz file; a safetensors file is read with the feature `safetensors`"))
}

/// A format that this build does not read.
#[cfg(not(all(feature = "npy", feature = "safetensors")))]
fn without(place: Place<'_>, text: &str) -> LoadErrors {
    place.malformed(text).into()
}
