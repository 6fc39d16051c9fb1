//! The corpus at run time: a case by its name, its operands as tensors, its result as numbers to compare with.

use conformable::{Element, InlineTensor, Shape, StaticShape, Tensor, TensorView};
use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::LazyLock;

/// One line of the corpus.
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) call: String,
    pub(crate) dtype: String,
    pub(crate) shapes: Vec<Vec<usize>>,
    pub(crate) out_shape: Vec<usize>,
    pub(crate) source: String,
    /// The elements of the operands and of the result; none for large cases.
    elements: Option<(Vec<Value>, Value)>,
}

static CASES: LazyLock<Vec<Case>> =
    LazyLock::new(|| include_str!("../corpus/valid.jsonl").lines().map(parse).collect());
static BY_ID: LazyLock<HashMap<&str, &Case>> =
    LazyLock::new(|| CASES.iter().map(|case| (&*case.id, case)).collect());

/// All cases, in the order of the corpus.
pub(crate) fn cases() -> &'static [Case] {
    &CASES
}

/// The case of a test of this name, in which `_` stands for `-`.
pub(crate) fn case(test: &str) -> &'static Case {
    BY_ID[&*test.replace('_', "-")]
}

fn parse(line: &str) -> Case {
    let json: Value = serde_json::from_str(line).expect("a line of the corpus is JSON");
    let text = |key: &str| json[key].as_str().unwrap_or_else(|| panic!("`{key}` is text: {line}")).to_owned();
    assert_eq!((text("expect").as_str(), text("out_dtype")), ("ok", text("dtype")), "{line}");
    Case {
        id: text("id"),
        call: text("call"),
        dtype: text("dtype"),
        shapes: list(&json["shapes"]).iter().map(shape).collect(),
        out_shape: shape(&json["out_shape"]),
        source: text("source"),
        elements: (!json["values"].is_null()).then(|| (list(&json["values"]).clone(), json["out"].clone())),
    }
}

fn list(json: &Value) -> &Vec<Value> {
    json.as_array().unwrap_or_else(|| panic!("{json} is a list"))
}

fn shape(json: &Value) -> Vec<usize> {
    let length = |json: &Value| json.as_u64().and_then(|n| n.try_into().ok());
    list(json).iter().map(|n| length(n).unwrap_or_else(|| panic!("{n} is a length"))).collect()
}

impl Case {
    /// The name of the macro. The corpus has more names: that of the function that answered.
    pub(crate) fn op(&self) -> &str {
        self.call.split('!').next().unwrap_or_default()
    }

    /// Whether the corpus has the numbers of this case, or only the shape of its result.
    pub(crate) fn has_numbers(&self) -> bool {
        self.elements.is_some()
    }

    /// The operands, one after the other.
    pub(crate) fn operands(&'static self) -> Operands {
        Operands { case: self, next: 0 }
    }

    /// Operand `i`. A large case has no numbers, then they count up to a small number again and again.
    fn operand<T: Number, S: StaticShape>(&self, i: usize) -> Tensor<T, S> {
        assert_eq!(T::DTYPE, self.dtype, "{}: element type", self.id);
        assert_eq!(S::SHAPE.as_ref(), self.shapes[i], "{}: shape of operand {i}", self.id);
        match &self.elements {
            Some((operands, _)) => {
                Tensor::from_vec(numbers(&operands[i])).expect("as many elements as the shape")
            }
            None => counted(),
        }
    }

    /// What every form of the call must give: the numbers of the corpus. For a large case `first`, whose shape is right.
    pub(crate) fn expected<T: Number, S: StaticShape>(&'static self, first: &Tensor<T, S>) -> Expected<T> {
        assert_eq!(first.shape().as_ref(), self.out_shape, "{}: shape of the result", self.id);
        let elements = match &self.elements {
            Some((_, out)) => numbers(out),
            None => first.as_slice().to_vec(),
        };
        Expected { id: &self.id, shape: self.out_shape.clone(), elements }
    }
}

/// The operands of a case that were not given out yet.
pub(crate) struct Operands {
    case: &'static Case,
    next: usize,
}

impl Operands {
    pub(crate) fn next<T: Number, S: StaticShape>(&mut self) -> Tensor<T, S> {
        self.next += 1;
        self.case.operand(self.next - 1)
    }

    /// That was all of them.
    pub(crate) fn end(self) {
        assert_eq!(self.next, self.case.shapes.len(), "{}: operands", self.case.id);
    }
}

/// The result of a case.
#[derive(Debug)]
pub(crate) struct Expected<T> {
    id: &'static str,
    shape: Vec<usize>,
    elements: Vec<T>,
}

impl<T: Number> Expected<T> {
    /// The result is in `found`.
    #[track_caller]
    pub(crate) fn check<S: Shape>(&self, form: &str, found: TensorView<'_, T, S>) {
        compare(found.shape().as_ref(), found.iter(), &self.shape, self.elements.iter().copied())
            .unwrap_or_else(|difference| panic!("{}, {form}: {difference}", self.id));
    }

    /// The result is in `found`, added to what [`counted`] gives.
    #[track_caller]
    pub(crate) fn check_added<S: Shape>(&self, form: &str, found: TensorView<'_, T, S>) {
        let sums = self.elements.iter().enumerate().map(|(i, x)| x.plus(T::counted(i)));
        compare(found.shape().as_ref(), found.iter(), &self.shape, sums)
            .unwrap_or_else(|difference| panic!("{}, {form}: {difference}", self.id));
    }
}

/// The same shape and the same numbers.
fn compare<'a, T: Number>(
    found_shape: &[usize],
    found: impl ExactSizeIterator<Item = &'a T>,
    shape: &[usize],
    expected: impl ExactSizeIterator<Item = T>,
) -> Result<(), String> {
    let len = shape.iter().product::<usize>();
    if found_shape != shape || found.len() != len || expected.len() != len {
        return Err(format!("shape {found_shape:?} with {} elements, not {shape:?}", found.len()));
    }
    match found.zip(expected).enumerate().find(|(_, (found, expected))| *found != expected) {
        Some((i, (found, expected))) => {
            Err(format!("element {i} of shape {shape:?} is {found:?}, not {expected:?}"))
        }
        None => Ok(()),
    }
}

/// A tensor that an operation must overwrite: a number that it reads here shows in the result.
pub(crate) fn unset<T: Number, S: StaticShape>() -> Tensor<T, S> {
    Tensor::full(T::UNSET)
}

/// A tensor of known small numbers.
pub(crate) fn counted<T: Number, S: StaticShape>() -> Tensor<T, S> {
    Tensor::from_vec((0..S::LEN).map(T::counted).collect()).expect("as many elements as the shape")
}

/// The same elements inside the value.
pub(crate) fn inline<T: Number, S: StaticShape>(tensor: &Tensor<T, S>) -> InlineTensor<T, S> {
    InlineTensor::from_slice(tensor.as_slice()).expect("as many elements as the shape")
}

fn numbers<T: Number>(json: &Value) -> Vec<T> {
    list(json).iter().map(T::from_json).collect()
}

/// An element type of the corpus.
pub(crate) trait Number: Element {
    /// Its name in the corpus.
    const DTYPE: &'static str;
    /// NaN, or an integer that no result has.
    const UNSET: Self;
    fn from_json(json: &Value) -> Self;
    /// A small number: -3, -2, .., 3, -3, ..
    fn counted(i: usize) -> Self;
    fn plus(self, other: Self) -> Self;
}

/// -3 to 3 in turn.
const fn small(i: usize) -> i8 {
    (i % 7) as i8 - 3
}

macro_rules! reals {
    ($($t:ident $dtype:literal $unset:expr;)*) => {$(
        impl Number for $t {
            const DTYPE: &'static str = $dtype;
            const UNSET: $t = $unset;
            fn from_json(json: &Value) -> $t {
                // The corpus writes integers with a decimal point too.
                let wide = json.as_f64().unwrap_or_else(|| panic!("{json} is no number"));
                let number = wide as $t;
                assert!(wide.abs() < 1e9 && number as f64 == wide, "{json} is not exact as {}", $dtype);
                number
            }
            fn counted(i: usize) -> $t {
                small(i).into()
            }
            fn plus(self, other: $t) -> $t {
                self + other
            }
        }
    )*};
}

reals! {
    i32 "i32" i32::MIN / 3;
    i64 "i64" i64::MIN / 3;
    f32 "f32" f32::NAN;
    f64 "f64" f64::NAN;
}

#[cfg(feature = "complex")]
macro_rules! complex {
    ($($t:ident $dtype:literal;)*) => {$(
        impl Number for conformable::Complex<$t> {
            const DTYPE: &'static str = $dtype;
            const UNSET: Self = Self::new($t::NAN, $t::NAN);
            fn from_json(json: &Value) -> Self {
                match &list(json)[..] {
                    [re, im] => Self::new($t::from_json(re), $t::from_json(im)),
                    _ => panic!("{json} is not [re, im]"),
                }
            }
            fn counted(i: usize) -> Self {
                Self::new(small(i).into(), small(i + 2).into())
            }
            fn plus(self, other: Self) -> Self {
                self + other
            }
        }
    )*};
}

#[cfg(feature = "complex")]
complex! {
    f32 "c64";
    f64 "c128";
}

// The comparison itself: what differs must not pass.

fn compared(shape: &[usize], found: &[f64], expected: &[f64]) -> Result<(), String> {
    compare(shape, found.iter(), &[2, 2], expected.iter().copied())
}

#[test]
fn equal_numbers_pass() {
    assert_eq!(compared(&[2, 2], &[1.0, 2.0, 3.0, 0.0], &[1.0, 2.0, 3.0, -0.0]), Ok(()));
}

#[test]
fn one_wrong_number_is_found() {
    let text = "element 2 of shape [2, 2] is 3.0000000000000004, not 3.0";
    let next = f64::from_bits(3.0f64.to_bits() + 1);
    assert_eq!(compared(&[2, 2], &[1.0, 2.0, next, 4.0], &[1.0, 2.0, 3.0, 4.0]), Err(text.to_owned()));
}

#[test]
fn a_number_that_is_not_one_is_found() {
    assert!(compared(&[2, 2], &[1.0, f64::NAN, 3.0, 4.0], &[1.0, 2.0, 3.0, 4.0]).is_err());
    assert!(compared(&[2, 2], &[1.0, f64::NAN, 3.0, 4.0], &[1.0, f64::NAN, 3.0, 4.0]).is_err());
}

#[test]
fn another_shape_is_found() {
    assert!(compared(&[4, 1], &[1.0, 2.0, 3.0, 4.0], &[1.0, 2.0, 3.0, 4.0]).is_err());
    assert!(compared(&[2, 2], &[1.0, 2.0, 3.0], &[1.0, 2.0, 3.0, 4.0]).is_err());
    assert!(compared(&[2, 2], &[1.0, 2.0, 3.0], &[1.0, 2.0, 3.0]).is_err());
}

#[test]
#[should_panic(expected = "pub-0002, wrong: element 14 of shape [3, 5] is -9.0, not -10.0")]
fn a_wrong_result_of_a_case_fails() {
    let case = case("pub_0002");
    let (_, out) = case.elements.as_ref().expect("a case with numbers");
    let mut wrong =
        Tensor::<f32, (conformable::Const<3>, conformable::Const<5>)>::from_vec(numbers(out)).unwrap();
    let expected = case.expected(&wrong);
    expected.check("right", wrong.view());
    wrong[[2, 4]] += 1.0;
    expected.check("wrong", wrong.map(|&x| x).view());
}

#[test]
#[should_panic(expected = "shape of the result")]
fn a_wrong_shape_of_a_case_fails() {
    case("pub_0002").expected(&Tensor::<f32, (conformable::Const<5>, conformable::Const<3>)>::zeros());
}

#[test]
#[should_panic(expected = "pub-0002: operands")]
fn an_operand_that_is_left_out_fails() {
    let mut operands = case("pub_0002").operands();
    let shape = case("pub_0002").shapes[0].clone();
    assert_eq!(shape, [3, 4], "the type below");
    let _: Tensor<f32, (conformable::Const<3>, conformable::Const<4>)> = operands.next();
    operands.end();
}
