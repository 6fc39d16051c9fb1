//! The rows of the einsum set: contractions that are more than one product of matrices.
//!
//! Each is written with this library, with the crates that contract by an equation, and as somebody writes it with plain
//! ndarray calls.

mod operands;
mod sides;

pub use operands::{Operands, Step};

use crate::data::Answer;
use crate::peers::{Scalar, name, ndarray_einsum, strided_einsum2};
use crate::rows::{About, Row, Visit};
use crate::timing::Side;
use conformable::{dot, einsum, matmul};
use sides::typed;

/// A contraction by an equation.
struct Contraction<T> {
    name: &'static str,
    equation: &'static str,
    shapes: &'static [&'static [usize]],
    /// The cheapest order.
    steps: &'static [Step],
    /// This library and plain ndarray.
    written: fn(&Operands<T>) -> Vec<Side<'static, T>>,
}

impl<T: Scalar> Row<T> for Contraction<T> {
    fn group(&self) -> &str {
        "einsum"
    }

    fn name(&self) -> &str {
        self.name
    }

    fn with_sides(&self, visit: &mut Visit<'_, T>) {
        let operands = Operands::new(self.shapes);
        let mut sides = (self.written)(&operands);
        let at = sides.len() - 1;
        sides.insert(at, ndarray_einsum::side(self.equation, &operands));
        if self.steps.iter().all(|step| step.operands.len() == 2) {
            sides.insert(at + 1, strided_einsum2::side(self.steps, &operands));
        }
        let (elements, flops) = operands.contract(self.steps, f64::clone);
        let (magnitudes, _) = operands.contract(self.steps, |x| x.abs());
        let within = magnitudes.iter().map(|sum| 64.0 * sum * T::EPSILON).collect();
        visit(About { lengths: None, flops }, &mut sides, &Answer { elements, within: Some(within) });
    }
}

/// All rows.
pub fn all<T: Scalar>() -> Vec<Box<dyn Row<T>>> {
    let rows: [Contraction<T>; 11] = [
        Contraction {
            name: "bij,bjk->bik, article",
            equation: "bij,bjk->bik",
            shapes: &[&[120, 4, 5], &[120, 5, 8]],
            steps: &[Step { equation: "bij,bjk->bik", operands: &[0, 1] }],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [120, 4, 5], b: [120, 5, 8]) -> out: [120, 4, 8];
                        einsum!("bij,bjk->bik", a, b, out = out)),
                    typed!(name::BY_MATMUL, T, operands, (a: [120, 4, 5], b: [120, 5, 8]) -> c: [120, 4, 8];
                        matmul!(a, b, out = c)),
                    sides::batched(operands, false),
                ]
            },
        },
        Contraction {
            name: "bij,bjk->bik, batched product",
            equation: "bij,bjk->bik",
            shapes: &[&[32, 64, 64], &[32, 64, 64]],
            steps: &[Step { equation: "bij,bjk->bik", operands: &[0, 1] }],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [32, 64, 64], b: [32, 64, 64]) -> out: [32, 64, 64];
                        einsum!("bij,bjk->bik", a, b, out = out)),
                    typed!(name::BY_MATMUL, T, operands, (a: [32, 64, 64], b: [32, 64, 64]) -> c: [32, 64, 64];
                        matmul!(a, b, out = c)),
                    sides::batched(operands, false),
                ]
            },
        },
        Contraction {
            name: "bhqd,bhkd->bhqk, scores",
            equation: "bhqd,bhkd->bhqk",
            shapes: &[&[4, 8, 128, 64], &[4, 8, 128, 64]],
            steps: &[Step { equation: "bhqd,bhkd->bhqk", operands: &[0, 1] }],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [4, 8, 128, 64], b: [4, 8, 128, 64]) -> out: [4, 8, 128, 128];
                        einsum!("bhqd,bhkd->bhqk", a, b, out = out)),
                    typed!(name::BY_MATMUL, T, operands,
                        (a: [4, 8, 128, 64], b: [4, 8, 128, 64]) -> c: [4, 8, 128, 128];
                        matmul!(a, b, transpose_b = true, out = c)),
                    sides::batched(operands, true),
                ]
            },
        },
        Contraction {
            name: "bhqk,bhkd->bhqd, values",
            equation: "bhqk,bhkd->bhqd",
            shapes: &[&[4, 8, 128, 128], &[4, 8, 128, 64]],
            steps: &[Step { equation: "bhqk,bhkd->bhqd", operands: &[0, 1] }],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [4, 8, 128, 128], b: [4, 8, 128, 64]) -> out: [4, 8, 128, 64];
                        einsum!("bhqk,bhkd->bhqd", a, b, out = out)),
                    typed!(name::BY_MATMUL, T, operands,
                        (a: [4, 8, 128, 128], b: [4, 8, 128, 64]) -> c: [4, 8, 128, 64];
                        matmul!(a, b, out = c)),
                    sides::batched(operands, false),
                ]
            },
        },
        Contraction {
            name: "bi,oij,bj->bo, bilinear",
            equation: "bi,oij,bj->bo",
            shapes: &[&[64, 32], &[16, 32, 32], &[64, 32]],
            steps: &[
                Step { equation: "bi,oij->boj", operands: &[0, 1] },
                Step { equation: "boj,bj->bo", operands: &[3, 2] },
            ],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [64, 32], b: [16, 32, 32], c: [64, 32]) -> out: [64, 16];
                        einsum!("bi,oij,bj->bo", a, b, c, out = out)),
                    typed!(name::BY_MATMUL, T, operands,
                        (x: [64, 32], w: [16, 32, 32], y: [64, 32, 1]) -> c: [64, 16, 1] via (t: [64, 16, 32]);
                        { dot!(x, w, out = t); matmul!(t, y, out = c) }),
                    sides::bilinear(operands),
                ]
            },
        },
        Contraction {
            name: "ij,jk,kl,lm->im, chain",
            equation: "ij,jk,kl,lm->im",
            shapes: &[&[10, 1000], &[1000, 5], &[5, 1000], &[1000, 10]],
            steps: &[
                Step { equation: "ij,jk->ik", operands: &[0, 1] },
                Step { equation: "kl,lm->km", operands: &[2, 3] },
                Step { equation: "ik,km->im", operands: &[4, 5] },
            ],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [10, 1000], b: [1000, 5], c: [5, 1000], d: [1000, 10]) -> out: [10, 10];
                        einsum!("ij,jk,kl,lm->im", a, b, c, d, out = out)),
                    typed!(name::BY_MATMUL, T, operands,
                        (a: [10, 1000], b: [1000, 5], c: [5, 1000], d: [1000, 10]) -> e: [10, 10]
                        via (left: [10, 5], right: [5, 10]);
                        { dot!(a, b, out = left); dot!(c, d, out = right); dot!(left, right, out = e) }),
                    sides::chain(operands),
                ]
            },
        },
        Contraction {
            name: "ij,jk,kl,l->i, from the right",
            equation: "ij,jk,kl,l->i",
            shapes: &[&[512, 512], &[512, 512], &[512, 512], &[512]],
            steps: &[
                Step { equation: "kl,l->k", operands: &[2, 3] },
                Step { equation: "jk,k->j", operands: &[1, 4] },
                Step { equation: "ij,j->i", operands: &[0, 5] },
            ],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [512, 512], b: [512, 512], c: [512, 512], d: [512]) -> out: [512];
                        einsum!("ij,jk,kl,l->i", a, b, c, d, out = out)),
                    typed!(name::BY_MATMUL, T, operands,
                        (a: [512, 512], b: [512, 512], x: [512, 512], y: [512]) -> c: [512] via (s: [512], t: [512]);
                        { matmul!(x, y, out = s); matmul!(b, s, out = t); matmul!(a, t, out = c) }),
                    typed!(name::IN_ORDER, T, operands,
                        (a: [512, 512], b: [512, 512], x: [512, 512], y: [512]) -> c: [512]
                        via (s: [512, 512], t: [512, 512]);
                        { matmul!(a, b, out = s); matmul!(s, x, out = t); matmul!(t, y, out = c) }),
                    sides::from_the_right(operands),
                ]
            },
        },
        Contraction {
            name: "ii->, trace",
            equation: "ii->",
            shapes: &[&[1024, 1024]],
            steps: &[Step { equation: "ii->", operands: &[0] }],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [1024, 1024]) -> out: [];
                        einsum!("ii->", a, out = out)),
                    sides::trace(operands),
                ]
            },
        },
        Contraction {
            name: "ij,ij->i, Hadamard and sum",
            equation: "ij,ij->i",
            shapes: &[&[512, 512], &[512, 512]],
            steps: &[Step { equation: "ij,ij->i", operands: &[0, 1] }],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [512, 512], b: [512, 512]) -> out: [512];
                        einsum!("ij,ij->i", a, b, out = out)),
                    typed!(name::BY_MATMUL, T, operands, (a: [512, 1, 512], b: [512, 512, 1]) -> c: [512, 1, 1];
                        matmul!(a, b, out = c)),
                    sides::hadamard(operands),
                ]
            },
        },
        Contraction {
            name: "ij,ij->, Hadamard and sum",
            equation: "ij,ij->",
            shapes: &[&[512, 512], &[512, 512]],
            steps: &[Step { equation: "ij,ij->", operands: &[0, 1] }],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [512, 512], b: [512, 512]) -> out: [];
                        einsum!("ij,ij->", a, b, out = out)),
                    typed!(name::BY_MATMUL, T, operands, (a: [262_144], b: [262_144]) -> c: [];
                        dot!(a, b, out = c)),
                    sides::inner(operands),
                ]
            },
        },
        Contraction {
            name: "abc,ia,jb,kc->ijk, Tucker",
            equation: "abc,ia,jb,kc->ijk",
            shapes: &[&[16, 16, 16], &[48, 16], &[48, 16], &[48, 16]],
            steps: &[
                Step { equation: "abc,kc->abk", operands: &[0, 3] },
                Step { equation: "abk,jb->ajk", operands: &[4, 2] },
                Step { equation: "ajk,ia->ijk", operands: &[5, 1] },
            ],
            written: |operands| {
                vec![
                    typed!(name::CONFORMABLE, T, operands, (a: [16, 16, 16], b: [48, 16], c: [48, 16], d: [48, 16]) -> out: [48, 48, 48];
                        einsum!("abc,ia,jb,kc->ijk", a, b, c, d, out = out)),
                    typed!(name::BY_MATMUL, T, operands,
                        (g: [16, 16, 16], x: [48, 16], y: [48, 16], z: [48, 16]) -> c: [48, 48, 48]
                        via (s: [16, 16, 48], t: [16, 48, 48]);
                        { dot!(g, z.t(), out = s); matmul!(y, s, out = t); dot!(t.t(), x.t(), out = c.t_mut()) }),
                    sides::tucker(operands),
                ]
            },
        },
    ];
    rows.into_iter().map(|row| Box::new(row) as Box<dyn Row<T>>).collect()
}
