//! What conformable writes: these bytes, which `make.py verify` has read with NumPy and safetensors.

use super::{assert_same, bytes, for_types, made, path};
use conformable::npz::Npz;
use conformable::safetensors::SafeTensors;
use conformable::{Complex, InlineTensor, Shape, TensorSource, bf16, f16, npy, npz, safetensors};

/// The committed file has these bytes.
#[track_caller]
fn assert_written(name: &str, found: &[u8]) {
    let name = format!("written/{name}");
    if std::env::var_os("OVERWRITE").is_some() {
        std::fs::create_dir_all(path("written")).unwrap();
        std::fs::write(path(&name), found).unwrap();
    }
    assert!(bytes(&name) == found, "{name} has other bytes; `OVERWRITE=1` writes it anew");
}

/// A path for a file that a test writes.
fn temporary(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

#[test]
fn npy_files_are_those_that_numpy_writes() {
    macro_rules! all {
        ($($t:ty: $name:literal;)*) => {$({
            let tensor = made::<$t, Shape![2, 3]>(&[2, 3]);
            let written = npy::to_vec(&tensor);
            assert_written(concat!($name, ".npy"), &written);
            assert_eq!(written, bytes(concat!("numpy/", $name, ".npy")), $name);
        })*};
    }
    for_types!(all);
    let (rank0, empty) = (made::<f32, Shape![]>(&[]), made::<f32, Shape![2, 0, 3]>(&[2, 0, 3]));
    assert_written("rank0.npy", &npy::to_vec(&rank0));
    assert_written("empty.npy", &npy::to_vec(&empty));
    assert_eq!(npy::to_vec(&rank0), bytes("numpy/rank0.npy"));
    assert_eq!(npy::to_vec(&empty), bytes("numpy/empty.npy"));
    let rank1 = made::<f32, Shape![dyn]>(&[5]);
    assert_eq!(npy::to_vec(&rank1), bytes("numpy/rank1.npy"));
    let rank8 = made::<f32, Shape![1, 2, 1, 3, 1, 2, 1, 2]>(&[1, 2, 1, 3, 1, 2, 1, 2]);
    assert_eq!(npy::to_vec(&rank8), bytes("numpy/rank8.npy"));
}

/// Views and inline tensors are written in row-major order, whatever their strides.
#[test]
fn views_and_inline_tensors() {
    let (tensor, bytes) = (made::<f32, Shape![2, 3]>(&[2, 3]), bytes("numpy/f4.npy"));
    let turned = tensor.t().to_owned();
    assert_eq!(npy::to_vec(&turned.t()), bytes);
    assert_written("turned.npy", &npy::to_vec(&turned.t()));
    assert_eq!(npy::to_vec(&&tensor.view()), bytes);
    let inline = InlineTensor::<f32, Shape![2, 3]>::from_slice(tensor.as_slice()).unwrap();
    assert_eq!(npy::to_vec(&inline), bytes);

    let file = safetensors::to_vec(&[("turned", &turned.t()), ("inline", &inline)]).unwrap();
    let file = SafeTensors::from_bytes(&file).unwrap();
    assert_same(&file.tensor("turned").unwrap(), &tensor);
    assert_same(&file.tensor("inline").unwrap(), &tensor);
}

#[test]
fn several() {
    let (weights, bias) = (made::<f32, Shape![2, 3]>(&[2, 3]), made::<f64, Shape![dyn]>(&[4]));
    let turned = made::<i64, Shape![2, 3]>(&[2, 3]);
    let written =
        npz::to_vec(&[("weights", &weights), ("layer.0/bias", &bias), ("turned", &turned.t())]).unwrap();
    assert_written("several.npz", &written);
    let path = temporary("several.npz");
    npz::write(&path, &[("weights", &weights), ("layer.0/bias", &bias), ("turned", &turned.t())]).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), written);
    let file = Npz::open(&path).unwrap();
    assert_same(&file.tensor("weights").unwrap(), &weights);
    assert_same(&file.tensor("layer.0/bias").unwrap(), &bias);
    assert_eq!(npz::to_vec(&[]).map(|file| Npz::from_bytes(&file).unwrap().names().len()).unwrap(), 0);
}

#[test]
fn safetensors_files_are_those_that_safetensors_writes() {
    macro_rules! all {
        ($($t:ty, $name:literal, $tensor:ident;)*) => {{
            $(let $tensor = made::<$t, Shape![2, 3]>(&[2, 3]);)*
            safetensors::to_vec(&[$(($name, &$tensor)),*]).unwrap()
        }};
    }
    let written = all! {
        bool, "b1", b1; i8, "i1", i1; i16, "i2", i2; i32, "i4", i4; i64, "i8", i8; u8, "u1", u1; u16, "u2", u2;
        u32, "u4", u4; u64, "u8", u8; f16, "f2", f2; f32, "f4", f4; f64, "f8", f8; Complex<f32>, "c8", c8;
    };
    assert_written("types.safetensors", &written);
    assert_eq!(written, bytes("safetensors/types.safetensors"));

    let bf16 = made::<bf16, Shape![2, 3]>(&[2, 3]);
    let written = safetensors::to_vec(&[("bf16", &bf16)]).unwrap();
    assert_written("others.safetensors", &written);
    let path = temporary("others.safetensors");
    safetensors::write(&path, &[("bf16", &bf16)]).unwrap();
    assert_eq!(std::fs::read(path).unwrap(), written);
}

#[test]
fn a_file_on_the_disk() {
    let tensor = made::<f64, Shape![2, 3]>(&[2, 3]);
    let path = temporary("tensor.npy");
    npy::write(&path, &tensor).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), bytes("numpy/f8.npy"));
    assert_same(&npy::read::<f64, Shape![2, 3]>(&path).unwrap(), &tensor);
}

#[test]
fn errors_of_writing_name_the_file() {
    let tensor = made::<f64, Shape![2, 3]>(&[2, 3]);
    let nowhere = temporary("there is no such folder/file");
    let errors = [
        npy::write(&nowhere, &tensor).unwrap_err(),
        npz::write(&nowhere, &[("x", &tensor)]).unwrap_err(),
        safetensors::write(&nowhere, &[("x", &tensor)]).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
        assert!(error.to_string().starts_with(&format!("{}: ", nowhere.display())), "{error}");
    }
    let twice = npz::to_vec(&[("x", &tensor), ("x", &tensor)]).unwrap_err();
    assert_eq!(twice.to_string(), "tensor 'x' is there twice");
    let twice = safetensors::to_vec(&[("x", &tensor), ("x", &tensor)]).unwrap_err();
    assert_eq!(twice.to_string(), "tensor 'x' is there twice");
    let own = safetensors::to_vec(&[("__metadata__", &tensor)]).unwrap_err();
    assert_eq!(own.to_string(), "tensor '__metadata__' is a name of the format's own");
}
