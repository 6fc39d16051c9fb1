//! Files that are cut off, changed, or lie about themselves: an error, and never a panic.
//!
//! What they make the library allocate is in `file_allocations.rs`, inputs by the million in `fuzz/`.

use super::bytes;
use conformable::npz::Npz;
use conformable::safetensors::SafeTensors;
use conformable::{LoadError, Shape, Tensor, TensorSource, f16, npy};

/// Reads what a file has of these types, and gives the first error.
fn read_npy(file: &[u8]) -> Result<(), LoadError> {
    let all = [
        npy::from_bytes::<f64, Shape![dyn, dyn]>(file).map(drop),
        npy::from_bytes::<f64, Shape![2, 3]>(file).map(drop),
        npy::from_reader::<f64, Shape![dyn, dyn]>(file).map(drop),
    ];
    all.into_iter().collect()
}

fn read_npz(file: &[u8]) -> Result<(), LoadError> {
    let file = Npz::from_bytes(file)?;
    for name in file.names() {
        file.entry(name)?;
        file.tensor::<f32, Shape![dyn, dyn]>(name)?;
    }
    Ok(())
}

fn read_safetensors(file: &[u8]) -> Result<(), LoadError> {
    let file = SafeTensors::from_bytes(file)?;
    for name in file.names() {
        file.entry(name)?;
        let view = file.view::<f16, Shape![dyn, dyn]>(name).map(|view| view.to_owned());
        let tensor: Tensor![f16; dyn, dyn] = file.tensor(name)?;
        assert!(view.is_err() || view.unwrap().as_slice().len() == tensor.len());
    }
    Ok(())
}

/// Every beginning of a file is malformed, every file with one byte changed is read or is an error.
#[track_caller]
fn cut_and_changed(file: &[u8], read: impl Fn(&[u8]) -> Result<(), LoadError>) {
    for len in 0..file.len() {
        let error = read(&file[..len]).expect_err("a file that is cut off");
        assert!(error.is_malformed(), "{len} bytes: {error}");
        assert!(error.to_string().lines().count() == 1, "{error}");
    }
    let mut changed = file.to_vec();
    for i in 0..file.len() {
        for byte in [0, 1, 0x7f, 0x80, 0xff, b'\'', b'9', file[i] ^ 1] {
            changed[i] = byte;
            if let Err(error) = read(&changed) {
                assert!(!error.is_io(), "byte {i} is {byte}: {error}");
            }
        }
        changed[i] = file[i];
    }
}

#[test]
fn npy_cut_and_changed() {
    for name in ["f8", "f8-big-fortran", "version3"] {
        let file = bytes(&format!("numpy/{name}.npy"));
        read_npy(&file).unwrap();
        cut_and_changed(&file, read_npy);
    }
}

#[test]
fn npz_cut_and_changed() {
    let tensor = super::made::<f32, Shape![2, 3]>(&[2, 3]);
    let file = conformable::npz::to_vec(&[("x", &tensor)]).unwrap();
    read_npz(&file).unwrap();
    cut_and_changed(&file, read_npz);
    // Here arrays have other types, which is an error before and after.
    for name in ["numpy/stored.npz", "numpy/deflated.npz"] {
        let file = bytes(name);
        for len in 0..file.len() {
            read_npz(&file[..len]).expect_err("a file that is cut off");
        }
    }
}

#[test]
fn safetensors_cut_and_changed() {
    let tensor = super::made::<f16, Shape![2, 3]>(&[2, 3]);
    let file = conformable::safetensors::to_vec(&[("x", &tensor), ("y", &tensor)]).unwrap();
    read_safetensors(&file).unwrap();
    cut_and_changed(&file, read_safetensors);
}

/// A checksum that is wrong is an error, also where all elements were read.
#[test]
fn an_array_of_other_bytes_than_its_checksum() {
    let tensor = super::made::<f32, Shape![2, 3]>(&[2, 3]);
    let mut file = conformable::npz::to_vec(&[("x", &tensor)]).unwrap();
    let element = tensor.as_slice()[5].to_le_bytes();
    let at = file.windows(4).position(|bytes| bytes == element).unwrap();
    file[at] ^= 1;
    let error = read_npz(&file).unwrap_err();
    assert!(error.is_malformed(), "{error}");
    assert_eq!(error.tensor(), Some("x"));
}

/// The header of an npy file of this text.
fn npy_of(text: &str, elements: &[u8]) -> Vec<u8> {
    let mut file = b"\x93NUMPY\x01\0".to_vec();
    file.extend((text.len() as u16).to_le_bytes());
    file.extend(text.as_bytes());
    file.extend(elements);
    file
}

#[test]
fn npy_headers() {
    let read = |text: &str| npy::from_bytes::<u8, Shape![dyn, dyn]>(&npy_of(text, &[0; 6])).map(drop);
    for text in [
        "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }",
        "{\"shape\":(2,3),\"fortran_order\":True,\"descr\":\"|u1\"}",
        " { 'shape' : ( 2 , 3L , ) , 'fortran_order' : False , 'descr' : '<u1' } \n",
    ] {
        read(text).unwrap();
    }
    for (text, what) in [
        ("", "ends at byte 0, expected '{'"),
        ("{}", "has no key 'descr'"),
        ("{'descr': '|u1', 'fortran_order': False}", "has no key 'shape'"),
        ("{'descr': '|u1', 'shape': (2, 3)}", "has no key 'fortran_order'"),
        ("{'descr': '|u1', 'descr': '|u1'}", "has the key 'descr' twice"),
        ("{'desc': '|u1'}", "has the key 'desc', which is unknown"),
        ("{'fortran_order': 1}", "has '1' at byte 18, expected True or False"),
        ("{'shape': (2, -3)}", "has '-' at byte 14, expected a length"),
        ("{'shape': (2, 3.0)}", "has '.' at byte 15, expected ')'"),
        ("{'shape': (6)}", "has ')' at byte 12, expected ','"),
        ("{'shape': 6}", "has '6' at byte 10, expected '('"),
        ("{'shape': (99999999999999999999,)}", "has a length of more than 64 bits"),
        ("{'descr': '|u1", "has a text without an end"),
        ("{'descr': [('a', '|u1')", "ends at byte 23, expected ']'"),
        (
            "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), } x",
            "has 'x' at byte 60, expected its end",
        ),
        ("{'descr': '|u1' 'shape': (2, 3)}", "has '\\'' at byte 16, expected '}'"),
    ] {
        let error = read(text).unwrap_err();
        assert_eq!(error.to_string(), format!("<bytes>: has a header that {what} [C018]"), "{text}");
        assert!(error.is_malformed());
    }
    let axes = format!("{{'shape': ({})}}", "1, ".repeat(65));
    assert!(read(&axes).unwrap_err().to_string().contains("a shape of more than 64 axes"));
    // A parser of Python would recurse here, until the stack ends.
    let nested = format!("{{'descr': {}", "[".repeat(60_000));
    assert!(read(&nested).unwrap_err().is_malformed());
    let nested = format!("{{'shape': {}", "(".repeat(60_000));
    assert!(read(&nested).unwrap_err().is_malformed());
}

#[test]
fn npy_shapes_that_are_not_to_be_had() {
    let of = |shape: &str| {
        npy_of(&format!("{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}"), &[0; 8])
    };
    let read = |shape: &str| npy::from_bytes::<f64, Shape![dyn, dyn]>(&of(shape)).unwrap_err();
    assert_eq!(
        read("(1000000000000, 3)").to_string(),
        "<bytes>: is truncated: shape (1000000000000, 3) of f64 takes 24000000000000 bytes, 8 are there [C018]"
    );
    for shape in ["(4294967296, 4294967296)", "(18446744073709551615, 2)", "(0, 18446744073709551615)"] {
        let error = read(shape);
        assert!(error.to_string().contains("more bytes than memory can address"), "{error}");
        assert!(error.is_malformed());
    }
    assert!(
        read("(0, 3)").to_string().contains("is too long: shape (0, 3) of f64 takes 0 bytes, 8 are there")
    );
    let slow = npy::from_reader::<f64, Shape![dyn, dyn]>(&of("(1000000000000, 3)")[..]).unwrap_err();
    assert!(slow.to_string().contains("is truncated: it ends before element"), "{slow}");
}

/// The header of a safetensors file of this text.
fn safetensors_of(text: &str, elements: usize) -> Vec<u8> {
    let mut file = (text.len() as u64).to_le_bytes().to_vec();
    file.extend(text.as_bytes());
    file.resize(file.len() + elements, 0);
    file
}

#[test]
fn safetensors_headers() {
    let read = |text: &str| SafeTensors::from_bytes(&safetensors_of(text, 24)).map(drop);
    read(r#"{"x":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}"#).unwrap();
    for (text, what) in [
        (
            r#"{"x":{"dtype":"F32","shape":[2,4],"data_offsets":[0,32]}}"#,
            "tensor 'x' is truncated: shape (2, 4) of f32 takes 32 bytes, 24 are there",
        ),
        (
            r#"{"x":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}"#,
            "is too long: its tensors take 16 bytes, 24 are there",
        ),
        (
            r#"{"x":{"dtype":"F32","shape":[2,3],"data_offsets":[0,20]}}"#,
            "is no safetensors file that can be read: invalid shape, data type, or offset for tensor",
        ),
        (
            r#"{"x":{"dtype":"F32","shape":[2,3],"data_offsets":[8,32]}}"#,
            "is no safetensors file that can be read: invalid offset for tensor `x`",
        ),
        (
            r#"{"x":{"dtype":"F32","shape":[9223372036854775807,9223372036854775807],"data_offsets":[0,24]}}"#,
            "is no safetensors file that can be read: overflow computing buffer size from shape and/or element type",
        ),
        (
            "{",
            "is no safetensors file that can be read: invalid JSON in header: EOF while parsing an object at line 1 column 1",
        ),
    ] {
        let error = read(text).unwrap_err();
        assert_eq!(error.to_string(), format!("<bytes>: {what} [C018]"), "{text}");
        assert!(error.is_malformed());
    }
    let deep = "[".repeat(100_000);
    assert!(read(&deep).unwrap_err().is_malformed());
    for file in [&b""[..], b"1234567", &u64::MAX.to_le_bytes(), &200u64.to_le_bytes()] {
        assert!(SafeTensors::from_bytes(file).unwrap_err().is_malformed());
    }
    // No lengths of axes, but not to be addressed all the same.
    let wide = r#"{"x":{"dtype":"F32","shape":[0,9223372036854775807],"data_offsets":[0,0]}}"#;
    let file = safetensors_of(wide, 0);
    let file = SafeTensors::from_bytes(&file).unwrap();
    assert!(file.tensor::<f32, Shape![dyn, dyn]>("x").unwrap_err().is_malformed());
    assert!(file.view::<f32, Shape![dyn, dyn]>("x").unwrap_err().is_malformed());
}
