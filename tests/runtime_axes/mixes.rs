//! Every contraction with every mix of constants, `dyn` and names on the axes that two operands share: the type of the
//! result, written out here, and its elements, which are those of constants.

use conformable::{
    Const, Dyn, Tensor, batch_dot, dim, dot, dot_general, einsum, inner, matmul, matvec, ops, outer,
    tensordot, trace, try_batch_dot, try_dot, try_einsum, try_matmul, vecdot, vecmat,
};

dim! { B, K }

/// A tensor of small integers, the same for one number of elements whatever the shape.
fn filled<S: conformable::Shape>(lengths: &S::Index) -> Tensor<i64, S> {
    let len: usize = lengths.as_ref().iter().product();
    Tensor::from_vec_with((0..len as i64).map(|i| i * 7 % 11 - 5).collect(), lengths).unwrap()
}

/// The batch axis of length 2 and the contracted axis of length 4, by kind; the most known of two.
macro_rules! axis {
    (B c) => { Const<2> };
    (B d) => { Dyn };
    (B n) => { B };
    (K c) => { Const<4> };
    (K d) => { Dyn };
    (K n) => { K };
    ($name:ident c $other:ident) => { axis!($name c) };
    ($name:ident $one:ident c) => { axis!($name c) };
    ($name:ident n $other:ident) => { axis!($name n) };
    ($name:ident $one:ident n) => { axis!($name n) };
    ($name:ident d d) => { axis!($name d) };
}

/// Calls `$row` with all kinds of the batch axes of two operands, then of their contracted axes.
macro_rules! all {
    ($row:ident) => {
        $row!(c c d n);
        $row!(c d d n);
        $row!(c n n d);
        $row!(d c d d);
        $row!(d d n n);
        $row!(d n c d);
        $row!(n c c n);
        $row!(n d n c);
        $row!(n n d c);
        $row!(n d c c);
    };
}

type One<T> = Tensor<i64, T>;

#[test]
fn matrices_with_a_batch() {
    let (a, b) = (
        filled::<(Const<2>, Const<3>, Const<4>)>(&[2, 3, 4]),
        filled::<(Const<2>, Const<4>, Const<5>)>(&[2, 4, 5]),
    );
    let expected = batch_dot!(a, b).into_vec();
    macro_rules! row {
        ($p:ident $q:ident $r:ident $s:ident) => {{
            type Left = (axis!(B $p), Dyn, axis!(K $r));
            type Right = (axis!(B $q), axis!(K $s), Const<5>);
            type Result = One<(axis!(B $p $q), Dyn, Const<5>)>;
            let (a, b) = (filled::<Left>(&[2, 3, 4]), filled::<Right>(&[2, 4, 5]));
            let results: [Result; 5] = [
                batch_dot!(a, b),
                matmul!(a, b),
                einsum!("bmk,bkn->bmn", a, b),
                einsum!([b, m, n] = a[b, m, k] * b[b, k, n]),
                dot_general!(a, b, batch = ([0], [0]), contract = ([2], [1])),
            ];
            for result in results {
                assert_eq!((result.shape(), &result.into_vec()), ([2, 3, 5], &expected));
            }
        }};
    }
    all!(row);
}

#[test]
fn vectors_with_a_batch() {
    let (a, v) =
        (filled::<(Const<2>, Const<3>, Const<4>)>(&[2, 3, 4]), filled::<(Const<2>, Const<4>)>(&[2, 4]));
    let expected = einsum!("bmk,bk->bm", a, v).into_vec();
    let rows = einsum!("bk,bk->b", v, v).into_vec();
    macro_rules! row {
        ($p:ident $q:ident $r:ident $s:ident) => {{
            let a = filled::<(axis!(B $p), Const<3>, axis!(K $r))>(&[2, 3, 4]);
            let v = filled::<(axis!(B $q), axis!(K $s))>(&[2, 4]);
            let w = filled::<(axis!(B $p), axis!(K $r))>(&[2, 4]);
            let results: [One<(axis!(B $p $q), Const<3>)>; 2] = [matvec!(a, v), batch_dot!(a, v, axes = (2, 1))];
            for result in results {
                assert_eq!((result.shape(), &result.into_vec()), ([2, 3], &expected));
            }
            let turned: One<(axis!(B $p $q), Const<3>)> = vecmat!(v, filled::<(axis!(B $p), axis!(K $r), Const<3>)>(&[2, 4, 3]));
            assert_eq!(turned.shape(), [2, 3]);
            let result: One<(axis!(B $p $q),)> = vecdot!(w, v);
            assert_eq!((result.shape(), &result.into_vec()), ([2], &rows));
        }};
    }
    all!(row);
}

#[test]
fn axes_that_are_only_contracted() {
    let (a, b) = (filled::<(Const<2>, Const<4>)>(&[2, 4]), filled::<(Const<4>, Const<2>)>(&[4, 2]));
    let (product, chain) = (dot!(a, b).into_vec(), dot!(a, b, a).into_vec());
    macro_rules! row {
        ($p:ident $q:ident $r:ident $s:ident) => {{
            // Axes of one operand keep what is known of them.
            let a = filled::<(axis!(B $p), axis!(K $r))>(&[2, 4]);
            let b = filled::<(axis!(K $s), axis!(B $q))>(&[4, 2]);
            let results: [One<(axis!(B $p), axis!(B $q))>; 6] = [
                dot!(a, b),
                matmul!(a, b),
                tensordot!(a, b, axes = 1),
                ops::dot(&a, &b),
                inner!(a, b.t()),
                try_dot!(a, b).unwrap(),
            ];
            for result in results {
                assert_eq!((result.shape(), &result.into_vec()), ([2, 2], &product));
            }
            let third: One<(axis!(B $p), axis!(K $r))> = dot!(a, b, a);
            assert_eq!((third.shape(), &third.into_vec()), ([2, 4], &chain));
            let apart: One<(axis!(B $p), axis!(K $s))> = outer!(filled::<(axis!(B $p),)>(&[2]), filled::<(axis!(K $s),)>(&[4]));
            assert_eq!(apart.shape(), [2, 4]);
            // The diagonal of two axes has the most that is known of both.
            let square = filled::<(axis!(B $p), axis!(B $q))>(&[2, 2]);
            let diagonal: One<(axis!(B $p $q),)> = einsum!("ii->i", square);
            let sum: One<()> = trace!(square);
            assert_eq!((diagonal.shape(), diagonal.iter().sum::<i64>()), ([2], sum[[]]));
        }};
    }
    all!(row);
}

#[test]
fn an_output_of_every_kind() {
    let (a, b) = (filled::<(Const<2>, Const<4>)>(&[2, 4]), filled::<(Const<4>, Const<2>)>(&[4, 2]));
    let expected = dot!(a, b).into_vec();
    let twice: Vec<i64> = expected.iter().map(|x| 2 * x).collect();
    macro_rules! row {
        ($p:ident $q:ident $r:ident $s:ident) => {{
            let a = filled::<(axis!(B $p), Const<4>)>(&[2, 4]);
            let b = filled::<(Dyn, axis!(B $q))>(&[4, 2]);
            let mut c = filled::<(axis!(B $r), axis!(B $s))>(&[2, 2]);
            dot!(a, b, out = c);
            matmul!(a, b, out += c);
            assert_eq!(c.as_slice(), twice);
            try_matmul!(a, b, out = c).unwrap();
            try_einsum!("ij,jk", a, b, out += c.view_mut()).unwrap();
            assert_eq!(c.as_slice(), twice);
        }};
    }
    all!(row);
}

/// Lengths that do not fit are an error in every mix in which one of them is not constant, and it says which is known how.
#[test]
fn every_mix_with_another_length_is_an_error() {
    macro_rules! word {
        (c) => {
            ""
        };
        (d) => {
            "dyn "
        };
        (n) => {
            "K "
        };
    }
    macro_rules! row {
        ($p:ident $q:ident c c) => {};
        ($p:ident $q:ident c $s:ident) => { row!(@ $p $q c $s 4 6) };
        ($p:ident $q:ident $r:ident $s:ident) => { row!(@ $p $q $r $s 0 4) };
        (@ $p:ident $q:ident $r:ident $s:ident $left:literal $right:literal) => {{
            let a = filled::<(axis!(B $p), Const<3>, axis!(K $r))>(&[2, 3, $left]);
            let b = filled::<(axis!(B $q), axis!(K $s), Const<5>)>(&[2, $right, 5]);
            let end = format!("axis 2 of the left operand is {}, axis 1 of the right operand is {} [C001]", $left, $right);
            let shapes = [format!("3, {}{}) and (", word!($r), $left), format!(", {}{}, 5) do not fit: ", word!($s), $right)];
            for error in [try_batch_dot!(a, b).unwrap_err(), try_matmul!(a, b).unwrap_err()] {
                let text = error.to_string();
                assert!(text.ends_with(&end) && shapes.iter().all(|shape| text.contains(shape)), "{text}");
                assert!(error.is_mismatch());
            }
        }};
    }
    all!(row);
}

/// Axes of length 0, known when the program is built or not: nothing is read, and sums of nothing are 0.
#[test]
fn lengths_of_zero() {
    macro_rules! zero {
        ($($batch:ty, $k:ty;)*) => {$({
            let (a, b) = (filled::<($batch, Const<3>, $k)>(&[0, 3, 4]), filled::<($batch, $k, Dyn)>(&[0, 4, 5]));
            let none: One<($batch, Const<3>, Dyn)> = batch_dot!(a, b);
            assert_eq!((none.shape(), none.len()), ([0, 3, 5], 0));
        })*};
    }
    macro_rules! sum {
        ($($batch:ty, $k:ty;)*) => {$({
            let (a, b) = (filled::<($batch, Const<3>, $k)>(&[2, 3, 0]), filled::<($batch, $k, Dyn)>(&[2, 0, 5]));
            let sums: One<($batch, Const<3>, Dyn)> = matmul!(a, b);
            assert_eq!((sums.shape(), sums.into_vec()), ([2, 3, 5], vec![0; 30]));
        })*};
    }
    zero! { Const<0>, Const<4>; Dyn, Dyn; B, Const<4>; B, K; Const<0>, K; }
    sum! { Const<2>, Const<0>; Dyn, Dyn; B, Const<0>; B, K; Const<2>, K; }
}
