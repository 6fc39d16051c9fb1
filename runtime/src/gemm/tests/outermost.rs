//! Products of which the number of matrices or of rows is known at run time only: as many of them as there are, whatever the
//! pieces in which they are multiplied.

use crate::{Const, Dyn, Element, Shape, Tensor, dim, ops};

dim! { Batch }

/// Small integers, which every order of sums gets right.
fn filled<T: Element, S: Shape>(lengths: &S::Index, of: fn(i32) -> T) -> Tensor<T, S> {
    let len: usize = lengths.as_ref().iter().product();
    Tensor::from_vec_with((0..len as i32).map(|i| of(i * 7 % 11 - 5)).collect(), lengths).unwrap()
}

/// `c[x, i, j]` is the sum of `a[x, i, p] * b[x, p, j]`, or of `b[p, j]`.
fn products(a: &[i32], b: &[i32], [count, m, k, n]: [usize; 4], shared: bool) -> Vec<i32> {
    let mut c = Vec::new();
    for x in 0..count {
        for i in 0..m {
            for j in 0..n {
                let b = |p| b[(if shared { 0 } else { x * k * n }) + p * n + j];
                c.push((0..k).map(|p| a[(x * m + i) * k + p] * b(p)).sum());
            }
        }
    }
    c
}

macro_rules! lengths {
    ($t:ident: $([$m:literal $k:literal $n:literal])*) => {$({
        let of = |x: i32| x as $t;
        let back = |c: &[$t]| c.iter().map(|x| *x as i32).collect::<Vec<_>>();
        for count in [0, 1, 2, 3, 7, 15, 16, 17, 31, 32, 33, 100] {
            let all = [count, $m, $k, $n];
            let whole = |lengths: &[usize]| {
                let len: usize = lengths.iter().product();
                (0..len as i32).map(|i| i * 7 % 11 - 5).collect::<Vec<_>>()
            };
            let (x, y, w) = (whole(&[count, $m, $k]), whole(&[count, $k, $n]), whole(&[$k, $n]));
            let a = filled::<$t, (Batch, Const<$m>, Const<$k>)>(&[count, $m, $k], of);
            let b = filled::<$t, (Dyn, Const<$k>, Const<$n>)>(&[count, $k, $n], of);
            let one = filled::<$t, (Const<$k>, Const<$n>)>(&[$k, $n], of);
            assert_eq!(back(ops::batch_dot(&a, &b).as_slice()), products(&x, &y, all, false), "{all:?}");
            assert_eq!(back(ops::matmul(&a, &one).as_slice()), products(&x, &w, all, true), "{all:?}, one right operand");
            // Rows alone, by an inner length that only one operand knows.
            let rows = filled::<$t, (Batch, Dyn)>(&[count * $m, $k], of);
            assert_eq!(back(ops::dot(&rows, &one).as_slice()), products(&x, &w, all, true), "{all:?}, rows");
        }
    })*};
}

#[test]
fn any_number_of_matrices_and_of_rows() {
    lengths! { f32: [3 3 3] [4 5 8] [1 4 8] [5 1 1] [8 8 8] [2 16 16] [1 64 10] [3 0 4] [1 7 64] }
    lengths! { f64: [3 3 3] [4 5 8] [8 8 8] [1 32 32] [1 3 1] [1 64 64] }
    lengths! { i32: [3 3 3] [4 5 8] }
}

/// A batch of length 1 that is not a constant stretches; then the loops are not those that were expected.
#[test]
fn a_batch_of_one_by_chance_stretches() {
    let one = filled::<f32, (Dyn, Const<4>, Const<5>)>(&[1, 4, 5], |x| x as f32);
    let many = filled::<f32, (Dyn, Const<5>, Const<8>)>(&[20, 5, 8], |x| x as f32);
    let c: Tensor<f32, (Dyn, Const<4>, Const<8>)> = ops::matmul(&one, &many);
    let repeated =
        Tensor::<f32, (Dyn, Const<4>, Const<5>)>::from_vec_with(one.as_slice().repeat(20), &[20, 4, 5])
            .unwrap();
    assert_eq!(c, ops::matmul(&repeated, &many));
    let right = filled::<f32, (Dyn, Const<5>, Const<8>)>(&[1, 5, 8], |x| x as f32);
    let c: Tensor<f32, (Dyn, Const<4>, Const<8>)> = ops::matmul(&repeated, &right);
    assert_eq!(c.shape(), [20, 4, 8]);
    assert_eq!(c.as_slice()[..32], c.as_slice()[32..64]);
}
