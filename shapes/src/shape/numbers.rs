//! Arithmetic on lengths that the compiler knows: differences, and which is smaller.
//!
//! Stable Rust computes nothing with const parameters in types. So a length is three digits, found in a table, and differences are
//! computed with digits. The table has lengths up to 1,088; a longer one, or a const parameter of a generic function, has no
//! digits, so neither `Difference` nor `TooShort` holds for it.

use super::{Const, Dim, Lengths};

/// A digit of base 11.
#[derive(Debug)]
pub struct Digit<const N: usize>;

/// The digits of a length.
pub trait Digits {
    /// Three of them, the highest first.
    type Digits;
}

/// The length that has these digits.
pub trait Number {
    /// The length.
    type Length: Dim;
}

/// `Self` minus another digit.
pub trait MinusDigit<Other> {
    /// The difference, 11 higher where something was borrowed.
    type Digit;
    /// 1 where the other digit is higher, else 0.
    type Borrow;
}

/// `Self` minus another digit and a borrow.
pub trait Minus<Other, Borrowed> {
    /// The difference, 11 higher where something was borrowed.
    type Digit;
    /// What was borrowed, at one of two steps: both digits are 0, or one of them.
    type Borrow;
}

impl<A, B, C, D, R, X, Y, Z> Minus<B, C> for A
where
    A: MinusDigit<B, Digit = D, Borrow = X>,
    D: MinusDigit<C, Digit = R, Borrow = Y>,
    (X, Y): Either<Digit = Z>,
{
    type Digit = R;
    type Borrow = Z;
}

/// 1 where one of two digits is 1.
pub trait Either {
    /// The digit.
    type Digit;
}
impl Either for (Digit<0>, Digit<0>) {
    type Digit = Digit<0>;
}
impl Either for (Digit<1>, Digit<0>) {
    type Digit = Digit<1>;
}
impl Either for (Digit<0>, Digit<1>) {
    type Digit = Digit<1>;
}

/// One number of three digits minus another.
pub trait MinusDigits<Other> {
    /// The digits of the difference.
    type Digits;
    /// 1 where the other number is higher.
    type Borrow;
}

impl<A, B, C, X, Y, Z, R, S, T, P, Q, O> MinusDigits<(X, Y, Z)> for (A, B, C)
where
    C: MinusDigit<Z, Digit = T, Borrow = P>,
    B: Minus<Y, P, Digit = S, Borrow = Q>,
    A: Minus<X, Q, Digit = R, Borrow = O>,
{
    type Digits = (R, S, T);
    type Borrow = O;
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
impl<const N: usize, const K: usize, Left, Right, Rest> Difference<N, K> for Lengths
where
    Const<N>: Digits<Digits = Left>,
    Const<K>: Digits<Digits = Right>,
    Left: MinusDigits<Right, Digits = Rest, Borrow = Digit<0>>,
    Rest: Number,
{
    type Length = Rest::Length;
}

/// `N < K`, where that is known.
pub trait TooShort<const N: usize, const K: usize> {}

impl<const N: usize, const K: usize, Left, Right> TooShort<N, K> for Lengths
where
    Const<N>: Digits<Digits = Left>,
    Const<K>: Digits<Digits = Right>,
    Left: MinusDigits<Right, Borrow = Digit<1>>,
{
}

/// An axis of length `N` stretches to `M`: they are equal, or `N` is 1.
///
/// A length of 1 and any other would be a second implementation for 1 and 1, so it is 1 and what is known to be another: a length
/// whose digits are not those of 1, or one in a table of longer ones.
#[diagnostic::on_unimplemented(
    message = "an axis of length {N} does not broadcast to length {M} [C014]",
    label = "a length of {N} does not stretch to {M}",
    note = "rule: axes are aligned from the right, and each is equal to that of the target, or 1, as numpy.broadcast_to",
    note = "a length of 1 stretches to lengths up to 1088, to multiples of 64 and powers of two, but to no const parameter; `broadcast_to_with` stretches it to a `dyn` axis of any length"
)]
pub trait Stretches<const N: usize, const M: usize> {}

#[diagnostic::do_not_recommend]
impl<const N: usize> Stretches<N, N> for Lengths {}

#[diagnostic::do_not_recommend]
impl<const M: usize> Stretches<1, M> for Lengths where Const<M>: Digits<Digits: NotOne> {}

/// Digits of another number than 1.
pub trait NotOne {}

include!(concat!(env!("OUT_DIR"), "/numbers.rs"));
