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

/// The product compiled for an instruction set; not inlined, for the reason that [`plain`](super::plain) gives.
macro_rules! compiled {
    ($name:ident, $features:literal) => {
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = $features)]
        #[inline(never)]
        fn $name<T: Scalar, const M: usize, const K: usize, const N: usize>(
            a: &SMatrix<T, K, M>,
            b: &SMatrix<T, N, K>,
            c: &mut SMatrix<T, N, M>,
        ) {
            c.gemm(T::of(1.0), b, a, T::of(0.0));
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
    let run = move |(a, b, c): &mut State<T, M, K, N>| {
        let batch = a.iter().zip(b).zip(c);
        match isa {
            // SAFETY: the processor has the features, as detected.
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => batch.for_each(|((a, b), c)| unsafe { avx512(a, b, c) }),
            // SAFETY: as above.
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => batch.for_each(|((a, b), c)| unsafe { avx2(a, b, c) }),
            _ => batch.for_each(|((a, b), c)| c.gemm(T::of(1.0), b, a, T::of(0.0))),
        }
    };
    Side::new(name::NALGEBRA, state, run, |(_, _, c)| c.iter().flat_map(|c| c.as_slice().to_vec()).collect())
}
