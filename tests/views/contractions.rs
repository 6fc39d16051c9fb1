//! Contractions read views in place and write into them: each call on views against the same sums by plain loops, with constant
//! lengths and run-time ones, steps backwards, lengths of 0, elements that are read more than once.

use crate::model::{Model, indices, model};
use conformable::{
    Dyn, Shape, Tensor, batch_dot, dot, dot_general, einsum, inner, matmul, matvec, outer, permute,
    permute_mut, slice, slice_mut, tensordot, trace, vecdot, vecmat,
};

/// An einsum by its definition: a loop over all labels.
fn oracle(terms: &[&str], output: &str, operands: &[&Model]) -> Model {
    let mut labels: Vec<(char, usize)> = Vec::new();
    for (term, operand) in terms.iter().zip(operands) {
        for (label, len) in term.chars().zip(&operand.lengths) {
            match labels.iter().find(|(l, _)| *l == label) {
                Some((_, known)) => assert_eq!(known, len),
                None => labels.push((label, *len)),
            }
        }
    }
    let place = |label: char| labels.iter().position(|(l, _)| *l == label).unwrap();
    let lengths: Vec<usize> = output.chars().map(|label| labels[place(label)].1).collect();
    let mut sums = Model::of(&lengths, |_| 0);
    let all: Vec<usize> = labels.iter().map(|(_, len)| *len).collect();
    for index in indices(&all) {
        let of = |term: &str| term.chars().map(|label| index[place(label)]).collect::<Vec<_>>();
        let product: i64 = terms.iter().zip(operands).map(|(term, operand)| operand.at(&of(term))).product();
        let to = of(output).iter().zip(&lengths).fold(0, |to, (i, len)| to * len + i);
        sums.elements[to] += product;
    }
    sums
}

/// Numbers that repeat late.
fn number(i: usize) -> i64 {
    (i as i64 * 37 + 11) % 19 - 9
}

/// One test of all contractions on the views `$a` of (m, k), `$b` of (k, n), `$v` of (k,) and the square `$s`, with results that go
/// into views of every kind.
macro_rules! contractions {
    ($a:expr, $b:expr, $v:expr, $s:expr) => {{
        let (a, b, v, s) = ($a, $b, $v, $s);
        let (ma, mb, mv, ms) = (model(a), model(b), model(v), model(s));
        let product = oracle(&["ij", "jk"], "ik", &[&ma, &mb]);
        assert_eq!(model(dot!(a, b).view()), product, "dot!");
        assert_eq!(model(matmul!(a, b).view()), product, "matmul!");
        assert_eq!(model(matmul!(permute!(a, [1, 0]), b, transpose_a = true).view()), product, "transpose_a");
        assert_eq!(model(matmul!(a, b.t(), transpose_b = true).view()), product, "transpose_b");
        assert_eq!(model(einsum!("ij,jk->ik", a, b).view()), product, "einsum!");
        assert_eq!(model(einsum!([i, k] = a[i, j] * b[j, k]).view()), product, "einsum! with names");
        assert_eq!(model(tensordot!(a, b, axes = 1).view()), product, "tensordot!");
        assert_eq!(model(dot_general!(a, b, contract = ([1], [0])).view()), product, "dot_general!");
        assert_eq!(model(inner!(a, permute!(b, [1, 0])).view()), product, "inner!");
        let applied = oracle(&["ij", "j"], "i", &[&ma, &mv]);
        assert_eq!(model(matvec!(a, v).view()), applied, "matvec!");
        assert_eq!(model(dot!(a, v).view()), applied, "dot! of a vector");
        assert_eq!(model(vecdot!(a, v).view()), applied, "vecdot!");
        let of_columns = oracle(&["j", "jk"], "k", &[&mv, &mb]);
        assert_eq!(model(vecmat!(v, b).view()), of_columns, "vecmat!");
        assert_eq!(model(outer!(v, v).view()), oracle(&["i", "j"], "ij", &[&mv, &mv]), "outer!");
        let sum = oracle(&["ii"], "", &[&ms]);
        assert_eq!(model(trace!(s).view()), sum, "trace!");
        assert_eq!(model(einsum!("i->", s.diagonal()).view()), sum, "diagonal");
        let chain = oracle(&["ij", "jk", "lk"], "il", &[&ma, &mb, &mb]);
        assert_eq!(model(dot!(a, b, b.t()).view()), chain, "a chain");

        // Batches: the first operand is read again for each of them.
        let [m, k] = a.shape();
        let [_, n] = b.shape();
        let many = a.broadcast_to_with::<(Dyn, Dyn, Dyn)>(&[3, m, k]).unwrap();
        let other = b.broadcast_to_with::<(Dyn, Dyn, Dyn)>(&[3, k, n]).unwrap();
        let batch = oracle(&["bij", "bjk"], "bik", &[&model(many), &model(other)]);
        assert_eq!(model(batch_dot!(many, other).view()), batch, "batch_dot!");
        assert_eq!(model(matmul!(many, b).view()), batch, "matmul! of a batch");

        // Results into views: columns backwards, rows with gaps, axes in another order; what lies between is as it was.
        let mut buffer = <Tensor![i64; dyn, dyn]>::full_with(77, &[2 * m + 1, n + 2]).unwrap();
        let (rows, columns) = (2 * m, n + 1);
        dot!(a, b, out = slice_mut!(buffer, [0..rows; 2, 1..columns; -1]));
        matmul!(a, b, out += slice_mut!(buffer, [0..rows; 2, 1..columns; -1]));
        let expected = Model::of(&buffer.shape(), |i| {
            let inside = i[0] % 2 == 0 && i[0] < rows && i[1] > 0 && i[1] <= n;
            if inside { 2 * product.at(&[i[0] / 2, n - i[1]]) } else { 77 }
        });
        assert_eq!(model(buffer.view()), expected, "out");
        let mut turned = <Tensor![i64; dyn, dyn]>::full_with(77, &[n, m]).unwrap();
        einsum!("ij,jk->ik", a, b, out = permute_mut!(turned, [1, 0]));
        assert_eq!(model(turned.t()), product, "out with axes in another order");
        let mut cube = <Tensor![i64; dyn, dyn, 3]>::full_with(77, &[m, n, 3]).unwrap();
        let mut last = cube.index_axis_mut::<-1>(1);
        dot!(a, b, out = last);
        assert_eq!(model(slice!(cube, [.., .., 1])), product, "out at an index");
        assert!(slice!(cube, [.., .., 0..3; 2]).iter().all(|x| *x == 77), "beside the index");
        for (mut row, x) in turned.axis_iter_mut::<1>().zip(a.outer_iter()) {
            einsum!("j,jk->k", x, b, out = row);
        }
        assert_eq!(model(turned.t()), product, "out row by row");
    }};
}

#[test]
fn constant_views() {
    let x = <Tensor![i64; 9, 14]>::from_fn(|[i, j]| number(14 * i + j));
    let v = <Tensor![i64; 14]>::from_fn(|[i]| number(i + 5));
    // Steps and gaps.
    contractions!(
        slice!(x, [1..8; 2, 0..5]),
        slice!(x, [2..7, 3..14; 3]),
        slice!(v, [1..11; 2]),
        slice!(x, [..4, 10..])
    );
    // Backwards, on one axis and on both.
    contractions!(
        slice!(x, [..; -1, 2..7]),
        slice!(x, [0..5, ..; -1]),
        slice!(v, [0..5; -1]),
        slice!(x, [0..6; -2, 4..10; -2])
    );
    contractions!(
        slice!(x, [..; -1, 0..14; -3]),
        slice!(x, [4..9; -1, 0..8; -1]),
        slice!(v, [..5]),
        permute!(slice!(x, [..3, ..; -1]), [1, 0]).view().split_at_const::<0, 3>().0
    );
    // Lengths of 1 and 0.
    contractions!(
        slice!(x, [3..4, 0..5]),
        slice!(x, [2..7, 5..6]),
        slice!(v, [..5]),
        slice!(x, [1..2, 3..4])
    );
    contractions!(slice!(x, [3..5, 5..5]), slice!(x, [9.., 0..4]), slice!(v, [7..7]), slice!(x, [..0, ..0]));
    contractions!(slice!(x, [3..3, 0..5]), slice!(x, [0..5, 0..4]), slice!(v, [..5]), slice!(x, [..1, ..1]));
    contractions!(slice!(x, [3..5, 0..5]), slice!(x, [0..5, 4..4]), slice!(v, [..5]), slice!(x, [..1, ..1]));
}

#[test]
fn elements_that_are_read_more_than_once() {
    let x = <Tensor![i64; 9, 14]>::from_fn(|[i, j]| number(14 * i + j));
    let v = <Tensor![i64; 5]>::from_fn(|[i]| number(i + 5));
    let one = <Tensor![i64; 1]>::full(3);
    type Left = Shape![4, 5];
    type Right = Shape![5, 6];
    let columns = slice!(x, [..4, 0..1]);
    contractions!(
        v.broadcast_to::<Left>(),
        slice!(x, [0..5, 0..6]),
        v.view(),
        one.broadcast_to::<Shape![6, 6]>()
    );
    contractions!(
        columns.broadcast_to::<Left>(),
        slice!(x, [0..5, 2..7]).split_at_const::<1, 4>().0,
        v.view(),
        slice!(x, [..2, ..2])
    );
    contractions!(
        one.broadcast_to::<Left>(),
        one.broadcast_to::<Right>(),
        one.broadcast_to::<Shape![5]>(),
        v.broadcast_to::<Shape![5, 5]>()
    );
    contractions!(
        slice!(x, [..4, 0..5]),
        slice!(x, [3, 0..6]).broadcast_to::<Right>(),
        v.view(),
        v.broadcast_to::<Shape![5, 5]>().t()
    );
    // A stride of 0 backwards is still 0.
    contractions!(
        slice!(v.broadcast_to::<Left>(), [..; -1, ..; -1]),
        slice!(x, [..5, ..3]),
        v.view(),
        slice!(x, [..2, ..2])
    );
}

#[test]
fn views_of_run_time_lengths() {
    let x = <Tensor![i64; dyn, dyn]>::from_vec_with((0..61 * 83).map(number).collect(), &[61, 83]).unwrap();
    let v = <Tensor![i64; dyn]>::from_vec_with((0..83).map(number).collect(), &[83]).unwrap();
    for (m, k, n) in
        [(1, 1, 1), (3, 4, 5), (8, 16, 33), (17, 5, 37), (30, 40, 2), (0, 3, 4), (3, 0, 4), (3, 4, 0)]
    {
        contractions!(
            slice!(x, [0..m, 1..k + 1]),
            slice!(x, [2..k + 2, 3..n + 3]),
            slice!(v, [..k]),
            slice!(x, [..n, ..n])
        );
        contractions!(
            slice!(x, [0..2 * m; -2, 0..2 * k; 2]),
            slice!(x, [5..k + 5; -1, 0..2 * n; -2]),
            slice!(v, [..k; -1]),
            slice!(x, [..n; -1, ..2 * n; 2])
        );
    }
}

/// Floating point numbers take other kernels, those of large matrices pack their operands. Products of small whole numbers are
/// exact.
macro_rules! kernels {
    ($name:ident $float:ty) => {
        #[test]
        fn $name() {
            let x = <Tensor![i64; 150, 170]>::from_fn(|[i, j]| number(170 * i + j));
            let y = x.map(|n| *n as $float);
            kernels!(@ $float, x, y; [0..8, 0..8], [10..18, 3..11]);
            kernels!(@ $float, x, y; [0..8; -1, 0..16; 2], [10..18, 3..19; -1]);
            kernels!(@ $float, x, y; [..; -1, 0..150], [..; -1, 0..160]);
            kernels!(@ $float, x, y; [0..120, 0..150].t(), [0..140; -1, 0..120].t());
            kernels!(@ $float, x, y; [0..100; -1, 20..120], [0..100, ..; -1]);
            kernels!(@ $float, x, y; [0..150; 2, 0..150; -2], [0..75; -1, 0..100]);
            kernels!(@ $float, x, y; [0, 0..64].broadcast_to::<Shape![70, 64]>(), [0..64, 0..90]);
            kernels!(@ $float, x, y; [0..70, 0..64], [0..64, 5..6].broadcast_to::<Shape![64, 90]>());
            kernels!(@ $float, x, y; [0..1, 0..130; -1], [0..130, 0..140]);
            kernels!(@ $float, x, y; [0..140; -1, 0..130], [0..130; -1, 4..5]);
        }
    };
    (@ $float:ty, $x:ident, $y:ident; $a:tt $(.$am:ident $(::<$at:ty>)? ())*, $b:tt $(.$bm:ident $(::<$bt:ty>)? ())*) => {{
        let (a, b) = (slice!($x, $a)$(.$am $(::<$at>)? ())*, slice!($x, $b)$(.$bm $(::<$bt>)? ())*);
        let [m, k] = a.shape();
        let n = b.shape()[1];
        let mut expected = vec![0; m * n];
        for (i, j, l) in (0..m).flat_map(|i| (0..k).flat_map(move |j| (0..n).map(move |l| (i, j, l)))) {
            expected[i * n + l] += a[[i, j]] * b[[j, l]];
        }
        let expected: Vec<$float> = expected.iter().map(|sum| *sum as $float).collect();
        let (a, b) = (slice!($y, $a)$(.$am $(::<$at>)? ())*, slice!($y, $b)$(.$bm $(::<$bt>)? ())*);
        assert_eq!(dot!(a, b).as_slice(), expected);
        let mut out = <Tensor![$float; dyn, dyn]>::full_with(5.0, &[n + 1, 2 * m]).unwrap();
        let (rows, columns) = (n, 2 * m);
        dot!(a, b, out = slice_mut!(permute_mut!(out, [1, 0]), [0..columns; -2, 0..rows; -1]));
        for i in 0..m {
            for j in 0..n {
                assert_eq!(out[[n - 1 - j, 2 * m - 1 - 2 * i]], expected[i * n + j]);
                assert_eq!(out[[n - 1 - j, 2 * m - 2 - 2 * i]], 5.0, "beside the view");
            }
        }
        assert!(out.index_axis::<0>(n).iter().all(|x| *x == 5.0), "behind the view");
    }};
}

kernels! { kernels_f32 f32 }
kernels! { kernels_f64 f64 }
