//! nalgebra: static matrices and `gemm` into an existing one, compiled for the instruction sets of the machine.
//!
//! Its matrices are column-major. A row-major matrix is the transpose of a column-major one without a copy, so the product
//! is computed transposed: `c' = b' a'`. Somebody who begins with nalgebra has column-major operands and the same
//! arithmetic.

use super::{Scalar, name};
use crate::data::Data;
use crate::limit::Isa;
use crate::timing::Side;
use ::nalgebra::SMatrix;

type Matrices<T, const ROWS: usize, const COLUMNS: usize> = Vec<SMatrix<T, ROWS, COLUMNS>>;

fn matrices<T: Scalar, const ROWS: usize, const COLUMNS: usize>(
    elements: &[T],
) -> Matrices<T, ROWS, COLUMNS> {
    elements.chunks_exact(ROWS * COLUMNS).map(SMatrix::from_column_slice).collect()
}

#[inline(always)]
fn batch<T: Scalar, const M: usize, const K: usize, const N: usize>(
    a: &[SMatrix<T, K, M>],
    b: &[SMatrix<T, N, K>],
    c: &mut [SMatrix<T, N, M>],
) {
    for ((a, b), c) in a.iter().zip(b).zip(c) {
        c.gemm(T::of(1.0), b, a, T::of(0.0));
    }
}

/// [`batch`] compiled for an instruction set.
macro_rules! compiled {
    ($name:ident, $features:literal) => {
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = $features)]
        fn $name<T: Scalar, const M: usize, const K: usize, const N: usize>(
            a: &[SMatrix<T, K, M>],
            b: &[SMatrix<T, N, K>],
            c: &mut [SMatrix<T, N, M>],
        ) {
            batch::<T, M, K, N>(a, b, c);
        }
    };
}

compiled!(avx2, "avx2,fma");
compiled!(avx512, "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma");

/// `(batch, M, K)` by `(batch, K, N)`, row-major.
pub fn side<T: Scalar, const M: usize, const K: usize, const N: usize>(data: &Data<T>) -> Side<'static, T> {
    type State<T, const M: usize, const K: usize, const N: usize> =
        (Matrices<T, K, M>, Matrices<T, N, K>, Matrices<T, N, M>);
    let state = (matrices(&data.a), matrices(&data.b), matrices(&data.out()));
    let isa = Isa::detect();
    let run = move |(a, b, c): &mut State<T, M, K, N>| match isa {
        // SAFETY: the processor has the features, as detected.
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => unsafe { avx512::<T, M, K, N>(a, b, c) },
        // SAFETY: as above.
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => unsafe { avx2::<T, M, K, N>(a, b, c) },
        _ => batch::<T, M, K, N>(a, b, c),
    };
    Side::new(name::NALGEBRA, state, run, |(_, _, c)| c.iter().flat_map(|c| c.as_slice().to_vec()).collect())
}
