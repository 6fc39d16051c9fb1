//! Models by hand, from tensors in memory: what is read, under which names, and every line of what is wrong.

use super::{FromTensors, FromTransposed, LoadErrors, Loaded, Loading};
use crate::files::source::sealed::Sealed;
use crate::files::{Entry, FileElement, Kind, LoadError, TensorSource};
use crate::shape::{Const, Dyn, Shape};
use crate::tensor::{InlineTensor, Tensor, Tensor1, Tensor2};

crate::dim! { Vocab, Width }

/// `f32` tensors that count 0, 1, 2, ..
struct Memory(Vec<(&'static str, Vec<u64>)>);

impl Sealed for Memory {}

impl TensorSource for Memory {
    fn name(&self) -> &str {
        "memory"
    }

    fn names(&self) -> Vec<&str> {
        self.0.iter().map(|(name, _)| *name).collect()
    }

    fn entry(&self, name: &str) -> Result<Entry, LoadError> {
        let (_, shape) =
            self.0.iter().find(|(other, _)| *other == name).expect("a model asks for what is there");
        Ok(Entry { kind: Some(Kind::F32), called: "F32".into(), shape: shape.clone() })
    }

    fn tensor<T: FileElement, S: Shape>(&self, name: &str) -> Result<Tensor<T, S>, LoadError> {
        let Entry { shape, .. } = self.entry(name)?;
        if T::KIND != Kind::F32 {
            return Err(LoadError::element("memory", Some(name), T::KIND, Some(Kind::F32), "F32"));
        }
        let elements = (0..shape.iter().product::<u64>()).map(|i| {
            let bytes = (i as f32).to_le_bytes();
            T::decode(&bytes, crate::files::element::Order::Little).expect("this is an `f32`")
        });
        let mut lengths = S::origin();
        if shape.len() == S::RANK {
            for (length, given) in lengths.as_mut().iter_mut().zip(&shape) {
                *length = usize::try_from(*given).expect("small numbers");
            }
            if S::pack(&lengths).is_ok() {
                return Ok(Tensor::from_vec_with(elements.collect(), &lengths).expect("the lengths fit"));
            }
        }
        Err(LoadError::shape::<S>("memory", Some(name), &shape))
    }
}

fn memory(tensors: &[(&'static str, &[u64])]) -> Memory {
    Memory(tensors.iter().map(|(name, shape)| (*name, shape.to_vec())).collect())
}

fn lines(errors: &LoadErrors) -> Vec<String> {
    errors.iter().map(|error| format!("{error:#}")).collect()
}

/// What a type of a field makes of the place `x`.
struct At<F>(F);

impl<F: FromTensors> FromTensors for At<F> {
    fn from_tensors(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
        F::from_tensors(&loading.at("x")).map(At)
    }
}

/// The same, transposed.
struct Turned<F>(F);

impl<F: FromTransposed> FromTensors for Turned<F> {
    fn from_tensors(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
        F::from_transposed(&loading.at("x")).map(Turned)
    }
}

/// The places `a` and `b`.
struct Pair<A: Shape, B: Shape>(Tensor<f32, A>, Tensor<f32, B>);

impl<A: Shape, B: Shape> FromTensors for Pair<A, B> {
    fn from_tensors(loading: &Loading<'_, impl TensorSource>) -> Loaded<Self> {
        let (a, b) =
            (FromTensors::from_tensors(&loading.at("a")), FromTensors::from_tensors(&loading.at("b")));
        Ok(Pair(a?, b?))
    }
}

/// A value for which `from_source` finds nothing wrong.
fn read<F: FromTensors>(tensors: &[(&'static str, &[u64])]) -> F {
    F::from_source(&memory(tensors)).expect("it fits")
}

/// The lines of what is wrong.
fn wrong<F: FromTensors>(tensors: &[(&'static str, &[u64])]) -> Vec<String> {
    let Err(errors) = F::from_source(&memory(tensors)) else { panic!("it does not fit") };
    assert_eq!(errors.len(), errors.iter().len());
    lines(&errors)
}

#[test]
fn a_tensor_is_read_as_it_is_or_turned_around() {
    let At(x) = read::<At<Tensor2<f32, 2, 3>>>(&[("x", &[2, 3])]);
    assert_eq!(x.as_slice(), [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
    let Turned(x) = read::<Turned<Tensor2<f32, 3, 2>>>(&[("x", &[2, 3])]);
    assert_eq!(x.as_slice(), [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]);
    let Turned(x) = read::<Turned<InlineTensor<f32, (Const<3>, Const<2>)>>>(&[("x", &[2, 3])]);
    assert_eq!(x.as_slice(), [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]);
    let Turned(x) = read::<Turned<Tensor<f32, (Dyn, Const<2>)>>>(&[("x", &[2, 0])]);
    assert_eq!(x.shape(), [0, 2]);
    let Turned([Some(x), None]) =
        read::<Turned<[Option<Box<Tensor1<f32, 2>>>; 2]>>(&[("x.0", &[2]), ("x.10", &[2])])
    else {
        panic!("the second one is not there")
    };
    assert_eq!(x.as_slice(), [0.0, 1.0]);
}

#[test]
fn shapes_are_told_as_they_are_in_the_file() {
    type X = Tensor2<f32, 3, 2>;
    assert_eq!(
        wrong::<At<X>>(&[("x", &[3, 4])]),
        ["tensor 'x' has shape (3, 4), expected (3, 2): axis 1 is 4, not 2"],
    );
    assert_eq!(
        wrong::<At<X>>(&[("x", &[2, 3])]),
        [
            "tensor 'x' has shape (2, 3), expected (3, 2): axis 0 is 2, not 3; it fits with `#[tensor(transpose)]`"
        ],
    );
    assert_eq!(
        wrong::<Turned<X>>(&[("x", &[4, 3])]),
        ["tensor 'x' has shape (4, 3), expected (2, 3), the transpose of (3, 2): axis 0 is 4, not 2"],
    );
    assert_eq!(
        wrong::<Turned<X>>(&[("x", &[3, 2])]),
        [
            "tensor 'x' has shape (3, 2), expected (2, 3), the transpose of (3, 2): axis 0 is 3, not 2; it fits without \
          `#[tensor(transpose)]`"
        ],
    );
    assert_eq!(
        wrong::<Turned<Tensor<f32, (Width, Const<2>)>>>(&[("x", &[3])]),
        ["tensor 'x' has shape (3,), expected (2, Width), the transpose of (Width, 2): rank 1, not 2"],
    );
    assert_eq!(
        wrong::<At<Tensor1<f64, 2>>>(&[("x", &[2])]),
        ["tensor 'x' has elements f32, expected f64; load them as they are, then convert with `map`"],
    );
}

#[test]
fn an_option_is_none_where_nothing_is_at_its_place_or_below() {
    assert!(read::<At<Option<Tensor1<f32, 2>>>>(&[("x1", &[2]), ("x-y", &[2])]).0.is_none());
    assert!(read::<At<Option<At<Tensor1<f32, 2>>>>>(&[("x.x", &[2])]).0.is_some());
    assert_eq!(
        wrong::<At<Option<Tensor1<f32, 2>>>>(&[("x", &[3])]),
        ["tensor 'x' has shape (3,), expected (2,): axis 0 is 3, not 2"],
    );
    assert_eq!(wrong::<At<Option<Tensor1<f32, 2>>>>(&[("x.y", &[2])]), ["there is no tensor 'x'"],);
}

#[test]
fn a_list_has_as_many_elements_as_the_file() {
    type List = At<Vec<Tensor1<f32, 2>>>;
    assert_eq!(read::<List>(&[("x.0", &[2]), ("x.1", &[2]), ("x.name", &[2])]).0.len(), 2);
    assert_eq!(wrong::<List>(&[]), ["there is no tensor 'x.0'"]);
    assert_eq!(
        wrong::<List>(&[("x.0", &[2]), ("x.1", &[3]), ("x.3", &[2])]),
        [
            "tensor 'x.1' has shape (3,), expected (2,): axis 0 is 3, not 2",
            "there is no tensor 'x.2', nor one below it, but there is 'x.3'",
        ],
    );
    // Numbered from 1.
    assert_eq!(wrong::<List>(&[("x.1", &[2])]), ["there is no tensor 'x.0'"]);
    assert_eq!(
        wrong::<At<[Tensor1<f32, 2>; 3]>>(&[("x.1", &[2])]),
        ["there is no tensor 'x.0'", "there is no tensor 'x.2'"],
    );
    assert_eq!(read::<At<[Tensor1<f32, 2>; 0]>>(&[]).0.len(), 0);
}

#[test]
fn axes_of_one_name_have_one_length() {
    let files: &[(&'static str, &[u64])] = &[("a", &[3, 4]), ("b", &[5, 3])];
    let Pair(a, b) = read::<Pair<(Vocab, Width), (Dyn, Vocab)>>(files);
    assert_eq!((a.shape(), b.shape()), ([3, 4], [5, 3]));
    assert_eq!(
        wrong::<Pair<(Vocab, Width), (Width, Vocab)>>(files),
        ["axis `Width` is 5 in tensor 'b' and 4 in tensor 'a'; a name has one length in a model"],
    );
    assert_eq!(
        wrong::<At<Tensor<f32, (Vocab, Vocab)>>>(&[("x", &[3, 4])]),
        ["tensor 'x' has two axes `Vocab` of lengths 3 and 4"],
    );
    // Two names that are spelt alike are two names.
    mod other {
        crate::dim! { pub Vocab }
    }
    read::<Pair<(Vocab, Width), (other::Vocab, Dyn)>>(files);
}

#[test]
fn what_is_missing_is_compared_with_what_nobody_reads() {
    assert_eq!(wrong::<At<Tensor1<f32, 2>>>(&[("y.z", &[2])]), ["there is no tensor 'x'"]);
    type Deep = At<At<At<Tensor1<f32, 2>>>>;
    assert_eq!(
        wrong::<Deep>(&[("x.x.y", &[2]), ("model.x.x.x", &[2])]),
        ["there is no tensor 'x.x.x', did you mean 'model.x.x.x'?"],
    );
    assert_eq!(wrong::<Deep>(&[("x.x", &[2])]), ["there is no tensor 'x.x.x', did you mean 'x.x'?"]);
}

#[test]
fn strictly_every_tensor_belongs_to_a_field() {
    let file = memory(&[("x", &[2]), ("y", &[2]), ("z", &[3])]);
    assert!(At::<Tensor1<f32, 2>>::from_source(&file).is_ok());
    let Err(errors) = At::<Tensor1<f32, 2>>::from_source_strict(&file) else {
        panic!("`y` and `z` are no fields")
    };
    assert_eq!(
        errors.to_string(),
        "memory does not fill the model, 2 errors [C019]\n  tensor 'y' belongs to no field\n  tensor 'z' belongs to no field",
    );
    assert!(errors.iter().all(LoadError::is_unused));
    assert!(At::<Tensor1<f32, 2>>::from_source_strict(&memory(&[("x", &[2])])).is_ok());
}

#[test]
fn an_error_by_itself_names_file_and_code() {
    let Err(errors) = At::<Tensor1<f32, 2>>::from_source(&memory(&[])) else { panic!("nothing is there") };
    assert_eq!(
        errors.to_string(),
        "memory does not fill the model, 1 error [C019]\n  there is no tensor 'x'"
    );
    let error = errors.into_iter().next().expect("there is one");
    assert_eq!(error.to_string(), "memory: there is no tensor 'x' [C019]");
    assert!(error.is_missing() && error.tensor() == Some("x"));
}
