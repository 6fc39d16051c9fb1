//! Arithmetic on lengths that the compiler knows: differences, and which is smaller.
//!
//! Stable Rust computes nothing with const parameters in types. So a length is two digits, found in a table, and differences are
//! computed with digits. The table has lengths up to 1,088; a longer one, or a const parameter of a generic function, has no
//! digits, so neither `Difference` nor `TooShort` holds for it.

use super::{Const, Dim, Lengths};

/// A digit of base 33.
#[derive(Debug)]
pub struct Digit<const N: usize>;

/// The digits of a length.
pub trait Digits {
    /// How often 33 goes into it.
    type High;
    /// What is left.
    type Low;
}

/// The length of which `Self` is the high digit.
pub trait Number<Low> {
    /// The length.
    type Length: Dim;
}

/// `Self` minus another digit.
pub trait MinusDigit<Other> {
    /// The difference, 33 higher where something was borrowed.
    type Digit;
    /// 1 where the other digit is higher, else 0.
    type Borrow;
}

/// `N - K`, where that is known and not negative.
#[diagnostic::on_unimplemented(
    message = "an axis of length {N} is not split behind {K} elements with halves of constant lengths [C013]",
    label = "index {K} for an axis of length {N}",
    note = "the index is the length at most, and both are numbers up to 1088; `split_at` takes any"
)]
pub trait Difference<const N: usize, const K: usize> {
    /// The difference.
    type Length: Dim;
}

#[diagnostic::do_not_recommend]
impl<const N: usize, const K: usize, Nh, Nl, Kh, Kl, L, B, H, R> Difference<N, K> for Lengths
where
    Const<N>: Digits<High = Nh, Low = Nl>,
    Const<K>: Digits<High = Kh, Low = Kl>,
    Nl: MinusDigit<Kl, Digit = L, Borrow = B>,
    Nh: MinusDigit<B, Digit = H, Borrow = Digit<0>>,
    H: MinusDigit<Kh, Digit = R, Borrow = Digit<0>>,
    R: Number<L>,
{
    type Length = R::Length;
}

/// `N < K`, where that is known.
pub trait TooShort<const N: usize, const K: usize> {}

impl<const N: usize, const K: usize, Nh, Nl, Kh, Kl, B, H, B1, B2> TooShort<N, K> for Lengths
where
    Const<N>: Digits<High = Nh, Low = Nl>,
    Const<K>: Digits<High = Kh, Low = Kl>,
    Nl: MinusDigit<Kl, Borrow = B>,
    Nh: MinusDigit<B, Digit = H, Borrow = B1>,
    H: MinusDigit<Kh, Borrow = B2>,
    (B1, B2): Borrowed,
{
}

/// Something was borrowed from beyond the high digit.
pub trait Borrowed {}
impl Borrowed for (Digit<1>, Digit<0>) {}
impl Borrowed for (Digit<0>, Digit<1>) {}
impl Borrowed for (Digit<1>, Digit<1>) {}

/// An axis of length `N` stretches to `M`: they are equal, or `N` is 1.
///
/// A length of 1 and any other would be a second implementation for 1 and 1, so it is a table.
#[diagnostic::on_unimplemented(
    message = "an axis of length {N} does not broadcast to length {M} [C014]",
    label = "a length of {N} does not stretch to {M}",
    note = "rule: axes are aligned from the right, and each is equal to that of the target, or 1, as numpy.broadcast_to",
    note = "a length of 1 stretches to lengths up to 1088, to multiples of 64 and powers of two, but to no const parameter; `broadcast_to_with` stretches it to a `dyn` axis of any length"
)]
pub trait Stretches<const N: usize, const M: usize> {}

#[diagnostic::do_not_recommend]
impl<const N: usize> Stretches<N, N> for Lengths {}

include!(concat!(env!("OUT_DIR"), "/numbers.rs"));
