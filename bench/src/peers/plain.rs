//! Three loops over constant lengths, compiled by rustc for the instruction sets of the machine: what somebody writes who
//! needs no library.
//!
//! Each row of the result is summed in an array of its own, in the order row, summed axis, column, which the compiler
//! vectorises.

use super::{Scalar, name};
use crate::data::Data;
use crate::limit::Isa;
use crate::timing::Side;

/// `x * y + sum`, in one operation where the instruction set has it.
pub trait Fused: Sized {
    fn fused<const FMA: bool>(self, y: Self, sum: Self) -> Self;
}

macro_rules! fused {
    ($($t:ty)*) => {$(
        impl Fused for $t {
            #[inline(always)]
            fn fused<const FMA: bool>(self, y: $t, sum: $t) -> $t {
                if FMA { self.mul_add(y, sum) } else { self * y + sum }
            }
        }
    )*};
}

fused! { f32 f64 }

type Matrices<T, const ROWS: usize, const COLUMNS: usize> = Vec<[[T; COLUMNS]; ROWS]>;

/// The elements of a batch as arrays.
fn matrices<T: Scalar, const ROWS: usize, const COLUMNS: usize>(
    elements: &[T],
) -> Matrices<T, ROWS, COLUMNS> {
    let (rows, rest) = elements.as_chunks::<COLUMNS>();
    assert!(rest.is_empty() && rows.len().is_multiple_of(ROWS), "the buffer is a batch of matrices");
    rows.as_chunks::<ROWS>().0.to_vec()
}

#[inline(always)]
fn product<T: Scalar, const FMA: bool, const M: usize, const K: usize, const N: usize>(
    a: &[[T; K]; M],
    b: &[[T; N]; K],
    c: &mut [[T; N]; M],
) {
    for (a, c) in a.iter().zip(c) {
        let mut row = [T::of(0.0); N];
        for (&factor, b) in a.iter().zip(b) {
            for (sum, &b) in row.iter_mut().zip(b) {
                *sum = factor.fused::<FMA>(b, *sum);
            }
        }
        *c = row;
    }
}

/// [`product`] compiled for an instruction set.
///
/// It must not be inlined into the loop over the batch: there the compiler turns small products into vectors across
/// matrices, with gathers, and is up to twelve times as slow.
macro_rules! compiled {
    ($name:ident, $features:literal) => {
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = $features)]
        #[inline(never)]
        fn $name<T: Scalar, const M: usize, const K: usize, const N: usize>(
            a: &[[T; K]; M],
            b: &[[T; N]; K],
            c: &mut [[T; N]; M],
        ) {
            product::<T, true, M, K, N>(a, b, c);
        }
    };
}

compiled!(avx2, "avx2,fma");
compiled!(avx512, "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma");

/// `(batch, M, K)` by `(batch, K, N)`, row-major.
pub fn side<T: Scalar, const M: usize, const K: usize, const N: usize>(data: &Data<T>) -> Side<'static, T> {
    type State<T, const M: usize, const K: usize, const N: usize> =
        (Matrices<T, M, K>, Matrices<T, K, N>, Matrices<T, M, N>);
    let state = (matrices(&data.a), matrices(&data.b), matrices(&data.out()));
    let isa = Isa::detect();
    let run = move |(a, b, c): &mut State<T, M, K, N>| {
        let batch = a.iter().zip(b).zip(c);
        match isa {
            // SAFETY: the processor has the features, as detected.
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => batch.for_each(|((a, b), c)| unsafe { avx512(a, b, c) }),
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => batch.for_each(|((a, b), c)| unsafe { avx2(a, b, c) }),
            _ => batch.for_each(|((a, b), c)| product::<T, false, M, K, N>(a, b, c)),
        }
    };
    Side::new(name::PLAIN, state, run, |(_, _, c)| c.as_flattened().as_flattened().to_vec())
}
