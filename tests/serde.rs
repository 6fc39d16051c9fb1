//! Tensors in serde's formats: one that says what it has, JSON, and one that does not, postcard.
#![cfg(feature = "serde")]

use conformable::{Const, Dyn, InlineTensor, Shape, ShapeError, Tensor, TensorView, dim, tensor};
use serde::Serialize;
use serde::de::DeserializeOwned;

dim! { Batch }

const JSON: &str = r#"{"shape":[2,3],"elements":[1,2,3,4,5,6]}"#;

/// Both formats, there and back.
#[track_caller]
fn there_and_back<V: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &V) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<V>(&json).unwrap(), value, "{json}");
    let compact = postcard::to_allocvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<V>(&compact).unwrap(), value);
}

#[test]
fn tensors_of_every_kind() {
    there_and_back(&tensor![[1, 2, 3], [4, 5, 6]]);
    there_and_back(&tensor![0.5f64; 3, 4]);
    there_and_back(&tensor![1.5f32; 1, 2, 1, 2, 1, 2, 1, 2]);
    there_and_back(&<Tensor![u8]>::full(7));
    there_and_back(&<Tensor![i64; 2, 0, 3]>::zeros());
    there_and_back(&<Tensor![f64; dyn, 2]>::from_vec_with(vec![1.0, 2.0, 3.0, 4.0], &[2, 2]).unwrap());
    there_and_back(&<Tensor![f64; dyn Batch, 2]>::from_vec_with(vec![1.0, 2.0], &[1, 2]).unwrap());
    there_and_back(&<Tensor![f64; 0, dyn]>::zeros_with(&[0, 1 << 40]).unwrap());
    there_and_back(&InlineTensor::<i16, Shape![2, 2]>::from_array([[1, -2], [3, -4]]));
    // Elements of any type that serde knows.
    let words = <Tensor![String; 2]>::from_array(["one".into(), "two".into()]);
    there_and_back(&words);
    there_and_back(&InlineTensor::<String, Shape![2]>::from_array(["one".into(), "two".into()]));
}

#[test]
fn what_is_written() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    assert_eq!(serde_json::to_string(&x).unwrap(), JSON);
    // Lengths and elements, each with its number before it; no names.
    assert_eq!(postcard::to_allocvec(&x.map(|&x| x as u8)).unwrap(), [2, 2, 3, 6, 1, 2, 3, 4, 5, 6]);
    // Views are written as the tensor that they show.
    assert_eq!(serde_json::to_string(&x.t()).unwrap(), r#"{"shape":[3,2],"elements":[1,4,2,5,3,6]}"#);
    let mut y = x.t().to_owned();
    assert_eq!(serde_json::to_string(&y.t_mut()).unwrap(), JSON);
    let view: TensorView![i32; 2, 3] = x.view();
    assert_eq!(postcard::to_allocvec(&view).unwrap(), postcard::to_allocvec(&x).unwrap());
}

#[test]
fn fields_in_any_order() {
    let x = tensor![[1, 2, 3], [4, 5, 6]];
    let turned = r#"{"elements":[1,2,3,4,5,6],"shape":[2,3]}"#;
    assert_eq!(serde_json::from_str::<Tensor![i32; 2, 3]>(turned).unwrap(), x);
    // A sequence, as of a format without names.
    assert_eq!(serde_json::from_str::<Tensor![i32; 2, 3]>("[[2,3],[1,2,3,4,5,6]]").unwrap(), x);
    assert_eq!(
        serde_json::from_str::<Tensor![i32; dyn, 3]>(JSON).unwrap(),
        <Tensor![i32; dyn, 3]>::from_vec_with(x.into_vec(), &[2, 3]).unwrap()
    );
}

#[test]
fn shapes_that_do_not_fit() {
    #[track_caller]
    fn error<V: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
        serde_json::from_str::<V>(json).unwrap_err().to_string()
    }
    for (found, expected) in [
        (
            error::<Tensor![i32; 2, 4]>(JSON),
            "deserialize: shape (2, 3) does not go into (2, 4): axis 1 is 3, not 4 [C009]",
        ),
        (
            error::<InlineTensor![i32; 3, 2]>(JSON),
            "deserialize: shape (2, 3) does not go into (3, 2): axis 0 is 2, not 3 [C009]",
        ),
        (
            error::<Tensor![i32; dyn, 3, 1]>(JSON),
            "deserialize: shape (2, 3) does not go into (dyn, 3, 1): rank 2, not 3 [C009]",
        ),
        (
            error::<Tensor![i32; dyn, 2]>(r#"{"shape":[2,2],"elements":[1,2,3]}"#),
            "deserialize: shape (dyn 2, 2) has 4 elements, 3 were given [C009]",
        ),
        (
            error::<Tensor![i32; 2, 2]>(r#"{"shape":[2,2],"elements":[1,2,3,4,5,6]}"#),
            "deserialize: shape (2, 2) has 4 elements, 6 were given [C009]",
        ),
        (
            error::<Tensor![i32; 2, 2]>(r#"{"elements":[1,2,3],"shape":[2,2]}"#),
            "deserialize: shape (2, 2) has 4 elements, 3 were given [C009]",
        ),
        (
            error::<Tensor![i32; dyn, dyn]>(r#"{"shape":[4294967296,4294967296],"elements":[]}"#),
            "deserialize: a tensor of shape (dyn 4294967296, dyn 4294967296) has more bytes than memory can address [C011]",
        ),
        (error::<Tensor![i32; 2]>(r#"{"shape":[2]}"#), "missing field `elements`"),
        (error::<Tensor![i32; 2]>(r#"{"elements":[2,2]}"#), "missing field `shape`"),
        (error::<Tensor![i32; 2]>(r#"{"shape":[2],"shape":[2]}"#), "duplicate field `shape`"),
        (
            error::<Tensor![i32; 2]>(r#"{"shapes":[2]}"#),
            "unknown field `shapes`, expected `shape` or `elements`",
        ),
        (
            error::<Tensor![i32; 2]>(r#"{"shape":[1,1,1,1,1,1,1,1,1]}"#),
            "invalid length 9, expected the lengths of at most 8 axes",
        ),
        (
            error::<Tensor![i32; 2]>("3"),
            "invalid type: integer `3`, expected a tensor: the lengths of its axes, and its elements in row-major order",
        ),
    ] {
        assert!(found.starts_with(expected), "{found}\n{expected}");
    }
    let compact = postcard::to_allocvec(&tensor![[1u8, 2, 3], [4, 5, 6]]).unwrap();
    postcard::from_bytes::<Tensor![u8; 2, 4]>(&compact).unwrap_err();
    for len in 0..compact.len() {
        postcard::from_bytes::<Tensor![u8; dyn, 3]>(&compact[..len]).unwrap_err();
    }
}

#[test]
fn axes_and_errors() {
    there_and_back(&(Const::<3>, Dyn));
    assert_eq!(serde_json::to_string(&(Const::<3>, Dyn)).unwrap(), "[3,null]");
    let other = serde_json::from_str::<Const<4>>("3").unwrap_err().to_string();
    assert!(
        other.starts_with("deserialize: shape (3,) does not go into (4,): axis 0 is 3, not 4"),
        "{other}"
    );
    let error: ShapeError = <Tensor![f32; 2]>::from_vec(vec![1.0]).unwrap_err();
    assert_eq!(serde_json::to_string(&error).unwrap(), format!("{:?}", error.to_string()));
}
