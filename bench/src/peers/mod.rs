//! The sides: this library and its peers, each called as somebody who knows that library calls it for a batch.
//!
//! The peers of a row get its [`Layout`](crate::layout::Layout) at run time and loop over the batch; those whose lengths are
//! constants ([`plain`], [`nalgebra`]) and this library are instantiated row by row in [`rows`](crate::rows).

pub mod conformable;
pub mod faer;
pub mod gemm;
pub mod matrixmultiply;
pub mod nalgebra;
pub mod nano_gemm;
pub mod ndarray;
pub mod ndarray_einsum;
pub mod plain;
pub mod strided_einsum2;

use crate::data::Data;
use crate::limit::FmaLoop;
use crate::limit::Isa;
use crate::timing::Side;

/// Names, as in tables, files and plots.
pub mod name {
    pub const CONFORMABLE: &str = "conformable";
    pub const PLAIN: &str = "plain";
    pub const NALGEBRA: &str = "nalgebra";
    pub const NANO_GEMM: &str = "nano-gemm";
    pub const MATRIXMULTIPLY: &str = "matrixmultiply";
    pub const GEMM: &str = "gemm";
    pub const FAER: &str = "faer";
    pub const NDARRAY: &str = "ndarray";

    /// The contraction of a row of the einsum set, written with `matmul!` and `dot!`.
    pub const BY_MATMUL: &str = "matmul!";
    /// This library, two operands after the other as they are written.
    pub const IN_ORDER: &str = "in order";
    /// This library with a run-time axis, and with constants instead.
    pub const RUN_TIME: &str = "run-time";
    pub const CONSTANT: &str = "constant";
    pub const NDARRAY_EINSUM: &str = "ndarray-einsum";
    pub const STRIDED_EINSUM2: &str = "strided-einsum2";

    /// This library on ndarray's arrays: as views of constant shapes, and as they are.
    pub const VIEWS: &str = "views";
    pub const OPERANDS: &str = "operands";

    /// This library on all cores, and on one.
    pub const THREADS: &str = "threads";
    pub const ONE_THREAD: &str = "one thread";

    /// All, in the order of the columns.
    pub const ALL: [&str; 18] = [
        CONFORMABLE,
        VIEWS,
        OPERANDS,
        BY_MATMUL,
        IN_ORDER,
        RUN_TIME,
        CONSTANT,
        THREADS,
        ONE_THREAD,
        PLAIN,
        NALGEBRA,
        NANO_GEMM,
        MATRIXMULTIPLY,
        GEMM,
        FAER,
        NDARRAY_EINSUM,
        STRIDED_EINSUM2,
        NDARRAY,
    ];
    /// The columns of the set of products.
    pub const MATMUL_SET: [&str; 8] =
        [CONFORMABLE, PLAIN, NALGEBRA, NANO_GEMM, MATRIXMULTIPLY, GEMM, FAER, NDARRAY];
    /// The columns of the set of other contractions.
    pub const EINSUM_SET: [&str; 6] =
        [CONFORMABLE, BY_MATMUL, IN_ORDER, NDARRAY_EINSUM, STRIDED_EINSUM2, NDARRAY];
    /// The columns of the set of run-time axes.
    pub const RUNTIME_SET: [&str; 2] = [RUN_TIME, CONSTANT];
    /// The columns of the set on ndarray's arrays.
    pub const NDARRAY_SET: [&str; 3] = [VIEWS, OPERANDS, NDARRAY];
    /// The columns of the set of threads.
    pub const THREADS_SET: [&str; 2] = [THREADS, ONE_THREAD];
    /// This library; the first one that a row has is compared to the peers.
    pub const OURS: [&str; 7] = [CONFORMABLE, VIEWS, OPERANDS, BY_MATMUL, IN_ORDER, RUN_TIME, THREADS];
}

/// An element type that all sides can multiply.
pub trait Scalar:
    ::conformable::Element
    + ::nalgebra::Scalar
    + ::nalgebra::ClosedAddAssign
    + ::nalgebra::ClosedMulAssign
    + ::ndarray::LinalgScalar
    + ::faer::traits::ComplexField
    + matrixmultiply::Gemm
    + nano_gemm::Planned
    + plain::Fused
    + ::strided_einsum2::Scalar
{
    const NAME: &str;
    /// How far a rounded number is from the right one, relative to it.
    const EPSILON: f64;

    fn of(x: f64) -> Self;
    fn wide(self) -> f64;
    fn limit(isa: Isa) -> FmaLoop;
}

macro_rules! scalar {
    ($($t:ident)*) => {$(
        impl Scalar for $t {
            const NAME: &str = stringify!($t);
            const EPSILON: f64 = $t::EPSILON as f64;

            fn of(x: f64) -> Self {
                x as $t
            }
            fn wide(self) -> f64 {
                self.into()
            }
            fn limit(isa: Isa) -> FmaLoop {
                FmaLoop::$t(isa)
            }
        }
    )*};
}

scalar! { f32 f64 }

/// nano-gemm is for small matrices: up to this many products it takes part.
const NANO_GEMM_UP_TO: usize = 128 * 128 * 128;

/// The peers that take lengths at run time.
pub fn dynamic<T: Scalar>(data: &Data<T>) -> Vec<Side<'_, T>> {
    let layout = data.layout.folded();
    let mut sides = Vec::new();
    if layout.m * layout.k * layout.n <= NANO_GEMM_UP_TO {
        sides.push(nano_gemm::side(data, layout));
    }
    sides.push(matrixmultiply::side(data, layout));
    sides.push(gemm::side(data, layout));
    sides.push(faer::side(data, layout));
    sides.push(ndarray::side(data, layout));
    sides
}
