//! The rows of the run-time set: one product with all lengths constant, and the same with axes that are known at run time.
//!
//! Both sides are this library. The constant one stands in the place of a peer, so that the ratio of a row says what a
//! run-time axis costs: 1 is nothing.

use crate::data::Answer;
use crate::einsum::{Operands, Step};
use crate::peers::{Scalar, name};
use crate::rows::{About, Row, Visit};
use crate::timing::Side;
use conformable::{Tensor, batch_dot, dim, dot, einsum, matmul};

dim! { Batch }

/// A contraction of two operands.
struct Contraction<T> {
    name: &'static str,
    equation: &'static str,
    shapes: &'static [&'static [usize]],
    written: fn(&Operands<T>) -> Vec<Side<'static, T>>,
}

impl<T: Scalar> Row<T> for Contraction<T> {
    fn group(&self) -> &str {
        "runtime"
    }

    fn name(&self) -> &str {
        self.name
    }

    fn with_sides(&self, visit: &mut Visit<'_, T>) {
        let operands = Operands::new(self.shapes);
        let mut sides = (self.written)(&operands);
        let steps = [Step { equation: self.equation, operands: &[0, 1] }];
        let (elements, flops) = operands.contract(&steps, f64::clone);
        let (magnitudes, _) = operands.contract(&steps, |x| x.abs());
        let within = magnitudes.iter().map(|sum| 64.0 * sum * T::EPSILON).collect();
        visit(About { lengths: None, flops }, &mut sides, &Answer { elements, within: Some(within) });
    }
}

/// One side: the types of both operands and of the result, the lengths of the result, and the call.
macro_rules! side {
    ($name:expr, $t:ident, $operands:ident, ($a:ty, $b:ty) -> $c:ty, $lengths:expr, $call:expr) => {{
        let lengths = |at: usize| $operands.shapes[at].try_into().expect("the rank of the type");
        let a =
            <$a>::from_vec_with($operands.elements[0].clone(), &lengths(0)).expect("the lengths of the row");
        let lengths = |at: usize| $operands.shapes[at].try_into().expect("the rank of the type");
        let b =
            <$b>::from_vec_with($operands.elements[1].clone(), &lengths(1)).expect("the lengths of the row");
        let c = <$c>::full_with($t::of(f64::NAN), &$lengths).expect("the lengths of the result");
        #[allow(clippy::type_complexity, reason = "three tensors")]
        let call: fn(&mut ($a, $b, $c)) = $call;
        Side::new($name, (a, b, c), call, |(_, _, c)| c.as_slice().to_vec())
    }};
}

/// A row: equation, lengths of the operands and of the result, the two forms of both operands and of the result, the call.
macro_rules! row {
    ($name:literal $equation:literal [$($a:literal)*] [$($b:literal)*] -> [$($c:literal)*];
     ($($da:tt)*) ($($db:tt)*) -> ($($dc:tt)*); |$x:ident, $y:ident, $z:ident| $call:expr) => {
        Contraction {
            name: $name,
            equation: $equation,
            shapes: &[&[$($a),*], &[$($b),*]],
            written: |operands| vec![
                side!(name::RUN_TIME, T, operands, (Tensor![T; $($da)*], Tensor![T; $($db)*]) -> Tensor![T; $($dc)*],
                    [$($c),*], |($x, $y, $z)| $call),
                side!(name::CONSTANT, T, operands, (Tensor![T; $($a),*], Tensor![T; $($b),*]) -> Tensor![T; $($c),*],
                    [$($c),*], |($x, $y, $z)| $call),
            ],
        }
    };
}

/// All rows.
pub fn all<T: Scalar>() -> Vec<Box<dyn Row<T>>> {
    let rows: Vec<Contraction<T>> = vec![
        row!("120 of 4x5x8" "bij,bjk->bik" [120 4 5] [120 5 8] -> [120 4 8];
            (dyn Batch, 4, 5) (dyn Batch, 5, 8) -> (dyn Batch, 4, 8); |a, b, c| batch_dot!(a, b, out = c)),
        row!("1000 of 4x5x8" "bij,bjk->bik" [1000 4 5] [1000 5 8] -> [1000 4 8];
            (dyn Batch, 4, 5) (dyn Batch, 5, 8) -> (dyn Batch, 4, 8); |a, b, c| batch_dot!(a, b, out = c)),
        row!("1000 of 3x3x3" "bij,bjk->bik" [1000 3 3] [1000 3 3] -> [1000 3 3];
            (dyn, 3, 3) (dyn, 3, 3) -> (dyn, 3, 3); |a, b, c| matmul!(a, b, out = c)),
        row!("1000 of 4x4x4" "bij,bjk->bik" [1000 4 4] [1000 4 4] -> [1000 4 4];
            (dyn, 4, 4) (dyn, 4, 4) -> (dyn, 4, 4); |a, b, c| matmul!(a, b, out = c)),
        row!("1000 of 8x8x8" "bij,bjk->bik" [1000 8 8] [1000 8 8] -> [1000 8 8];
            (dyn, 8, 8) (dyn, 8, 8) -> (dyn, 8, 8); |a, b, c| matmul!(a, b, out = c)),
        row!("100 of 16x16x16" "bij,bjk->bik" [100 16 16] [100 16 16] -> [100 16 16];
            (dyn, 16, 16) (dyn, 16, 16) -> (dyn, 16, 16); |a, b, c| matmul!(a, b, out = c)),
        row!("100 of 16x16x16, einsum" "bij,bjk->bik" [100 16 16] [100 16 16] -> [100 16 16];
            (dyn, 16, 16) (dyn, 16, 16) -> (dyn, 16, 16); |a, b, c| einsum!("bij,bjk->bik", a, b, out = c)),
        row!("8 of 12 of 8x8x8" "xbij,xbjk->xbik" [8 12 8 8] [8 12 8 8] -> [8 12 8 8];
            (dyn Batch, 12, 8, 8) (dyn Batch, 12, 8, 8) -> (dyn Batch, 12, 8, 8); |a, b, c| batch_dot!(a, b, out = c)),
        row!("100 of 8x8 by one 8x8" "bij,jk->bik" [100 8 8] [8 8] -> [100 8 8];
            (dyn, 8, 8) (8, 8) -> (dyn, 8, 8); |a, b, c| matmul!(a, b, out = c)),
        row!("layer 32x16x16" "bi,io->bo" [32 16] [16 16] -> [32 16];
            (dyn Batch, 16) (16, 16) -> (dyn Batch, 16); |a, b, c| dot!(a, b, out = c)),
        row!("layer 120x4x8" "bi,io->bo" [120 4] [4 8] -> [120 8];
            (dyn Batch, 4) (4, 8) -> (dyn Batch, 8); |a, b, c| dot!(a, b, out = c)),
        row!("layer 100x64x10" "bi,io->bo" [100 64] [64 10] -> [100 10];
            (dyn Batch, 64) (64, 10) -> (dyn Batch, 10); |a, b, c| dot!(a, b, out = c)),
        row!("layer 1000x32x32" "bi,io->bo" [1000 32] [32 32] -> [1000 32];
            (dyn Batch, 32) (32, 32) -> (dyn Batch, 32); |a, b, c| dot!(a, b, out = c)),
        row!("layer 1000x64x64" "bi,io->bo" [1000 64] [64 64] -> [1000 64];
            (dyn Batch, 64) (64, 64) -> (dyn Batch, 64); |a, b, c| dot!(a, b, out = c)),
        row!("layer 64x784x128" "bi,io->bo" [64 784] [784 128] -> [64 128];
            (dyn Batch, 784) (784, 128) -> (dyn Batch, 128); |a, b, c| dot!(a, b, out = c)),
        row!("512x512x512" "bi,io->bo" [512 512] [512 512] -> [512 512];
            (dyn Batch, 512) (512, 512) -> (dyn Batch, 512); |a, b, c| dot!(a, b, out = c)),
        row!("1024x1024x1024" "bi,io->bo" [1024 1024] [1024 1024] -> [1024 1024];
            (dyn Batch, 1024) (1024, 1024) -> (dyn Batch, 1024); |a, b, c| dot!(a, b, out = c)),
        row!("1024x1024 by a vector" "ij,j->i" [1024 1024] [1024] -> [1024];
            (dyn, 1024) (1024) -> (dyn); |a, b, c| dot!(a, b, out = c)),
    ];
    rows.into_iter().map(|row| Box::new(row) as Box<dyn Row<T>>).collect()
}
