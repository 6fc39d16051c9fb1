//! Files of NumPy.

use super::{assert_same, bytes, for_types, made, path};
use conformable::npz::Npz;
use conformable::{Complex, Shape, Tensor, TensorSource, f16, npy};

#[test]
fn all_element_types_in_both_orders_of_bytes_and_of_axes() {
    macro_rules! test {
        ($($t:ty: $name:literal;)*) => {$({
            let expected = made::<$t, Shape![2, 3]>(&[2, 3]);
            for name in [concat!("numpy/", $name, ".npy"), concat!("numpy/", $name, "-big-fortran.npy")] {
                assert_same(&npy::read::<$t, Shape![2, 3]>(path(name)).unwrap(), &expected);
                assert_same(&npy::from_bytes::<$t, Shape![2, 3]>(&bytes(name)).unwrap(), &expected);
                assert_same(&npy::from_reader::<$t, Shape![2, 3]>(&bytes(name)[..]).unwrap(), &expected);
            }
        })*};
    }
    for_types!(test);
}

#[test]
fn shapes() {
    assert_same(&npy::read::<f32, Shape![]>(path("numpy/rank0.npy")).unwrap(), &made(&[]));
    assert_same(&npy::read::<f32, Shape![5]>(path("numpy/rank1.npy")).unwrap(), &made(&[5]));
    type Rank8 = Shape![1, 2, 1, 3, 1, 2, 1, 2];
    assert_same(&npy::read::<f32, Rank8>(path("numpy/rank8.npy")).unwrap(), &made(&[1, 2, 1, 3, 1, 2, 1, 2]));
    assert_same(&npy::read::<f32, Shape![2, 0, 3]>(path("numpy/empty.npy")).unwrap(), &made(&[2, 0, 3]));
    assert_same(&npy::read::<i32, Shape![0, 3]>(path("numpy/empty-fortran.npy")).unwrap(), &made(&[0, 3]));
    let turned = path("numpy/rank3-fortran.npy");
    assert_same(&npy::read::<i32, Shape![2, 3, 4]>(&turned).unwrap(), &made(&[2, 3, 4]));
    assert_same(&npy::read::<i32, Shape![dyn, 3, dyn]>(&turned).unwrap(), &made(&[2, 3, 4]));
}

#[test]
fn versions() {
    for name in ["numpy/version2.npy", "numpy/version3.npy"] {
        assert_same(&npy::read::<f64, Shape![2, 3]>(path(name)).unwrap(), &made(&[2, 3]));
    }
}

/// `numpy.save` twice into one file: a reader stops behind the first array.
#[test]
fn two_arrays_in_one_file() {
    let file = bytes("numpy/two.npy");
    let mut rest = &file[..];
    assert_same(&npy::from_reader::<u16, Shape![2, 3]>(&mut rest).unwrap(), &made(&[2, 3]));
    assert_same(&npy::from_reader::<f64, Shape![4]>(&mut rest).unwrap(), &made(&[4]));
    assert!(rest.is_empty());
    let whole = npy::from_bytes::<u16, Shape![2, 3]>(&file).unwrap_err();
    assert_eq!(
        whole.to_string(),
        "<bytes>: is too long: shape (2, 3) of u16 takes 12 bytes, 172 are there [C018]"
    );
    assert!(whole.is_malformed());
}

#[test]
fn several_by_name() {
    for name in ["numpy/stored.npz", "numpy/deflated.npz"] {
        let file = bytes(name);
        check(&Npz::open(path(name)).unwrap());
        check(&Npz::from_bytes(&file).unwrap());
    }

    fn check(file: &impl TensorSource) {
        assert_eq!(file.names(), ["weights", "layer.0/bias", "turned"]);
        assert_same(&file.tensor::<f32, Shape![2, 3]>("weights").unwrap(), &made(&[2, 3]));
        assert_same(&file.tensor::<f64, Shape![dyn]>("layer.0/bias").unwrap(), &made(&[4]));
        let turned: Tensor![i64; 3, 2] = file.tensor("turned").unwrap();
        assert_same(&turned.t().to_owned(), &made(&[2, 3]));
        // In any order, and again.
        assert_same(&file.tensor::<f32, Shape![2, 3]>("weights").unwrap(), &made(&[2, 3]));
        let entry = file.entry("turned").unwrap();
        assert_eq!((entry.element(), entry.shape()), ("i64", &[3, 2][..]));
    }
}

/// A file that several threads read.
#[test]
fn threads_share_a_file() {
    let file = Npz::open(path("numpy/deflated.npz")).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                for _ in 0..100 {
                    assert_same(&file.tensor::<f32, Shape![2, 3]>("weights").unwrap(), &made(&[2, 3]));
                    assert_same(&file.tensor::<f64, Shape![4]>("layer.0/bias").unwrap(), &made(&[4]));
                }
            });
        }
    });
}
