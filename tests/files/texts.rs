//! The texts of errors: one line with the file, the tensor, what was expected and what is there.

use super::{bytes, made, path};
use conformable::npz::Npz;
use conformable::safetensors::{self, SafeTensors};
use conformable::{LoadError, Shape, Tensor, TensorSource, npy};
use std::error::Error;

/// The error, with the path of the corpus taken out.
#[track_caller]
fn text<O>(result: Result<O, LoadError>) -> String {
    let Err(error) = result else { panic!("no error") };
    let text = error.to_string();
    assert!(text.starts_with(error.file()), "{text}");
    assert!(text.ends_with(" [C018]") && text.lines().count() == 1, "{text}");
    assert_eq!(format!("{error:?}"), format!("LoadError({text})"));
    text.replace(&format!("{}/", path("").display()), "").replace(&path("").display().to_string(), "")
}

#[test]
fn another_shape() {
    let file = path("numpy/f4.npy");
    assert_eq!(
        text(npy::read::<f32, Shape![2, 4]>(&file)),
        "numpy/f4.npy: the tensor has shape (2, 3), expected (2, 4): axis 1 is 3, not 4 [C018]"
    );
    assert_eq!(
        text(npy::read::<f32, Shape![dyn, 3, 1]>(&file)),
        "numpy/f4.npy: the tensor has shape (2, 3), expected (dyn, 3, 1): rank 2, not 3 [C018]"
    );
    let turned = npy::read::<f32, Shape![3, 2]>(&file);
    assert!(turned.as_ref().unwrap_err().is_shape());
    assert_eq!(
        text(turned),
        "numpy/f4.npy: the tensor has shape (2, 3), expected (3, 2): axis 0 is 2, not 3; its axes are in opposite order, \
         load (2, 3) and turn it with `t()` [C018]"
    );
    assert_eq!(
        text(npy::read::<f32, Shape![]>(path("numpy/rank1.npy"))),
        "numpy/rank1.npy: the tensor has shape (5,), expected (): rank 1, not 0 [C018]"
    );
}

#[test]
fn other_elements() {
    let found = npy::read::<f64, Shape![2, 3]>(path("numpy/f4.npy"));
    assert!(found.as_ref().unwrap_err().is_element());
    assert_eq!(
        text(found),
        "numpy/f4.npy: the tensor has elements f32, expected f64; load them as they are, then convert with `map` [C018]"
    );
    for (name, found) in [("text", "'<U5'"), ("record", "'[('a', '<f4'), ('b', '<i8', (2, 3))]'")] {
        let error = text(npy::read::<f64, Shape![2]>(path(&format!("numpy/{name}.npy"))));
        assert_eq!(error, format!("numpy/{name}.npy: the tensor has elements {found}, expected f64 [C018]"));
    }
}

#[test]
fn names() {
    let file = SafeTensors::read(path("safetensors/shapes.safetensors")).unwrap();
    let missing = file.tensor::<f32, Shape![2]>("emtpy");
    assert!(missing.as_ref().unwrap_err().is_missing());
    assert_eq!(missing.as_ref().unwrap_err().tensor(), Some("emtpy"));
    assert_eq!(
        text(missing),
        "safetensors/shapes.safetensors: there is no tensor 'emtpy', did you mean 'empty'? [C018]"
    );
    assert_eq!(
        text(file.view::<f32, Shape![2]>("weights")),
        "safetensors/shapes.safetensors: there is no tensor 'weights', it has 'empty', 'rank0', 'odd' [C018]"
    );
    let npz = Npz::open(path("numpy/stored.npz")).unwrap();
    assert_eq!(
        text(npz.tensor::<f32, Shape![2]>("layer.0/bais")),
        "numpy/stored.npz: there is no tensor 'layer.0/bais', did you mean 'layer.0/bias'? [C018]"
    );
    let empty = safetensors::to_vec(&[]).unwrap();
    assert_eq!(
        text(SafeTensors::from_bytes(&empty).unwrap().entry("x")),
        "<bytes>: there is no tensor 'x', it has none [C018]"
    );
    let x = made::<u8, Shape![1]>(&[1]);
    let names = (0..20).map(|i| format!("layer {i}")).collect::<Vec<_>>();
    let all = names.iter().map(|name| (name.as_str(), &x as _)).collect::<Vec<_>>();
    let many = safetensors::to_vec(&all).unwrap();
    let error = text(SafeTensors::from_bytes(&many).unwrap().entry("bias"));
    assert!(
        error.contains("it has 'layer 0', 'layer 1', 'layer 10',") && error.contains(" and 12 more ["),
        "{error}"
    );
}

/// A name from a file cannot fill the screen or pretend to be another line.
#[test]
fn names_with_other_signs() {
    let x = made::<u8, Shape![1]>(&[1]);
    let long = "x".repeat(10_000);
    let file = safetensors::to_vec(&[("a\nb\u{1b}[31m", &x), (&long, &x)]).unwrap();
    let file = SafeTensors::from_bytes(&file).unwrap();
    let error = text(file.tensor::<f32, Shape![1]>("a\nb\u{1b}[31m"));
    assert!(error.starts_with("<bytes>: tensor 'a\\nb\\u{1b}[31m' has elements u8, expected f32"), "{error}");
    assert!(text(file.tensor::<f32, Shape![1]>(&long)).len() < 300);
}

#[test]
fn files_that_are_not_there_or_not_of_their_kind() {
    let missing = npy::read::<f32, Shape![2]>(path("numpy/none.npy"));
    let error = missing.as_ref().unwrap_err();
    assert!(error.is_io() && error.source().is_some());
    let source = error.source().unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(source.kind(), std::io::ErrorKind::NotFound);
    assert!(text(missing).starts_with("numpy/none.npy: cannot be read or written: No such file"));
    assert!(text(Npz::open(path("numpy/none.npz"))).starts_with("numpy/none.npz: cannot be read"));
    assert!(text(SafeTensors::read(path("none"))).starts_with("none: cannot be read"));
    // SAFETY: nobody changes this file, which is not there.
    assert!(text(unsafe { SafeTensors::open(path("none")) }).starts_with("none: cannot be read"));

    assert_eq!(
        text(npy::read::<f32, Shape![2]>(path("numpy/stored.npz"))),
        "numpy/stored.npz: is no npy file: it does not begin with \\x93NUMPY [C018]"
    );
    assert!(
        text(Npz::open(path("numpy/f4.npy"))).starts_with("numpy/f4.npy: is no zip archive that can be read")
    );
    assert!(
        text(SafeTensors::read(path("numpy/f4.npy")))
            .starts_with("numpy/f4.npy: is truncated, or no safetensors file: its header takes ")
    );
    let mut later = bytes("numpy/f4.npy");
    later[6] = 4;
    assert_eq!(
        text(npy::from_bytes::<f32, Shape![2, 3]>(&later)),
        "<bytes>: is an npy file of version 4.0, which is neither 1, 2 nor 3 [C018]"
    );
}

/// The errors of a source are told apart from those of its format.
#[test]
fn a_reader_that_fails() {
    struct Fails;
    impl std::io::Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::ConnectionReset.into())
        }
    }
    let failed = npy::from_reader::<f32, Shape![2]>(Fails);
    assert!(failed.as_ref().unwrap_err().is_io());
    assert_eq!(text(failed), "<bytes>: cannot be read or written: connection reset [C018]");
}

#[test]
fn errors_are_values_that_travel() {
    fn travels<T: Send + Sync + Error + 'static>() {}
    travels::<LoadError>();
    let load = || -> Result<Tensor![f32; 2], Box<dyn Error>> { Ok(npy::read(path("numpy/f4.npy"))?) };
    assert!(load().is_err());
}
