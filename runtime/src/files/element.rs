//! Element types that files hold, and how they lie there.

use bytemuck::checked::CheckedCastError;
use core::fmt::Debug;

/// A type of elements that files hold. Sealed.
///
/// `bool`, `f32`, `f64`, signed and unsigned integers of 8 to 64 bits, with feature `half` `f16` and `bf16`, with feature
/// `complex` `Complex<f32>` and `Complex<f64>`. NumPy has no `bf16`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an element type that files hold [C018]",
    label = "the elements of this tensor are `{Self}`",
    note = "files hold bool, f32, f64, integers of 8 to 64 bits, f16 and bf16 (feature `half`), `Complex` (feature `complex`)"
)]
pub trait FileElement: sealed::Sealed + Copy + PartialEq + Debug + Send + Sync + 'static {
    /// What formats call it.
    #[doc(hidden)]
    const KIND: Kind;
    /// The element of `KIND.size()` bytes; `None` where no element looks like that.
    #[doc(hidden)]
    fn decode(bytes: &[u8], order: Order) -> Option<Self>;
    /// Appends the element, the lowest byte first.
    #[doc(hidden)]
    fn encode(self, to: &mut Vec<u8>);
    /// The elements as they are in memory.
    #[doc(hidden)]
    fn bytes(elements: &[Self]) -> &[u8];
    /// Bytes as elements where they lie, in the byte order of the processor.
    #[doc(hidden)]
    fn cast(bytes: &[u8]) -> Result<&[Self], CheckedCastError>;
}

/// How every element type casts: bytemuck proves that it has no padding, and which bytes are one. Only bytes that are to be
/// `bool` are looked at.
macro_rules! casts {
    ($try_cast:path) => {
        #[inline]
        fn bytes(elements: &[Self]) -> &[u8] {
            bytemuck::cast_slice(elements)
        }
        #[inline]
        fn cast(bytes: &[u8]) -> Result<&[Self], CheckedCastError> {
            Ok($try_cast(bytes)?)
        }
    };
}

/// Which byte of a number is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The lowest.
    Little,
    /// The highest.
    Big,
}

macro_rules! kinds {
    ($($kind:ident $name:literal $size:literal;)*) => {
        /// The element types that the formats know, whichever features there are.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Kind {
            $($kind),*
        }

        impl Kind {
            /// As it is written in Rust.
            pub fn name(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name),*
                }
            }

            /// The bytes of an element.
            pub fn size(self) -> usize {
                match self {
                    $(Kind::$kind => $size),*
                }
            }
        }
    };
}

kinds! {
    Bool "bool" 1;
    I8 "i8" 1;
    I16 "i16" 2;
    I32 "i32" 4;
    I64 "i64" 8;
    U8 "u8" 1;
    U16 "u16" 2;
    U32 "u32" 4;
    U64 "u64" 8;
    F16 "f16" 2;
    Bf16 "bf16" 2;
    F32 "f32" 4;
    F64 "f64" 8;
    Complex32 "Complex<f32>" 8;
    Complex64 "Complex<f64>" 16;
}

macro_rules! numbers {
    ($($t:ty: $kind:ident;)*) => {$(
        impl sealed::Sealed for $t {}
        #[diagnostic::do_not_recommend]
        impl FileElement for $t {
            const KIND: Kind = Kind::$kind;
            #[inline]
            fn decode(bytes: &[u8], order: Order) -> Option<Self> {
                let bytes = bytes.try_into().ok()?;
                Some(match order {
                    Order::Little => <$t>::from_le_bytes(bytes),
                    Order::Big => <$t>::from_be_bytes(bytes),
                })
            }
            #[inline]
            fn encode(self, to: &mut Vec<u8>) {
                to.extend_from_slice(&self.to_le_bytes());
            }
            casts! { bytemuck::try_cast_slice }
        }
    )*};
}

numbers! {
    i8: I8;
    i16: I16;
    i32: I32;
    i64: I64;
    u8: U8;
    u16: U16;
    u32: U32;
    u64: U64;
    f32: F32;
    f64: F64;
}

#[cfg(feature = "half")]
numbers! {
    half::f16: F16;
    half::bf16: Bf16;
}

impl sealed::Sealed for bool {}
#[diagnostic::do_not_recommend]
impl FileElement for bool {
    const KIND: Kind = Kind::Bool;
    #[inline]
    fn decode(bytes: &[u8], _: Order) -> Option<Self> {
        match bytes {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }
    }
    #[inline]
    fn encode(self, to: &mut Vec<u8>) {
        to.push(self.into());
    }
    casts! { bytemuck::checked::try_cast_slice }
}

#[cfg(feature = "complex")]
macro_rules! complex {
    ($($t:ty: $kind:ident;)*) => {$(
        impl sealed::Sealed for num_complex::Complex<$t> {}
        #[diagnostic::do_not_recommend]
        impl FileElement for num_complex::Complex<$t> {
            const KIND: Kind = Kind::$kind;
            #[inline]
            fn decode(bytes: &[u8], order: Order) -> Option<Self> {
                let (re, im) = bytes.split_at_checked(size_of::<$t>())?;
                Some(num_complex::Complex::new(<$t>::decode(re, order)?, <$t>::decode(im, order)?))
            }
            #[inline]
            fn encode(self, to: &mut Vec<u8>) {
                self.re.encode(to);
                self.im.encode(to);
            }
            casts! { bytemuck::try_cast_slice }
        }
    )*};
}

#[cfg(feature = "complex")]
complex! {
    f32: Complex32;
    f64: Complex64;
}

mod sealed {
    pub trait Sealed {}
}
