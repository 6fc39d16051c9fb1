//! Random equations against one loop over all labels.

#[cfg(feature = "alloc")]
mod errors;
mod inline;
mod oracle;
mod programs;
mod random;
mod spill;
#[cfg(feature = "alloc")]
mod typed;

use super::fit;
use super::plan::Layout;
use super::program::Program;
use super::run::{Terms, all_labels, all_steps, single, stack, with};
use super::spec::{OpKind, Spec};
use crate::gemm::Accumulate;
use oracle::{Equation, Number};
use random::{Random, equation};

/// A tensor with any strides: a view into a buffer whose other elements are poison.
struct Strided<T> {
    buffer: Vec<T>,
    first: usize,
    layout: Layout,
    shape: Vec<usize>,
}

impl<T: Number> Strided<T> {
    /// Axes in any order in memory, some backwards, some with gaps.
    fn new(shape: &[usize], random: &mut Random) -> Self {
        let mut order: Vec<usize> = (0..shape.len()).collect();
        if random.one_in(2) {
            (1..order.len()).for_each(|i| order.swap(i, random.below(i + 1)));
        }
        let gaps = random.one_in(3);
        let mut strides = vec![0isize; shape.len()];
        let mut step = 1isize;
        let mut first = 0;
        for &axis in order.iter().rev() {
            if gaps && random.one_in(2) {
                step *= 2;
            }
            strides[axis] = step;
            let reach = (shape[axis].max(1) - 1) as isize * step;
            step *= shape[axis].max(1) as isize;
            if random.one_in(5) {
                strides[axis] = -strides[axis];
                first += reach as usize;
            }
        }
        let buffer = vec![T::poison(); step as usize];
        Strided { buffer, first, layout: Layout::of(shape, &strides), shape: shape.to_vec() }
    }

    fn place(&self, index: &[usize]) -> usize {
        let offset: isize =
            index.iter().zip(&self.layout.stride).map(|(&i, stride)| i as isize * stride).sum();
        (self.first as isize + offset) as usize
    }

    fn fill(mut self, mut value: impl FnMut() -> T) -> Self {
        for i in 0..self.shape.iter().product() {
            let place = self.place(&unravel(i, &self.shape));
            self.buffer[place] = value();
        }
        self
    }

    fn get(&self, index: &[usize]) -> T {
        self.buffer[self.place(index)]
    }
}

/// The index of element `i` in row-major order.
fn unravel(mut i: usize, shape: &[usize]) -> Vec<usize> {
    let mut index: Vec<usize> = shape
        .iter()
        .rev()
        .map(|&len| {
            let at = i % len;
            i /= len;
            at
        })
        .collect();
    index.reverse();
    index
}

/// How a contraction is run.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// As calls are.
    Call,
    /// By a program, also where there is one step only.
    Steps,
    /// By a program whose intermediates are on the stack, as without a heap.
    Stack,
    /// By one loop over all labels.
    Loops,
}

/// Runs a spec without any type that says the shapes.
fn run<T: Number>(
    spec: &Spec,
    operands: &[Strided<T>],
    out: &mut Strided<T>,
    accumulate: Accumulate,
    way: Way,
) {
    let layouts: Vec<Layout> = operands.iter().map(|operand| operand.layout).collect();
    let firsts: Vec<*const T> =
        operands.iter().map(|operand| operand.buffer.as_ptr().wrapping_add(operand.first)).collect();
    let mut lens = vec![1; spec.labels];
    fit::measure(spec, &layouts, &mut lens);
    let result = out.layout;
    let c = out.buffer.as_mut_ptr().wrapping_add(out.first);
    let terms = Terms { layouts: &layouts, firsts: &firsts, lens: &lens, result: &result, c, accumulate };
    // SAFETY: the layouts are those of the buffers, and the lengths are as the equation says.
    unsafe {
        if way == Way::Loops {
            return all_labels(spec, &terms);
        }
        if way == Way::Call && spec.is_single() {
            return single::<_, crate::gemm::Unknown>(spec, &terms);
        }
        let program = Program::new(spec, &layouts, &lens);
        let run = |buffer: *mut T| {
            // What is read before it is written must be seen.
            (0..program.buffer).for_each(|i| buffer.add(i).write(T::poison()));
            all_steps(spec, &program, &terms, buffer);
        };
        if way == Way::Stack { stack::with(program.buffer, run) } else { with(program.buffer, run) }
    }
}

fn check<T: Number>(equation: &str, shapes: &[Vec<usize>], random: &mut Random) {
    let equation: &'static str = equation.to_string().leak();
    let ranks: Vec<usize> = shapes.iter().map(Vec::len).collect();
    let mut spec = Spec::new(OpKind::Einsum(equation), &ranks);
    if T::IS_COMPLEX {
        spec.conjugates = random.next() as u16;
    }
    let taken = Equation::new(equation, shapes);
    let operands: Vec<Strided<T>> =
        shapes.iter().map(|shape| Strided::new(shape, random).fill(|| T::of(random.next()))).collect();
    let expected = taken.sum::<T>(shapes, |indices| {
        operands.iter().zip(indices).enumerate().fold(T::one(), |product, (i, (operand, index))| {
            let x = operand.get(index).exact();
            T::times(product, if spec.conjugates >> i & 1 == 1 { T::conjugated(x) } else { x })
        })
    });
    let shape = taken.output_shape();
    // Roundings of all steps together: additions, multiplications, and of intermediates.
    let roundings = (taken.steps() / expected.len().max(1) + 4 * shapes.len() + 4) as f64;
    for (accumulate, way) in [
        (Accumulate::Replace, Way::Call),
        (Accumulate::Add, Way::Call),
        (Accumulate::Replace, Way::Steps),
        (Accumulate::Add, Way::Stack),
        (Accumulate::Replace, Way::Loops),
        (Accumulate::Add, Way::Loops),
    ] {
        let old = if accumulate == Accumulate::Add { T::of(3) } else { T::poison() };
        let mut out = Strided::<T>::new(&shape, random).fill(|| old);
        run(&spec, &operands, &mut out, accumulate, way);
        for (i, &(sum, magnitude)) in expected.iter().enumerate() {
            let index = unravel(i, &shape);
            let found = out.get(&index);
            let (exact, bound) = match accumulate {
                Accumulate::Add => (T::plus(sum, old.exact()), magnitude + T::magnitude(old.exact())),
                Accumulate::Replace => (sum, magnitude),
            };
            let error = found.error(exact);
            assert!(
                error <= roundings * T::EPSILON * bound,
                "{equation} of {shapes:?}, {accumulate:?}: {found:?} at {index:?} is {error} too far, {:?}",
                operands.iter().map(|x| x.layout).collect::<Vec<_>>()
            );
        }
        // Nothing but the elements of the result is written.
        let inside: std::collections::BTreeSet<usize> =
            (0..expected.len()).map(|i| out.place(&unravel(i, &shape))).collect();
        for (place, x) in out.buffer.iter().enumerate().filter(|(place, _)| !inside.contains(place)) {
            assert!(x.same(T::poison()), "{equation} of {shapes:?}: written outside, at {place}");
        }
    }
}

fn check_many<T: Number>(seed: u64, count: usize) {
    let mut random = Random(seed);
    for _ in 0..count {
        let (equation, shapes) = equation(&mut random);
        check::<T>(&equation, &shapes, &mut random);
    }
}

/// Operands of eight axes of length 2, of which no two can be fused everywhere.
#[test]
fn intermediates_of_many_axes() {
    let mut random = Random(0x5DEE_CE66_D1CE_4E5B);
    let equation = "abcdefgh,ijklmnop,aicke,mgoh,bjdlfnp->";
    let shapes: Vec<Vec<usize>> = [8, 8, 5, 4, 7].map(|rank| vec![2; rank]).to_vec();
    check::<i32>(equation, &shapes, &mut random);
}

#[test]
fn integers_are_exact() {
    check_many::<i32>(0x9E37_79B9_7F4A_7C15, 3000);
}

#[test]
fn floats_are_within_the_bound_of_their_roundings() {
    check_many::<f32>(0xD1B5_4A32_D192_ED03, 1000);
    check_many::<f64>(0xABCD_EF01_2345_6789, 500);
}

#[cfg(feature = "complex")]
#[test]
fn complex_numbers_are_conjugated_where_the_spec_says() {
    check_many::<num_complex::Complex<f32>>(0x1234_5678_9ABC_DEF1, 1000);
}

#[cfg(feature = "half")]
#[test]
fn halves_are_rounded_once_a_step() {
    check_many::<half::f16>(0x0F1E_2D3C_4B5A_6978, 1000);
}
