//! Generated from `tests/corpus/valid.jsonl` by `generate.rs`; not edited by hand.

use super::*;

equation! {
    /// numpy
    pub_0496 a: Tensor![f32];
    let c: Tensor![f32] = einsum!("->", a);
    named [] = a[]
}

equation! {
    /// numpy
    pub_0497 a: Tensor![f32; 3];
    let c: Tensor![f32] = einsum!("a->", a);
    named [] = a[n_a]
}

equation! {
    /// numpy
    pub_0498 a: Tensor![f32; 2];
    let c: Tensor![f32; 2] = einsum!("a->a", a);
    named [n_a] = a[n_a]
}

equation! {
    /// numpy
    pub_0499 a: Tensor![f64; 4];
    let c: Tensor![f64; 4] = einsum!("a", a);
    named [n_a] = a[n_a]
}

equation! {
    /// numpy
    pub_0500 a: Tensor![f32; 3, 3];
    let c: Tensor![f32; 3, 3] = einsum!("ab->ba", a);
    named [n_b, n_a] = a[n_a, n_b]
}

equation! {
    /// numpy
    pub_0501 a: Tensor![f32; 2, 2];
    let c: Tensor![f32; 2, 2] = einsum!("ba", a);
    named [n_a, n_b] = a[n_b, n_a]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0502 a: Tensor![Complex<f64>; 2, 4];
    let c: Tensor![Complex<f64>; 2] = einsum!("ab->a", a);
    named [n_a] = a[n_a, n_b]
}

equation! {
    /// numpy
    pub_0503 a: Tensor![f32; 2, 2];
    let c: Tensor![f32] = einsum!("ab->", a);
    named [] = a[n_a, n_b]
}

equation! {
    /// numpy
    pub_0504 a: Tensor![f32; 3, 3];
    let c: Tensor![f32] = einsum!("ii", a);
    named [] = a[n_i, n_i]
}

equation! {
    /// numpy
    pub_0505 a: Tensor![f32; 3, 3];
    let c: Tensor![f32; 3] = einsum!("ii->i", a);
    named [n_i] = a[n_i, n_i]
}

equation! {
    /// numpy
    pub_0506 a: Tensor![f32; 2, 2, 2];
    let c: Tensor![f32; 2] = einsum!("iii->i", a);
    named [n_i] = a[n_i, n_i, n_i]
}

equation! {
    /// numpy
    pub_0507 a: Tensor![f32; 4, 4, 4];
    let c: Tensor![f32; 4] = einsum!("iij->j", a);
    named [n_j] = a[n_i, n_i, n_j]
}

equation! {
    /// numpy
    pub_0508 a: Tensor![f32; 4, 4, 2];
    let c: Tensor![f32; 4, 2] = einsum!("iij->ij", a);
    named [n_i, n_j] = a[n_i, n_i, n_j]
}

equation! {
    /// numpy
    pub_0509 a: Tensor![f32; 4, 1, 4];
    let c: Tensor![f32; 1] = einsum!("iji->j", a);
    named [n_j] = a[n_i, n_j, n_i]
}

equation! {
    /// numpy
    pub_0510 a: Tensor![f32; 3, 4, 4];
    let c: Tensor![f32; 3] = einsum!("ijj->i", a);
    named [n_i] = a[n_i, n_j, n_j]
}

equation! {
    /// numpy
    pub_0511 a: Tensor![f32; 2, 2, 1, 1];
    let c: Tensor![f32; 2, 1] = einsum!("iijj->ij", a);
    named [n_i, n_j] = a[n_i, n_i, n_j, n_j]
}

equation! {
    /// numpy
    pub_0512 a: Tensor![f32; 2, 2, 2, 2];
    let c: Tensor![f32; 2, 2] = einsum!("ijij->ij", a);
    named [n_i, n_j] = a[n_i, n_j, n_i, n_j]
}

equation! {
    /// numpy
    pub_0513 a: Tensor![f32; 3, 3, 3, 3];
    let c: Tensor![f32] = einsum!("ijij", a);
    named [] = a[n_i, n_j, n_i, n_j]
}

equation! {
    /// numpy
    pub_0514 a: Tensor![f32; 4, 4, 3];
    let c: Tensor![f32; 3, 4, 4] = einsum!("abc->cba", a);
    named [n_c, n_b, n_a] = a[n_a, n_b, n_c]
}

equation! {
    /// numpy
    pub_0515 a: Tensor![f32; 4, 2, 2];
    let c: Tensor![f32; 2] = einsum!("abc->b", a);
    named [n_b] = a[n_a, n_b, n_c]
}

equation! {
    /// numpy
    pub_0516 a: Tensor![f32; 2, 2, 1, 3];
    let c: Tensor![f32; 3, 2, 1, 2] = einsum!("abcd->dbca", a);
    named [n_d, n_b, n_c, n_a] = a[n_a, n_b, n_c, n_d]
}

equation! {
    /// numpy
    pub_0517 a: Tensor![f32; 3, 3, 2, 3, 3];
    let c: Tensor![f32; 3, 3] = einsum!("aabcc->ac", a);
    named [n_a, n_c] = a[n_a, n_a, n_b, n_c, n_c]
}

equation! {
    /// numpy
    pub_0518 a: Tensor![f32; 3, 1, 3, 3, 1, 3];
    let c: Tensor![f32; 3, 1, 3] = einsum!("abcabc->abc", a);
    named [n_a, n_b, n_c] = a[n_a, n_b, n_c, n_a, n_b, n_c]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0519 a: Tensor![Complex<f64>];
    let c: Tensor![Complex<f64>] = einsum!("...->...", a);
    named [..] = a[..]
}

equation! {
    /// numpy
    pub_0520 a: Tensor![f32];
    let c: Tensor![f32] = einsum!("...", a);
    named [..] = a[..]
}

equation! {
    /// numpy
    pub_0521 a: Tensor![f32];
    let c: Tensor![f32] = einsum!("...->", a);
    named [] = a[..]
}

equation! {
    /// numpy
    pub_0522 a: Tensor![f32; 1, 4];
    let c: Tensor![f32; 1] = einsum!("...i->...", a);
    named [..] = a[.., n_i]
}

equation! {
    /// numpy
    pub_0523 a: Tensor![i32; 3, 2];
    let c: Tensor![i32; 3, 2] = einsum!("i...->i...", a);
    named [n_i, ..] = a[n_i, ..]
}

equation! {
    /// numpy
    pub_0524 a: Tensor![f32; 1, 3, 3, 3];
    let c: Tensor![f32; 1, 3, 3, 3] = einsum!("...ij->...ji", a);
    named [.., n_j, n_i] = a[.., n_i, n_j]
}

equation! {
    /// numpy
    pub_0525 a: Tensor![f32; 3, 2, 1, 3];
    let c: Tensor![f32; 2, 1] = einsum!("i...i->...", a);
    named [..] = a[n_i, .., n_i]
}

equation! {
    /// numpy
    pub_0526 a: Tensor![f32; 3, 1, 2, 2];
    let c: Tensor![f32; 3, 1, 2] = einsum!("...ii->...i", a);
    named [.., n_i] = a[.., n_i, n_i]
}

equation! {
    /// numpy
    pub_0527 a: Tensor![f32; 4, 2];
    let c: Tensor![f32; 2, 4] = einsum!("ij...->ji...", a);
    named [n_j, n_i, ..] = a[n_i, n_j, ..]
}

equation! {
    /// numpy
    pub_0528 a: Tensor![f32; 2, 1, 1, 2];
    let c: Tensor![f32; 2, 1, 1] = einsum!("a...a->a...", a);
    named [n_a, ..] = a[n_a, .., n_a]
}

equation! {
    /// numpy
    pub_0529 a: Tensor![f32; 4, 1, 3, 3, 3, 4, 2, 1];
    let c: Tensor![f32; 1, 2, 4, 3, 3, 3, 1, 4] = einsum!("abcdefgh->hgfedcba", a);
    named [n_h, n_g, n_f, n_e, n_d, n_c, n_b, n_a] = a[n_a, n_b, n_c, n_d, n_e, n_f, n_g, n_h]
}

equation! {
    /// numpy
    pub_0530 a: Tensor![f32; 3, 3, 2, 4, 4, 1, 3, 1];
    let c: Tensor![f32; 3, 2, 4, 3] = einsum!("abcdefgh->aceg", a);
    named [n_a, n_c, n_e, n_g] = a[n_a, n_b, n_c, n_d, n_e, n_f, n_g, n_h]
}

equation! {
    /// numpy
    pub_0531 a: Tensor![f32; 3, 4, 1];
    let c: Tensor![f32; 1, 4, 3] = einsum!("zyx", a);
    named [n_x, n_y, n_z] = a[n_z, n_y, n_x]
}

equation! {
    /// numpy
    pub_0532 a: Tensor![f32; 2, 4];
    let c: Tensor![f32; 2, 4] = einsum!("Ba", a);
    named [n_B, n_a] = a[n_B, n_a]
}

equation! {
    /// numpy
    pub_0533 a: Tensor![f32; 3, 2, 3];
    let c: Tensor![f32; 3, 2, 3] = einsum!("i...j->j...i", a);
    named [n_j, .., n_i] = a[n_i, .., n_j]
}

equation! {
    /// numpy
    pub_0534 a: Tensor![f32; 1, 1, 2, 2, 4, 4];
    let c: Tensor![f32; 1, 1, 2, 4, 2] = einsum!("...ijk->...ki", a);
    named [.., n_k, n_i] = a[.., n_i, n_j, n_k]
}

equation! {
    /// numpy
    pub_0535 a: Tensor![f32; 4], b: Tensor![f32; 4];
    let c: Tensor![f32] = einsum!("i,i", a, b);
    named [] = a[n_i] * b[n_i]
}

equation! {
    /// numpy
    pub_0536 a: Tensor![f32; 4], b: Tensor![f32; 4];
    let c: Tensor![f32; 4] = einsum!("i,i->i", a, b);
    named [n_i] = a[n_i] * b[n_i]
}

equation! {
    /// numpy
    pub_0537 a: Tensor![f32; 2], b: Tensor![f32; 3];
    let c: Tensor![f32; 2, 3] = einsum!("i,j", a, b);
    named [n_i, n_j] = a[n_i] * b[n_j]
}

equation! {
    /// numpy
    pub_0538 a: Tensor![f32; 2], b: Tensor![f32; 3];
    let c: Tensor![f32; 3, 2] = einsum!("i,j->ji", a, b);
    named [n_j, n_i] = a[n_i] * b[n_j]
}

equation! {
    /// numpy
    pub_0539 a: Tensor![f32; 3], b: Tensor![f32; 2];
    let c: Tensor![f32] = einsum!("i,j->", a, b);
    named [] = a[n_i] * b[n_j]
}

equation! {
    /// numpy
    pub_0540 a: Tensor![f32; 4], b: Tensor![f32; 3];
    let c: Tensor![f32; 3] = einsum!("i,j->j", a, b);
    named [n_j] = a[n_i] * b[n_j]
}

equation! {
    /// numpy
    pub_0541 a: Tensor![f32; 4, 4], b: Tensor![f32; 4];
    let c: Tensor![f32; 4] = einsum!("ij,j", a, b);
    named [n_i] = a[n_i, n_j] * b[n_j]
}

equation! {
    /// numpy
    pub_0542 a: Tensor![f32; 2, 3], b: Tensor![f32; 3];
    let c: Tensor![f32; 2, 3] = einsum!("ij,j->ij", a, b);
    named [n_i, n_j] = a[n_i, n_j] * b[n_j]
}

equation! {
    /// numpy
    pub_0543 a: Tensor![f32; 1, 3], b: Tensor![f32; 1];
    let c: Tensor![f32; 3] = einsum!("ij,i->j", a, b);
    named [n_j] = a[n_i, n_j] * b[n_i]
}

equation! {
    /// numpy
    pub_0544 a: Tensor![f32; 4], b: Tensor![f32; 4, 2];
    let c: Tensor![f32; 2] = einsum!("i,ij->j", a, b);
    named [n_j] = a[n_i] * b[n_i, n_j]
}

equation! {
    /// numpy
    pub_0545 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 2, 4] = einsum!("ij,jk", a, b);
    named [n_i, n_k] = a[n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0546 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 2];
    let c: Tensor![f32; 2, 2] = einsum!("ij,jk->ik", a, b);
    named [n_i, n_k] = a[n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0547 a: Tensor![Complex<f64>; 4, 1], b: Tensor![Complex<f64>; 1, 2];
    let c: Tensor![Complex<f64>; 2, 4] = einsum!("ij,jk->ki", a, b);
    named [n_k, n_i] = a[n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0548 a: Tensor![f32; 2, 3], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 2, 2] = einsum!("ij,kj->ik", a, b);
    named [n_i, n_k] = a[n_i, n_j] * b[n_k, n_j]
}

equation! {
    /// numpy
    pub_0549 a: Tensor![f32; 4, 4], b: Tensor![f32; 4, 4];
    let c: Tensor![f32; 4, 4] = einsum!("ji,jk->ik", a, b);
    named [n_i, n_k] = a[n_j, n_i] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0550 a: Tensor![f32; 2, 4], b: Tensor![f32; 4, 3];
    let c: Tensor![f32] = einsum!("ij,jk->", a, b);
    named [] = a[n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0551 a: Tensor![f32; 4, 3], b: Tensor![f32; 3, 2];
    let c: Tensor![f32; 4, 3, 2] = einsum!("ij,jk->ijk", a, b);
    named [n_i, n_j, n_k] = a[n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0552 a: Tensor![f32; 4, 3], b: Tensor![f32; 3, 3];
    let c: Tensor![f32; 3] = einsum!("ij,jk->k", a, b);
    named [n_k] = a[n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0553 a: Tensor![f32; 2, 3], b: Tensor![f32; 2, 3];
    let c: Tensor![f32] = einsum!("ij,ij", a, b);
    named [] = a[n_i, n_j] * b[n_i, n_j]
}

equation! {
    /// numpy
    pub_0554 a: Tensor![f32; 3, 4], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 3, 4] = einsum!("ij,ij->ij", a, b);
    named [n_i, n_j] = a[n_i, n_j] * b[n_i, n_j]
}

equation! {
    /// numpy
    pub_0555 a: Tensor![f32; 3, 2], b: Tensor![f32; 2, 3];
    let c: Tensor![f32] = einsum!("ij,ji->", a, b);
    named [] = a[n_i, n_j] * b[n_j, n_i]
}

equation! {
    /// numpy
    pub_0556 a: Tensor![f32; 4, 4], b: Tensor![f32; 4, 4];
    let c: Tensor![f32; 4] = einsum!("ij,ij->j", a, b);
    named [n_j] = a[n_i, n_j] * b[n_i, n_j]
}

equation! {
    /// numpy
    pub_0557 a: Tensor![f32; 4, 3], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 4, 3, 3, 4] = einsum!("ij,kl", a, b);
    named [n_i, n_j, n_k, n_l] = a[n_i, n_j] * b[n_k, n_l]
}

equation! {
    /// numpy
    pub_0558 a: Tensor![f32; 2, 4], b: Tensor![f32; 4, 2];
    let c: Tensor![f32; 2, 2, 4, 4] = einsum!("ij,kl->ilkj", a, b);
    named [n_i, n_l, n_k, n_j] = a[n_i, n_j] * b[n_k, n_l]
}

equation! {
    /// numpy
    pub_0559 a: Tensor![f32; 3, 3], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 3, 3] = einsum!("ij,kl->ik", a, b);
    named [n_i, n_k] = a[n_i, n_j] * b[n_k, n_l]
}

equation! {
    /// numpy
    pub_0560 a: Tensor![f32; 4, 4, 4], b: Tensor![f32; 4, 4, 3];
    let c: Tensor![f32; 4, 4, 3] = einsum!("bij,bjk->bik", a, b);
    named [n_b, n_i, n_k] = a[n_b, n_i, n_j] * b[n_b, n_j, n_k]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0561 a: Tensor![Complex<f32>; 4, 4, 3], b: Tensor![Complex<f32>; 4, 3, 3];
    let c: Tensor![Complex<f32>; 4, 3] = einsum!("bij,bjk->ik", a, b);
    named [n_i, n_k] = a[n_b, n_i, n_j] * b[n_b, n_j, n_k]
}

equation! {
    /// numpy
    pub_0562 a: Tensor![f32; 2, 3, 4], b: Tensor![f32; 4, 4];
    let c: Tensor![f32; 2, 3, 4] = einsum!("bij,jk->bik", a, b);
    named [n_b, n_i, n_k] = a[n_b, n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0563 a: Tensor![f32; 4, 4, 2], b: Tensor![f32; 4, 4, 2];
    let c: Tensor![f32; 4, 4, 4] = einsum!("bij,bkj->bik", a, b);
    named [n_b, n_i, n_k] = a[n_b, n_i, n_j] * b[n_b, n_k, n_j]
}

equation! {
    /// numpy
    pub_0564 a: Tensor![f32; 4, 3, 3], b: Tensor![f32; 4, 3, 3];
    let c: Tensor![f32; 4] = einsum!("bij,bij->b", a, b);
    named [n_b] = a[n_b, n_i, n_j] * b[n_b, n_i, n_j]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0565 a: Tensor![Complex<f32>; 4, 4], b: Tensor![Complex<f32>; 4, 4];
    let c: Tensor![Complex<f32>; 4, 4, 4] = einsum!("bi,bj->bij", a, b);
    named [n_b, n_i, n_j] = a[n_b, n_i] * b[n_b, n_j]
}

equation! {
    /// numpy
    pub_0566 a: Tensor![f32; 4, 3], b: Tensor![f32; 4, 3, 2];
    let c: Tensor![f32; 4, 2] = einsum!("bi,bij->bj", a, b);
    named [n_b, n_j] = a[n_b, n_i] * b[n_b, n_i, n_j]
}

equation! {
    /// numpy
    pub_0567 a: Tensor![f32; 2, 4, 3, 3], b: Tensor![f32; 2, 4, 3, 3];
    let c: Tensor![f32; 2, 4, 3, 3] = einsum!("bijk,bikl->bijl", a, b);
    named [n_b, n_i, n_j, n_l] = a[n_b, n_i, n_j, n_k] * b[n_b, n_i, n_k, n_l]
}

equation! {
    /// numpy
    pub_0568 a: Tensor![f32; 2, 3, 4, 3], b: Tensor![f32; 2, 3, 4, 3];
    let c: Tensor![f32; 2, 3, 4, 4] = einsum!("bhqd,bhkd->bhqk", a, b);
    named [n_b, n_h, n_q, n_k] = a[n_b, n_h, n_q, n_d] * b[n_b, n_h, n_k, n_d]
}

equation! {
    /// numpy
    pub_0569 a: Tensor![f32; 2, 3, 2, 2], b: Tensor![f32; 2, 3, 2, 2];
    let c: Tensor![f32; 2, 3, 2, 2] = einsum!("bhqk,bhkd->bhqd", a, b);
    named [n_b, n_h, n_q, n_d] = a[n_b, n_h, n_q, n_k] * b[n_b, n_h, n_k, n_d]
}

equation! {
    /// numpy
    pub_0570 a: Tensor![f32; 2, 3, 3], b: Tensor![f32; 3, 3, 3];
    let c: Tensor![f32; 2, 3, 3, 3] = einsum!("btd,dhk->bthk", a, b);
    named [n_b, n_t, n_h, n_k] = a[n_b, n_t, n_d] * b[n_d, n_h, n_k]
}

equation! {
    /// numpy
    pub_0571 a: Tensor![f32; 2, 4, 3], b: Tensor![f32; 4, 2, 4];
    let c: Tensor![f32; 3, 4] = einsum!("ijk,jil->kl", a, b);
    named [n_k, n_l] = a[n_i, n_j, n_k] * b[n_j, n_i, n_l]
}

equation! {
    /// numpy
    pub_0572 a: Tensor![f32; 2, 2, 3], b: Tensor![f32; 3];
    let c: Tensor![f32; 2, 2] = einsum!("ijk,k", a, b);
    named [n_i, n_j] = a[n_i, n_j, n_k] * b[n_k]
}

equation! {
    /// numpy
    pub_0573 a: Tensor![f32; 2, 3, 4], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 4] = einsum!("ijk,ij->k", a, b);
    named [n_k] = a[n_i, n_j, n_k] * b[n_i, n_j]
}

equation! {
    /// numpy
    pub_0574 a: Tensor![f32; 1, 2, 4], b: Tensor![f32; 4, 2, 2];
    let c: Tensor![f32; 1, 2, 2, 2] = einsum!("abc,cde->abde", a, b);
    named [n_a, n_b, n_d, n_e] = a[n_a, n_b, n_c] * b[n_c, n_d, n_e]
}

equation! {
    /// numpy
    pub_0575 a: Tensor![f32; 2, 4, 2, 2], b: Tensor![f32; 2, 2];
    let c: Tensor![f32; 2, 4] = einsum!("abcd,cd->ab", a, b);
    named [n_a, n_b] = a[n_a, n_b, n_c, n_d] * b[n_c, n_d]
}

equation! {
    /// numpy
    pub_0576 a: Tensor![f32; 4, 3, 4, 2], b: Tensor![f32; 3, 1, 4, 2];
    let c: Tensor![f32; 4, 3, 3, 1] = einsum!("abcd,efcd->abef", a, b);
    named [n_a, n_b, n_e, n_f] = a[n_a, n_b, n_c, n_d] * b[n_e, n_f, n_c, n_d]
}

equation! {
    /// numpy
    pub_0577 a: Tensor![f32; 2, 3, 4, 1, 4, 3], b: Tensor![f32; 3, 4, 1, 3, 4];
    let c: Tensor![f32; 2, 3, 4, 1, 4, 4] = einsum!("abcdef,bcdfg->abcdeg", a, b);
    named [n_a, n_b, n_c, n_d, n_e, n_g] = a[n_a, n_b, n_c, n_d, n_e, n_f] * b[n_b, n_c, n_d, n_f, n_g]
}

equation! {
    /// numpy
    pub_0578 a: Tensor![f32; 1, 4, 2], b: Tensor![f32; 4, 1, 4];
    let c: Tensor![f32; 1, 4, 2, 4] = einsum!("abc,bad->abcd", a, b);
    named [n_a, n_b, n_c, n_d] = a[n_a, n_b, n_c] * b[n_b, n_a, n_d]
}

equation! {
    /// numpy
    pub_0579 a: Tensor![f32; 4, 4, 3], b: Tensor![f32; 3, 2];
    let c: Tensor![f32; 4, 2] = einsum!("iij,jk->ik", a, b);
    named [n_i, n_k] = a[n_i, n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0580 a: Tensor![f32; 4, 3, 3], b: Tensor![f32; 2];
    let c: Tensor![f32; 4, 2] = einsum!("ijj,k->ik", a, b);
    named [n_i, n_k] = a[n_i, n_j, n_j] * b[n_k]
}

equation! {
    /// numpy
    pub_0581 a: Tensor![f32; 3, 3, 3], b: Tensor![f32; 3, 4, 4];
    let c: Tensor![f32; 3, 4] = einsum!("aab,bcc->ac", a, b);
    named [n_a, n_c] = a[n_a, n_a, n_b] * b[n_b, n_c, n_c]
}

equation! {
    /// numpy
    pub_0582 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 2];
    let c: Tensor![f32; 2, 2] = einsum!("ii,jj->ij", a, b);
    named [n_i, n_j] = a[n_i, n_i] * b[n_j, n_j]
}

equation! {
    /// numpy
    pub_0583 a: Tensor![f32; 1, 1], b: Tensor![f32; 1, 1];
    let c: Tensor![f32; 1] = einsum!("ii,ii->i", a, b);
    named [n_i] = a[n_i, n_i] * b[n_i, n_i]
}

equation! {
    /// numpy
    pub_0584 a: Tensor![f32; 4, 4, 4], b: Tensor![f32; 4, 4, 4];
    let c: Tensor![f32] = einsum!("ijk,kji->", a, b);
    named [] = a[n_i, n_j, n_k] * b[n_k, n_j, n_i]
}

equation! {
    /// numpy
    pub_0585 a: Tensor![f32; 2, 3], b: Tensor![f32; 3, 2, 3, 2];
    let c: Tensor![f32; 2, 2, 3, 2] = einsum!("ea,abcd->ebcd", a, b);
    named [n_e, n_b, n_c, n_d] = a[n_e, n_a] * b[n_a, n_b, n_c, n_d]
}

equation! {
    /// numpy
    pub_0586 a: Tensor![f32], b: Tensor![f32; 4, 2];
    let c: Tensor![f32; 4, 2] = einsum!(",ij->ij", a, b);
    named [n_i, n_j] = a[] * b[n_i, n_j]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0587 a: Tensor![Complex<f64>], b: Tensor![Complex<f64>];
    let c: Tensor![Complex<f64>] = einsum!(",->", a, b);
    named [] = a[] * b[]
}

equation! {
    /// numpy
    pub_0588 a: Tensor![f32], b: Tensor![f32];
    let c: Tensor![f32] = einsum!(",", a, b);
    named [] = a[] * b[]
}

equation! {
    /// numpy
    pub_0589 a: Tensor![f32; 4, 4, 4, 2], b: Tensor![f32; 4, 2, 4];
    let c: Tensor![f32; 4, 4, 4] = einsum!("bwkc,kco->bwo", a, b);
    named [n_b, n_w, n_o] = a[n_b, n_w, n_k, n_c] * b[n_k, n_c, n_o]
}

equation! {
    /// numpy
    pub_0590 a: Tensor![i32; 3, 3, 4, 4, 2, 2], b: Tensor![i32; 4, 2, 2, 4];
    let c: Tensor![i32; 3, 3, 4, 4] = einsum!("bhwijc,ijco->bhwo", a, b);
    named [n_b, n_h, n_w, n_o] = a[n_b, n_h, n_w, n_i, n_j, n_c] * b[n_i, n_j, n_c, n_o]
}

equation! {
    /// numpy
    pub_0591 a: Tensor![f32; 2, 2, 4, 3, 4, 3], b: Tensor![f32; 3, 4, 3];
    let c: Tensor![f32; 2, 2, 4, 3] = einsum!("bhwijc,ijc->bhwc", a, b);
    named [n_b, n_h, n_w, n_c] = a[n_b, n_h, n_w, n_i, n_j, n_c] * b[n_i, n_j, n_c]
}

equation! {
    /// numpy
    pub_0592 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 2, 4] = einsum!("Ab,bC", a, b);
    named [n_A, n_C] = a[n_A, n_b] * b[n_b, n_C]
}

equation! {
    /// numpy
    pub_0593 a: Tensor![f32; 4, 2], b: Tensor![f32; 2, 2];
    let c: Tensor![f32; 4, 2] = einsum!("aB,Bc", a, b);
    named [n_a, n_c] = a[n_a, n_B] * b[n_B, n_c]
}

equation! {
    /// numpy
    pub_0594 a: Tensor![f32; 3, 3], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 4, 3] = einsum!("za,ay", a, b);
    named [n_y, n_z] = a[n_z, n_a] * b[n_a, n_y]
}

equation! {
    /// numpy
    pub_0595 a: Tensor![f32; 4, 3, 3, 4], b: Tensor![f32; 4, 3, 4, 4];
    let c: Tensor![f32; 4, 3, 3, 4] = einsum!("xyij,xyjk->xyik", a, b);
    named [n_x, n_y, n_i, n_k] = a[n_x, n_y, n_i, n_j] * b[n_x, n_y, n_j, n_k]
}

equation! {
    /// numpy
    pub_0596 a: Tensor![f32; 4, 2, 3, 2], b: Tensor![f32; 4, 2];
    let c: Tensor![f32; 4, 4, 3, 2] = einsum!("nchw,oc->nohw", a, b);
    named [n_n, n_o, n_h, n_w] = a[n_n, n_c, n_h, n_w] * b[n_o, n_c]
}

equation! {
    /// numpy
    pub_0597 a: Tensor![f32; 4, 2, 4, 2], b: Tensor![f32; 4, 3, 2, 4];
    let c: Tensor![f32; 3, 4, 2] = einsum!("ibnd,ijbn->jnd", a, b);
    named [n_j, n_n, n_d] = a[n_i, n_b, n_n, n_d] * b[n_i, n_j, n_b, n_n]
}

equation! {
    /// numpy
    pub_0598 a: Tensor![f32; 1, 4, 3], b: Tensor![f32; 1, 3, 3];
    let c: Tensor![f32; 1, 4, 3] = einsum!("...ij,...jk->...ik", a, b);
    named [.., n_i, n_k] = a[.., n_i, n_j] * b[.., n_j, n_k]
}

equation! {
    /// numpy
    pub_0599 a: Tensor![f32; 1, 2, 1, 2, 2], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 1, 2, 1, 2, 4] = einsum!("...ij,jk->...ik", a, b);
    named [.., n_i, n_k] = a[.., n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0600 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 2, 4] = einsum!("ij,...jk->...ik", a, b);
    named [.., n_i, n_k] = a[n_i, n_j] * b[.., n_j, n_k]
}

equation! {
    /// numpy
    pub_0601 a: Tensor![f32; 4], b: Tensor![f32; 4];
    let c: Tensor![f32] = einsum!("...i,...i->...", a, b);
    named [..] = a[.., n_i] * b[.., n_i]
}

equation! {
    /// numpy
    pub_0602 a: Tensor![f32; 3], b: Tensor![f32; 1, 1];
    let c: Tensor![f32; 1, 3, 1] = einsum!("...i,...j->...ij", a, b);
    named [.., n_i, n_j] = a[.., n_i] * b[.., n_j]
}

equation! {
    /// numpy
    pub_0603 a: Tensor![f32; 3, 1], b: Tensor![f32; 3, 1];
    let c: Tensor![f32; 3, 1] = einsum!("i...,i...->i...", a, b);
    named [n_i, ..] = a[n_i, ..] * b[n_i, ..]
}

equation! {
    /// numpy
    pub_0604 a: Tensor![f32; 2], b: Tensor![f32; 2];
    let c: Tensor![f32; 2] = einsum!("...,...", a, b);
    named [..] = a[..] * b[..]
}

equation! {
    /// numpy
    pub_0605 a: Tensor![f32; 2], b: Tensor![f32; 2];
    let c: Tensor![f32; 2] = einsum!("...,...->...", a, b);
    named [..] = a[..] * b[..]
}

equation! {
    /// numpy
    pub_0606 a: Tensor![f32; 1], b: Tensor![f32; 4];
    let c: Tensor![f32; 1, 4] = einsum!("...,i", a, b);
    named [.., n_i] = a[..] * b[n_i]
}

equation! {
    /// numpy
    pub_0607 a: Tensor![i64; 4, 3, 2, 2], b: Tensor![i64; 3, 2, 2, 2];
    let c: Tensor![i64; 4, 2, 2, 2] = einsum!("ij...,jk...->ik...", a, b);
    named [n_i, n_k, ..] = a[n_i, n_j, ..] * b[n_j, n_k, ..]
}

equation! {
    /// numpy
    pub_0608 a: Tensor![f32; 4, 2], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 4, 3] = einsum!("i...j,j...k->...ik", a, b);
    named [.., n_i, n_k] = a[n_i, .., n_j] * b[n_j, .., n_k]
}

equation! {
    /// numpy
    pub_0609 a: Tensor![f32; 2, 2, 2], b: Tensor![f32; 2];
    let c: Tensor![f32; 2, 2, 2] = einsum!("ab...,b->ab...", a, b);
    named [n_a, n_b, ..] = a[n_a, n_b, ..] * b[n_b]
}

equation! {
    /// numpy
    pub_0610 a: Tensor![f32; 3, 3, 2], b: Tensor![f32; 3, 2];
    let c: Tensor![f32; 3, 3] = einsum!("...ij,...j", a, b);
    named [.., n_i] = a[.., n_i, n_j] * b[.., n_j]
}

equation! {
    /// numpy
    pub_0611 a: Tensor![f64; 1, 1, 2, 2, 4], b: Tensor![f64; 1, 1, 2, 4, 3];
    let c: Tensor![f64; 1, 1, 2, 2, 3] = einsum!("...bij,...bjk->...bik", a, b);
    named [.., n_b, n_i, n_k] = a[.., n_b, n_i, n_j] * b[.., n_b, n_j, n_k]
}

equation! {
    /// numpy
    pub_0612 a: Tensor![f32; 2], b: Tensor![f32; 3, 2];
    let c: Tensor![f32; 3] = einsum!("k...,jk", a, b);
    named [.., n_j] = a[n_k, ..] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0613 a: Tensor![f32; 2, 4, 1], b: Tensor![f32; 1, 2, 4, 3];
    let c: Tensor![f32; 3, 1, 2, 4] = einsum!("...ija,aijb...->ba...ij", a, b);
    named [n_b, n_a, .., n_i, n_j] = a[.., n_i, n_j, n_a] * b[n_a, n_i, n_j, n_b, ..]
}

equation! {
    /// numpy
    pub_0614 a: Tensor![f32; 2, 2, 2], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 2, 3, 2] = einsum!("a...a,...b->ab...", a, b);
    named [n_a, n_b, ..] = a[n_a, .., n_a] * b[.., n_b]
}

equation! {
    /// numpy
    pub_0615 a: Tensor![i64; 1, 4, 3, 3], b: Tensor![i64; 1, 4, 3, 3, 4];
    let c: Tensor![i64; 1, 4] = einsum!("...abc,...abcd->...d", a, b);
    named [.., n_d] = a[.., n_a, n_b, n_c] * b[.., n_a, n_b, n_c, n_d]
}

equation! {
    /// numpy
    pub_0616 a: Tensor![f32; 3], b: Tensor![f32; 2], c: Tensor![f32; 4];
    let y: Tensor![f32; 3, 2, 4] = einsum!("i,j,k->ijk", a, b, c);
    named [n_i, n_j, n_k] = a[n_i] * b[n_j] * c[n_k]
}

equation! {
    /// numpy
    pub_0617 a: Tensor![f32; 1], b: Tensor![f32; 1], c: Tensor![f32; 1];
    let y: Tensor![f32] = einsum!("i,i,i->", a, b, c);
    named [] = a[n_i] * b[n_i] * c[n_i]
}

equation! {
    /// numpy
    pub_0618 a: Tensor![f32; 4, 4], b: Tensor![f32; 4, 2], c: Tensor![f32; 2, 2];
    let y: Tensor![f32; 4, 2] = einsum!("ij,jk,kl->il", a, b, c);
    named [n_i, n_l] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_l]
}

equation! {
    /// numpy
    pub_0619 a: Tensor![f32; 3, 1], b: Tensor![f32; 1, 2], c: Tensor![f32; 2, 3];
    let y: Tensor![f32; 3, 3] = einsum!("ij,jk,kl", a, b, c);
    named [n_i, n_l] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_l]
}

equation! {
    /// numpy
    pub_0620 a: Tensor![f32; 2, 3], b: Tensor![f32; 3, 2], c: Tensor![f32; 2, 2];
    let y: Tensor![f32] = einsum!("ij,jk,ki->", a, b, c);
    named [] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_i]
}

equation! {
    /// numpy
    pub_0621 a: Tensor![f32; 4, 3], b: Tensor![f32; 3, 4], c: Tensor![f32; 4, 1], d: Tensor![f32; 1, 4];
    let y: Tensor![f32; 4, 4] = einsum!("ij,jk,kl,lm->im", a, b, c, d);
    named [n_i, n_m] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_l] * d[n_l, n_m]
}

equation! {
    /// numpy
    pub_0622 a: Tensor![f32; 3, 4], b: Tensor![f32; 4, 4], c: Tensor![f32; 4, 4], d: Tensor![f32; 4, 1], e: Tensor![f32; 1, 3], f: Tensor![f32; 3, 4];
    let y: Tensor![f32; 3, 4] = einsum!("ij,jk,kl,lm,mn,np->ip", a, b, c, d, e, f);
    named [n_i, n_p] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_l] * d[n_l, n_m] * e[n_m, n_n] * f[n_n, n_p]
}

equation! {
    /// numpy
    pub_0623 a: Tensor![f32; 4], b: Tensor![f32; 4, 2], c: Tensor![f32; 2];
    let y: Tensor![f32] = einsum!("i,ij,j->", a, b, c);
    named [] = a[n_i] * b[n_i, n_j] * c[n_j]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0624 a: Tensor![Complex<f64>; 3, 4], b: Tensor![Complex<f64>; 4, 4], c: Tensor![Complex<f64>; 3, 4];
    let y: Tensor![Complex<f64>; 3] = einsum!("bi,ij,bj->b", a, b, c);
    named [n_b] = a[n_b, n_i] * b[n_i, n_j] * c[n_b, n_j]
}

equation! {
    /// numpy
    pub_0625 a: Tensor![f32; 2, 4], b: Tensor![f32; 4, 4, 3], c: Tensor![f32; 2, 3];
    let y: Tensor![f32; 2, 4] = einsum!("bn,anm,bm->ba", a, b, c);
    named [n_b, n_a] = a[n_b, n_n] * b[n_a, n_n, n_m] * c[n_b, n_m]
}

equation! {
    /// numpy
    pub_0626 a: Tensor![f32; 3, 2], b: Tensor![f32; 4, 4], c: Tensor![f32; 2, 4, 2, 2], d: Tensor![f32; 4, 2], e: Tensor![f32; 4, 2];
    let y: Tensor![f32; 3, 4, 4, 4] = einsum!("ea,fb,abcd,gc,hd->efgh", a, b, c, d, e);
    named [n_e, n_f, n_g, n_h] = a[n_e, n_a] * b[n_f, n_b] * c[n_a, n_b, n_c, n_d] * d[n_g, n_c] * e[n_h, n_d]
}

equation! {
    /// numpy
    pub_0627 a: Tensor![f32; 3, 3], b: Tensor![f32; 3, 3], c: Tensor![f32; 4, 3];
    let y: Tensor![f32; 3, 3, 4] = einsum!("ir,jr,kr->ijk", a, b, c);
    named [n_i, n_j, n_k] = a[n_i, n_r] * b[n_j, n_r] * c[n_k, n_r]
}

equation! {
    /// numpy
    pub_0628 a: Tensor![f32; 4], b: Tensor![f32; 3, 4], c: Tensor![f32; 2, 4], d: Tensor![f32; 1, 4];
    let y: Tensor![f32; 3, 2, 1] = einsum!("r,ir,jr,kr->ijk", a, b, c, d);
    named [n_i, n_j, n_k] = a[n_r] * b[n_i, n_r] * c[n_j, n_r] * d[n_k, n_r]
}

equation! {
    /// numpy
    pub_0629 a: Tensor![f32; 4, 3, 4], b: Tensor![f32; 4, 2, 2], c: Tensor![f32; 2, 2, 3];
    let y: Tensor![f32; 4, 3, 2, 2, 3] = einsum!("aib,bjc,ckd->aijkd", a, b, c);
    named [n_a, n_i, n_j, n_k, n_d] = a[n_a, n_i, n_b] * b[n_b, n_j, n_c] * c[n_c, n_k, n_d]
}

equation! {
    /// numpy
    pub_0630 a: Tensor![f32; 4, 1], b: Tensor![f32; 4, 4, 4], c: Tensor![f32; 1, 4, 3];
    let y: Tensor![f32; 4, 3] = einsum!("ab,aic,bid->cd", a, b, c);
    named [n_c, n_d] = a[n_a, n_b] * b[n_a, n_i, n_c] * c[n_b, n_i, n_d]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0631 a: Tensor![Complex<f32>; 1, 4], b: Tensor![Complex<f32>; 1, 4], c: Tensor![Complex<f32>; 2];
    let y: Tensor![Complex<f32>; 2] = einsum!("ab,ab,c->c", a, b, c);
    named [n_c] = a[n_a, n_b] * b[n_a, n_b] * c[n_c]
}

equation! {
    /// numpy
    pub_0632 a: Tensor![f32; 1, 4, 1], b: Tensor![f32; 3, 4, 4], c: Tensor![f32; 3, 3, 4], d: Tensor![f32; 2, 1, 2];
    let y: Tensor![f32; 2, 2] = einsum!("fdf,cdd,ccd,afe->ae", a, b, c, d);
    named [n_a, n_e] = a[n_f, n_d, n_f] * b[n_c, n_d, n_d] * c[n_c, n_c, n_d] * d[n_a, n_f, n_e]
}

equation! {
    /// numpy
    pub_0633 a: Tensor![f32; 2, 1], b: Tensor![f32; 2, 1], c: Tensor![f32; 1, 2];
    let y: Tensor![f32; 2, 2] = einsum!("ij,ij,jk->ik", a, b, c);
    named [n_i, n_k] = a[n_i, n_j] * b[n_i, n_j] * c[n_j, n_k]
}

equation! {
    /// numpy
    pub_0634 a: Tensor![f32; 2], b: Tensor![f32; 2, 4], c: Tensor![f32; 2, 4, 1];
    let y: Tensor![f32; 2, 4, 1] = einsum!("a,ab,abc->abc", a, b, c);
    named [n_a, n_b, n_c] = a[n_a] * b[n_a, n_b] * c[n_a, n_b, n_c]
}

equation! {
    /// numpy
    pub_0635 a: Tensor![f32; 3], b: Tensor![f32; 2], c: Tensor![f32; 3, 2];
    let y: Tensor![f32; 3, 2] = einsum!("a,b,ab->ab", a, b, c);
    named [n_a, n_b] = a[n_a] * b[n_b] * c[n_a, n_b]
}

equation! {
    /// numpy
    pub_0636 a: Tensor![f32; 2, 4], b: Tensor![f32; 2, 4], c: Tensor![f32; 3, 4];
    let y: Tensor![f32; 2, 4, 2, 4, 3, 4] = einsum!("ab,cd,ef->abcdef", a, b, c);
    named [n_a, n_b, n_c, n_d, n_e, n_f] = a[n_a, n_b] * b[n_c, n_d] * c[n_e, n_f]
}

equation! {
    /// numpy
    pub_0637 a: Tensor![f32; 2, 4], b: Tensor![f32; 4, 2], c: Tensor![f32; 2, 2], d: Tensor![f32; 2, 2];
    let y: Tensor![f32] = einsum!("ab,bc,cd,da->", a, b, c, d);
    named [] = a[n_a, n_b] * b[n_b, n_c] * c[n_c, n_d] * d[n_d, n_a]
}

equation! {
    /// numpy
    pub_0638 a: Tensor![f32; 3, 2, 3], b: Tensor![f32; 3, 3, 2], c: Tensor![f32; 3, 2, 2];
    let y: Tensor![f32; 3, 2, 2] = einsum!("...ij,...jk,...kl->...il", a, b, c);
    named [.., n_i, n_l] = a[.., n_i, n_j] * b[.., n_j, n_k] * c[.., n_k, n_l]
}

equation! {
    /// numpy
    pub_0639 a: Tensor![f32; 2, 3], b: Tensor![f32; 2, 4], c: Tensor![f32; 3, 4, 2];
    let y: Tensor![f32; 2, 2] = einsum!("bi,bj,ijk->bk", a, b, c);
    named [n_b, n_k] = a[n_b, n_i] * b[n_b, n_j] * c[n_i, n_j, n_k]
}

equation! {
    /// numpy
    pub_0640 a: Tensor![f32; 3, 4, 4], b: Tensor![f32; 3, 3], c: Tensor![f32; 4, 4], d: Tensor![f32; 4, 4];
    let y: Tensor![f32; 3, 4, 4] = einsum!("xyz,ax,by,cz->abc", a, b, c, d);
    named [n_a, n_b, n_c] = a[n_x, n_y, n_z] * b[n_a, n_x] * c[n_b, n_y] * d[n_c, n_z]
}

equation! {
    /// numpy
    pub_0641 a: Tensor![f32; 2, 2, 2], b: Tensor![f32; 2, 2], c: Tensor![f32; 2, 3];
    let y: Tensor![f32; 2, 3] = einsum!("ntk,kd,dc->nc", a, b, c);
    named [n_n, n_c] = a[n_n, n_t, n_k] * b[n_k, n_d] * c[n_d, n_c]
}

equation! {
    /// numpy
    pub_0642 a: Tensor![f32; 4, 3], b: Tensor![f32; 3, 2], c: Tensor![f32; 2, 1], d: Tensor![f32; 1, 4], e: Tensor![f32; 4, 3], f: Tensor![f32; 3, 4];
    let y: Tensor![f32] = einsum!("ab,bc,cd,de,ef,fa->", a, b, c, d, e, f);
    named [] = a[n_a, n_b] * b[n_b, n_c] * c[n_c, n_d] * d[n_d, n_e] * e[n_e, n_f] * f[n_f, n_a]
}

equation! {
    /// numpy
    pub_0643 a: Tensor![f32; 2], b: Tensor![f32; 3], c: Tensor![f32; 3], d: Tensor![f32; 4], e: Tensor![f32; 4], f: Tensor![f32; 4];
    let y: Tensor![f32; 2, 3, 3, 4, 4, 4] = einsum!("a,b,c,d,e,f->abcdef", a, b, c, d, e, f);
    named [n_a, n_b, n_c, n_d, n_e, n_f] = a[n_a] * b[n_b] * c[n_c] * d[n_d] * e[n_e] * f[n_f]
}

equation! {
    /// numpy
    pub_0644 a: Tensor![f32; 4, 4, 3, 2], b: Tensor![f32; 4, 4, 2, 2], c: Tensor![f32; 4, 4, 2, 3];
    let y: Tensor![f32; 4, 4, 3, 3] = einsum!("bhqd,bhkd,bhkv->bhqv", a, b, c);
    named [n_b, n_h, n_q, n_v] = a[n_b, n_h, n_q, n_d] * b[n_b, n_h, n_k, n_d] * c[n_b, n_h, n_k, n_v]
}

equation! {
    /// numpy
    pub_0645 a: Tensor![f32; 3], b: Tensor![f32; 2], c: Tensor![f32; 4];
    let y: Tensor![f32; 3, 2, 4] = einsum!("a,b,c", a, b, c);
    named [n_a, n_b, n_c] = a[n_a] * b[n_b] * c[n_c]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0646 a: Tensor![Complex<f64>; 2, 2], b: Tensor![Complex<f64>; 2, 4], c: Tensor![Complex<f64>; 4, 4];
    let y: Tensor![Complex<f64>; 2, 4] = einsum!("ij , jk , kl -> il", a, b, c);
    named [n_i, n_l] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_l]
}

equation! {
    /// numpy
    pub_0647 a: Tensor![f32; 3, 2, 2], b: Tensor![f32; 2, 1], c: Tensor![f32; 2, 1, 3];
    let y: Tensor![f32; 3, 3] = einsum!("abc,bd,cde->ae", a, b, c);
    named [n_a, n_e] = a[n_a, n_b, n_c] * b[n_b, n_d] * c[n_c, n_d, n_e]
}

equation! {
    /// numpy
    pub_0648 a: Tensor![f32; 4], b: Tensor![f32; 3], c: Tensor![f32; 3];
    let y: Tensor![f32; 4, 3, 3] = einsum!("i...,j...,k...->ijk...", a, b, c);
    named [n_i, n_j, n_k, ..] = a[n_i, ..] * b[n_j, ..] * c[n_k, ..]
}

equation! {
    /// numpy
    pub_0649 a: Tensor![f32; 2, 4, 1], b: Tensor![f32; 2, 4];
    let c: Tensor![f32; 1] = einsum!("ijk,ij->k", a, b);
    named [n_k] = a[n_i, n_j, n_k] * b[n_i, n_j]
}

equation! {
    /// numpy
    pub_0650 a: Tensor![f32; 3, 1, 2], b: Tensor![f32; 3, 1];
    let c: Tensor![f32; 2] = einsum!("ijk,ij->k", a, b);
    named [n_k] = a[n_i, n_j, n_k] * b[n_i, n_j]
}

equation! {
    /// numpy
    pub_0651 a: Tensor![f32; 1, 2, 1], b: Tensor![f32; 1];
    let c: Tensor![f32; 1, 2, 1, 1] = einsum!("...,i", a, b);
    named [.., n_i] = a[..] * b[n_i]
}

equation! {
    /// numpy
    pub_0652 a: Tensor![f32; 1, 1, 1];
    let c: Tensor![f32; 1] = einsum!("iii->i", a);
    named [n_i] = a[n_i, n_i, n_i]
}

equation! {
    /// numpy
    pub_0653 a: Tensor![f32; 4, 1, 1, 1], b: Tensor![f32; 4, 1, 1, 1];
    let c: Tensor![f32; 4, 1, 1, 1] = einsum!("xyij,xyjk->xyik", a, b);
    named [n_x, n_y, n_i, n_k] = a[n_x, n_y, n_i, n_j] * b[n_x, n_y, n_j, n_k]
}

equation! {
    /// numpy
    pub_0654 a: Tensor![f32; 4, 1], b: Tensor![f32; 4, 1, 3], c: Tensor![f32; 1, 1, 3];
    let y: Tensor![f32; 3, 3] = einsum!("ab,aic,bid->cd", a, b, c);
    named [n_c, n_d] = a[n_a, n_b] * b[n_a, n_i, n_c] * c[n_b, n_i, n_d]
}

equation! {
    /// numpy
    pub_0655 a: Tensor![f32; 3, 1, 4, 1], b: Tensor![f32; 4, 1];
    let c: Tensor![f32; 3, 1] = einsum!("abcd,cd->ab", a, b);
    named [n_a, n_b] = a[n_a, n_b, n_c, n_d] * b[n_c, n_d]
}

equation! {
    /// numpy
    pub_0656 a: Tensor![f32; 1, 1, 2];
    let c: Tensor![f32; 1, 1, 2] = einsum!("ij...->ji...", a);
    named [n_j, n_i, ..] = a[n_i, n_j, ..]
}

equation! {
    /// numpy
    pub_0657 a: Tensor![f32; 2, 1, 2];
    let c: Tensor![f32; 1] = einsum!("iji->j", a);
    named [n_j] = a[n_i, n_j, n_i]
}

equation! {
    /// numpy
    pub_0658 a: Tensor![f32; 2, 1, 2, 1], b: Tensor![f32; 2, 1, 1, 3];
    let c: Tensor![f32; 2, 1, 2, 3] = einsum!("bhqk,bhkd->bhqd", a, b);
    named [n_b, n_h, n_q, n_d] = a[n_b, n_h, n_q, n_k] * b[n_b, n_h, n_k, n_d]
}

equation! {
    /// numpy
    pub_0659 a: Tensor![f32; 1, 4, 2, 1], b: Tensor![f32; 1, 2, 4, 2];
    let c: Tensor![f32; 2, 2, 1] = einsum!("ibnd,ijbn->jnd", a, b);
    named [n_j, n_n, n_d] = a[n_i, n_b, n_n, n_d] * b[n_i, n_j, n_b, n_n]
}

equation! {
    /// numpy
    pub_0660 a: Tensor![f32; 1, 2];
    let c: Tensor![f32; 1, 2] = einsum!("Ba", a);
    named [n_B, n_a] = a[n_B, n_a]
}

equation! {
    /// numpy
    pub_0661 a: Tensor![f32; 1, 1, 2];
    let c: Tensor![f32; 1, 2] = einsum!("iij->ij", a);
    named [n_i, n_j] = a[n_i, n_i, n_j]
}

equation! {
    /// numpy
    pub_0662 a: Tensor![f32; 4, 3], b: Tensor![f32; 3, 1], c: Tensor![f32; 1, 4];
    let y: Tensor![f32] = einsum!("ij,jk,ki->", a, b, c);
    named [] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_i]
}

equation! {
    /// numpy
    pub_0663 a: Tensor![f32; 0, 4, 2, 3, 2, 3], b: Tensor![f32; 3, 2, 3, 2];
    let c: Tensor![f32; 0, 4, 2, 2] = einsum!("bhwijc,ijco->bhwo", a, b);
    named [n_b, n_h, n_w, n_o] = a[n_b, n_h, n_w, n_i, n_j, n_c] * b[n_i, n_j, n_c, n_o]
}

equation! {
    /// numpy
    pub_0664 a: Tensor![f32; 4, 0], b: Tensor![f32; 0, 4], c: Tensor![f32; 4, 4];
    let y: Tensor![f32; 4] = einsum!("bi,ij,bj->b", a, b, c);
    named [n_b] = a[n_b, n_i] * b[n_i, n_j] * c[n_b, n_j]
}

equation! {
    /// numpy
    pub_0665 a: Tensor![f32; 0], b: Tensor![f32; 0];
    let c: Tensor![f32] = einsum!("...i,...i->...", a, b);
    named [..] = a[.., n_i] * b[.., n_i]
}

equation! {
    /// numpy
    pub_0666 a: Tensor![f32; 0, 0];
    let c: Tensor![f32; 0] = einsum!("...ii->...i", a);
    named [.., n_i] = a[.., n_i, n_i]
}

equation! {
    /// numpy
    pub_0667 a: Tensor![f32], b: Tensor![f32];
    let c: Tensor![f32] = einsum!("...,...", a, b);
    named [..] = a[..] * b[..]
}

equation! {
    /// numpy
    pub_0668 a: Tensor![f32; 3, 0, 4], b: Tensor![f32; 0, 2], c: Tensor![f32; 4, 2, 3];
    let y: Tensor![f32; 3, 3] = einsum!("abc,bd,cde->ae", a, b, c);
    named [n_a, n_e] = a[n_a, n_b, n_c] * b[n_b, n_d] * c[n_c, n_d, n_e]
}

equation! {
    /// numpy
    pub_0669 a: Tensor![f32; 4, 2, 2, 2, 4, 0], b: Tensor![f32; 2, 4, 0];
    let c: Tensor![f32; 4, 2, 2, 0] = einsum!("bhwijc,ijc->bhwc", a, b);
    named [n_b, n_h, n_w, n_c] = a[n_b, n_h, n_w, n_i, n_j, n_c] * b[n_i, n_j, n_c]
}

equation! {
    /// numpy
    pub_0670 a: Tensor![f32; 0, 3, 4], b: Tensor![f32; 4, 3, 2];
    let c: Tensor![f32; 0, 3, 3, 2] = einsum!("abc,cde->abde", a, b);
    named [n_a, n_b, n_d, n_e] = a[n_a, n_b, n_c] * b[n_c, n_d, n_e]
}

equation! {
    /// numpy
    pub_0671 a: Tensor![f32; 0, 2], b: Tensor![f32; 1, 4];
    let c: Tensor![f32; 0, 1] = einsum!("ij,kl->ik", a, b);
    named [n_i, n_k] = a[n_i, n_j] * b[n_k, n_l]
}

equation! {
    /// numpy
    pub_0672 a: Tensor![f32; 0, 2], b: Tensor![f32; 2];
    let c: Tensor![f32; 0, 2] = einsum!("ij,j->ij", a, b);
    named [n_i, n_j] = a[n_i, n_j] * b[n_j]
}

equation! {
    /// numpy
    pub_0673 a: Tensor![f32; 3, 0], b: Tensor![f32; 0, 3];
    let c: Tensor![f32; 3, 0, 3] = einsum!("ij,jk->ijk", a, b);
    named [n_i, n_j, n_k] = a[n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0674 a: Tensor![f32; 0, 3, 0, 3];
    let c: Tensor![f32] = einsum!("ijij", a);
    named [] = a[n_i, n_j, n_i, n_j]
}

equation! {
    /// numpy
    pub_0675 a: Tensor![f32; 0, 2, 2, 2], b: Tensor![f32; 1, 3, 2, 2];
    let c: Tensor![f32; 0, 2, 1, 3] = einsum!("abcd,efcd->abef", a, b);
    named [n_a, n_b, n_e, n_f] = a[n_a, n_b, n_c, n_d] * b[n_e, n_f, n_c, n_d]
}

equation! {
    /// numpy
    pub_0676 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 0], c: Tensor![f32; 0, 2];
    let y: Tensor![f32] = einsum!("ij,jk,ki->", a, b, c);
    named [] = a[n_i, n_j] * b[n_j, n_k] * c[n_k, n_i]
}

equation! {
    /// numpy
    pub_0693 a: Tensor![f32; 2, 2, 1], b: Tensor![f32; 2];
    let c: Tensor![f32; 2, 2, 1] = einsum!("i...,i...->i...", a, b);
    named [n_i, ..] = a[n_i, ..] * b[n_i, ..]
}

equation! {
    /// numpy
    pub_0694 a: Tensor![f32; 4, 2, 2, 2], b: Tensor![f32; 4, 4];
    let c: Tensor![f32; 2, 2, 2, 4] = einsum!("k...,jk", a, b);
    named [.., n_j] = a[n_k, ..] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0695 a: Tensor![f32; 1, 3, 4], b: Tensor![f32; 4, 2];
    let c: Tensor![f32; 1, 3, 2] = einsum!("...ij,jk->...ik", a, b);
    named [.., n_i, n_k] = a[.., n_i, n_j] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0696 a: Tensor![f32; 4, 3], b: Tensor![f32; 3, 1, 3, 1];
    let c: Tensor![f32; 3, 1, 4, 1] = einsum!("...ij,...jk->...ik", a, b);
    named [.., n_i, n_k] = a[.., n_i, n_j] * b[.., n_j, n_k]
}

equation! {
    /// numpy
    pub_0697 a: Tensor![f32; 1, 3, 3, 4, 3], b: Tensor![f32; 3, 3, 4, 3, 4];
    let c: Tensor![f32; 1, 3, 4] = einsum!("...abc,...abcd->...d", a, b);
    named [.., n_d] = a[.., n_a, n_b, n_c] * b[.., n_a, n_b, n_c, n_d]
}

equation! {
    /// numpy
    pub_0698 a: Tensor![f32; 4], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 3] = einsum!("...i,...i->...", a, b);
    named [..] = a[.., n_i] * b[.., n_i]
}

equation! {
    /// numpy
    pub_0699 a: Tensor![f32], b: Tensor![f32; 1];
    let c: Tensor![f32; 1] = einsum!("...,...->...", a, b);
    named [..] = a[..] * b[..]
}

equation! {
    /// numpy
    pub_0700 a: Tensor![f32; 4, 4], b: Tensor![f32; 4];
    let c: Tensor![f32; 4, 4] = einsum!("ab...,b->ab...", a, b);
    named [n_a, n_b, ..] = a[n_a, n_b, ..] * b[n_b]
}

equation! {
    /// numpy
    pub_0701 a: Tensor![f32; 4, 2], b: Tensor![f32; 4];
    let c: Tensor![f32; 4, 2] = einsum!("i...,i...->i...", a, b);
    named [n_i, ..] = a[n_i, ..] * b[n_i, ..]
}

equation! {
    /// numpy
    pub_0702 a: Tensor![f32; 1, 3], b: Tensor![f32; 1, 3];
    let c: Tensor![f32; 1] = einsum!("...i,...i->...", a, b);
    named [..] = a[.., n_i] * b[.., n_i]
}

equation! {
    /// numpy
    pub_0703 a: Tensor![f32; 2, 2], b: Tensor![f32; 3, 2];
    let c: Tensor![f32; 2, 3] = einsum!("k...,jk", a, b);
    named [.., n_j] = a[n_k, ..] * b[n_j, n_k]
}

equation! {
    /// numpy
    pub_0704 a: Tensor![f32; 3], b: Tensor![f32; 3];
    let c: Tensor![f32; 3] = einsum!("i...,i...->i...", a, b);
    named [n_i, ..] = a[n_i, ..] * b[n_i, ..]
}

equation! {
    /// numpy
    pub_0705 a: Tensor![f32; 3, 3, 1], b: Tensor![f32; 3, 3, 1];
    let c: Tensor![f32; 3, 3, 1] = einsum!("ij...,jk...->ik...", a, b);
    named [n_i, n_k, ..] = a[n_i, n_j, ..] * b[n_j, n_k, ..]
}

equation! {
    /// numpy
    pub_0706 a: Tensor![f32; 1, 3], b: Tensor![f32; 3];
    let c: Tensor![f32; 1, 3] = einsum!("...,...->...", a, b);
    named [..] = a[..] * b[..]
}

equation! {
    /// numpy
    pub_0707 a: Tensor![f32; 2, 3, 3, 2], b: Tensor![f32; 3], c: Tensor![f32; 2, 3, 2, 2], d: Tensor![f32; 3], e: Tensor![f32; 3, 2, 2, 3], f: Tensor![f32; 3];
    let y: Tensor![f32; 3, 2, 2, 3] = einsum!("QzdE,z,QASS,z,AQEz,z->dSQA", a, b, c, d, e, f);
    named [n_d, n_S, n_Q, n_A] = a[n_Q, n_z, n_d, n_E] * b[n_z] * c[n_Q, n_A, n_S, n_S] * d[n_z] * e[n_A, n_Q, n_E, n_z] * f[n_z]
}

equation! {
    /// numpy
    pub_0708 a: Tensor![f32; 3, 3, 3, 2], b: Tensor![f32];
    let c: Tensor![f32] = einsum!("gnFI,->", a, b);
    named [] = a[n_g, n_n, n_F, n_I] * b[]
}

equation! {
    /// numpy
    pub_0709 a: Tensor![f64; 2], b: Tensor![f64; 2], c: Tensor![f64; 2, 2, 2, 2];
    let y: Tensor![f64; 2, 2] = einsum!("s,S,Sswe", a, b, c);
    named [n_e, n_w] = a[n_s] * b[n_S] * c[n_S, n_s, n_w, n_e]
}

equation! {
    /// numpy
    pub_0710 a: Tensor![f32; 3], b: Tensor![f32; 3, 3], c: Tensor![f32; 3, 3], d: Tensor![f32; 3, 3];
    let y: Tensor![f32; 3, 3] = einsum!("a,aI,Ia,aI->Ia", a, b, c, d);
    named [n_I, n_a] = a[n_a] * b[n_a, n_I] * c[n_I, n_a] * d[n_a, n_I]
}

equation! {
    /// numpy
    pub_0711 a: Tensor![f32; 3, 2], b: Tensor![f32; 2, 3], c: Tensor![f32; 2, 3], d: Tensor![f32; 3, 2], e: Tensor![f32; 3, 2], f: Tensor![f32; 3, 3];
    let y: Tensor![f32; 2] = einsum!("di,id,id,di,di,dd->i", a, b, c, d, e, f);
    named [n_i] = a[n_d, n_i] * b[n_i, n_d] * c[n_i, n_d] * d[n_d, n_i] * e[n_d, n_i] * f[n_d, n_d]
}

equation! {
    /// numpy
    pub_0712 a: Tensor![f64; 3, 3], b: Tensor![f64; 2, 3, 2];
    let c: Tensor![f64] = einsum!("pl,CpN->", a, b);
    named [] = a[n_p, n_l] * b[n_C, n_p, n_N]
}

equation! {
    /// numpy
    pub_0713 a: Tensor![i64], b: Tensor![i64; 1, 2];
    let c: Tensor![i64; 2, 1] = einsum!(",VG", a, b);
    named [n_G, n_V] = a[] * b[n_V, n_G]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0714 a: Tensor![Complex<f32>; 2, 2], b: Tensor![Complex<f32>; 2, 2], c: Tensor![Complex<f32>; 2, 2, 2], d: Tensor![Complex<f32>; 2, 2, 2];
    let y: Tensor![Complex<f32>; 2, 2] = einsum!("EU...,U...,EU...,UE...->...U", a, b, c, d);
    named [.., n_U] = a[n_E, n_U, ..] * b[n_U, ..] * c[n_E, n_U, ..] * d[n_U, n_E, ..]
}

equation! {
    /// numpy
    pub_0715 a: Tensor![f32; 3, 1, 3], b: Tensor![f32; 3, 2, 3], c: Tensor![f32; 3], d: Tensor![f32; 2, 1];
    let y: Tensor![f32; 1, 2] = einsum!("hOi,iCh,T,CO->OC", a, b, c, d);
    named [n_O, n_C] = a[n_h, n_O, n_i] * b[n_i, n_C, n_h] * c[n_T] * d[n_C, n_O]
}

equation! {
    /// numpy
    pub_0716 a: Tensor![f32; 3, 1, 2];
    let c: Tensor![f32; 2, 3, 1] = einsum!("SzN->NSz", a);
    named [n_N, n_S, n_z] = a[n_S, n_z, n_N]
}

equation! {
    /// numpy
    pub_0717 a: Tensor![f32; 2, 1, 1, 3, 2], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 2, 1, 1, 3, 2] = einsum!("...bs,pa->...ap", a, b);
    named [.., n_a, n_p] = a[.., n_b, n_s] * b[n_p, n_a]
}

equation! {
    /// numpy
    pub_0718 a: Tensor![f32; 2], b: Tensor![f32; 3, 2, 3], c: Tensor![f32], d: Tensor![f32; 2, 3, 3], e: Tensor![f32; 3, 2, 3], f: Tensor![f32; 3, 2, 3];
    let y: Tensor![f32; 2, 3, 3] = einsum!("n,Ond,,ndO,dnO,Ond->nOd", a, b, c, d, e, f);
    named [n_n, n_O, n_d] = a[n_n] * b[n_O, n_n, n_d] * c[] * d[n_n, n_d, n_O] * e[n_d, n_n, n_O] * f[n_O, n_n, n_d]
}

equation! {
    /// numpy
    pub_0719 a: Tensor![f32], b: Tensor![f32; 2, 3, 2];
    let c: Tensor![f32] = einsum!(",Ikh->", a, b);
    named [] = a[] * b[n_I, n_k, n_h]
}

equation! {
    /// numpy
    pub_0720 a: Tensor![f32; 3];
    let c: Tensor![f32; 3] = einsum!("m->m", a);
    named [n_m] = a[n_m]
}

equation! {
    /// numpy
    pub_0721 a: Tensor![f64; 3, 2, 3], b: Tensor![f64], c: Tensor![f64; 3, 3], d: Tensor![f64; 2, 3, 3], e: Tensor![f64; 3, 3], f: Tensor![f64; 2, 3, 3];
    let y: Tensor![f64; 3, 3] = einsum!("xUI,,Ix,UII,xI,Uxy->Iy", a, b, c, d, e, f);
    named [n_I, n_y] = a[n_x, n_U, n_I] * b[] * c[n_I, n_x] * d[n_U, n_I, n_I] * e[n_x, n_I] * f[n_U, n_x, n_y]
}

equation! {
    /// numpy
    pub_0722 a: Tensor![f64; 3, 2], b: Tensor![f64; 3, 2, 3];
    let c: Tensor![f64; 3, 3, 2, 3] = einsum!("zy,JeO->OJez", a, b);
    named [n_O, n_J, n_e, n_z] = a[n_z, n_y] * b[n_J, n_e, n_O]
}

equation! {
    /// numpy
    pub_0723 a: Tensor![i32; 3], b: Tensor![i32; 2], c: Tensor![i32; 3];
    let y: Tensor![i32; 3, 2] = einsum!("o,R,o->oR", a, b, c);
    named [n_o, n_R] = a[n_o] * b[n_R] * c[n_o]
}

equation! {
    /// numpy
    pub_0724 a: Tensor![f32; 2, 2], b: Tensor![f32; 2], c: Tensor![f32; 2, 2, 1, 3, 1], d: Tensor![f32; 2, 2], e: Tensor![f32; 3, 1, 2, 2];
    let y: Tensor![f32; 1, 3, 1, 2] = einsum!("FM,M,FF...,MF...,...MM->...F", a, b, c, d, e);
    named [.., n_F] = a[n_F, n_M] * b[n_M] * c[n_F, n_F, ..] * d[n_M, n_F, ..] * e[.., n_M, n_M]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0725 a: Tensor![Complex<f32>], b: Tensor![Complex<f32>; 3, 3], c: Tensor![Complex<f32>; 3, 3], d: Tensor![Complex<f32>; 3, 3], e: Tensor![Complex<f32>; 2, 3, 3, 3], f: Tensor![Complex<f32>; 3, 3, 2];
    let y: Tensor![Complex<f32>; 3, 3] = einsum!(",dA,dU,AU,jdAl,Alj->lU", a, b, c, d, e, f);
    named [n_l, n_U] = a[] * b[n_d, n_A] * c[n_d, n_U] * d[n_A, n_U] * e[n_j, n_d, n_A, n_l] * f[n_A, n_l, n_j]
}

equation! {
    /// numpy
    pub_0726 a: Tensor![f32; 3, 3, 3, 2], b: Tensor![f32; 3, 2, 3, 3], c: Tensor![f32; 2, 2], d: Tensor![f32; 3, 3];
    let y: Tensor![f32] = einsum!("smrk,skTM,kk,Mr->", a, b, c, d);
    named [] = a[n_s, n_m, n_r, n_k] * b[n_s, n_k, n_T, n_M] * c[n_k, n_k] * d[n_M, n_r]
}

equation! {
    /// numpy
    pub_0727 a: Tensor![f64; 2], b: Tensor![f64; 3, 3], c: Tensor![f64; 3, 3], d: Tensor![f64; 3, 3, 3], e: Tensor![f64], f: Tensor![f64; 2, 2, 3];
    let y: Tensor![f64; 2, 3] = einsum!("a,bQ,FF,FQQ,,IaQ->Ib", a, b, c, d, e, f);
    named [n_I, n_b] = a[n_a] * b[n_b, n_Q] * c[n_F, n_F] * d[n_F, n_Q, n_Q] * e[] * f[n_I, n_a, n_Q]
}

equation! {
    /// numpy
    pub_0728 a: Tensor![i64; 2, 1, 3, 2], b: Tensor![i64; 3, 2, 1, 2];
    let c: Tensor![i64; 3, 3] = einsum!("CQYa...,...CQa->Y...", a, b);
    named [n_Y, ..] = a[n_C, n_Q, n_Y, n_a, ..] * b[.., n_C, n_Q, n_a]
}

equation! {
    /// numpy
    pub_0729 a: Tensor![f32; 2, 3], b: Tensor![f32; 2, 3], c: Tensor![f32; 3, 2];
    let y: Tensor![f32] = einsum!("iv,iv,vi", a, b, c);
    named [] = a[n_i, n_v] * b[n_i, n_v] * c[n_v, n_i]
}

equation! {
    /// numpy
    pub_0730 a: Tensor![f64; 2, 2, 1], b: Tensor![f64; 2, 2];
    let c: Tensor![f64; 1] = einsum!("XR...,Mh->...", a, b);
    named [..] = a[n_X, n_R, ..] * b[n_M, n_h]
}

equation! {
    /// numpy
    pub_0731 a: Tensor![f32], b: Tensor![f32], c: Tensor![f32], d: Tensor![f32; 2, 3], e: Tensor![f32; 2, 3], f: Tensor![f32; 2, 3];
    let y: Tensor![f32] = einsum!(",,,LP,LP,LP->", a, b, c, d, e, f);
    named [] = a[] * b[] * c[] * d[n_L, n_P] * e[n_L, n_P] * f[n_L, n_P]
}

equation! {
    /// numpy
    pub_0732 a: Tensor![f64; 3, 2, 3], b: Tensor![f64; 3, 2, 3], c: Tensor![f64; 2, 2, 3];
    let y: Tensor![f64] = einsum!("eso,Vfe,fse->", a, b, c);
    named [] = a[n_e, n_s, n_o] * b[n_V, n_f, n_e] * c[n_f, n_s, n_e]
}

equation! {
    /// numpy
    pub_0733 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 2], c: Tensor![f32; 2, 2];
    let y: Tensor![f32] = einsum!("Sn,nS,Sn", a, b, c);
    named [] = a[n_S, n_n] * b[n_n, n_S] * c[n_S, n_n]
}

equation! {
    /// numpy
    pub_0734 a: Tensor![f32; 3, 3, 2], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 3, 2] = einsum!("vFR,Rv->vR", a, b);
    named [n_v, n_R] = a[n_v, n_F, n_R] * b[n_R, n_v]
}

equation! {
    /// numpy
    pub_0735 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 2, 2], c: Tensor![f32; 2, 2, 2], d: Tensor![f32];
    let y: Tensor![f32; 2] = einsum!("mD,DJm,mJD,->J", a, b, c, d);
    named [n_J] = a[n_m, n_D] * b[n_D, n_J, n_m] * c[n_m, n_J, n_D] * d[]
}

equation! {
    /// numpy
    pub_0736 a: Tensor![f32; 3, 3], b: Tensor![f32; 2];
    let c: Tensor![f32; 3, 2, 3] = einsum!("Oz,x", a, b);
    named [n_O, n_x, n_z] = a[n_O, n_z] * b[n_x]
}

equation! {
    /// numpy
    pub_0737 a: Tensor![f32; 2, 3], b: Tensor![f32; 3];
    let c: Tensor![f32; 3] = einsum!("xY,Y->Y", a, b);
    named [n_Y] = a[n_x, n_Y] * b[n_Y]
}

equation! {
    /// numpy
    pub_0738 a: Tensor![f32], b: Tensor![f32], c: Tensor![f32; 2, 3], d: Tensor![f32; 2, 3];
    let y: Tensor![f32; 3, 2] = einsum!(",,iQ,iQ->Qi", a, b, c, d);
    named [n_Q, n_i] = a[] * b[] * c[n_i, n_Q] * d[n_i, n_Q]
}

equation! {
    /// numpy
    pub_0739 a: Tensor![f32], b: Tensor![f32; 3, 3], c: Tensor![f32; 3, 3], d: Tensor![f32; 3, 3, 3], e: Tensor![f32; 3], f: Tensor![f32; 3, 3];
    let y: Tensor![f32; 3, 3] = einsum!(",Pj,Pj,jPP,j,Pj->Pj", a, b, c, d, e, f);
    named [n_P, n_j] = a[] * b[n_P, n_j] * c[n_P, n_j] * d[n_j, n_P, n_P] * e[n_j] * f[n_P, n_j]
}

equation! {
    /// numpy
    pub_0740 a: Tensor![f32; 2, 2], b: Tensor![f32; 2, 2], c: Tensor![f32; 2, 2, 2];
    let y: Tensor![f32; 2, 2] = einsum!("EK,EP,PEK->EP", a, b, c);
    named [n_E, n_P] = a[n_E, n_K] * b[n_E, n_P] * c[n_P, n_E, n_K]
}

equation! {
    /// numpy
    pub_0741 a: Tensor![f32; 3, 3, 3, 3], b: Tensor![f32; 1, 3, 3, 2, 2];
    let c: Tensor![f32; 3, 2, 3, 1] = einsum!("cZZz,...cZqe->ceZ...", a, b);
    named [n_c, n_e, n_Z, ..] = a[n_c, n_Z, n_Z, n_z] * b[.., n_c, n_Z, n_q, n_e]
}

equation! {
    /// numpy
    pub_0742 a: Tensor![f32; 3, 2, 2, 2, 2], b: Tensor![f32; 3];
    let c: Tensor![f32] = einsum!("Nlkpp,N->", a, b);
    named [] = a[n_N, n_l, n_k, n_p, n_p] * b[n_N]
}

equation! {
    /// numpy
    pub_0743 a: Tensor![f32], b: Tensor![f32; 2, 3, 3, 3], c: Tensor![f32], d: Tensor![f32; 3, 3];
    let y: Tensor![f32; 2, 3] = einsum!(",ctit,,tt->ci", a, b, c, d);
    named [n_c, n_i] = a[] * b[n_c, n_t, n_i, n_t] * c[] * d[n_t, n_t]
}

equation! {
    /// numpy
    pub_0744 a: Tensor![f32; 1, 2, 3], b: Tensor![f32; 2, 2, 1], c: Tensor![f32; 2, 2, 2];
    let y: Tensor![f32; 2, 3] = einsum!("tuc,Vst,usu", a, b, c);
    named [n_V, n_c] = a[n_t, n_u, n_c] * b[n_V, n_s, n_t] * c[n_u, n_s, n_u]
}

equation! {
    /// numpy
    pub_0745 a: Tensor![f32], b: Tensor![f32; 2, 3];
    let c: Tensor![f32; 2] = einsum!(",Ye->Y", a, b);
    named [n_Y] = a[] * b[n_Y, n_e]
}

equation! {
    /// numpy
    pub_0746 a: Tensor![f64; 3, 3, 3, 3], b: Tensor![f64], c: Tensor![f64; 3, 3, 3, 3, 3], d: Tensor![f64], e: Tensor![f64; 3, 3, 3];
    let y: Tensor![f64; 3] = einsum!("qoJk,,okqoJ,,Jkq->J", a, b, c, d, e);
    named [n_J] = a[n_q, n_o, n_J, n_k] * b[] * c[n_o, n_k, n_q, n_o, n_J] * d[] * e[n_J, n_k, n_q]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0747 a: Tensor![Complex<f64>; 3, 3, 3], b: Tensor![Complex<f64>; 2], c: Tensor![Complex<f64>; 3, 3, 2, 3];
    let y: Tensor![Complex<f64>; 2, 2] = einsum!("XRX,t,XRVX", a, b, c);
    named [n_V, n_t] = a[n_X, n_R, n_X] * b[n_t] * c[n_X, n_R, n_V, n_X]
}

equation! {
    /// numpy
    pub_0748 a: Tensor![f32; 3, 1, 3];
    let c: Tensor![f32; 3] = einsum!("...wQC->C...", a);
    named [n_C, ..] = a[.., n_w, n_Q, n_C]
}

equation! {
    /// numpy
    pub_0749 a: Tensor![f32; 3, 2], b: Tensor![f32; 3, 3];
    let c: Tensor![f32; 3, 2] = einsum!("kX,Dk->kX", a, b);
    named [n_k, n_X] = a[n_k, n_X] * b[n_D, n_k]
}

equation! {
    /// numpy
    #[cfg(feature = "complex")]
    pub_0750 a: Tensor![Complex<f64>; 2, 3];
    let c: Tensor![Complex<f64>; 2, 3] = einsum!("he->he", a);
    named [n_h, n_e] = a[n_h, n_e]
}

equation! {
    /// numpy
    pub_0751 a: Tensor![f32; 3, 2], b: Tensor![f32; 2, 3];
    let c: Tensor![f32] = einsum!("hl,lh->", a, b);
    named [] = a[n_h, n_l] * b[n_l, n_h]
}

equation! {
    /// numpy
    pub_0770 a: Tensor![f32; 2, 3], b: Tensor![f32; 3, 4];
    let c: Tensor![f32; 2, 4] = einsum!("ij,jk->...ik", a, b);
    named [.., n_i, n_k] = a[n_i, n_j] * b[n_j, n_k]
}
