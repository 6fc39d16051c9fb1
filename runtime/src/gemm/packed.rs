//! matrixmultiply: blocked and packed kernels for floating point and complex elements.

use super::{Accumulate, Gemm};

macro_rules! kernels {
    ($($(#[$attribute:meta])* $name:ident: $t:ty, $one:expr, $zero:expr, $call:expr;)*) => {$(
        $(#[$attribute])*
        /// # Safety
        ///
        /// As for [`Kernel`](super::Kernel).
        pub(crate) unsafe fn $name(gemm: &Gemm<$t>) {
            let beta = if gemm.accumulate == Accumulate::Add { $one } else { $zero };
            // SAFETY: the pointers are valid at the strides for these lengths, and the elements of `c` have distinct
            // addresses; matrixmultiply does not read `c` where beta is 0.
            unsafe {
                $call(
                    gemm.m, gemm.k, gemm.n,
                    $one,
                    gemm.a.cast(), gemm.rsa, gemm.csa,
                    gemm.b.cast(), gemm.rsb, gemm.csb,
                    beta,
                    gemm.c.cast(), gemm.rsc, gemm.csc,
                );
            }
        }
    )*};
}

kernels! {
    f32: f32, 1.0, 0.0, matrixmultiply::sgemm;
    f64: f64, 1.0, 0.0, matrixmultiply::dgemm;
    #[cfg(feature = "complex")]
    complex_f32: num_complex::Complex<f32>, [1.0, 0.0], [0.0, 0.0], cgemm;
    #[cfg(feature = "complex")]
    complex_f64: num_complex::Complex<f64>, [1.0, 0.0], [0.0, 0.0], zgemm;
}

macro_rules! complex {
    ($($name:ident: $t:ty, $call:path;)*) => {$(
        /// The operands as they are, not conjugated.
        ///
        /// # Safety
        ///
        /// As for [`Kernel`](super::Kernel).
        #[cfg(feature = "complex")]
        #[allow(clippy::too_many_arguments)]
        unsafe fn $name(
            m: usize, k: usize, n: usize,
            alpha: [$t; 2],
            a: *const [$t; 2], rsa: isize, csa: isize,
            b: *const [$t; 2], rsb: isize, csb: isize,
            beta: [$t; 2],
            c: *mut [$t; 2], rsc: isize, csc: isize,
        ) {
            use matrixmultiply::CGemmOption::Standard;
            // SAFETY: the caller's conditions are the same; `Complex<T>` has the layout of `[T; 2]`.
            unsafe { $call(Standard, Standard, m, k, n, alpha, a, rsa, csa, b, rsb, csb, beta, c, rsc, csc) }
        }
    )*};
}

complex! {
    cgemm: f32, matrixmultiply::cgemm;
    zgemm: f64, matrixmultiply::zgemm;
}
