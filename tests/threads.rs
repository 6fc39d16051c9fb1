//! Products on several threads: the same bits whatever their number, and no thread outside of the caller's pool.
//!
//! Elements are fractions that do not sum exactly, so that another order of additions would give other bits. Every product
//! is just above what is divided. That several threads do take part, `allocations.rs` shows.

#![cfg(feature = "rayon")]

use conformable::{Tensor, Tensor2, batch_dot, dot, einsum, matmul};
use rayon_core::{ThreadPool, ThreadPoolBuilder};

fn pool(threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started")
}

/// Compares the elements that `product` gives in pools of 2, 3 and 5 threads with those in a pool of one.
fn same_bits<T: PartialEq + Send>(what: &str, product: impl Fn() -> Vec<T> + Sync) {
    let expected = pool(1).install(&product);
    for threads in [2, 3, 5] {
        let got = pool(threads).install(&product);
        let first = expected.iter().zip(&got).position(|(x, y)| x != y);
        assert!(
            first.is_none() && expected.len() == got.len(),
            "{what}, {threads} threads: element {first:?}"
        );
    }
}

/// Element `i`: thousandths that no two neighbours share.
fn fraction(i: usize) -> f64 {
    (i * 7919 % 1009) as f64 / 1000.0 - 0.3
}

macro_rules! of_type {
    ($module:ident $t:ident) => {
        mod $module {
            use super::*;

            macro_rules! fractions {
                ($shape:ty) => {{
                    let mut i = 0;
                    <$shape>::from_fn(|_| {
                        i += 1;
                        fraction(i) as $t
                    })
                }};
            }

            /// The bits of a product.
            macro_rules! bits {
                ($call:expr) => {
                    same_bits(stringify!($call), || $call.into_vec().into_iter().map($t::to_bits).collect())
                };
            }

            #[test]
            fn one_product() {
                let (a, b) = (fractions!(Tensor![$t; 301, 299]), fractions!(Tensor![$t; 299, 307]));
                bits!(dot!(a, b));
                let (a, b) = (fractions!(Tensor![$t; 299, 301]), fractions!(Tensor![$t; 307, 299]));
                bits!(dot!(a.t(), b.t()));
                bits!({
                    let mut c = fractions!(Tensor![$t; 301, 307]);
                    matmul!(a, b, transpose_a = true, transpose_b = true, out += c);
                    c
                });
                bits!(einsum!("ki,jk->ji", a, b));
            }

            #[test]
            fn long_ones() {
                let (a, b) = (fractions!(Tensor![$t; 5001, 70]), fractions!(Tensor![$t; 70, 71]));
                bits!(dot!(a, b));
                let (a, b) = (fractions!(Tensor![$t; 71, 70]), fractions!(Tensor![$t; 70, 5001]));
                bits!(dot!(a, b));
                let (a, b) = (fractions!(Tensor![$t; 131, 1403]), fractions!(Tensor![$t; 1403, 137]));
                bits!(dot!(a, b));
            }

            #[test]
            fn vectors() {
                let (x, a) = (fractions!(Tensor![$t; 4903]), fractions!(Tensor![$t; 4903, 4999]));
                bits!(dot!(x, a));
                bits!(dot!(a.t(), x));
                let x = fractions!(Tensor![$t; 4999]);
                bits!(dot!(a, x));
            }

            /// Few rows and columns: k is divided.
            #[test]
            fn deep_ones() {
                let (a, b) = (fractions!(Tensor![$t; 67, 6001]), fractions!(Tensor![$t; 6001, 61]));
                bits!(dot!(a, b));
                bits!({
                    let mut c = fractions!(Tensor![$t; 61, 67]);
                    einsum!("ik,kj->ji", a, b, out += c);
                    c
                });
                let (a, x) = (fractions!(Tensor![$t; 120, 200_003]), fractions!(Tensor![$t; 200_003]));
                bits!(dot!(a, x));
                bits!(dot!(x, a.t()));
            }

            /// Whole numbers, which are summed exactly in any order.
            #[test]
            fn the_parts_of_a_deep_one_are_all_of_it() {
                let mut i = 0usize;
                let mut whole = || {
                    i += 1;
                    (i * 7919 % 3) as $t - 1.0
                };
                let a = <Tensor![$t; 3, 800_001]>::from_fn(|_| whole());
                let b = <Tensor![$t; 800_001, 11]>::from_fn(|_| whole());
                let mut expected = [[0i64; 11]; 3];
                for (row, sums) in a.as_slice().chunks(800_001).zip(&mut expected) {
                    for (x, others) in row.iter().zip(b.as_slice().chunks(11)) {
                        others.iter().zip(&mut *sums).for_each(|(y, sum)| *sum += (x * y) as i64);
                    }
                }
                let expected = Tensor2::<i64, 3, 11>::from_array(expected);
                let mut c = dot!(a, b);
                assert_eq!(c.map(|x| *x as i64), expected);
                dot!(a, b, out += c);
                assert_eq!(c.map(|x| *x as i64), expected.map(|x| 2 * x));
            }

            #[test]
            fn batches() {
                let (a, b) = (fractions!(Tensor![$t; 503, 33, 47]), fractions!(Tensor![$t; 503, 47, 37]));
                bits!(batch_dot!(a, b));
                let (a, b) = (fractions!(Tensor![$t; 7, 150, 151]), fractions!(Tensor![$t; 7, 151, 153]));
                bits!(matmul!(a, b));
                let (a, b) = (fractions!(Tensor![$t; 5, 3, 129, 130]), fractions!(Tensor![$t; 3, 130, 131]));
                bits!(matmul!(a, b));
                let (a, b) = (fractions!(Tensor![$t; 13, 3, 129, 70]), fractions!(Tensor![$t; 1, 70, 131]));
                bits!(matmul!(a, b));
            }
        }
    };
}

of_type! { of_f32 f32 }
of_type! { of_f64 f64 }

/// The global pool can be built once and only where nothing has started it yet.
#[test]
fn a_caller_inside_of_a_pool_stays_there() {
    let (a, b) = (<Tensor![f32; 301, 299]>::ones(), <Tensor![f32; 299, 307]>::ones());
    let (p, q) = (<Tensor![f64; 503, 33, 47]>::ones(), <Tensor![f64; 503, 47, 37]>::ones());
    pool(3).install(|| {
        assert_eq!(dot!(a, b)[[300, 306]], 299.0);
        assert_eq!(batch_dot!(p, q)[[502, 32, 36]], 47.0);
        assert_eq!(rayon_core::current_num_threads(), 3);
    });
    ThreadPoolBuilder::new().num_threads(1).build_global().expect("no product has started the global pool");
}
