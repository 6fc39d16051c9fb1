//! Element types: random numbers, and when a number is the sum of given products.
//!
//! Integers are summed in `i128` and cut to their width, which is what wrapping means. Floating point numbers are summed in
//! `f64` and must be as near as the rounding of every product and every sum allows.

use conformable::Element;

/// A sequence of random bits (SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let x = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.bits() % end as u64) as usize
    }

    /// A number from -2 to 2.
    #[cfg_attr(not(feature = "half"), allow(dead_code))]
    fn real(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 51) as f64 - 2.0
    }
}

/// An element type and its arithmetic.
pub(crate) trait Number: Element {
    /// NaN, or an integer that is not likely in a result: what an output holds before it is overwritten.
    const UNSET: Self;
    fn random(random: &mut Random) -> Self;
    /// The same bits, also for NaN.
    fn is_same(self, other: Self) -> bool;
    /// Whether `self` is `start` and the sum of the products, as exact as the type must be.
    fn is_sum(self, start: Self, products: &[(Self, Self)]) -> bool;
    fn conj(self) -> Self {
        self
    }
}

/// Numbers of which products with any number of factors are summed.
pub(crate) trait Factors: Number {
    /// Whether `self` is `start` and the sum of the products, added up and multiplied in any order.
    fn is_sum_of(self, start: Self, products: &[Vec<Self>]) -> bool;
}

macro_rules! integers {
    ($($t:ty)*) => {$(
        impl Number for $t {
            const UNSET: $t = 0x5a;
            fn random(random: &mut Random) -> $t {
                random.bits() as $t
            }
            fn is_same(self, other: $t) -> bool {
                self == other
            }
            fn is_sum(self, start: $t, products: &[($t, $t)]) -> bool {
                let sum = |sum: i128, (a, b): &($t, $t)| sum.wrapping_add(i128::from(*a).wrapping_mul(i128::from(*b)));
                self == products.iter().fold(i128::from(start), sum) as $t
            }
        }

        impl Factors for $t {
            fn is_sum_of(self, start: $t, products: &[Vec<$t>]) -> bool {
                let product = |factors: &Vec<$t>| factors.iter().fold(1i128, |p, x| p.wrapping_mul(i128::from(*x)));
                self == products.iter().map(product).fold(i128::from(start), i128::wrapping_add) as $t
            }
        }
    )*};
}

integers! { i8 u16 i32 i64 u64 }

/// The sum of real products, and how far a sum that rounds after every step with relative error `epsilon` may be from it.
fn sum(start: f64, products: impl Iterator<Item = (f64, f64)>, epsilon: f64) -> (f64, f64) {
    let (mut count, mut sum, mut magnitude) = (2, start, start.abs());
    for (a, b) in products {
        count += 1;
        sum += a * b;
        magnitude += (a * b).abs();
    }
    (sum, f64::from(count) * epsilon * magnitude)
}

macro_rules! floats {
    ($($t:ident)*) => {$(
        impl Number for $t {
            const UNSET: $t = $t::NAN;
            fn random(random: &mut Random) -> $t {
                random.real() as $t
            }
            fn is_same(self, other: $t) -> bool {
                self.to_bits() == other.to_bits()
            }
            fn is_sum(self, start: $t, products: &[($t, $t)]) -> bool {
                let products = products.iter().map(|&(a, b)| (f64::from(a), f64::from(b)));
                let (sum, bound) = sum(f64::from(start), products, f64::from($t::EPSILON));
                (f64::from(self) - sum).abs() <= bound
            }
        }

        impl Factors for $t {
            fn is_sum_of(self, start: $t, products: &[Vec<$t>]) -> bool {
                let factors = products.first().map_or(0, Vec::len);
                let product = |factors: &Vec<$t>| factors.iter().map(|&x| f64::from(x)).product::<f64>();
                // Each factor costs a rounding, here and there, beside those of the sums.
                let sums = products.iter().map(|factors| (product(factors), 1.0)).chain([(0.0, 1.0)].repeat(2 * factors));
                let (sum, bound) = sum(f64::from(start), sums, f64::from($t::EPSILON));
                (f64::from(self) - sum).abs() <= bound
            }
        }
    )*};
}

floats! { f32 f64 }

#[cfg(feature = "complex")]
macro_rules! complex {
    ($($t:ident)*) => {$(
        impl Number for conformable::Complex<$t> {
            const UNSET: Self = Self::new($t::NAN, $t::NAN);
            fn random(random: &mut Random) -> Self {
                Self::new($t::random(random), $t::random(random))
            }
            fn is_same(self, other: Self) -> bool {
                self.re.is_same(other.re) && self.im.is_same(other.im)
            }
            fn is_sum(self, start: Self, products: &[(Self, Self)]) -> bool {
                let re: Vec<_> = products.iter().flat_map(|(a, b)| [(a.re, b.re), (-a.im, b.im)]).collect();
                let im: Vec<_> = products.iter().flat_map(|(a, b)| [(a.re, b.im), (a.im, b.re)]).collect();
                self.re.is_sum(start.re, &re) && self.im.is_sum(start.im, &im)
            }
            fn conj(self) -> Self {
                Self::new(self.re, -self.im)
            }
        }
    )*};
}

#[cfg(feature = "complex")]
complex! { f32 f64 }

#[cfg(feature = "half")]
macro_rules! halves {
    ($($t:ident $smallest:literal;)*) => {$(
        impl Number for conformable::$t {
            const UNSET: Self = Self::NAN;
            fn random(random: &mut Random) -> Self {
                Self::from_f64(random.real())
            }
            fn is_same(self, other: Self) -> bool {
                self.to_bits() == other.to_bits()
            }
            /// Summed in `f32`, then rounded once: to the nearest number, so by half of the distance of two.
            fn is_sum(self, start: Self, products: &[(Self, Self)]) -> bool {
                let products = products.iter().map(|(a, b)| (a.to_f64(), b.to_f64()));
                let (sum, bound) = sum(start.to_f64(), products, f64::from(f32::EPSILON));
                let rounding = Self::EPSILON.to_f64() / 2.0 * (sum.abs() + bound) + $smallest / 2.0;
                (self.to_f64() - sum).abs() <= bound + rounding
            }
        }
    )*};
}

#[cfg(feature = "half")]
halves! {
    f16 5.960_464_477_539_063e-8;
    bf16 9.183_549_615_799_121e-41;
}

/// The first number that is not the sum of its products.
pub(crate) fn wrong<T: Number>(
    found: &[T],
    start: &[T],
    products: &[Vec<(usize, usize)>],
    a: &[T],
    b: &[T],
    conjugate: [bool; 2],
) -> Option<usize> {
    assert_eq!((found.len(), start.len()), (products.len(), products.len()));
    let conj = |x: T, conjugate: bool| if conjugate { x.conj() } else { x };
    (0..found.len()).find(|&i| {
        let pairs = products[i].iter().map(|&(x, y)| (conj(a[x], conjugate[0]), conj(b[y], conjugate[1])));
        !found[i].is_sum(start[i], &pairs.collect::<Vec<_>>())
    })
}

// A number that is wrong must not pass.

/// Takes sums apart: the right one passes, and none of the wrong ones does.
fn separates<T: Number>(right: T, start: T, products: &[(T, T)], wrong: &[T]) {
    assert!(right.is_sum(start, products), "{right:?} is right");
    for x in wrong {
        assert!(!x.is_sum(start, products), "{x:?} is wrong");
    }
    assert!(!T::UNSET.is_sum(start, products));
    assert!(!right.is_sum(start, &products[1..]), "a product is missing");
    assert!(!right.is_sum(start, &[products, products].concat()), "products are counted twice");
}

#[test]
fn a_wrong_integer_is_found() {
    separates::<i64>(23, 0, &[(3, 5), (2, 4)], &[22, 24, -23, 0]);
    separates::<i64>(24, 1, &[(3, 5), (2, 4)], &[23]);
    separates::<i8>(96, 0, &[(100, 100), (16, 5)], &[i8::MAX, i8::MIN, -96]);
    separates::<u16>(1, 0, &[(u16::MAX, u16::MAX), (256, 256)], &[0, u16::MAX]);
    separates::<i64>(4, 0, &[(i64::MAX, i64::MIN), (i64::MIN, 1), (2, 2)], &[i64::MAX, i64::MIN]);
}

#[test]
fn a_wrong_float_is_found() {
    separates::<f64>(
        0.23,
        0.0,
        &[(0.3, 0.5), (0.2, 0.4)],
        &[0.23 + 1e-14, 0.23 - 1e-14, -0.23, f64::NAN, f64::INFINITY],
    );
    separates::<f32>(
        0.23,
        0.0,
        &[(0.3, 0.5), (0.2, 0.4)],
        &[0.230_001, 0.229_999, -0.23, f32::NAN, f32::NEG_INFINITY],
    );
    separates::<f32>(1.23, 1.0, &[(0.3, 0.5), (0.2, 0.4)], &[0.23, 2.23]);
    assert!(0.0f32.is_sum(0.0, &[]) && !1e-30f32.is_sum(0.0, &[]), "a sum of nothing is exact");
}

#[test]
fn a_wrong_sum_of_products_is_found() {
    let products = [vec![2, 3, 5], vec![7, 1, -1]];
    assert!(23i64.is_sum_of(0, &products) && 24i64.is_sum_of(1, &products) && !24i64.is_sum_of(0, &products));
    assert!((i64::MIN).is_sum_of(0, &[vec![i64::MAX, 1], vec![1, 1]]));
    let products = [vec![0.3, 0.5, 2.0], vec![0.2, 0.4, 1.0]];
    assert!(0.38f64.is_sum_of(0.0, &products) && !(0.38f64 + 1e-14).is_sum_of(0.0, &products));
    assert!(!f64::NAN.is_sum_of(0.0, &products) && !0.38f64.is_sum_of(0.0, &products[1..]));
    assert!(0.0f64.is_sum_of(0.0, &[]) && !1e-300f64.is_sum_of(0.0, &[]), "a sum of nothing is exact");
}

#[cfg(feature = "complex")]
#[test]
fn a_wrong_complex_number_is_found() {
    use conformable::Complex;
    let c = Complex::<f32>::new;
    let products = [(c(1.0, 2.0), c(3.0, -1.0)), (c(0.5, 0.0), c(0.0, 1.0))];
    separates(
        c(5.0, 5.5),
        c(0.0, 0.0),
        &products,
        &[c(5.0, -5.5), c(5.5, 5.0), c(5.0, 5.501), c(5.001, 5.5)],
    );
    let conjugated = products.map(|(a, b)| (a.conj(), b));
    assert!(!c(5.0, 5.5).is_sum(c(0.0, 0.0), &conjugated));
    assert_eq!(Number::conj(c(1.0, 2.0)), c(1.0, -2.0));
}

#[cfg(feature = "half")]
#[test]
fn a_half_that_is_rounded_twice_is_found() {
    use conformable::{bf16, f16};
    let (f, b) = (f16::from_f32, bf16::from_f32);
    // In `f16` 2048 + 1 is 2048 again, for ever; in `bf16` 256 + 1 is.
    let is_sum = |x| f(x).is_sum(f(0.0), &[(f16::ONE, f16::ONE); 2100]);
    assert!(is_sum(2100.0) && !is_sum(2048.0) && !is_sum(2098.0) && !is_sum(2102.0) && !is_sum(f32::NAN));
    let is_sum = |x| b(x).is_sum(b(0.0), &[(bf16::ONE, bf16::ONE); 300]);
    assert!(is_sum(300.0) && !is_sum(256.0) && !is_sum(298.0) && !is_sum(302.0) && !is_sum(f32::NAN));
}

#[test]
fn a_wrong_element_is_found() {
    let products = [vec![(0, 0), (1, 1)], vec![(0, 1)]];
    let found = |c: &[i64], start: &[i64]| wrong(c, start, &products, &[2, 3], &[5, 7], [false; 2]);
    assert_eq!(found(&[31, 14], &[0, 0]), None);
    assert_eq!(found(&[32, 15], &[1, 1]), None);
    assert_eq!(found(&[31, 15], &[0, 0]), Some(1));
    assert_eq!(found(&[14, 31], &[0, 0]), Some(0));
}
