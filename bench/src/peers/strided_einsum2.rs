//! strided-einsum2: contractions of two operands into an existing one, with faer inside. Those of more are written pair by
//! pair, in the cheapest order, with the intermediate results allocated once.

use super::{Scalar, name};
use crate::einsum::{Operands, Step};
use crate::timing::Side;
use ::strided_einsum2::backend::{ActiveBackend, Backend};
use ::strided_einsum2::einsum2_into;
use ::strided_view::{StridedArray, row_major_strides};

/// The labels of a step: of two operands and the result.
struct Labels {
    operands: [usize; 2],
    a: Vec<char>,
    b: Vec<char>,
    c: Vec<char>,
}

pub fn side<T: Scalar>(steps: &[Step], operands: &Operands<T>) -> Side<'static, T>
where
    ActiveBackend: Backend<T>,
{
    let array = |elements: Vec<T>, shape: &[usize]| {
        StridedArray::from_parts(elements, shape, &row_major_strides(shape), 0)
            .expect("the shape counts the elements")
    };
    let mut arrays = Vec::new();
    for (elements, shape) in operands.elements.iter().zip(operands.shapes) {
        arrays.push(array(elements.clone(), shape));
    }
    let mut labels = Vec::new();
    for step in steps {
        let [a, b] = step.operands else { unreachable!("steps of two operands only") };
        let terms = step.terms();
        let length = |label| {
            let of = |at: usize, term: &[char]| {
                Some(arrays[at].dims()[term.iter().position(|other| *other == label)?])
            };
            of(*a, &terms[0]).or_else(|| of(*b, &terms[1])).expect("a label of the result is in an operand")
        };
        let shape: Vec<usize> = terms[2].iter().map(|label| length(*label)).collect();
        let zeros = vec![T::of(0.0); shape.iter().product()];
        arrays.push(array(zeros, &shape));
        let [a_labels, b_labels, c_labels] =
            <[Vec<char>; 3]>::try_from(terms).expect("two operands and a result");
        labels.push(Labels { operands: [*a, *b], a: a_labels, b: b_labels, c: c_labels });
    }
    let count = operands.shapes.len();
    let run = move |arrays: &mut Vec<StridedArray<T>>| {
        for (i, Labels { operands: [at_a, at_b], a, b, c }) in labels.iter().enumerate() {
            let (before, rest) = arrays.split_at_mut(count + i);
            let (left, right) = (before[*at_a].view(), before[*at_b].view());
            einsum2_into(rest[0].view_mut(), &left, &right, c, a, b, T::of(1.0), T::of(0.0))
                .expect("the labels fit");
        }
    };
    Side::new(name::STRIDED_EINSUM2, arrays, run, |arrays| {
        arrays.last().map_or(vec![], |c| c.data().to_vec())
    })
}
