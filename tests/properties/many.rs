//! `einsum!` of any number of operands against its definition, in both notations.
//!
//! The definition is a loop over the index of every label in which the elements of all operands are multiplied; the order in
//! which the library contracts them is no part of it. An equation has a meaning without an ellipsis: the axes under one have
//! digits as labels there, and only those may have the length 1 in one operand and another in the next.

use crate::check::Sizes;
use crate::layout::{Layout, Shaped, Stored};
use crate::number::{Factors, Random};
use crate::oracle::{each, place};
use conformable::{ShapeError, Tensor, TensorViewMut};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};

/// The labels of every axis.
#[derive(Clone, Debug)]
pub(crate) struct Equation {
    pub(crate) terms: Vec<Vec<u8>>,
    output: Vec<u8>,
}

/// Operands: their shapes, the layouts of them and, last, of the output, and what decides the numbers.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) shapes: Vec<Vec<usize>>,
    pub(crate) layouts: Vec<Layout>,
    pub(crate) seed: u64,
}

impl Equation {
    /// Of subscripts without an ellipsis and with an output.
    pub(crate) fn new(meaning: &str) -> Self {
        let (inputs, output) = meaning.split_once("->").expect("the meaning of an equation has an output");
        Equation { terms: inputs.split(',').map(|term| term.into()).collect(), output: output.into() }
    }

    fn labels(&self) -> Vec<u8> {
        let mut labels = self.terms.concat();
        labels.sort_unstable();
        labels.dedup();
        labels
    }

    /// Few labels may be long.
    fn sizes(&self) -> Sizes {
        if self.labels().len() > 3 { Sizes::Small } else { Sizes::Edges }
    }

    fn cases(&self) -> impl Strategy<Value = Case> + use<> {
        let (equation, sizes) = (self.clone(), self.sizes());
        let labels = equation.labels();
        let lengths: Vec<_> = labels.iter().map(|_| sizes.length(b'i')).collect();
        let strided = any::<u64>().prop_map(Layout::Strided);
        let layout = prop_oneof![2 => Just(Layout::Contiguous), 1 => Just(Layout::Reversed), 2 => strided];
        let layouts = prop::collection::vec(layout, equation.terms.len() + 1);
        (lengths, layouts, any::<u64>()).prop_map(move |(mut lengths, layouts, seed)| {
            // Fewer products where there are too many: the longest axis becomes shorter.
            while lengths.iter().product::<usize>() > sizes.most() {
                let longest = lengths.iter_mut().max_by_key(|len| **len).expect("few products, or a length");
                *longest /= 2;
            }
            let length = |label: &u8| lengths[labels.iter().position(|other| other == label).unwrap()];
            let mut random = Random(seed);
            // Under an ellipsis one axis in four has the length 1.
            let mut stretched = |label: &u8| label.is_ascii_digit() && random.below(4) == 0;
            let mut axis = |label: &u8| if stretched(label) { 1 } else { length(label) };
            let shapes = equation.terms.iter().map(|term| term.iter().map(&mut axis).collect()).collect();
            Case { shapes, layouts, seed }
        })
    }

    /// The places where a label stands in the terms: operand and axis.
    fn places(&self, label: u8) -> Vec<(usize, usize)> {
        let of = |(operand, term): (usize, &Vec<u8>)| {
            let axes = (0..term.len()).filter(|axis| term[*axis] == label);
            axes.map(|axis| (operand, axis)).collect::<Vec<_>>()
        };
        self.terms.iter().enumerate().flat_map(of).collect()
    }

    /// The shape of the result, and for each of its elements the places of the elements that are multiplied, one for each
    /// operand and product.
    fn products(&self, shapes: &[Vec<usize>]) -> (Vec<usize>, Vec<Vec<usize>>) {
        let mut lengths = [1; 128];
        let mut known = [false; 128];
        for (&label, &len) in self.terms.iter().flatten().zip(shapes.iter().flatten()) {
            let (i, stretches) = (label as usize, label.is_ascii_digit());
            if !known[i] || stretches && lengths[i] == 1 {
                (known[i], lengths[i]) = (true, len);
            }
            let fits = len == lengths[i] || len == 1 && stretches;
            assert!(fits, "the shapes {shapes:?} do not fit for {self:?}");
        }
        let summed: Vec<u8> =
            self.labels().into_iter().filter(|label| !self.output.contains(label)).collect();
        let (mut index, mut of) = ([0; 128], Vec::new());
        each(&self.output, &lengths, &mut index, &mut |index| {
            let (mut places, mut index) = (Vec::new(), *index);
            each(&summed, &lengths, &mut index, &mut |index| {
                places.extend(self.terms.iter().zip(shapes).map(|(term, shape)| place(term, shape, index)));
            });
            of.push(places);
        });
        (self.output.iter().map(|label| lengths[*label as usize]).collect(), of)
    }
}

/// Runs `check` on random cases; the smallest that fails is printed. `PROPERTIES_TIMES=10` asks for 10 times as many.
pub(crate) fn run(meaning: &str, check: impl Fn(&Equation, &Case) -> Result<(), String>) {
    let equation = Equation::new(meaning);
    let times = std::env::var("PROPERTIES_TIMES")
        .map_or(1, |times| times.parse().expect("PROPERTIES_TIMES is a number"));
    let cases = equation.sizes().cases() * times;
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 400, ..Config::default() };
    let outcome = TestRunner::new(config)
        .run(&equation.cases(), |case| check(&equation, &case).map_err(TestCaseError::fail));
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(reason, case)) => panic!("{meaning}: {reason}\n{case:?}"),
        Err(error) => panic!("{meaning}: {error}"),
    }
}

/// The operands of a case as numbers, and what every form of the call must give.
pub(crate) struct Expected<T> {
    pub(crate) operands: Vec<Vec<T>>,
    start: Vec<T>,
    shape: Vec<usize>,
    products: Vec<Vec<usize>>,
    layout: Layout,
}

impl<T: Factors> Expected<T> {
    pub(crate) fn new(equation: &Equation, case: &Case) -> Self {
        let (shape, products) = equation.products(&case.shapes);
        let mut random = Random(case.seed);
        let mut numbers = |count: usize| (0..count).map(|_| T::random(&mut random)).collect::<Vec<T>>();
        let operands = case.shapes.iter().map(|shape| numbers(shape.iter().product())).collect();
        let start = numbers(products.len());
        let layout = case.layouts[case.shapes.len()];
        Expected { operands, start, shape, products, layout }
    }

    fn is_right(&self, form: &str, shape: &[usize], found: &[T], start: Option<&[T]>) -> Result<(), String> {
        if shape != self.shape {
            return Err(format!("{form}: the result has shape {shape:?}, not {:?}", self.shape));
        }
        assert_eq!(found.len(), self.products.len());
        for (i, places) in self.products.iter().enumerate() {
            let factors = places.chunks(self.operands.len());
            let products =
                factors.map(|places| places.iter().zip(&self.operands).map(|(&at, x)| x[at]).collect());
            let products: Vec<Vec<T>> = products.collect();
            if !found[i].is_sum_of(start.map_or(T::ZERO, |start| start[i]), &products) {
                return Err(format!("{form}: element {i} is {:?}", found[i]));
            }
        }
        Ok(())
    }

    /// A result.
    pub(crate) fn value<C: Shaped>(
        &self,
        form: &str,
        found: Result<Tensor<T, C>, ShapeError>,
    ) -> Result<(), String> {
        let found = found.map_err(|error| format!("{form}: {error}"))?;
        self.is_right(form, found.shape().as_ref(), found.as_slice(), None)
    }

    /// A result in an output, which is NaN before.
    pub(crate) fn written<C: Shaped>(
        &self,
        form: &str,
        call: impl FnOnce(TensorViewMut<'_, T, C>) -> Result<(), ShapeError>,
    ) -> Result<(), String> {
        self.into(form, None, call)
    }

    /// A result that is added to an output.
    pub(crate) fn added<C: Shaped>(
        &self,
        form: &str,
        call: impl FnOnce(TensorViewMut<'_, T, C>) -> Result<(), ShapeError>,
    ) -> Result<(), String> {
        self.into(form, Some(&self.start), call)
    }

    fn into<C: Shaped>(
        &self,
        form: &str,
        start: Option<&[T]>,
        call: impl FnOnce(TensorViewMut<'_, T, C>) -> Result<(), ShapeError>,
    ) -> Result<(), String> {
        let unset = vec![T::UNSET; self.products.len()];
        let mut out = Stored::<T, C>::new(self.layout, &self.shape, start.unwrap_or(&unset), T::UNSET);
        out.change(call).map_err(|error| format!("{form}: {error}"))?;
        self.is_right(form, &self.shape, &out.elements(), start)?;
        match out.gaps_are_untouched() {
            true => Ok(()),
            false => Err(format!("{form}: wrote between the elements of the output")),
        }
    }
}

/// What does not fit: a case with one length changed, and the errors of both notations.
pub(crate) struct Wrong {
    pub(crate) case: Case,
    subscripts: String,
    named: String,
}

/// For each label that stands in several places the case in which the last one is longer.
pub(crate) fn wrong(equation: &Equation, case: &Case) -> Vec<Wrong> {
    let labels = equation.labels().into_iter().filter(|label| !label.is_ascii_digit());
    let shared = labels.map(|label| (label, equation.places(label))).filter(|(_, places)| places.len() > 1);
    shared
        .map(|(label, places)| {
            let ((p, i), (q, j)) = (places[0], places[places.len() - 1]);
            let mut case = case.clone();
            let len = case.shapes[p][i];
            case.shapes[q][j] = len + 1;
            let label = char::from(label);
            let shape = |operand: usize| crate::check::dynamic(&case.shapes[operand]);
            let (longer, at) = (len + 1, shape(q));
            let (subscripts, named) = if p == q {
                (
                    format!("label '{label}' is {len} on axis {i} and {longer} on axis {j} of operand {q}, of shape {at}"),
                    format!("axis {i} is {len} and axis {j}, of the same name, is {longer} in operand {q}, of shape {at}"),
                )
            } else {
                let shapes = format!("shapes {} and {at} do not fit: ", shape(p));
                (
                    format!("{shapes}label '{label}' is {len} on axis {i} of operand {p} and {longer} on axis {j} of operand {q}"),
                    format!("{shapes}axis {i} of operand {p} is {len}, axis {j} of operand {q} is {longer}"),
                )
            };
            let [subscripts, named] = [subscripts, named].map(|text| format!("einsum!: {text} [C001]"));
            Wrong { case, subscripts, named }
        })
        .collect()
}

impl Wrong {
    /// Both results are the errors that they must be.
    pub(crate) fn refused<R>(
        &self,
        subscripts: Result<R, ShapeError>,
        named: Result<R, ShapeError>,
    ) -> Result<(), String> {
        for (found, text) in [(subscripts, &self.subscripts), (named, &self.named)] {
            match found {
                Err(error) if error.to_string() == *text && error.is_mismatch() => {}
                Err(error) => return Err(format!("the error is\n{error}\nnot\n{text}")),
                Ok(_) => return Err(format!("there is a result, not the error\n{text}")),
            }
        }
        Ok(())
    }
}

/// Tests of one equation each: both notations give what the meaning says, in every layout, refuse what does not fit, and
/// have one plan.
macro_rules! equations {
    ($(
        $name:ident: $meaning:literal, $($x:ident $rank:tt)* => $result:tt,
        $subscripts:literal = [$($axes:tt)*] = {$($terms:tt)*};
    )*) => {$(
        #[test]
        fn $name() {
            fn agrees<T: Factors>(equation: &Equation, case: &Case) -> Result<(), String> {
                let expected = Expected::<T>::new(equation, case);
                let mut operands = 0..;
                $(
                    let i = operands.next().unwrap_or_default();
                    let $x = Stored::<T, dynamic!($rank)>::new(case.layouts[i], &case.shapes[i], &expected.operands[i], T::UNSET);
                )*
                $(let $x = $x.view();)*
                expected.value::<dynamic!($result)>("subscripts", try_einsum!($subscripts $(, $x)*))?;
                expected.value::<dynamic!($result)>("names", Ok(einsum!([$($axes)*] = $($terms)*)))?;
                expected.written::<dynamic!($result)>("subscripts, out =", |mut y| {
                    try_einsum!($subscripts $(, $x)*, out = y)
                })?;
                expected.added::<dynamic!($result)>("names, +=", |mut y| {
                    try_einsum!(y[$($axes)*] += $($terms)*)
                })
            }
            many::run($meaning, |equation, case| {
                agrees::<i64>(equation, case)?;
                agrees::<f64>(equation, case)?;
                let tensors = |case: &Case| {
                    let mut shapes = case.shapes.iter();
                    ($(<dynamic!($rank) as Shaped>::tensor(
                        vec![1i64; shapes.clone().next().map_or(0, |shape| shape.iter().product())],
                        shapes.next().map_or(&[], Vec::as_slice),
                    ),)*)
                };
                let ($($x,)*) = tensors(case);
                let (subscripts, names) =
                    (einsum_path!($subscripts $(, $x)*), einsum_path!([$($axes)*] = $($terms)*));
                if subscripts.to_string() != names.to_string() {
                    return Err(format!("the plan of the subscripts is\n{subscripts}\nthat of the names\n{names}"));
                }
                for wrong in many::wrong(equation, case) {
                    let ($($x,)*) = tensors(&wrong.case);
                    wrong.refused::<Tensor<i64, dynamic!($result)>>(
                        try_einsum!($subscripts $(, $x)*),
                        try_einsum!([$($axes)*] = $($terms)*),
                    )?;
                }
                Ok(())
            });
        }
    )*};
}
pub(crate) use equations;

// The oracle and the checks themselves.

mod controls {
    use super::*;
    use conformable::{Dyn, TensorView, try_einsum};

    type Matrix = (Dyn, Dyn);

    #[test]
    fn products_by_hand() {
        let (shape, places) = Equation::new("ij,jk->ik").products(&[vec![1, 2], vec![2, 1]]);
        assert_eq!((shape, places), (vec![1, 1], vec![vec![0, 0, 1, 1]]));
        let (shape, places) = Equation::new("ii->i").products(&[vec![2, 2]]);
        assert_eq!((shape, places), (vec![2], vec![vec![0], vec![3]]));
        let (shape, places) = Equation::new("1i,i->1").products(&[vec![2, 1], vec![1]]);
        assert_eq!((shape, places), (vec![2], vec![vec![0, 0], vec![1, 0]]));
        let (shape, places) = Equation::new("1,1->1").products(&[vec![1], vec![2]]);
        assert_eq!((shape, places), (vec![2], vec![vec![0, 0], vec![0, 1]]));
        let (shape, places) = Equation::new("i,i,->").products(&[vec![0], vec![0], vec![]]);
        assert_eq!((shape, places), (vec![], vec![vec![]]));
    }

    #[test]
    #[should_panic(expected = "do not fit")]
    fn a_label_does_not_stretch() {
        Equation::new("i,i->i").products(&[vec![1], vec![2]]);
    }

    fn found(
        meaning: &str,
        call: impl Fn(TensorView<'_, f64, Matrix>) -> Result<Tensor<f64, Matrix>, ShapeError>,
    ) -> String {
        let equation = Equation::new(meaning);
        let case = Case { shapes: vec![vec![2, 2]], layouts: vec![Layout::Contiguous; 2], seed: 7 };
        let expected = Expected::<f64>::new(&equation, &case);
        let a = Stored::<f64, Matrix>::new(Layout::Contiguous, &[2, 2], &expected.operands[0], f64::NAN);
        expected.value("subscripts", call(a.view())).err().unwrap_or_default()
    }

    #[test]
    fn a_wrong_equation_is_found() {
        assert_eq!(found("ij->ji", |a| try_einsum!("ij->ji", a)), "");
        assert!(found("ij->ji", |a| try_einsum!("ij->ij", a)).starts_with("subscripts: element 1 is "));
        let wide = found("ij->ji", |_| Tensor::zeros_with(&[1, 4]));
        assert_eq!(wide, "subscripts: the result has shape [1, 4], not [2, 2]");
    }

    #[test]
    fn an_output_that_is_read_is_found() {
        let equation = Equation::new("ij->ji");
        let case = Case { shapes: vec![vec![2, 2]], layouts: vec![Layout::Reversed; 2], seed: 7 };
        let expected = Expected::<f64>::new(&equation, &case);
        let a = Stored::<f64, Matrix>::new(Layout::Reversed, &[2, 2], &expected.operands[0], f64::NAN);
        let (added, written) = (
            expected.written::<Matrix>("out =", |mut y| try_einsum!("ij->ji", a.view(), out += y)),
            expected.added::<Matrix>("out +=", |mut y| try_einsum!("ij->ji", a.view(), out = y)),
        );
        assert_eq!(added, Err("out =: element 0 is NaN".to_owned()));
        assert!(written.is_err_and(|text| text.starts_with("out +=: element 0 is ")));
    }

    #[test]
    fn lengths_that_are_taken_are_found() {
        let case = Case { shapes: vec![vec![2, 2]], layouts: vec![Layout::Contiguous; 2], seed: 7 };
        let wrong = &wrong(&Equation::new("ii->i"), &case)[0];
        assert_eq!(wrong.case.shapes, [[2, 3]]);
        let refused = || {
            let a = Tensor::<i64, Matrix>::zeros_with(&[2, 3]).expect("a small tensor");
            try_einsum!("ii->i", a)
        };
        let taken: Result<(), ShapeError> = Ok(());
        assert!(wrong.refused(taken.clone(), taken).is_err_and(|text| text.starts_with("there is a result")));
        assert!(
            wrong.refused(refused(), refused()).is_err_and(|text| text.contains("axis 1, of the same name"))
        );
    }
}
