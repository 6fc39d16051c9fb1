//! Which kernel a product takes: what the table of [`gemm`](super::super) says. Limits from which operands are packed are
//! smaller in tests, see `blocked`.

use super::super::Path;
use super::*;
use std::cell::Cell;

thread_local! {
    static TAKEN: Cell<Option<Path>> = const { Cell::new(None) };
}

/// A kernel is about to run.
pub(in super::super) fn note(path: Path) {
    TAKEN.set(Some(path));
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
    TAKEN.set(None);
    kernel(&gemm, 1, Offsets::default());
    TAKEN.get().expect("a kernel says which it is")
}

const ROWS: [Lies; 3] = [Lies::Rows; 3];
const B_TRANSPOSED: [Lies; 3] = [Lies::Rows, Lies::Columns, Lies::Rows];

/// Up to 64 x 64 x 64 products a constant shape has a kernel of its own, whatever its form.
#[test]
fn constant_shapes() {
    assert!(Fixed::<1, 1, 1>::SMALL.is_some());
    assert!(Fixed::<64, 64, 64>::SMALL.is_some());
    assert!(Fixed::<6, 4, 280>::SMALL.is_some());
    assert!(Fixed::<64, 65, 64>::SMALL.is_none());
    // Many rows, and a right operand that stays in the first-level cache.
    assert!(Fixed::<65, 64, 64>::SMALL.is_some());
    assert!(Fixed::<1600, 16, 16>::SMALL.is_some());
    assert!(Fixed::<1600, 16, 15>::SMALL.is_none());
    assert!(Fixed::<65, 64, 65>::SMALL.is_none());
    assert!(Fixed::<2, 257, 2>::SMALL.is_none());
    // Only an optimised build has them.
    let kernel = crate::gemm::small::constant::<f32, Fixed<4, 5, 8>>();
    assert_eq!(kernel.is_some(), cfg!(not(debug_assertions)));
    assert!(crate::gemm::small::constant::<f32, Fixed<64, 65, 64>>().is_none());
}

/// With an instruction set, and with none of ours.
#[test]
fn floats() {
    let in_place = Path::Blocked { pack_a: false, pack_b: false, on_stack: false };
    for (name, level) in levels() {
        let kernel = |gemm: &Gemm<f32>, count, step| {
            // SAFETY: `path` makes operands of these lengths and strides.
            unsafe { on(level, gemm, count, step, f32::LARGE) }
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
        assert_eq!(taken((32, 50, 64), ROWS), in_place, "{name}");
        assert_eq!(
            taken((32, 50, 40), [Lies::Columns; 3]),
            Path::Blocked { pack_a: false, pack_b: false, on_stack: true },
            "{name}"
        );
        // A narrow panel that does not stay in the first-level cache, for 48 rows and more.
        let narrow = Path::Blocked { pack_a: false, pack_b: name == "avx2", on_stack: name == "avx2" };
        assert_eq!(taken((48, 50, 60), ROWS), narrow, "{name}");
        assert_eq!(taken((47, 50, 60), ROWS), in_place, "{name}");
        // Rows that are not contiguous are packed, on the stack up to 64^3.
        let packed = |on_stack| Path::Blocked { pack_a: false, pack_b: true, on_stack };
        assert_eq!(taken((64, 64, 64), B_TRANSPOSED), packed(true), "{name}");
        assert_eq!(taken((129, 40, 60), B_TRANSPOSED), packed(false), "{name}");
        // Rows 2 KiB apart share sets of the cache.
        assert_eq!(
            taken((64, 70, 512), ROWS),
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

fn of<T: Element>(gemm: &Gemm<T>, count: usize, step: Offsets) {
    // SAFETY: `path` makes operands of these lengths and strides.
    unsafe { T::KERNEL.expect("every type has one")(gemm, count, step) }
}
