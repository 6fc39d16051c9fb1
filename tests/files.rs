//! Files that NumPy and safetensors wrote are read bit for bit, and conformable writes the files that they read.
//!
//! `corpus/files/make.py` wrote the files of `numpy/` and `safetensors/` and says what their elements are; the ones in
//! `written/` are what conformable writes, which `make.py verify` reads. `OVERWRITE=1` writes those anew.
#![cfg(all(feature = "npy", feature = "safetensors", feature = "half", feature = "complex"))]

#[path = "files/hostile.rs"]
mod hostile;
#[path = "files/numpy.rs"]
mod numpy;
#[path = "files/safetensors.rs"]
mod safetensors;
#[path = "files/texts.rs"]
mod texts;
#[path = "files/written.rs"]
mod written;

use conformable::{Complex, FileElement, Shape, Tensor, bf16, f16};
use std::path::PathBuf;

/// A file of the corpus.
fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/files").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Elements of which `make.py` writes the same bits.
trait Made: FileElement {
    fn made(i: usize) -> Self;
    /// Equal bits: NaN is NaN, and -0 is not 0.
    fn bits(self) -> Vec<u8>;
}

fn mixed(i: usize) -> u64 {
    (i as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

macro_rules! made {
    ($($t:ty: $bits:ty;)*) => {$(
        impl Made for $t {
            fn made(i: usize) -> Self {
                <$t>::from_ne_bytes(((mixed(i) >> (64 - <$bits>::BITS)) as $bits).to_ne_bytes())
            }
            fn bits(self) -> Vec<u8> {
                self.to_ne_bytes().to_vec()
            }
        }
    )*};
}

made! {
    i8: u8; i16: u16; i32: u32; i64: u64; u8: u8; u16: u16; u32: u32; u64: u64;
    f16: u16; bf16: u16; f32: u32; f64: u64;
}

impl Made for bool {
    fn made(i: usize) -> Self {
        i % 2 == 1
    }
    fn bits(self) -> Vec<u8> {
        vec![self.into()]
    }
}

impl<T: Made> Made for Complex<T>
where
    Complex<T>: FileElement,
{
    fn made(i: usize) -> Self {
        Complex::new(T::made(2 * i), T::made(2 * i + 1))
    }
    fn bits(self) -> Vec<u8> {
        [self.re.bits(), self.im.bits()].concat()
    }
}

/// The tensor that `make.py` made of these lengths.
fn made<T: Made, S: Shape>(lengths: &S::Index) -> Tensor<T, S> {
    let count = lengths.as_ref().iter().product();
    Tensor::from_vec_with((0..count).map(T::made).collect(), lengths).unwrap()
}

#[track_caller]
fn assert_same<T: Made, S: Shape>(found: &Tensor<T, S>, expected: &Tensor<T, S>) {
    let bits = |tensor: &Tensor<T, S>| tensor.iter().map(|element| element.bits()).collect::<Vec<_>>();
    assert_eq!(found.shape(), expected.shape());
    assert_eq!(bits(found), bits(expected), "{found:?} and {expected:?}");
}

/// Calls a macro with the element types and NumPy's names of them.
macro_rules! for_types {
    ($test:ident) => {
        $test! {
            bool: "b1"; i8: "i1"; i16: "i2"; i32: "i4"; i64: "i8"; u8: "u1"; u16: "u2"; u32: "u4"; u64: "u8";
            f16: "f2"; f32: "f4"; f64: "f8"; Complex<f32>: "c8"; Complex<f64>: "c16";
        }
    };
}
use for_types;
