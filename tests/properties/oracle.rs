//! What a contraction is, from its definition: labels on axes, and a loop over the index of every label.
//!
//! Nothing here comes from the library, and nothing is fast. The rules are those of the documentation of numpy.dot,
//! numpy.matmul, and Keras' batch_dot of both kinds.

/// A contraction as einsum writes it: axes with the same label run together, labels that `c` has not are summed.
#[derive(Clone, Debug)]
pub(crate) struct Labels {
    pub(crate) a: Vec<u8>,
    pub(crate) b: Vec<u8>,
    pub(crate) c: Vec<u8>,
    /// Labels whose axes of length 1 are stretched.
    pub(crate) stretched: Vec<u8>,
    pub(crate) conjugate: [bool; 2],
}

/// The label of the contracted axis.
pub(crate) const K: u8 = b'k';
/// A label that only the result has: an axis of length 1.
const ONE: u8 = b'1';

/// `count` labels from `first` on.
fn labels(first: u8, count: usize) -> Vec<u8> {
    (first..).take(count).collect()
}

impl Labels {
    fn new(a: Vec<u8>, b: Vec<u8>, c: Vec<u8>) -> Self {
        Labels { a, b, c, stretched: Vec::new(), conjugate: [false; 2] }
    }

    /// numpy.dot of operands of these ranks.
    pub(crate) fn dot(left: usize, right: usize) -> Self {
        let (mut a, mut b) = (labels(b'A', left), labels(b'P', right));
        if left == 0 || right == 0 {
            let c = [a.clone(), b.clone()].concat();
            return Labels::new(a, b, c);
        }
        let j = if right == 1 { 0 } else { right - 2 };
        (a[left - 1], b[j]) = (K, K);
        let c = a.iter().chain(&b).copied().filter(|&label| label != K).collect();
        Labels::new(a, b, c)
    }

    /// Keras' batch_dot before 2.2.5.
    pub(crate) fn batch_dot(rank: usize) -> Self {
        let lead = labels(b'A', rank - 2);
        let with = |matrix: &[u8]| [&lead[..], matrix].concat();
        Labels::new(with(b"mk"), with(b"kn"), with(b"mn"))
    }

    /// Keras' batch_dot since 2.2.5.
    pub(crate) fn batch_dot_axes(left: usize, right: usize, (i, j): (isize, isize)) -> Self {
        let place = |axis: isize, rank: usize| (if axis < 0 { rank as isize + axis } else { axis }) as usize;
        let (mut a, mut b) = (labels(b'A', left), labels(b'P', right));
        (a[place(i, left)], b[place(j, right)]) = (K, K);
        b[0] = a[0];
        let mut c: Vec<u8> = a.iter().chain(&b[1..]).copied().filter(|&label| label != K).collect();
        if c.len() == 1 {
            c.push(ONE);
        }
        Labels::new(a, b, c)
    }

    /// numpy.matmul and tf.matmul; `transpose` exchanges the last two axes of an operand.
    pub(crate) fn matmul(left: usize, right: usize, transpose: [bool; 2]) -> Self {
        let lead = labels(b'A', left.max(right).saturating_sub(2));
        let operand = |rank: usize, matrix: [u8; 2], transposed: bool| {
            let (&[x, y], rank_lead) = (&matrix, rank.saturating_sub(2));
            let matrix = match (rank, transposed) {
                (1, _) => vec![K],
                (_, false) => vec![x, y],
                (_, true) => vec![y, x],
            };
            [&lead[lead.len() - rank_lead..], &matrix].concat()
        };
        let (a, b) = (operand(left, *b"mk", transpose[0]), operand(right, *b"kn", transpose[1]));
        let kept = b"mn".iter().filter(|label| a.contains(label) || b.contains(label));
        let c = lead.iter().chain(kept).copied().collect();
        Labels { stretched: lead, ..Labels::new(a, b, c) }
    }

    /// Subscripts with an output. Digits are labels whose axes are stretched.
    pub(crate) fn of(subscripts: &str) -> Self {
        let terms: Vec<Vec<u8>> = subscripts.replace("->", ",").split(',').map(|term| term.into()).collect();
        let [a, b, c] = &terms[..] else { panic!("`{subscripts}` is not about two operands") };
        let stretched = [&a[..], b].concat().into_iter().filter(u8::is_ascii_digit).collect();
        Labels { stretched, ..Labels::new(a.clone(), b.clone(), c.clone()) }
    }

    /// With conjugated operands.
    #[cfg(feature = "complex")]
    pub(crate) fn conjugated(self, conjugate: [bool; 2]) -> Self {
        Labels { conjugate, ..self }
    }

    /// All labels of the operands, each once.
    pub(crate) fn all(&self) -> Vec<u8> {
        let mut all = [&self.a[..], &self.b].concat();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The axes of both operands with the same label.
    pub(crate) fn shared(&self) -> Vec<(usize, usize)> {
        let find = |label: &u8| self.b.iter().position(|other| other == label);
        self.a.iter().enumerate().filter_map(|(i, label)| Some((i, find(label)?))).collect()
    }
}

/// The shape of a result, and for every element in row-major order the products that are summed: places of elements of
/// both operands in row-major order.
#[derive(Debug, PartialEq)]
pub(crate) struct Products {
    pub(crate) shape: Vec<usize>,
    pub(crate) of: Vec<Vec<(usize, usize)>>,
}

impl Products {
    /// For operands of these shapes, which must fit.
    pub(crate) fn new(labels: &Labels, a: &[usize], b: &[usize]) -> Self {
        let mut lengths = [1; 128];
        for (&label, &len) in labels.a.iter().zip(a).chain(labels.b.iter().zip(b)) {
            let known = &mut lengths[label as usize];
            if *known == 1 {
                *known = len;
            }
            assert!(len == *known || len == 1, "the shapes {a:?} and {b:?} do not fit for {labels:?}");
        }
        let length = |&label: &u8| lengths[label as usize];
        let summed: Vec<u8> = labels.all().into_iter().filter(|label| !labels.c.contains(label)).collect();
        let mut index = [0; 128];
        let mut of = Vec::new();
        each(&labels.c, &lengths, &mut index, &mut |index| {
            let (mut products, mut index) = (Vec::new(), *index);
            each(&summed, &lengths, &mut index, &mut |index| {
                products.push((place(&labels.a, a, index), place(&labels.b, b, index)));
            });
            of.push(products);
        });
        Products { shape: labels.c.iter().map(length).collect(), of }
    }
}

/// Calls `f` for every index of these labels, the last one fastest.
pub(crate) fn each(
    labels: &[u8],
    lengths: &[usize; 128],
    index: &mut [usize; 128],
    f: &mut dyn FnMut(&[usize; 128]),
) {
    match labels.split_first() {
        None => f(index),
        Some((&label, rest)) => {
            for i in 0..lengths[label as usize] {
                index[label as usize] = i;
                each(rest, lengths, index, f);
            }
        }
    }
}

/// The place of an element in row-major order; an axis of length 1 is at 0 whatever the index of its label.
pub(crate) fn place(labels: &[u8], shape: &[usize], index: &[usize; 128]) -> usize {
    let mut place = 0;
    for (&label, &len) in labels.iter().zip(shape) {
        place = place * len + if len == 1 { 0 } else { index[label as usize] };
    }
    place
}

// The oracle against examples that are worked out by hand.

fn text(labels: &Labels) -> String {
    let [a, b, c] = [&labels.a, &labels.b, &labels.c].map(|labels| String::from_utf8_lossy(labels));
    format!("{a},{b}->{c}")
}

#[test]
fn labels_are_those_of_the_definitions() {
    let matmul = |left, right| text(&Labels::matmul(left, right, [false; 2]));
    let axes = |left, right, axes| text(&Labels::batch_dot_axes(left, right, axes));
    assert_eq!(text(&Labels::dot(2, 2)), "Ak,kQ->AQ");
    assert_eq!(text(&Labels::dot(3, 4)), "ABk,PQkS->ABPQS");
    assert_eq!(text(&Labels::dot(3, 1)), "ABk,k->AB");
    assert_eq!(text(&Labels::dot(1, 1)), "k,k->");
    assert_eq!(text(&Labels::dot(0, 2)), ",PQ->PQ");
    assert_eq!(text(&Labels::batch_dot(4)), "ABmk,ABkn->ABmn");
    assert_eq!(axes(4, 4, (3, 2)), "ABCk,AQkS->ABCQS");
    assert_eq!(axes(3, 2, (-2, -1)), "AkC,Ak->AC");
    assert_eq!(axes(2, 2, (1, 1)), "Ak,Ak->A1");
    assert_eq!(matmul(2, 2), "mk,kn->mn");
    assert_eq!(matmul(4, 3), "ABmk,Bkn->ABmn");
    assert_eq!(matmul(1, 3), "k,Akn->An");
    assert_eq!(matmul(3, 1), "Amk,k->Am");
    assert_eq!(matmul(1, 1), "k,k->");
    assert_eq!(text(&Labels::matmul(3, 2, [true, true])), "Akm,nk->Amn");
    assert_eq!(text(&Labels::of("2k,k->2")), "2k,k->2");
    assert_eq!((Labels::of("2k,k->2").stretched, Labels::of(",k->").a), (vec![b'2'], vec![]));
}

#[test]
fn a_product_of_two_matrices() {
    let products = Products::new(&Labels::dot(2, 2), &[1, 2], &[2, 2]);
    let of = vec![vec![(0, 0), (1, 2)], vec![(0, 1), (1, 3)]];
    assert_eq!(products, Products { shape: vec![1, 2], of });
}

#[test]
fn an_axis_of_length_1_is_stretched() {
    let products = Products::new(&Labels::matmul(3, 3, [false; 2]), &[2, 1, 1], &[1, 1, 2]);
    let of = vec![vec![(0, 0)], vec![(0, 1)], vec![(1, 0)], vec![(1, 1)]];
    assert_eq!(products, Products { shape: vec![2, 1, 2], of });
    let none = Products::new(&Labels::matmul(3, 3, [false; 2]), &[0, 1, 1], &[1, 1, 2]);
    assert_eq!(none, Products { shape: vec![0, 1, 2], of: vec![] });
}

#[test]
fn a_sum_of_nothing_has_no_products() {
    let products = Products::new(&Labels::dot(2, 2), &[1, 0], &[0, 2]);
    assert_eq!(products, Products { shape: vec![1, 2], of: vec![vec![], vec![]] });
}

#[test]
#[should_panic(expected = "do not fit")]
fn lengths_that_differ_do_not_fit() {
    Products::new(&Labels::dot(2, 2), &[1, 2], &[3, 2]);
}
