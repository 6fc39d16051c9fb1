//! Element types: what a number must do to be multiplied and added.
//!
//! Integers wrap, as NumPy's do. `f16` and `bf16` accumulate in `f32` and are rounded once.

use crate::gemm;
use core::fmt::Debug;

/// A type of tensor elements that contractions take. Sealed.
///
/// `f32`, `f64`, signed and unsigned integers of 8 to 64 bits (wrapping), with feature `complex` `Complex<f32>` and
/// `Complex<f64>`, with feature `half` `f16` and `bf16` (products accumulate in `f32`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an element type of contractions [C006]",
    label = "the elements of this tensor are `{Self}`",
    note = "elements are f32, f64, integers of 8 to 64 bits, `Complex` (feature `complex`), f16 and bf16 (feature `half`)"
)]
pub trait Element: sealed::Sealed + Copy + PartialEq + Debug + Send + Sync + 'static {
    /// What products are summed in.
    #[doc(hidden)]
    type Acc: Element<Acc = Self::Acc>;
    /// Zero.
    const ZERO: Self;
    /// One.
    const ONE: Self;
    /// A sum of no products.
    #[doc(hidden)]
    const EMPTY: Self::Acc;
    /// `self * other`.
    #[doc(hidden)]
    fn multiplied(self, other: Self) -> Self::Acc;
    /// `sum + self * other`.
    #[doc(hidden)]
    fn multiply_add(self, other: Self, sum: Self::Acc) -> Self::Acc;
    /// The sum as an element.
    #[doc(hidden)]
    fn from_sum(sum: Self::Acc) -> Self;
    /// `sum + self`.
    #[doc(hidden)]
    fn add_to(self, sum: Self::Acc) -> Self::Acc;
    /// `sum + other`.
    #[doc(hidden)]
    fn join(sum: Self::Acc, other: Self::Acc) -> Self::Acc;
    /// The complex conjugate.
    #[doc(hidden)]
    #[inline(always)]
    fn conjugate(self) -> Self {
        self
    }
    /// Whether [`Element::conjugate`] changes anything.
    #[doc(hidden)]
    const IS_COMPLEX: bool = false;
    /// Whether [`Element::from_sum`] rounds.
    #[doc(hidden)]
    const ROUNDS: bool = false;
    /// The kernel for large matrices of this type, where there is one.
    #[doc(hidden)]
    const KERNEL: Option<gemm::Kernel<Self>> = None;
    /// Sums along rows of neighbours, where there is a kernel for it; `false` if the processor has no instruction set of ours.
    #[doc(hidden)]
    const SUMS_OF_ROWS: Option<unsafe fn(gemm::Rows<Self>) -> bool> = None;
    /// Copies a matrix, or adds it, with the instruction set of these kernels.
    #[doc(hidden)]
    const SCATTER: Option<unsafe fn(gemm::Scatter<Self>)> = None;
    /// The kernel for a shape that is constant, where there is one.
    #[doc(hidden)]
    #[inline(always)]
    fn constant<K: gemm::Known>() -> Option<gemm::Kernel<Self>> {
        None
    }
    /// The kernel for products of which all is constant but pointers, where there is one.
    #[doc(hidden)]
    #[inline(always)]
    fn constant_call<K: gemm::Known>() -> Option<gemm::Pointers<Self>> {
        None
    }
    /// The kernel for any number of rows of a shape that is constant otherwise, where there is one.
    #[doc(hidden)]
    #[inline(always)]
    fn constant_rows<P: gemm::Known, Q: gemm::Known, L: gemm::Known>() -> Option<gemm::AnyRows<Self>> {
        None
    }
}

macro_rules! floats {
    ($($t:ty: $gemm:path;)*) => {$(
        impl sealed::Sealed for $t {}
        #[diagnostic::do_not_recommend]
        impl Element for $t {
            type Acc = $t;
            const ZERO: $t = 0.0;
            const ONE: $t = 1.0;
            const EMPTY: $t = 0.0;
            #[inline(always)]
            fn multiplied(self, other: $t) -> $t {
                self * other
            }
            #[inline(always)]
            fn multiply_add(self, other: $t, sum: $t) -> $t {
                sum + self * other
            }
            #[inline(always)]
            fn from_sum(sum: $t) -> $t {
                sum
            }
            #[inline(always)]
            fn add_to(self, sum: $t) -> $t {
                sum + self
            }
            #[inline(always)]
            fn join(sum: $t, other: $t) -> $t {
                sum + other
            }
            const KERNEL: Option<gemm::Kernel<$t>> = Some($gemm);
            const SUMS_OF_ROWS: Option<unsafe fn(gemm::Rows<$t>) -> bool> = Some(gemm::sums_of_rows::<$t>);
            const SCATTER: Option<unsafe fn(gemm::Scatter<$t>)> = Some(gemm::scatter::<$t>);
            #[inline(always)]
            fn constant<K: gemm::Known>() -> Option<gemm::Kernel<$t>> {
                gemm::constant::kernel::<$t, K>()
            }
            #[inline(always)]
            fn constant_call<K: gemm::Known>() -> Option<gemm::Pointers<$t>> {
                gemm::constant::pointers::<$t, K>()
            }
            #[inline(always)]
            fn constant_rows<P: gemm::Known, Q: gemm::Known, L: gemm::Known>() -> Option<gemm::AnyRows<$t>> {
                gemm::rows::<$t, P, Q, L>()
            }
        }
    )*};
}

floats! {
    f32: gemm::types::f32;
    f64: gemm::types::f64;
}

macro_rules! integers {
    ($($t:ident)*) => {$(
        impl sealed::Sealed for $t {}
        #[diagnostic::do_not_recommend]
        impl Element for $t {
            type Acc = $t;
            const KERNEL: Option<gemm::Kernel<$t>> = Some(gemm::types::$t);
            const ZERO: $t = 0;
            const ONE: $t = 1;
            const EMPTY: $t = 0;
            #[inline(always)]
            fn multiplied(self, other: $t) -> $t {
                self.wrapping_mul(other)
            }
            #[inline(always)]
            fn multiply_add(self, other: $t, sum: $t) -> $t {
                sum.wrapping_add(self.wrapping_mul(other))
            }
            #[inline(always)]
            fn from_sum(sum: $t) -> $t {
                sum
            }
            #[inline(always)]
            fn add_to(self, sum: $t) -> $t {
                sum.wrapping_add(self)
            }
            #[inline(always)]
            fn join(sum: $t, other: $t) -> $t {
                sum.wrapping_add(other)
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 u8 u16 u32 u64 }

#[cfg(feature = "complex")]
macro_rules! complex {
    ($($t:ty: $gemm:path;)*) => {$(
        impl sealed::Sealed for num_complex::Complex<$t> {}
        #[diagnostic::do_not_recommend]
        impl Element for num_complex::Complex<$t> {
            type Acc = Self;
            const ZERO: Self = num_complex::Complex::new(0.0, 0.0);
            const ONE: Self = num_complex::Complex::new(1.0, 0.0);
            const EMPTY: Self = Self::ZERO;
            #[inline(always)]
            fn multiplied(self, other: Self) -> Self {
                self * other
            }
            #[inline(always)]
            fn multiply_add(self, other: Self, sum: Self) -> Self {
                sum + self * other
            }
            #[inline(always)]
            fn from_sum(sum: Self) -> Self {
                sum
            }
            #[inline(always)]
            fn add_to(self, sum: Self) -> Self {
                sum + self
            }
            #[inline(always)]
            fn join(sum: Self, other: Self) -> Self {
                sum + other
            }
            #[inline(always)]
            fn conjugate(self) -> Self {
                self.conj()
            }
            const IS_COMPLEX: bool = true;
            const KERNEL: Option<gemm::Kernel<Self>> = Some($gemm);
        }
    )*};
}

#[cfg(feature = "complex")]
complex! {
    f32: gemm::types::complex_f32;
    f64: gemm::types::complex_f64;
}

#[cfg(feature = "half")]
macro_rules! halves {
    ($($t:ty)*) => {$(
        impl sealed::Sealed for $t {}
        #[diagnostic::do_not_recommend]
        impl Element for $t {
            type Acc = f32;
            const ZERO: Self = <$t>::from_f32_const(0.0);
            const ONE: Self = <$t>::from_f32_const(1.0);
            const EMPTY: f32 = 0.0;
            const ROUNDS: bool = true;
            const KERNEL: Option<gemm::Kernel<Self>> = Some(gemm::types::halves::<Self>);
            #[inline(always)]
            fn multiplied(self, other: Self) -> f32 {
                self.to_f32() * other.to_f32()
            }
            #[inline(always)]
            fn multiply_add(self, other: Self, sum: f32) -> f32 {
                sum + self.to_f32() * other.to_f32()
            }
            #[inline(always)]
            fn from_sum(sum: f32) -> Self {
                <$t>::from_f32(sum)
            }
            #[inline(always)]
            fn add_to(self, sum: f32) -> f32 {
                sum + self.to_f32()
            }
            #[inline(always)]
            fn join(sum: f32, other: f32) -> f32 {
                sum + other
            }
        }
    )*};
}

#[cfg(feature = "half")]
halves! { half::f16 half::bf16 }

mod sealed {
    pub trait Sealed {}
}
