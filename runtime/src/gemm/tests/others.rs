//! Integers, halves and complex numbers: the kernel of each element type, with the instruction set in use, all lengths to two
//! tiles of the portable kernel and one more, all layouts; and lengths from which they are widened or packed.

use super::*;
use crate::element::Element;

/// Any element type: a small whole number, for which a product is that of `i64`, as far as the type can hold it.
trait Whole: Element + PartialEq {
    fn of(x: i64) -> Self;
}

macro_rules! wholes {
    ($($t:ident)*) => {$(
        impl Whole for $t {
            fn of(x: i64) -> Self {
                x as $t
            }
        }
    )*};
}

wholes! { i8 i16 i32 i64 u8 u16 u32 u64 }

#[cfg(feature = "half")]
impl Whole for half::f16 {
    fn of(x: i64) -> Self {
        half::f16::from_f32(x as f32)
    }
}

#[cfg(feature = "half")]
impl Whole for half::bf16 {
    fn of(x: i64) -> Self {
        half::bf16::from_f32(x as f32)
    }
}

#[cfg(feature = "complex")]
impl Whole for num_complex::Complex<f32> {
    fn of(x: i64) -> Self {
        num_complex::Complex::new(x as f32, 0.0)
    }
}

#[cfg(feature = "complex")]
impl Whole for num_complex::Complex<f64> {
    fn of(x: i64) -> Self {
        num_complex::Complex::new(x as f64, 0.0)
    }
}

fn check<T: Whole>((m, k, n): (usize, usize, usize), lies: [Lies; 3], at_end: bool) {
    let ((a_len, a0, rsa, csa), (b_len, b0, rsb, csb), (c_len, c0, rsc, csc)) =
        (layout(lies[0], m, k), layout(lies[1], k, n), layout(lies[2], m, n));
    // Small enough that sums are exact in `bf16`, whose whole numbers end at 256: at most 4 * 61 + 2.
    let value = |i: usize, by: usize| ((i * by) % 3) as i64 * 2 - 2;
    let a = Guarded::<T>::new(a_len, at_end, |i| T::of(value(i, 5)));
    let b = Guarded::<T>::new(b_len, at_end, |i| T::of(value(i, 7)));
    for accumulate in BOTH {
        let start = |i: isize| if accumulate == Accumulate::Add { value(i as usize, 11) } else { 0 };
        // What is overwritten is not 0, so that adding to it would be seen.
        let before = |i: usize| T::of(if accumulate == Accumulate::Add { start(i as isize) } else { 77 });
        let c = Guarded::<T>::new(c_len, at_end, before);
        let gemm = Gemm {
            m,
            k,
            n,
            a: a.first.wrapping_offset(a0).cast_const(),
            rsa,
            csa,
            b: b.first.wrapping_offset(b0).cast_const(),
            rsb,
            csb,
            c: c.first.wrapping_offset(c0),
            rsc,
            csc,
            accumulate,
        };
        let kernel = T::KERNEL.expect("every type has one");
        // SAFETY: operands of these lengths and strides.
        unsafe { kernel(&gemm, 1, Offsets::default()) };
        for i in 0..m as isize {
            for j in 0..n as isize {
                let at = c0 + i * rsc + j * csc;
                let product = |p: isize| {
                    value((a0 + i * rsa + p * csa) as usize, 5) * value((b0 + p * rsb + j * csb) as usize, 7)
                };
                let sum = start(at) + (0..k as isize).map(product).sum::<i64>();
                let (got, want) = (c.get(at), T::of(sum));
                assert!(
                    got == want,
                    "{} {m}x{k}x{n} {lies:?} {accumulate:?}: c[{i}, {j}] is {got:?}, not {want:?}",
                    core::any::type_name::<T>()
                );
            }
        }
    }
}

fn all<T: Whole>() {
    for x in 1..=33 {
        for (i, lengths) in [(x, 3, 5), (3, x, 5), (2, 3, x), (1, 4, x), (x, 1, 17)].into_iter().enumerate() {
            check::<T>(lengths, [Lies::Rows; 3], (x + i) % 2 == 0);
        }
    }
    for i in 0..125 {
        let lies = [LAYOUTS[i % 5], LAYOUTS[i / 5 % 5], LAYOUTS[i / 25]];
        check::<T>((5, 4, 18), lies, i % 2 == 0);
    }
    for lies in [[Lies::Rows; 3], [Lies::Columns; 3], [Lies::Gaps, Lies::Strided, Lies::Backwards]] {
        check::<T>((67, 61, 66), lies, true);
    }
}

macro_rules! types {
    ($($(#[$attribute:meta])* $name:ident: $($t:ty)*;)*) => {$(
        $(#[$attribute])*
        #[test]
        fn $name() {
            $(all::<$t>();)*
        }
    )*};
}

types! {
    signed: i8 i16 i32 i64;
    unsigned: u8 u16 u32 u64;
    #[cfg(feature = "half")]
    halves: half::f16 half::bf16;
    #[cfg(feature = "complex")]
    complex: num_complex::Complex<f32> num_complex::Complex<f64>;
}

/// Both parts of complex numbers, against the definition written out in whole numbers.
#[cfg(feature = "complex")]
#[test]
fn complex_parts() {
    use num_complex::Complex;
    for (m, k, n) in [(5, 4, 18), (67, 61, 66)] {
        let part = |i: usize, by: usize| ((i * by) % 7) as i64 - 3;
        let of = |i: usize, by: usize| Complex::new(part(i, by) as f64, part(i, by + 4) as f64);
        let a: Vec<_> = (0..m * k).map(|i| of(i, 5)).collect();
        let b: Vec<_> = (0..k * n).map(|i| of(i, 3)).collect();
        let mut c = vec![Complex::new(f64::NAN, f64::NAN); m * n];
        let gemm = Gemm {
            m,
            k,
            n,
            a: a.as_ptr(),
            rsa: k as isize,
            csa: 1,
            b: b.as_ptr(),
            rsb: n as isize,
            csb: 1,
            c: c.as_mut_ptr(),
            rsc: n as isize,
            csc: 1,
            accumulate: Accumulate::Replace,
        };
        // SAFETY: contiguous matrices of these lengths.
        unsafe { crate::gemm::types::complex_f64(&gemm, 1, Offsets::default()) };
        for i in 0..m {
            for j in 0..n {
                let (mut re, mut im) = (0, 0);
                for p in 0..k {
                    let (x, y) = (i * k + p, p * n + j);
                    re += part(x, 5) * part(y, 3) - part(x, 9) * part(y, 7);
                    im += part(x, 5) * part(y, 7) + part(x, 9) * part(y, 3);
                }
                assert_eq!(c[i * n + j], Complex::new(re as f64, im as f64), "{m}x{k}x{n} [{i}, {j}]");
            }
        }
    }
}
