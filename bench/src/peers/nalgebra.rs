//! nalgebra: static matrices and `gemm` into an existing one, compiled for the instruction sets of the machine.
//!
//! Its matrices are column-major. A row-major matrix is the transpose of a column-major one without a copy, so the product
//! is computed transposed: `c' = b' a'`. Somebody who begins with nalgebra has column-major operands and the same
//! arithmetic.

use super::{Scalar, name};
use crate::data::Data;
use crate::limit::Isa;
use crate::timing::{self, Side};
use ::nalgebra::SMatrix;

type Matrices<T, const ROWS: usize, const COLUMNS: usize> = Vec<SMatrix<T, ROWS, COLUMNS>>;

fn matrices<T: Scalar, const ROWS: usize, const COLUMNS: usize>(
    elements: &[T],
) -> Matrices<T, ROWS, COLUMNS> {
    elements.chunks_exact(ROWS * COLUMNS).map(SMatrix::from_column_slice).collect()
}

/// A way to compute a batch; the caller must know that the processor has what it is compiled for.
type Form<T, const M: usize, const K: usize, const N: usize> =
    unsafe fn(&[SMatrix<T, K, M>], &[SMatrix<T, N, K>], &mut [SMatrix<T, N, M>]);

/// Two forms compiled for an instruction set: `gemm` inlined into the loop over the batch, and called by it. Either is up to
/// five times as fast as the other, which one depends on the lengths.
macro_rules! compiled {
    ($module:ident $(, $features:literal)?) => {
        mod $module {
            use super::{SMatrix, Scalar};

            $(#[target_feature(enable = $features)])?
            pub fn inlined<T: Scalar, const M: usize, const K: usize, const N: usize>(
                a: &[SMatrix<T, K, M>],
                b: &[SMatrix<T, N, K>],
                c: &mut [SMatrix<T, N, M>],
            ) {
                for ((a, b), c) in a.iter().zip(b).zip(c) {
                    c.gemm(T::of(1.0), b, a, T::of(0.0));
                }
            }

            $(#[target_feature(enable = $features)])?
            pub fn called<T: Scalar, const M: usize, const K: usize, const N: usize>(
                a: &[SMatrix<T, K, M>],
                b: &[SMatrix<T, N, K>],
                c: &mut [SMatrix<T, N, M>],
            ) {
                for ((a, b), c) in a.iter().zip(b).zip(c) {
                    product(a, b, c);
                }
            }

            $(#[target_feature(enable = $features)])?
            #[inline(never)]
            fn product<T: Scalar, const M: usize, const K: usize, const N: usize>(
                a: &SMatrix<T, K, M>,
                b: &SMatrix<T, N, K>,
                c: &mut SMatrix<T, N, M>,
            ) {
                c.gemm(T::of(1.0), b, a, T::of(0.0));
            }
        }
    };
}

compiled!(portable);
#[cfg(target_arch = "x86_64")]
compiled!(avx2, "avx2,fma");
#[cfg(target_arch = "x86_64")]
compiled!(avx512, "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma");

/// `(batch, M, K)` by `(batch, K, N)`, row-major.
pub fn side<T: Scalar, const M: usize, const K: usize, const N: usize>(data: &Data<T>) -> Side<'static, T> {
    let (a, b, mut c) =
        (matrices::<T, K, M>(&data.a), matrices::<T, N, K>(&data.b), matrices::<T, N, M>(&data.out()));
    let forms: [Form<T, M, K, N>; 2] = match Isa::detect() {
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => [avx512::inlined, avx512::called],
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => [avx2::inlined, avx2::called],
        _ => [portable::inlined, portable::called],
    };
    // SAFETY: the processor has the features, as detected.
    let [inlined, called] = forms.map(|form| timing::estimate(|| unsafe { form(&a, &b, &mut c) }));
    let form = forms[usize::from(called < inlined)];
    c.fill(SMatrix::repeat(T::of(f64::NAN)));
    Side::new(
        name::NALGEBRA,
        (a, b, c),
        // SAFETY: as above.
        move |(a, b, c)| unsafe { form(a, b, c) },
        |(_, _, c)| c.iter().flat_map(|c| c.as_slice().to_vec()).collect(),
    )
}
