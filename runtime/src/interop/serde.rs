//! Tensors in serde's formats: `{"shape": [2, 3], "elements": [1.0, ..]}`, a struct of two fields in row-major order.
//!
//! The same in formats that name fields and in those that do not. A shape that is read is compared with that of the type, and
//! memory is asked for as elements come: a length that the data claims is never more than a hint.
//!
//! Axis types are serialised in `conformable-shapes`, which has them.

use crate::error::ShapeError;
use crate::shape::{MAX_RANK, Shape, StaticShape, checked_len};
use crate::tensor::{InlineTensor, Tensor, TensorView, TensorViewMut};
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

const NAME: &str = "Tensor";
const FIELDS: &[&str] = &["shape", "elements"];

/// What errors call this operation.
const OP: &str = "deserialize";

/// Memory that is asked for because the data says how much will come.
const HINTED: usize = 64 << 10;

/// The lengths of the axes as a sequence.
struct Lengths<'a>(&'a [usize]);

impl Serialize for Lengths<'_> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.collect_seq(self.0)
    }
}

/// The elements of a view as a sequence.
struct Elements<'a, T, S: Shape>(TensorView<'a, T, S>);

impl<T: Serialize, S: Shape> Serialize for Elements<'_, T, S> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.collect_seq(self.0.iter())
    }
}

macro_rules! serialize {
    ($([$($life:lifetime)?] $type:ty;)*) => {$(
        impl<$($life,)? T: Serialize, S: Shape> Serialize for $type {
            /// The lengths of the axes, and the elements in row-major order.
            fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
                let mut fields = serializer.serialize_struct(NAME, FIELDS.len())?;
                fields.serialize_field(FIELDS[0], &Lengths(self.shape().as_ref()))?;
                fields.serialize_field(FIELDS[1], &Elements(self.view()))?;
                fields.end()
            }
        }
    )*};
}

serialize! {
    [] Tensor<T, S>;
    [] InlineTensor<T, S>;
    ['a] TensorView<'a, T, S>;
    ['a] TensorViewMut<'a, T, S>;
}

/// Lengths as the data has them, before they are compared with anything.
#[derive(Clone, Copy)]
struct Claimed {
    rank: usize,
    lengths: [usize; MAX_RANK],
}

impl<'de> Deserialize<'de> for Claimed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ClaimedVisitor)
    }
}

struct ClaimedVisitor;

impl<'de> Visitor<'de> for ClaimedVisitor {
    type Value = Claimed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the lengths of at most {MAX_RANK} axes")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut lengths: A) -> Result<Claimed, A::Error> {
        let mut claimed = Claimed { rank: 0, lengths: [0; MAX_RANK] };
        while let Some(length) = lengths.next_element()? {
            match claimed.lengths.get_mut(claimed.rank) {
                Some(to) => *to = length,
                None => return Err(de::Error::invalid_length(claimed.rank + 1, &self)),
            }
            claimed.rank += 1;
        }
        Ok(claimed)
    }
}

impl Claimed {
    /// The lengths and the number of elements, if they are those of a shape `S`.
    fn check<T, S: Shape, E: de::Error>(&self) -> Result<(S::Index, usize), E> {
        let found = &self.lengths[..self.rank];
        if self.rank != S::RANK {
            return Err(E::custom(ShapeError::ranks::<S>(OP, found)));
        }
        let mut lengths = S::origin();
        lengths.as_mut().copy_from_slice(found);
        if let Err(axis) = S::pack(&lengths) {
            return Err(E::custom(ShapeError::given::<S>(OP, found, axis)));
        }
        match checked_len(found, size_of::<T>()) {
            Some(count) => Ok((lengths, count)),
            None => Err(E::custom(ShapeError::too_large::<S>(OP, found))),
        }
    }
}

/// Reads elements, as many as the shape has where it stood before them.
struct Counted<T, S: Shape> {
    shape: Option<(S::Index, usize)>,
    elements: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>, S: Shape> DeserializeSeed<'de> for Counted<T, S> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>, S: Shape> Visitor<'de> for Counted<T, S> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the elements in row-major order")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Vec<T>, A::Error> {
        let count = self.shape.map(|(_, count)| count);
        let hinted = count.or(source.size_hint()).unwrap_or(0).min(HINTED / size_of::<T>().max(1));
        let mut elements = Vec::with_capacity(hinted);
        while count.is_none_or(|count| elements.len() < count) {
            match source.next_element()? {
                Some(element) => elements.push(element),
                None => break,
            }
        }
        if let Some((lengths, count)) = self.shape {
            let mut found = elements.len();
            while source.next_element::<T>()?.is_some() {
                found += 1;
            }
            counted::<S, _>(&lengths, count, found)?;
        }
        Ok(elements)
    }
}

/// Compares the number of elements with that of the shape.
fn counted<S: Shape, E: de::Error>(lengths: &S::Index, count: usize, found: usize) -> Result<(), E> {
    if found == count {
        return Ok(());
    }
    Err(E::custom(ShapeError::count::<S>(OP, lengths.as_ref(), found)))
}

/// The names of the two fields.
enum Field {
    Shape,
    Elements,
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldVisitor;
        impl Visitor<'_> for FieldVisitor {
            type Value = Field;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`shape` or `elements`")
            }

            fn visit_u64<E: de::Error>(self, field: u64) -> Result<Field, E> {
                match field {
                    0 => Ok(Field::Shape),
                    1 => Ok(Field::Elements),
                    _ => Err(E::invalid_value(de::Unexpected::Unsigned(field), &self)),
                }
            }

            fn visit_str<E: de::Error>(self, field: &str) -> Result<Field, E> {
                match field {
                    "shape" => Ok(Field::Shape),
                    "elements" => Ok(Field::Elements),
                    _ => Err(E::unknown_field(field, FIELDS)),
                }
            }
        }
        deserializer.deserialize_identifier(FieldVisitor)
    }
}

struct TensorVisitor<T, S>(PhantomData<(T, S)>);

impl<'de, T: Deserialize<'de>, S: Shape> Visitor<'de> for TensorVisitor<T, S> {
    type Value = Tensor<T, S>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tensor: the lengths of its axes, and its elements in row-major order")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<Tensor<T, S>, A::Error> {
        let claimed = fields.next_element::<Claimed>()?;
        let claimed = claimed.ok_or_else(|| de::Error::invalid_length(0, &self))?;
        let (lengths, count) = claimed.check::<T, S, _>()?;
        let seed = Counted::<T, S> { shape: Some((lengths, count)), elements: PhantomData };
        let elements = fields.next_element_seed(seed)?;
        let elements = elements.ok_or_else(|| de::Error::invalid_length(1, &self))?;
        Tensor::from_vec_with(elements, &lengths).map_err(de::Error::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Tensor<T, S>, A::Error> {
        let (mut shape, mut elements) = (None, None);
        while let Some(field) = fields.next_key()? {
            match field {
                Field::Shape if shape.is_some() => return Err(de::Error::duplicate_field(FIELDS[0])),
                Field::Elements if elements.is_some() => return Err(de::Error::duplicate_field(FIELDS[1])),
                Field::Shape => shape = Some(fields.next_value::<Claimed>()?.check::<T, S, _>()?),
                Field::Elements => {
                    let seed = Counted::<T, S> { shape, elements: PhantomData };
                    elements = Some(fields.next_value_seed(seed)?);
                }
            }
        }
        let (lengths, count) = shape.ok_or_else(|| de::Error::missing_field(FIELDS[0]))?;
        let elements = elements.ok_or_else(|| de::Error::missing_field(FIELDS[1]))?;
        counted::<S, _>(&lengths, count, elements.len())?;
        Tensor::from_vec_with(elements, &lengths).map_err(de::Error::custom)
    }
}

impl<'de, T: Deserialize<'de>, S: Shape> Deserialize<'de> for Tensor<T, S> {
    /// Compares the shape in the data with that of the type.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct(NAME, FIELDS, TensorVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>, S: StaticShape> Deserialize<'de> for InlineTensor<T, S> {
    /// Compares the shape in the data with that of the type.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Tensor::deserialize(deserializer).map(InlineTensor::from_tensor)
    }
}

impl Serialize for ShapeError {
    /// The text.
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.collect_str(self)
    }
}
