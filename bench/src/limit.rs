//! What one core can do at most: fused multiply-adds on registers, with nothing to load or store.
//!
//! Each loop has twelve sums that do not depend on each other; a core that starts two operations a cycle with a latency of
//! four needs eight. Two factors and twelve sums fit the sixteen registers of AVX2. The instruction sets are
//! those that the library has kernels for; `CONFORMABLE_ISA` limits both alike.

use std::fmt;
use std::hint::black_box;
use std::time::Instant;

/// Sums that do not depend on each other.
const SUMS: usize = 12;

/// An instruction set, best last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Isa {
    /// What the compilation target has: on x86-64 SSE2, without fused multiply-add.
    Portable,
    /// AVX2 and FMA.
    Avx2,
    /// AVX-512 F, BW, DQ and VL.
    Avx512,
}

impl Isa {
    /// The best of this processor.
    pub fn detect() -> Self {
        #[cfg(target_arch = "x86_64")]
        {
            let fma = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
            if fma
                && is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
            {
                return Isa::Avx512;
            }
            if fma {
                return Isa::Avx2;
            }
        }
        Isa::Portable
    }

    /// The one that `CONFORMABLE_ISA` names, or the best.
    ///
    /// # Errors
    ///
    /// If the variable has another value than `avx512`, `avx2` or `portable`, or names what the processor does not have.
    pub fn from_environment() -> Result<Self, String> {
        let best = Isa::detect();
        let isa = match std::env::var("CONFORMABLE_ISA").ok().as_deref() {
            None | Some("") => best,
            Some("portable") => Isa::Portable,
            Some("avx2") => Isa::Avx2,
            Some("avx512") => Isa::Avx512,
            Some(other) => return Err(format!("CONFORMABLE_ISA is `{other}`: not avx512, avx2 or portable")),
        };
        if isa > best {
            return Err(format!("CONFORMABLE_ISA is {isa}, this processor has {best} at most"));
        }
        Ok(isa)
    }
}

impl fmt::Display for Isa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Isa::Portable => "portable",
            Isa::Avx2 => "avx2",
            Isa::Avx512 => "avx512",
        })
    }
}

/// The loop of an instruction set for an element type.
#[derive(Clone, Copy)]
pub struct FmaLoop {
    run: fn(usize),
    /// Multiplications and additions of one step of the loop.
    pub flops: f64,
}

impl FmaLoop {
    pub fn f32(isa: Isa) -> Self {
        match isa {
            Isa::Portable => FmaLoop { run: portable_f32, flops: (SUMS * 4) as f64 },
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => FmaLoop { run: avx2::f32, flops: (SUMS * 8 * 2) as f64 },
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => FmaLoop { run: avx512::f32, flops: (SUMS * 16 * 2) as f64 },
            #[cfg(not(target_arch = "x86_64"))]
            _ => unreachable!("detected on x86-64 only"),
        }
    }

    pub fn f64(isa: Isa) -> Self {
        match isa {
            Isa::Portable => FmaLoop { run: portable_f64, flops: (SUMS * 2) as f64 },
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => FmaLoop { run: avx2::f64, flops: (SUMS * 4 * 2) as f64 },
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => FmaLoop { run: avx512::f64, flops: (SUMS * 8 * 2) as f64 },
            #[cfg(not(target_arch = "x86_64"))]
            _ => unreachable!("detected on x86-64 only"),
        }
    }

    /// GFLOP/s of one sample of about 200 us.
    pub fn sample(&self) -> f64 {
        const STEPS: usize = 60_000;
        let start = Instant::now();
        (self.run)(STEPS);
        STEPS as f64 * self.flops / start.elapsed().as_secs_f64() / 1e9
    }
}

/// The clock of the core in GHz, by a chain of multiplications and exclusive ors that wait for each other: 3 and 1 cycles on
/// every x86-64 core of the last ten years. It relates the limit to what the processor's manual says of one cycle.
pub fn clock() -> f64 {
    const STEPS: usize = 200_000;
    let sample = || {
        let factor = black_box(0x2545_f491_4f6c_dd1d_u64);
        let start = Instant::now();
        let mut x = black_box(1_u64);
        for _ in 0..STEPS {
            x = x.wrapping_mul(factor) ^ factor;
        }
        black_box(x);
        STEPS as f64 * 4.0 / start.elapsed().as_secs_f64() / 1e9
    };
    (0..25).map(|_| sample()).fold(0.0, f64::max)
}

/// Without a fused operation a multiplication waits for its addition, and twelve sums are too few. So half of the registers
/// are multiplied and half are added to: what a core could do at most if all its operations were independent.
macro_rules! portable {
    ($name:ident, $t:ty, $lanes:literal) => {
        #[inline(never)]
        fn $name(steps: usize) {
            let (x, y) = (black_box([1.0 as $t; $lanes]), black_box([1.0 as $t; $lanes]));
            let mut products: [[$t; $lanes]; SUMS / 2] =
                std::array::from_fn(|i| black_box([i as $t; $lanes]));
            let mut sums = products;
            for _ in 0..steps {
                for (product, sum) in products.iter_mut().zip(&mut sums) {
                    for lane in 0..$lanes {
                        product[lane] *= x[lane];
                        sum[lane] += y[lane];
                    }
                }
            }
            black_box((products, sums));
        }
    };
}

portable!(portable_f32, f32, 4);
portable!(portable_f64, f64, 2);

#[cfg(target_arch = "x86_64")]
macro_rules! fused {
    ($module:ident, $feature:literal, $isa:expr, $($t:ident, $set:ident, $fma:ident;)*) => {
        mod $module {
            use super::{Isa, SUMS};
            use std::arch::x86_64::*;
            use std::hint::black_box;

            $(pub fn $t(steps: usize) {
                #[target_feature(enable = $feature)]
                fn steps_of(steps: usize) {
                    let (x, y) = ($set(black_box(0.5)), $set(black_box(1.0)));
                    let mut sums: [_; SUMS] = std::array::from_fn(|i| $set(black_box(i as $t)));
                    for _ in 0..steps {
                        for sum in &mut sums {
                            *sum = $fma(*sum, x, y);
                        }
                    }
                    black_box(sums);
                }
                assert!(Isa::detect() >= $isa);
                // SAFETY: the processor has the features, as just asserted.
                unsafe { steps_of(steps) }
            })*
        }
    };
}

#[cfg(target_arch = "x86_64")]
fused! { avx2, "avx2,fma", Isa::Avx2,
    f32, _mm256_set1_ps, _mm256_fmadd_ps;
    f64, _mm256_set1_pd, _mm256_fmadd_pd;
}
#[cfg(target_arch = "x86_64")]
fused! { avx512, "avx512f", Isa::Avx512,
    f32, _mm512_set1_ps, _mm512_fmadd_ps;
    f64, _mm512_set1_pd, _mm512_fmadd_pd;
}
