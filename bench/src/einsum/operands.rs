//! Operands of an equation, and its answer by plain loops.

use crate::data::Eighths;
use crate::peers::Scalar;
use ndarray::{Array, ArrayD, Dimension};
use std::collections::BTreeMap;

/// One contraction of a sequence: an equation, and which operands it takes. The results of the steps are the operands that
/// follow those of the row.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub equation: &'static str,
    pub operands: &'static [usize],
}

impl Step {
    /// The labels of the operands and of the result.
    pub fn terms(&self) -> Vec<Vec<char>> {
        self.equation
            .split("->")
            .flat_map(|side| side.split(','))
            .map(|term| term.chars().collect())
            .collect()
    }
}

/// Row-major operands of a row.
pub struct Operands<T> {
    pub shapes: &'static [&'static [usize]],
    pub elements: Vec<Vec<T>>,
}

impl<T: Scalar> Operands<T> {
    pub fn new(shapes: &'static [&'static [usize]]) -> Self {
        let mut eighths = Eighths(0x9e37_79b9_7f4a_7c15);
        Operands {
            shapes,
            elements: shapes.iter().map(|shape| eighths.vec(shape.iter().product())).collect(),
        }
    }

    /// An operand as an array of ndarray.
    pub fn array<D: Dimension>(&self, at: usize) -> Array<T, D> {
        let array = ArrayD::from_shape_vec(self.shapes[at], self.elements[at].clone());
        array.and_then(|array| array.into_dimensionality()).expect("the shape counts the elements")
    }

    /// The result of the last step in f64, with `f` of every element of the operands, and the multiplications and additions
    /// of all steps.
    pub fn contract(&self, steps: &[Step], f: fn(&f64) -> f64) -> (Vec<f64>, f64) {
        let elements = self.elements.iter().map(|elements| elements.iter().map(|x| f(&x.wide())).collect());
        let shapes = self.shapes.iter().map(|shape| shape.to_vec());
        let mut operands: Vec<(Vec<f64>, Vec<usize>)> = elements.zip(shapes).collect();
        let mut flops = 0.0;
        for step in steps {
            let taken: Vec<_> = step.operands.iter().map(|at| &operands[*at]).collect();
            let (result, shape, products) = contract(&step.terms(), &taken);
            flops += products * step.operands.len() as f64;
            operands.push((result, shape));
        }
        (operands.pop().map_or(vec![], |(result, _)| result), flops)
    }
}

/// Loops over all labels, and adds the product of the operands to the element of the result. Gives the result, its shape, and
/// how many products were added.
fn contract(terms: &[Vec<char>], operands: &[&(Vec<f64>, Vec<usize>)]) -> (Vec<f64>, Vec<usize>, f64) {
    let mut lengths = BTreeMap::new();
    for (term, (_, shape)) in terms.iter().zip(operands) {
        lengths.extend(term.iter().copied().zip(shape.iter().copied()));
    }
    let (result_term, _) = terms.split_last().expect("an equation has a result");
    let shape: Vec<usize> = result_term.iter().map(|label| lengths[label]).collect();
    let labels: Vec<char> = lengths.keys().copied().collect();
    let len: Vec<usize> = lengths.values().copied().collect();

    // How far each operand, and the result as the last, moves with each label.
    let shapes = operands.iter().map(|(_, shape)| shape.as_slice()).chain([shape.as_slice()]);
    let strides: Vec<Vec<usize>> =
        terms.iter().zip(shapes).map(|(term, shape)| strides(term, shape, &labels)).collect();

    let mut result = vec![0.0; shape.iter().product()];
    let mut index = vec![0; labels.len()];
    let total: usize = len.iter().product();
    for _ in 0..total {
        let at =
            |strides: &[usize]| -> usize { index.iter().zip(strides).map(|(i, stride)| i * stride).sum() };
        let product: f64 =
            operands.iter().zip(&strides).map(|((elements, _), strides)| elements[at(strides)]).product();
        result[at(&strides[operands.len()])] += product;
        for (index, len) in index.iter_mut().zip(&len).rev() {
            *index += 1;
            if *index < *len {
                break;
            }
            *index = 0;
        }
    }
    (result, shape, total as f64)
}

/// The strides of a row-major operand for all labels; a label that it has twice moves it along the diagonal.
fn strides(term: &[char], shape: &[usize], labels: &[char]) -> Vec<usize> {
    let mut strides = vec![0; labels.len()];
    let mut step = 1;
    for (label, len) in term.iter().zip(shape).rev() {
        let at = labels.iter().position(|other| other == label).expect("every label has a length");
        strides[at] += step;
        step *= len;
    }
    strides
}
