//! Files of safetensors.

use super::{assert_same, bytes, made, path};
use conformable::safetensors::SafeTensors;
use conformable::{Complex, Shape, TensorSource, bf16, f16};

fn each_way(name: &str, check: impl Fn(&SafeTensors<'_>)) {
    check(&SafeTensors::read(path(name)).unwrap());
    // SAFETY: nothing changes the files of the corpus.
    check(&unsafe { SafeTensors::open(path(name)) }.unwrap());
    let bytes = bytes(name);
    // As the file begins at a multiple of 16, and moved by one.
    for shift in [0, 1] {
        let mut wide = vec![0u8; bytes.len() + 32];
        let start = wide.as_ptr().align_offset(16) + shift;
        wide[start..start + bytes.len()].copy_from_slice(&bytes);
        check(&SafeTensors::from_bytes(&wide[start..start + bytes.len()]).unwrap());
    }
}

#[test]
fn all_element_types() {
    macro_rules! all {
        ($($t:ty, $name:literal;)*) => {
            each_way("safetensors/types.safetensors", |file| {
                let mut names = file.names();
                names.sort();
                let mut expected = [$($name),*];
                expected.sort();
                assert_eq!(names, expected);
                $(assert_same(&file.tensor::<$t, Shape![2, 3]>($name).unwrap(), &made(&[2, 3]));)*
            });
        };
    }
    all! {
        bool, "b1"; i8, "i1"; i16, "i2"; i32, "i4"; i64, "i8"; u8, "u1"; u16, "u2"; u32, "u4"; u64, "u8";
        f16, "f2"; f32, "f4"; f64, "f8"; Complex<f32>, "c8";
    }
}

#[test]
fn element_types_that_numpy_has_not() {
    each_way("safetensors/others.safetensors", |file| {
        assert_eq!(file.names(), ["bf16", "f8"]);
        assert_same(&file.tensor::<bf16, Shape![2, 3]>("bf16").unwrap(), &made(&[2, 3]));
        // Rust has no such elements, but the file says what they are.
        let entry = file.entry("f8").unwrap();
        assert_eq!((entry.element(), entry.shape()), ("F8_E4M3", &[2, 3][..]));
        assert!(file.tensor::<u8, Shape![2, 3]>("f8").unwrap_err().is_element());
    });
}

#[test]
fn shapes() {
    each_way("safetensors/shapes.safetensors", |file| {
        assert_same(&file.tensor::<f32, Shape![]>("rank0").unwrap(), &made(&[]));
        assert_same(&file.tensor::<f32, Shape![2, 0, 3]>("empty").unwrap(), &made(&[2, 0, 3]));
        assert_eq!(file.view::<f32, Shape![dyn, dyn, 3]>("empty").unwrap().shape(), [2, 0, 3]);
        assert_same(&file.tensor::<u8, Shape![3]>("odd").unwrap(), &made(&[3]));
    });
}

/// A view is the bytes of the file, or it is an error that says so.
#[test]
fn views_are_where_the_file_is() {
    let bytes = bytes("safetensors/types.safetensors");
    let mut wide = vec![0u8; bytes.len() + 32];
    let aligned = wide.as_ptr().align_offset(16);
    for shift in [0, 1, 2, 4, 8] {
        let range = aligned + shift..aligned + shift + bytes.len();
        wide[range.clone()].copy_from_slice(&bytes);
        let file = SafeTensors::from_bytes(&wide[range.clone()]).unwrap();
        macro_rules! view {
            ($t:ty, $name:literal, $align:literal) => {
                let viewed = file.view::<$t, Shape![2, 3]>($name);
                if shift % $align == 0 {
                    let view = viewed.unwrap();
                    assert_same(&view.to_owned(), &made(&[2, 3]));
                    let elements = view.as_slice().unwrap().as_ptr_range();
                    let all = wide[range.clone()].as_ptr_range();
                    assert!(all.start <= elements.start.cast() && elements.end.cast() <= all.end);
                } else {
                    let error = viewed.unwrap_err();
                    assert!(error.is_view(), "{error}");
                    assert_eq!(
                        error.to_string(),
                        concat!(
                            "<bytes>: tensor '",
                            $name,
                            "' is not aligned in memory as its elements must be; `tensor` copies it [C018]"
                        )
                    );
                }
                assert_same(&file.tensor::<$t, Shape![2, 3]>($name).unwrap(), &made(&[2, 3]));
            };
        }
        view!(u8, "u1", 1);
        view!(bool, "b1", 1);
        view!(f16, "f2", 2);
        view!(f32, "f4", 4);
        view!(Complex<f32>, "c8", 4);
        view!(f64, "f8", 8);
    }
}

/// A byte that is neither 0 nor 1 is no `bool`, neither copied nor viewed.
#[test]
fn bytes_that_are_no_bool() {
    let mut file = conformable::safetensors::to_vec(&[("b", &made::<bool, Shape![3]>(&[3]))]).unwrap();
    *file.last_mut().unwrap() = 2;
    let file = SafeTensors::from_bytes(&file).unwrap();
    let expected = "<bytes>: tensor 'b' has an element that is no bool, at place 2 [C018]";
    assert_eq!(file.tensor::<bool, Shape![3]>("b").unwrap_err().to_string(), expected);
    assert_eq!(file.view::<bool, Shape![3]>("b").unwrap_err().to_string(), expected);
}
