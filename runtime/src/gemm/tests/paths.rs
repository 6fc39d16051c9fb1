//! Which kernel a product takes: what the table of [`gemm`](super::super) says. Limits from which operands are packed are
//! smaller in tests, see `blocks`.

use super::super::{Operands, Path, Unknown, contract};
use super::*;
use std::cell::RefCell;

thread_local! {
    static TAKEN: RefCell<Vec<Path>> = const { RefCell::new(Vec::new()) };
}

/// A kernel is about to run.
#[inline(never)]
pub(in super::super) fn note(path: Path) {
    TAKEN.with_borrow_mut(|taken| taken.push(path));
}

/// The kernel that runs a product of these lengths and layouts.
fn path<T: Element>(
    (m, k, n): (usize, usize, usize),
    lies: [Lies; 3],
    kernel: impl Fn(&Gemm<T>, usize, Offsets),
) -> Path {
    let ((a_len, a0, rsa, csa), (b_len, b0, rsb, csb), (c_len, c0, rsc, csc)) =
        (layout(lies[0], m, k), layout(lies[1], k, n), layout(lies[2], m, n));
    let (a, b, mut c) = (vec![T::ONE; a_len], vec![T::ONE; b_len], vec![T::ZERO; c_len]);
    let gemm = Gemm {
        m,
        k,
        n,
        a: a.as_ptr().wrapping_offset(a0),
        rsa,
        csa,
        b: b.as_ptr().wrapping_offset(b0),
        rsb,
        csb,
        c: c.as_mut_ptr().wrapping_offset(c0),
        rsc,
        csc,
        accumulate: Accumulate::Replace,
    };
    let taken = during(|| kernel(&gemm, 1, Offsets::default()));
    let is_kernel = |path: &&Path| !matches!(path, Path::Ahead | Path::InPassing);
    *taken.iter().rfind(is_kernel).expect("a kernel says which it is")
}

/// The kernels that run while `work` does, on this thread.
pub(super) fn during(work: impl FnOnce()) -> Vec<Path> {
    TAKEN.take();
    work();
    TAKEN.take()
}

const ROWS: [Lies; 3] = [Lies::Rows; 3];
const B_TRANSPOSED: [Lies; 3] = [Lies::Rows, Lies::Columns, Lies::Rows];

/// Up to 64 x 64 x 64 products a constant shape has a kernel of its own, whatever its form, and up to 161 x 161 x 161 where the
/// caches gain.
#[test]
fn constant_shapes() {
    assert!(Fixed::<1, 1, 1>::SMALL.is_some());
    assert!(Fixed::<64, 64, 64>::SMALL.is_some());
    assert!(Fixed::<6, 4, 280>::SMALL.is_some());
    assert!(Fixed::<64, 65, 64>::SMALL.is_some());
    assert!(Fixed::<161, 161, 161>::SMALL.is_some());
    assert!(Fixed::<162, 161, 162>::SMALL.is_none());
    // `a` is read once more for each panel.
    assert!(Fixed::<256, 128, 100>::SMALL.is_some());
    assert!(Fixed::<257, 128, 100>::SMALL.is_none());
    // Few rows, and a `b` that is read once.
    assert!(Fixed::<16, 200, 300>::SMALL.is_some());
    assert!(Fixed::<15, 200, 300>::SMALL.is_none());
    // Many rows, and a right operand that stays in the first-level cache.
    assert!(Fixed::<65, 64, 64>::SMALL.is_some());
    assert!(Fixed::<1600, 16, 16>::SMALL.is_some());
    assert!(Fixed::<1600, 16, 3>::SMALL.is_some());
    assert!(Fixed::<50_000, 64, 3>::SMALL.is_none());
    assert!(Fixed::<2, 257, 2>::SMALL.is_none());
    // One tile of many steps, where rows of `b` are contiguous: there is no room for a copy.
    assert!(Fixed::<16, 1000, 16>::SMALL.is_some());
    let by_columns = |m, k, n| {
        let (rows, columns) = (Axis { len: m, a: k, b: 0, c: n }, Axis { len: n as usize, a: 0, b: k, c: 1 });
        Small::of_loops(rows, columns, Axis { len: k as usize, a: 1, b: 1, c: 0 })
    };
    assert!(by_columns(12, 300, 12).is_some());
    assert!(by_columns(16, 1000, 16).is_none());
    assert!(by_columns(13, 300, 5).is_none());
    // Only an optimised build has them.
    let kernel = crate::gemm::constant::kernel::<f32, Fixed<4, 5, 8>>();
    assert_eq!(kernel.is_some(), cfg!(not(debug_assertions)));
    assert!(crate::gemm::constant::kernel::<f32, Fixed<200, 200, 200>>().is_none());
}

/// Small products whose operands all begin at a page: the last one is the first where there are many.
#[test]
fn last_first() {
    let [a, b, c] = [0; 3].map(|_| Guarded::<f32>::new(25 * 16, false, |_| 1.0));
    let gemm =
        Fixed::<5, 5, 5>::SMALL.map(|small| small.gemm(a.first, b.first, c.first, Accumulate::Replace));
    let gemm = gemm.expect("the shape has a kernel");
    for (name, level) in levels() {
        let taken = |count| {
            // SAFETY: there are 16 products.
            during(|| unsafe {
                products_on::<f32, Fixed<5, 5, 5>>(level, &gemm, count, Offsets { a: 25, b: 25, c: 25 });
            })
        };
        assert_eq!(taken(16).contains(&Path::LastFirst), name != "portable", "{name}");
        assert!(!taken(15).contains(&Path::LastFirst), "{name}");
    }
}

/// With an instruction set, and with none of ours.
#[test]
fn floats() {
    let in_place = Path::Blocked { pack_a: false, pack_b: false, on_stack: false };
    for (name, level) in levels() {
        let kernel = |gemm: &Gemm<f32>, count, step| {
            // SAFETY: `path` makes operands of these lengths and strides.
            unsafe { on(level, gemm, count, step) }
        };
        let taken = |lengths, lies| path::<f32>(lengths, lies, kernel);
        if name == "portable" {
            assert_eq!(taken((64, 64, 64), ROWS), Path::Portable);
            assert_eq!(taken((65, 64, 64), ROWS), Path::Packed);
            assert_eq!(taken((1, 100, 100), ROWS), Path::Portable);
            continue;
        }
        // One row or one column, by rows and by columns of the matrix.
        for lies in [ROWS, B_TRANSPOSED] {
            assert_eq!(taken((1, 100, 100), lies), Path::VectorMatrix, "{name}");
        }
        assert_eq!(taken((100, 100, 1), ROWS), Path::VectorMatrix, "{name}");
        // In place, as long as rows are contiguous and the operands small.
        assert_eq!(taken((2, 100, 100), ROWS), in_place, "{name}");
        assert_eq!(taken((32, 12, 24), ROWS), in_place, "{name}");
        assert_eq!(
            taken((32, 50, 40), [Lies::Columns; 3]),
            Path::Blocked { pack_a: false, pack_b: false, on_stack: true },
            "{name}"
        );
        // A narrow panel that does not stay in the first-level cache, for 24 rows and more where its rows are more than two cache lines apart and
        // do not begin at one, for 48 otherwise where `b` is not large.
        let narrow = |pack_b| Path::Blocked { pack_a: false, pack_b, on_stack: true };
        assert_eq!(taken((24, 50, 60), ROWS), narrow(name == "avx2"), "{name}");
        assert_eq!(taken((23, 50, 60), ROWS), narrow(false), "{name}");
        assert_eq!(taken((48, 50, 24), ROWS), narrow(name == "avx2"), "{name}");
        assert_eq!(taken((47, 50, 24), ROWS), narrow(false), "{name}");
        // Rows that are not contiguous are packed, on the stack up to 64^3.
        let packed = |on_stack| Path::Blocked { pack_a: false, pack_b: true, on_stack };
        assert_eq!(taken((64, 64, 64), B_TRANSPOSED), packed(true), "{name}");
        assert_eq!(taken((129, 40, 60), B_TRANSPOSED), packed(false), "{name}");
        // Rows 2 KiB apart share sets of the caches, with AVX2 too few for more than one tile to read them.
        let few = |pack_b| Path::Blocked { pack_a: false, pack_b, on_stack: false };
        assert_eq!(taken((8, 70, 512), ROWS), few(name == "avx2"), "{name}");
        assert_eq!(taken((6, 90, 512), ROWS), few(false), "{name}");
        assert_eq!(
            taken((72, 70, 512), ROWS),
            Path::Blocked { pack_a: true, pack_b: true, on_stack: false },
            "{name}"
        );
    }
}

/// Elements without kernels for an instruction set of their own.
#[test]
fn others() {
    assert_eq!(path::<i32>((100, 100, 100), ROWS, of::<i32>), Path::Portable);
    assert_eq!(path::<u8>((1, 100, 100), B_TRANSPOSED, of::<u8>), Path::Portable);
    #[cfg(feature = "complex")]
    {
        type C = num_complex::Complex<f64>;
        assert_eq!(path::<C>((64, 64, 64), ROWS, of::<C>), Path::Portable);
        assert_eq!(path::<C>((65, 64, 64), ROWS, of::<C>), Path::Packed);
    }
    #[cfg(feature = "half")]
    {
        use half::f16;
        assert_eq!(path::<f16>((64, 64, 64), ROWS, of::<f16>), Path::Portable);
        // Widened, and then a product of `f32`.
        let wide = path::<f16>((65, 64, 64), ROWS, of::<f16>);
        assert_eq!(wide, path::<f32>((65, 64, 64), ROWS, of::<f32>));
        assert_ne!(wide, Path::Portable);
    }
}

/// Which kernel the whole way from a call leads to: what is known of the shapes decides. In a debug build nothing is.
#[cfg(feature = "alloc")]
mod of_calls {
    use super::*;
    use crate::{Const, Dyn, Shape, Tensor, Tensor1, Tensor2, Tensor3, ops};

    fn ones<T: Element, S: Shape>(lengths: &S::Index) -> Tensor<T, S> {
        Tensor::full_with(T::ONE, lengths).expect("the lengths are those of the shape")
    }

    /// `optimised` where constant shapes have kernels, and there is an instruction set for them.
    fn expect(taken: Vec<Path>, optimised: &[Path]) {
        match Level::get() {
            Level::Portable => {}
            #[cfg(target_arch = "x86_64")]
            _ if cfg!(debug_assertions) => assert!(!taken.contains(&Path::Small)),
            #[cfg(target_arch = "x86_64")]
            _ => assert_eq!(taken, optimised),
        }
    }

    #[test]
    fn of_constant_shapes() {
        let (a, b) = (Tensor2::<f32, 3, 2>::ones(), Tensor2::<f32, 2, 3>::ones());
        expect(during(|| drop(ops::matmul(&a, &b))), &[Path::Few]);
        // One product, whose pointers are all that a kernel is told.
        let (a, b) = (Tensor2::<f32, 6, 9>::ones(), Tensor2::<f32, 9, 16>::ones());
        expect(during(|| drop(ops::matmul(&a, &b))), &[Path::Small]);
        // Rows that share a wide register, where such are multiplied at once, and steps that do.
        let is_avx512 = format!("{:?}", Level::get()).starts_with("Avx512");
        fn shares<const N: usize>(are_wide: bool) -> Vec<Path> {
            let (a, b) = (Tensor2::<f32, N, N>::ones(), Tensor2::<f32, N, N>::ones());
            let mut taken = Vec::new();
            with_wide_paths(are_wide, || taken = during(|| drop(ops::matmul(&a, &b))));
            taken
        }
        expect(shares::<8>(true), &[if is_avx512 { Path::Shared } else { Path::Small }]);
        expect(shares::<8>(false), &[Path::Small]);
        expect(shares::<6>(true), &[if is_avx512 { Path::Abreast } else { Path::Small }]);
        expect(shares::<6>(false), &[Path::Small]);
        let (a, b) = (Tensor2::<f64, 30, 20>::ones(), Tensor1::<f64, 20>::ones());
        expect(during(|| drop(ops::dot(&a, &b))), &[Path::Columns]);
        let (a, b) = (Tensor3::<f32, 120, 4, 5>::ones(), Tensor3::<f32, 120, 5, 16>::ones());
        expect(during(|| drop(ops::matmul(&a, &b))), &[Path::Small]);
        let (a, b) = (Tensor3::<f32, 100, 4, 4>::ones(), Tensor3::<f32, 100, 4, 4>::ones());
        with_wide_paths(false, || expect(during(|| drop(ops::matmul(&a, &b))), &[Path::Tiny]));
        // Rows of 512 bytes, of which 64 are not together in the first-level cache, and columns, which are gathered.
        let (a, b) = (Tensor2::<f64, 24, 64>::ones(), Tensor2::<f64, 64, 64>::ones());
        expect(during(|| drop(ops::matmul(&a, &b))), &[Path::Panels, Path::Small]);
        let (a, b) = (Tensor2::<f32, 24, 64>::ones(), Tensor2::<f32, 64, 64>::ones());
        expect(during(|| drop(ops::matmul(&a, &b))), &[Path::Small]);
        expect(during(|| drop(ops::matmul(&a, &b.t()))), &[Path::Panels, Path::Small]);
        let (a, b) = (Tensor2::<f32, 128, 64>::ones(), Tensor2::<f32, 64, 128>::ones());
        expect(during(|| drop(ops::matmul(&a, &b))), &[Path::Panels, Path::Small]);
        // A register and half of one, which two rows share.
        let (a, b) = (Tensor3::<f32, 10, 12, 12>::ones(), Tensor3::<f32, 10, 12, 12>::ones());
        let taken = during(|| drop(ops::matmul(&a, &b)));
        match Level::get() {
            #[cfg(target_arch = "x86_64")]
            Level::Avx2(_) => expect(taken, &[Path::Paired]),
            _ => expect(taken, &[Path::Small]),
        }
        let (a, b) = (Tensor2::<f32, 24, 24>::ones(), Tensor2::<f32, 24, 24>::ones());
        let taken = during(|| drop(ops::matmul(&a, &b)));
        expect(taken, &[if is_avx512 { Path::Paired } else { Path::Small }]);
        // So many steps, with `a` by columns, that four tiles would read both operands from the second-level cache; with 32 registers they are one.
        let (a, b) = (Tensor2::<f64, 300, 12>::ones(), Tensor2::<f64, 300, 12>::ones());
        let taken = during(|| drop(ops::dot(&a.t(), &b)));
        let in_parts = [Path::Parts, Path::Small, Path::Small, Path::Small];
        expect(taken, if is_avx512 { &in_parts[1..2] } else { &in_parts });
        let (a, b) = (Tensor2::<f64, 100, 300>::ones(), Tensor2::<f64, 300, 5>::ones());
        let blocked = during(|| drop(ops::dot(&a, &b)));
        assert!(matches!(blocked[..], [Path::Blocked { .. } | Path::Portable]), "{blocked:?}");
        // Fewer columns than a register has lanes, many rows and steps: a kernel for constant shapes leaves them, and long columns that are no
        // whole registers.
        let left = |taken: Vec<Path>| match Level::get() {
            #[cfg(target_arch = "x86_64")]
            Level::Avx2(_) => assert_eq!(taken, [Path::Dots]),
            _ => assert!(!taken.contains(&Path::Dots), "{taken:?}"),
        };
        let (a, b) = (Tensor2::<f32, 40, 200>::ones(), Tensor2::<f32, 200, 3>::ones());
        left(during(|| drop(ops::matmul(&a, &b))));
        let (a, b) = (Tensor2::<f32, 9, 200>::ones(), Tensor2::<f32, 10, 200>::ones());
        left(during(|| drop(ops::matmul(&a, &b.t()))));
        let b = Tensor2::<f32, 16, 200>::ones();
        expect(during(|| drop(ops::matmul(&a, &b.t()))), &[Path::Small]);
    }

    /// Longer than a copy on the stack may be: summed by columns, or not by a kernel for constant shapes. Also views, of which
    /// strides are not known and may be others than those of contiguous matrices, and any number of rows.
    #[test]
    fn of_long_matrices_times_vectors() {
        fn value<T: Number>(i: usize, by: usize) -> T {
            T::of(((i * by) % 7) as i32 - 3)
        }
        fn sums<T: Number>(a: impl Fn(usize, usize) -> T, m: usize, k: usize) -> Vec<T> {
            let row = |i| (0..k).fold(T::ZERO, |sum, p| a(i, p).multiply_add(value(p, 3), sum));
            (0..m).map(row).collect()
        }
        fn check<T: Number, const M: usize, const K: usize, const TWICE: usize>()
        where
            crate::shape::Lengths: crate::shape::Difference<TWICE, K, Length = Const<K>>,
        {
            let x = Tensor1::<T, K>::from_vec((0..K).map(|p| value(p, 3)).collect()).expect("K of them");
            let a = Tensor2::<T, M, K>::from_vec((0..M * K).map(|i| value(i, 5)).collect()).expect("all");
            let expected = sums(|i, p| value(i * K + p, 5), M, K);
            assert_eq!(ops::dot(&a, &x).as_slice(), expected, "{M}x{K}");
            assert_eq!(ops::dot(&a.view(), &x.view()).as_slice(), expected, "{M}x{K}, views");
            assert_eq!(ops::dot(&x, &a.t()).as_slice(), expected, "{M}x{K}, from the left");
            let columns =
                Tensor2::<T, K, M>::from_vec((0..M * K).map(|i| value(i % M * K + i / M, 5)).collect());
            let columns = columns.expect("all");
            assert_eq!(ops::dot(&columns.t(), &x).as_slice(), expected, "{M}x{K}, columns");
            let pairs = Tensor3::<T, M, K, 2>::from_vec((0..2 * M * K).map(|i| value(i / 2, 5)).collect());
            let pairs = pairs.expect("all");
            let every_second = pairs.index_axis::<2>(1);
            assert_eq!(ops::dot(&every_second, &x).as_slice(), expected, "{M}x{K}, every second element");
            let y =
                Tensor2::<T, K, 2>::from_vec((0..2 * K).map(|p| value(p / 2, 3)).collect()).expect("K pairs");
            let y = y.index_axis::<1>(0);
            assert_eq!(ops::dot(&a.view(), &y).as_slice(), expected, "{M}x{K}, every second of the vector");
            assert_eq!(
                ops::dot(&a.forget_axis::<0>(), &x).as_slice(),
                expected,
                "{M}x{K}, any number of rows"
            );
            let wide = Tensor2::<T, M, TWICE>::from_vec((0..M * TWICE).map(|i| value(i, 5)).collect());
            let wide = wide.expect("all");
            let (left, right) = wide.split_at_const::<1, K>();
            let expected = sums(|i, p| value(i * TWICE + p, 5), M, K);
            assert_eq!(ops::dot(&left, &x).as_slice(), expected, "{M}x{K}, gaps");
            let expected = sums(|i, p| value(i * TWICE + K + p, 5), M, K);
            assert_eq!(ops::dot(&right, &x).as_slice(), expected, "{M}x{K}, gaps before");
        }
        check::<f32, 2000, 3, 6>();
        check::<f32, 1025, 4, 8>();
        check::<f64, 2049, 2, 4>();
        check::<f64, 1500, 3, 6>();
        check::<f32, 900, 5, 10>();
        check::<f32, 65, 64, 128>();
        check::<f64, 128, 128, 256>();
        check::<f64, 400, 200, 400>();
        check::<f32, 30, 250, 500>();
        // Pieces of 24, 4 and 1 rows, and the longest sum that is a piece.
        check::<f32, 31, 5, 10>();
        check::<f64, 31, 64, 128>();
        check::<f32, 31, 65, 130>();
    }

    #[test]
    fn of_any_number_of_rows_and_matrices() {
        let (a, b) = (ones::<f32, (Dyn, Const<16>)>(&[29, 16]), Tensor2::<f32, 16, 32>::ones());
        // 24, 4 and 1.
        let pieces = [Path::Pieces, Path::Small, Path::Small, Path::Small];
        expect(during(|| drop(ops::dot(&a, &b))), &pieces);
        let a = ones::<f32, (Dyn, Const<4>, Const<5>)>(&[120, 4, 5]);
        let b = ones::<f32, (Dyn, Const<5>, Const<16>)>(&[120, 5, 16]);
        expect(during(|| drop(ops::batch_dot(&a, &b))), &[Path::Small]);
    }

    /// A result with gaps between its matrices, its rows or its columns: what is known of a contiguous one is not true of it, and
    /// nothing is written between.
    #[test]
    fn of_results_with_gaps() {
        use crate::contraction::into;
        use crate::rules::{AsOut, BatchDotOp};
        use crate::{Tensor4, TensorView};
        macro_rules! check {
            ($t:ty, $n:literal: $($axis:literal [$($lengths:literal)*])*) => {$(
                let value = |i: usize| <$t>::of((i * 5 % 7) as i32 - 3);
                let a = Tensor3::<$t, 4, 8, 8>::from_vec((0..256).map(value).collect()).expect("as many");
                let b = Tensor3::<$t, 4, 8, $n>::from_vec((0..32 * $n).map(value).collect()).expect("as many");
                let mut whole = Tensor4::<$t, $($lengths),*>::full(9.0);
                for (which, accumulate) in BOTH.into_iter().enumerate() {
                    let mut out = whole.index_axis_mut::<$axis>(which);
                    type Result = (Const<4>, Const<8>, Const<$n>);
                    into::<BatchDotOp, (&_, &_), Result, _>((&a, &b), out.as_out().place(), accumulate).expect("they fit");
                    let expected = ops::batch_dot(&a, &b);
                    let start = if accumulate == Accumulate::Add { 9.0 } else { 0.0 };
                    let out: TensorView<'_, $t, Result> = whole.index_axis::<$axis>(which);
                    assert!(out.iter().zip(expected.as_slice()).all(|(x, y)| *x == y + start));
                    let rest: TensorView<'_, $t, Result> = whole.index_axis::<$axis>(2);
                    assert!(rest.iter().all(|x| *x == 9.0));
                }
            )*};
        }
        check! { f32, 8: 1 [4 3 8 8] 2 [4 8 3 8] 3 [4 8 8 3] }
        check! { f64, 8: 1 [4 3 8 8] 2 [4 8 3 8] 3 [4 8 8 3] }
        check! { f32, 3: 1 [4 3 8 3] 2 [4 8 3 3] 3 [4 8 3 3] }
        check! { f64, 20: 1 [4 3 8 20] 2 [4 8 3 20] 3 [4 8 20 3] }
    }

    /// Operands that broadcast have two loops around their matrices, which one call of a kernel knows of; three it does not.
    #[test]
    fn of_matrices_that_broadcast() {
        use crate::contraction::owned;
        use conformable_shapes::rules::{AsIs, Matmul};
        type Op = Matmul<AsIs, AsIs>;
        use crate::{Tensor4, Tensor5};
        type Lengths<const I: usize, const J: usize, const M: usize, const N: usize> =
            (Const<I>, Const<J>, Const<M>, Const<N>);
        fn check<T: Number>() {
            let value = |i: usize| T::of((i * 5 % 7) as i32 - 3);
            let a = Tensor4::<T, 3, 1, 4, 5>::from_vec((0..60).map(value).collect()).expect("as many");
            let b = Tensor3::<T, 2, 5, 6>::from_vec((0..60).map(value).collect()).expect("as many");
            let mut c = None;
            let taken = during(|| c = owned::<Op, (&_, &_), Lengths<3, 2, 4, 6>, _>((&a, &b)).ok());
            let c: Tensor4<T, 3, 2, 4, 6> = c.expect("they fit");
            let sum = |i: usize, j: usize, x: usize, y: usize| {
                (0..5).fold(T::ZERO, |sum, p| a[[i, 0, x, p]].multiply_add(b[[j, p, y]], sum))
            };
            for (at, &x) in c.as_slice().iter().enumerate() {
                assert_eq!(x, sum(at / 48, at / 24 % 2, at / 6 % 4, at % 6), "{at}");
            }
            let first = *taken.first().expect("a kernel runs");
            expect(taken, &[first; 3]);
            // Three loops: each of two calls.
            let a = Tensor5::<T, 2, 3, 1, 4, 5>::from_vec((0..120).map(value).collect()).expect("as many");
            let b = Tensor5::<T, 2, 1, 2, 5, 6>::from_vec((0..120).map(value).collect()).expect("as many");
            type Five = (Const<2>, Const<3>, Const<2>, Const<4>, Const<6>);
            let c: Tensor5<T, 2, 3, 2, 4, 6> = owned::<Op, (&_, &_), Five, _>((&a, &b)).expect("they fit");
            let sum = |h: usize, i: usize, j: usize, x: usize, y: usize| {
                (0..5).fold(T::ZERO, |sum, p| a[[h, i, 0, x, p]].multiply_add(b[[h, 0, j, p, y]], sum))
            };
            for (at, &x) in c.as_slice().iter().enumerate() {
                assert_eq!(x, sum(at / 144, at / 48 % 3, at / 24 % 2, at / 6 % 4, at % 6), "{at}");
            }
        }
        check::<f32>();
        check::<f64>();
        // Elements without kernels of constant shapes.
        let a = Tensor4::<i32, 3, 1, 2, 2>::from_vec((0..12).collect()).expect("as many");
        let b = Tensor3::<i32, 2, 2, 3>::from_vec((0..12).collect()).expect("as many");
        let c: Tensor4<i32, 3, 2, 2, 3> =
            owned::<Op, (&_, &_), Lengths<3, 2, 2, 3>, _>((&a, &b)).expect("they fit");
        let sum = |i, j, x, y| (0..2).map(|p| a[[i, 0, x, p]] * b[[j, p, y]]).sum::<i32>();
        for (at, &x) in c.as_slice().iter().enumerate() {
            assert_eq!(x, sum(at / 12, at / 6 % 2, at / 3 % 2, at % 3), "{at}");
        }
    }

    /// A result that is a transposed matrix, or a column of one: the kernel for a contiguous result and a copy, where it is small.
    #[test]
    fn of_transposed_results() {
        use crate::contraction::into;
        use crate::rules::{AsOut, DotOp};
        fn value<T: Number>(i: usize) -> T {
            T::of((i * 5 % 7) as i32 - 3)
        }
        fn filled<T: Number, const M: usize, const N: usize>() -> Tensor2<T, M, N> {
            Tensor2::from_vec((0..M * N).map(value).collect()).expect("as many")
        }
        fn check<T: Number, const M: usize, const K: usize, const N: usize>(is_copied: bool) {
            let (a, b) = (filled::<T, M, K>(), filled::<T, K, N>());
            let expected = ops::dot(&a, &b);
            let mut c = Tensor2::<T, N, M>::full(T::of(9));
            for accumulate in BOTH {
                let before = if accumulate == Accumulate::Add { c.clone() } else { Tensor2::full(T::ZERO) };
                let taken = during(|| {
                    type Result<const M: usize, const N: usize> = (Const<M>, Const<N>);
                    into::<DotOp, (&_, &_), Result<M, N>, _>(
                        (&a, &b),
                        c.t_mut().as_out().place(),
                        accumulate,
                    )
                    .expect("it fits");
                });
                #[cfg(target_arch = "x86_64")]
                if !matches!(Level::get(), Level::Portable) && cfg!(not(debug_assertions)) {
                    assert_eq!(taken.contains(&Path::Scattered), is_copied, "{M}x{K}x{N}: {taken:?}");
                }
                for (i, j) in (0..M).flat_map(|i| (0..N).map(move |j| (i, j))) {
                    assert_eq!(c[[j, i]], before[[j, i]].add_to(expected[[i, j]]), "{M}x{K}x{N} {i},{j}");
                }
            }
        }
        check::<f32, 3, 3, 3>(true);
        check::<f32, 2, 2, 2>(false);
        check::<f64, 9, 7, 5>(true);
        check::<f32, 24, 10, 19>(true);
        check::<f64, 33, 8, 17>(true);
        check::<f32, 64, 64, 64>(true);
        check::<f32, 65, 20, 64>(false);
        check::<f64, 64, 5, 64>(false);
        // One row or column is contiguous, whatever its strides.
        check::<f64, 1, 9, 30>(false);
        check::<f32, 30, 9, 1>(false);
        // Every third element of a vector, and nothing between.
        let (a, x) = (filled::<f32, 20, 12>(), Tensor1::<f32, 12>::ones());
        let mut columns = Tensor2::<f32, 20, 3>::full(9.0);
        let mut out = columns.index_axis_mut::<1>(1);
        into::<DotOp, (&_, &_), (Const<20>,), _>((&a, &x), out.as_out().place(), Accumulate::Replace)
            .expect("it fits");
        let sums = ops::dot(&a, &x);
        for i in 0..20 {
            assert_eq!([columns[[i, 0]], columns[[i, 1]], columns[[i, 2]]], [9.0, sums[[i]], 9.0]);
        }
    }

    /// Panels of a `b` by columns that are as large as the room for their copy, as constants and as views.
    #[test]
    fn of_large_panels() {
        fn check<T: Number, const M: usize, const K: usize, const N: usize>() {
            let value = |i: usize| T::of((i * 5 % 7) as i32 - 3);
            let a = Tensor2::<T, M, K>::from_vec((0..M * K).map(value).collect()).expect("as many");
            let b = Tensor2::<T, N, K>::from_vec((0..N * K).map(value).collect()).expect("as many");
            let sum =
                |i, j| (0..K).fold(T::ZERO, |sum, p| value(i * K + p).multiply_add(value(j * K + p), sum));
            let expected: Vec<T> = (0..M * N).map(|i| sum(i / N, i % N)).collect();
            assert_eq!(ops::inner(&a, &b).as_slice(), expected);
            assert_eq!(ops::dot(&a.view(), &b.t()).as_slice(), expected);
        }
        check::<f32, 16, 200, 36>();
        check::<f32, 17, 256, 50>();
        check::<f64, 16, 250, 18>();
        check::<f64, 20, 180, 27>();
        check::<f32, 30, 130, 128>();
    }

    /// A sum over two axes that are not one, of as many steps as are exact: it is rounded once, whatever its size.
    #[cfg(feature = "half")]
    #[test]
    fn of_halves_that_are_summed_over_two_axes() {
        use crate::contraction::{Loops, Plan};
        use half::f16;
        let loops = |axes: &[Axis]| {
            let mut loops = Loops::NONE;
            axes.iter().for_each(|axis| loops.insert(*axis).expect("there is room for two"));
            loops
        };
        for (m, first) in [(3, Path::Reference), (20, Path::Widened)] {
            let (k, l, n) = (30, 50, 20);
            // Every second row of k in `a`, all of them in `b`.
            let (a, b) = (vec![f16::ONE; m * 2 * k * l], vec![f16::ONE; k * l * n]);
            let mut c = vec![f16::NAN; m * n];
            let of =
                |len, a: usize, b: usize, c: usize| Axis { len, a: a as isize, b: b as isize, c: c as isize };
            let plan = Plan {
                m: loops(&[of(m, 2 * k * l, 0, n)]),
                n: loops(&[of(n, 0, 1, 1)]),
                k: loops(&[of(k, 2 * l, l * n, 0), of(l, 1, n, 0)]),
                ..Plan::NONE
            };
            let run = |c: &mut [f16], accumulate| {
                let operands = Operands { a: a.as_ptr(), b: b.as_ptr(), c: c.as_mut_ptr(), accumulate };
                // SAFETY: the loops are those of the operands.
                during(|| unsafe { contract::<f16, Unknown>(&plan, &operands) })
            };
            assert_eq!(run(&mut c, Accumulate::Replace)[0], first);
            assert_eq!(c, vec![f16::from_f32(1500.0); m * n]);
            run(&mut c, Accumulate::Add);
            assert_eq!(c, vec![f16::from_f32(3000.0); m * n]);
        }
    }
}

fn of<T: Element>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    // SAFETY: `path` makes operands of these lengths and strides.
    unsafe { T::KERNEL.expect("every type has one")(gemm, count, step) }
}
