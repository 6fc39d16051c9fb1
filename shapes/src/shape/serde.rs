//! Axis types in serde's formats: a constant axis is its length, and `dyn` a unit, since its length is with the tensor.
//!
//! What serde's derives ask of the type parameters of a model, which may be axes.

use super::{Const, Dyn};
use core::fmt;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

impl<const N: usize> Serialize for Const<N> {
    /// The length.
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        N.serialize(serializer)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Const<N> {
    /// Compares the length in the data with that of the type.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match usize::deserialize(deserializer)? {
            found if found == N => Ok(Const),
            // The words of `ShapeError` for a tensor.
            found => Err(de::Error::custom(format_args!(
                "deserialize: shape ({found},) does not go into ({N},): axis 0 is {found}, not {N} [C009]"
            ))),
        }
    }
}

impl Serialize for Dyn {
    /// A unit: the length is with the tensor.
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.serialize_unit_struct("Dyn")
    }
}

impl<'de> Deserialize<'de> for Dyn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DynVisitor;
        impl Visitor<'_> for DynVisitor {
            type Value = Dyn;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a unit, for an axis that is known at run time")
            }

            fn visit_unit<E: de::Error>(self) -> Result<Dyn, E> {
                Ok(Dyn)
            }
        }
        deserializer.deserialize_unit_struct("Dyn", DynVisitor)
    }
}
