//! One random case of an operation against the oracle, in every form of the call.

use crate::layout::{Layout, Shaped, Stored};
use crate::number::{Number, Random, wrong};
use crate::oracle::{Labels, Products};
use conformable::{Shape, ShapeError, Tensor, TensorView, TensorViewMut};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};

/// Two operands: their shapes, the layouts of both and of the output, and what decides the numbers.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) a: Vec<usize>,
    pub(crate) b: Vec<usize>,
    pub(crate) layouts: [Layout; 3],
    pub(crate) seed: u64,
}

/// Lengths of axes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sizes {
    /// 0 to 4, most of them 2 and 3.
    Small,
    /// Around the edges of tiles: 4, 8, 16, 32, 64 and one less or more; the other axes of more than two matrices are small.
    Edges,
    /// 65 to 80: matrices for which a kernel packs its operands.
    Large,
}

impl Sizes {
    /// The length of the axes of a label.
    pub(crate) fn length(self, label: u8) -> BoxedStrategy<usize> {
        let small = prop_oneof![1 => Just(0usize), 2 => Just(1usize), 8 => 2..=4usize];
        let edges = prop::sample::select(vec![3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 70usize]);
        match self {
            _ if label.is_ascii_uppercase() && matches!(self, Sizes::Large) => (1..=2usize).boxed(),
            Sizes::Small => small.boxed(),
            Sizes::Edges => prop_oneof![1 => small, 3 => edges].boxed(),
            Sizes::Large => (65..=80usize).boxed(),
        }
    }

    /// The largest number of products of a case.
    pub(crate) fn most(self) -> usize {
        match self {
            Sizes::Small => 5_000,
            Sizes::Edges => 20_000,
            Sizes::Large => usize::MAX,
        }
    }

    pub(crate) fn cases(self) -> u32 {
        match self {
            Sizes::Small => 48,
            Sizes::Edges => 20,
            Sizes::Large => 2,
        }
    }
}

/// Cases of an operation. `fixed` gives labels a length.
pub(crate) fn cases(
    labels: &Labels,
    sizes: Sizes,
    fixed: &[(u8, usize)],
) -> impl Strategy<Value = Case> + use<> {
    let all = labels.all();
    let fixed_length = |label: u8| fixed.iter().find(|(of, _)| *of == label).map(|&(_, len)| len);
    let lengths: Vec<_> = all
        .iter()
        .map(|&label| fixed_length(label).map_or_else(|| sizes.length(label), |len| Just(len).boxed()))
        .collect();
    let free: Vec<bool> = all.iter().map(|&label| fixed_length(label).is_none()).collect();
    let strided = || any::<u64>().prop_map(Layout::Strided);
    let layout = || prop_oneof![2 => Just(Layout::Contiguous), 1 => Just(Layout::Reversed), 2 => strided()];
    let stretch = prop::collection::vec(0..6u8, all.len());
    let labels = labels.clone();
    (lengths, stretch, [layout(), layout(), layout()], any::<u64>()).prop_map(
        move |(mut lengths, stretch, layouts, seed)| {
            // Fewer products where there are too many: the longest axis becomes shorter.
            while lengths.iter().product::<usize>() > sizes.most() {
                let longest = (0..all.len()).filter(|&i| free[i]).max_by_key(|&i| lengths[i]);
                lengths[longest.expect("few products, or an axis that can be shorter")] /= 2;
            }
            // A label in six has the length 1 on the left, one in six on the right, where that is allowed.
            let shape = |operand: &[u8], one: u8| -> Vec<usize> {
                let place = |label: &u8| all.iter().position(|other| other == label).unwrap();
                let stretched = |label: &u8| labels.stretched.contains(label) && free[place(label)];
                let is_one = |label: &u8| stretched(label) && stretch[place(label)] == one;
                operand.iter().map(|label| if is_one(label) { 1 } else { lengths[place(label)] }).collect()
            };
            Case { a: shape(&labels.a, 0), b: shape(&labels.b, 1), layouts, seed }
        },
    )
}

/// Runs `check` on random cases; the smallest that fails is printed. `PROPERTIES_TIMES=10` asks for 10 times as many.
pub(crate) fn run(
    labels: &Labels,
    sizes: Sizes,
    fixed: &[(u8, usize)],
    check: impl Fn(&Labels, &Case) -> Result<(), String>,
) {
    let times = std::env::var("PROPERTIES_TIMES")
        .map_or(1, |times| times.parse().expect("PROPERTIES_TIMES is a number"));
    let config = Config {
        cases: sizes.cases() * times,
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    };
    let outcome = TestRunner::new(config)
        .run(&cases(labels, sizes, fixed), |case| check(labels, &case).map_err(TestCaseError::fail));
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(reason, case)) => panic!("{reason}\n{case:?}"),
        Err(error) => panic!("{error}"),
    }
}

/// A result of views.
type OfViews<T, A, B, C> = fn(TensorView<'_, T, A>, TensorView<'_, T, B>) -> Result<Tensor<T, C>, ShapeError>;
/// A result of views that goes into an output.
type ViewsInto<T, A, B, C> =
    fn(TensorView<'_, T, A>, TensorView<'_, T, B>, TensorViewMut<'_, T, C>) -> Result<(), ShapeError>;
/// A result of tensors.
type OfTensors<T, A, B, C> = fn(&Tensor<T, A>, &Tensor<T, B>) -> Result<Tensor<T, C>, ShapeError>;
/// A result of tensors that goes into an output.
type TensorsInto<T, A, B, C> =
    fn(&Tensor<T, A>, &Tensor<T, B>, TensorViewMut<'_, T, C>) -> Result<(), ShapeError>;
/// A result of operands at hand that goes into an output.
type Into<'a, T, C> = &'a dyn Fn(TensorViewMut<'_, T, C>) -> Result<(), ShapeError>;

/// Every form of a call, for operands of these shapes. The forms without `try_` panic instead of returning an error.
pub(crate) struct Calls<T, A: Shape, B: Shape, C: Shape> {
    pub(crate) name: &'static str,
    pub(crate) tensors: OfTensors<T, A, B, C>,
    pub(crate) write_tensors: TensorsInto<T, A, B, C>,
    pub(crate) add_tensors: TensorsInto<T, A, B, C>,
    pub(crate) views: OfViews<T, A, B, C>,
    pub(crate) write: ViewsInto<T, A, B, C>,
    pub(crate) add: ViewsInto<T, A, B, C>,
    pub(crate) try_views: OfViews<T, A, B, C>,
    pub(crate) try_write: ViewsInto<T, A, B, C>,
    pub(crate) try_add: ViewsInto<T, A, B, C>,
}

/// The forms of a call of a macro with options.
macro_rules! calls {
    ($op:ident $try_op:ident $(, $option:ident = $value:tt)*) => {
        $crate::check::Calls {
            name: concat!(stringify!($op), "!"),
            tensors: |a, b| Ok(conformable::$op!(a, b $(, $option = $value)*)),
            write_tensors: |a, b, mut c| {
                conformable::$op!(a, b $(, $option = $value)*, out = c);
                Ok(())
            },
            add_tensors: |a, b, mut c| {
                conformable::$op!(a, b $(, $option = $value)*, out += c);
                Ok(())
            },
            views: |a, b| Ok(conformable::$op!(a, b $(, $option = $value)*)),
            write: |a, b, mut c| {
                conformable::$op!(a, b $(, $option = $value)*, out = c);
                Ok(())
            },
            add: |a, b, mut c| {
                conformable::$op!(a, b $(, $option = $value)*, out += c);
                Ok(())
            },
            try_views: |a, b| conformable::$try_op!(a, b $(, $option = $value)*),
            try_write: |a, b, mut c| conformable::$try_op!(a, b $(, $option = $value)*, out = c),
            try_add: |a, b, mut c| conformable::$try_op!(a, b $(, $option = $value)*, out += c),
        }
    };
}
pub(crate) use calls;

/// Random numbers for a tensor of this shape.
fn random<T: Number>(random: &mut Random, shape: &[usize]) -> Vec<T> {
    (0..shape.iter().product()).map(|_| T::random(random)).collect()
}

/// Every form of the call gives what the oracle gives: as a value, overwriting an output whose numbers are NaN, added to an
/// output, into outputs of every layout, whose gaps stay as they are.
pub(crate) fn agrees<T: Number, A: Shaped, B: Shaped, C: Shaped>(
    labels: &Labels,
    case: &Case,
    calls: &Calls<T, A, B, C>,
) -> Result<(), String> {
    let products = Products::new(labels, &case.a, &case.b);
    let shape = &products.shape[..];
    let mut numbers = Random(case.seed);
    let (a, b): (Vec<T>, Vec<T>) = (random(&mut numbers, &case.a), random(&mut numbers, &case.b));
    let start: Vec<T> = random(&mut numbers, shape);
    let nothing = vec![T::ZERO; start.len()];
    let [layout_a, layout_b, layout_c] = case.layouts;
    let stored_a = Stored::<T, A>::new(layout_a, &case.a, &a, T::UNSET);
    let stored_b = Stored::<T, B>::new(layout_b, &case.b, &b, T::UNSET);

    let is_right = |form: &str, found_shape: &[usize], found: &[T], start: &[T]| {
        let name = calls.name;
        if found_shape != shape {
            return Err(format!("{name} {form}: the result has shape {found_shape:?}, not {shape:?}"));
        }
        match wrong(found, start, &products.of, &a, &b, labels.conjugate) {
            Some(i) => Err(format!("{name} {form}: element {i} is {:?}", found[i])),
            None => Ok(()),
        }
    };
    let value = |form: &str, found: Result<Tensor<T, C>, ShapeError>| {
        let found = found.map_err(|error| format!("{} {form}: {error}", calls.name))?;
        is_right(form, found.shape().as_ref(), found.as_slice(), &nothing)
    };
    let into = |form: &str, start: Option<&[T]>, call: Into<'_, T, C>| {
        let unset = vec![T::UNSET; nothing.len()];
        let mut out = Stored::<T, C>::new(layout_c, shape, start.unwrap_or(&unset), T::UNSET);
        out.change(call).map_err(|error| format!("{} {form}: {error}", calls.name))?;
        is_right(form, shape, &out.elements(), start.unwrap_or(&nothing))?;
        match out.gaps_are_untouched() {
            true => Ok(()),
            false => Err(format!("{} {form}: wrote between the elements of the output", calls.name)),
        }
    };

    let (x, y) = (stored_a.view(), stored_b.view());
    value("of views", (calls.views)(x, y))?;
    value("of views, try", (calls.try_views)(x, y))?;
    into("out =", None, &|c| (calls.write)(x, y, c))?;
    into("out =, try", None, &|c| (calls.try_write)(x, y, c))?;
    into("out +=", Some(&start), &|c| (calls.add)(x, y, c))?;
    into("out +=, try", Some(&start), &|c| (calls.try_add)(x, y, c))?;
    if let (Some(x), Some(y)) = (stored_a.tensor(), stored_b.tensor()) {
        value("of tensors", (calls.tensors)(x, y))?;
        into("of tensors, out =", None, &|c| (calls.write_tensors)(x, y, c))?;
        into("of tensors, out +=", Some(&start), &|c| (calls.add_tensors)(x, y, c))?;
    }
    Ok(())
}

/// How a shape stands in an error text where all lengths are known at run time only.
pub(crate) fn dynamic(shape: &[usize]) -> String {
    match shape {
        [len] => format!("(dyn {len},)"),
        _ => format!("({})", shape.iter().map(|len| format!("dyn {len}")).collect::<Vec<_>>().join(", ")),
    }
}

/// Lengths that do not fit are an error that names both shapes, both axes and both lengths, and the output stays as it was.
///
/// Breaks every pair of axes that must be equal, one at a time, then every axis of the output.
pub(crate) fn refuses<T: Number, A: Shaped, B: Shaped, C: Shaped>(
    labels: &Labels,
    case: &Case,
    calls: &Calls<T, A, B, C>,
) -> Result<(), String> {
    let name = calls.name;
    let shape = Products::new(labels, &case.a, &case.b).shape;
    for (i, j) in labels.shared() {
        let mut b = case.b.clone();
        b[j] = case.a[i] + 1;
        if labels.stretched.contains(&labels.a[i]) && (case.a[i] == 1 || b[j] == 1) {
            continue;
        }
        let text = format!(
            "{name}: shapes {} and {} do not fit: axis {i} of the left operand is {}, axis {j} of the right operand is {} [C001]",
            dynamic(&case.a),
            dynamic(&b),
            case.a[i],
            b[j],
        );
        refused(&Case { b, ..case.clone() }, &shape, calls, &text)?;
    }
    for axis in 0..shape.len() {
        let mut out = shape.clone();
        out[axis] += 1;
        let text = format!(
            "{name}: the result has shape {}, `out` has shape {}: axis {axis} is {} in the result and {} in `out` [C005]",
            dynamic(&shape),
            dynamic(&out),
            shape[axis],
            out[axis],
        );
        refused_out(case, &out, calls, &text)?;
    }
    Ok(())
}

/// All forms of the call are refused with this text.
fn refused<T: Number, A: Shaped, B: Shaped, C: Shaped>(
    case: &Case,
    out: &[usize],
    calls: &Calls<T, A, B, C>,
    text: &str,
) -> Result<(), String> {
    let (a, b) = operands(case);
    match (calls.try_views)(a.view(), b.view()) {
        Err(error) if error.to_string() == text && error.is_mismatch() => {}
        Err(error) => return Err(format!("the error is\n{error}\nnot\n{text}")),
        Ok(result) => {
            return Err(format!("there is a result of shape {:?}, not the error\n{text}", result.shape()));
        }
    }
    refused_out(case, out, calls, text)
}

/// The forms with an output are refused with this text, and the output is as it was.
fn refused_out<T: Number, A: Shaped, B: Shaped, C: Shaped>(
    case: &Case,
    out: &[usize],
    calls: &Calls<T, A, B, C>,
    text: &str,
) -> Result<(), String> {
    let (a, b) = operands(case);
    let before: Vec<T> = random(&mut Random(!case.seed), out);
    let mut stored = Stored::<T, C>::new(case.layouts[2], out, &before, T::UNSET);
    for try_into in [calls.try_write, calls.try_add] {
        match stored.change(|c| try_into(a.view(), b.view(), c)) {
            Err(error) if error.to_string() == text && error.is_mismatch() => {}
            Err(error) => return Err(format!("the error is\n{error}\nnot\n{text}")),
            Ok(()) => return Err(format!("the output is written, not the error\n{text}")),
        }
        let same = stored.elements().iter().zip(&before).all(|(x, y)| x.is_same(*y));
        if !same || !stored.gaps_are_untouched() {
            return Err(format!("the output is changed in spite of the error\n{text}"));
        }
    }
    Ok(())
}

/// The operands of a case.
fn operands<T: Number, A: Shaped, B: Shaped>(case: &Case) -> (Stored<T, A>, Stored<T, B>) {
    let mut numbers = Random(case.seed);
    let (a, b): (Vec<T>, Vec<T>) = (random(&mut numbers, &case.a), random(&mut numbers, &case.b));
    let [layout_a, layout_b, _] = case.layouts;
    (Stored::new(layout_a, &case.a, &a, T::UNSET), Stored::new(layout_b, &case.b, &b, T::UNSET))
}

// The checks themselves: an operation that is wrong must not pass.

mod controls {
    use super::*;
    use crate::oracle::K;
    use conformable::Dyn;

    type Matrix = (Dyn, Dyn);

    fn case() -> Case {
        Case { a: vec![2, 3], b: vec![3, 2], layouts: [Layout::Contiguous; 3], seed: 1 }
    }

    fn right() -> Calls<f64, Matrix, Matrix, Matrix> {
        calls!(dot try_dot)
    }

    fn found(calls: &Calls<f64, Matrix, Matrix, Matrix>) -> String {
        agrees(&Labels::dot(2, 2), &case(), calls).expect_err("a wrong operation passes")
    }

    #[test]
    fn right_operations_pass() {
        assert_eq!(agrees(&Labels::dot(2, 2), &case(), &right()), Ok(()));
        assert_eq!(refuses(&Labels::dot(2, 2), &case(), &right()), Ok(()));
    }

    #[test]
    fn a_wrong_number_is_found() {
        let views = |a: TensorView<'_, f64, Matrix>, b: TensorView<'_, f64, Matrix>| {
            let mut c = conformable::dot!(a, b);
            c[[1, 0]] += 1e-13;
            Ok(c)
        };
        assert!(found(&Calls { views, ..right() }).starts_with("dot! of views: element 2 is "));
        let tensors =
            |a: &Tensor<f64, Matrix>, b: &Tensor<f64, Matrix>| Ok(conformable::dot!(a, b).map(|x| -x));
        assert!(found(&Calls { tensors, ..right() }).starts_with("dot! of tensors: element 0 is "));
    }

    #[test]
    fn another_operation_is_found() {
        let other = Labels { b: vec![b'Q', K], ..Labels::dot(2, 2) };
        let square = Case { a: vec![3, 3], b: vec![3, 3], ..case() };
        assert!(agrees(&other, &square, &right()).is_err());
    }

    #[test]
    fn an_output_that_is_read_is_found() {
        assert_eq!(found(&Calls { write: right().add, ..right() }), "dot! out =: element 0 is NaN");
        assert_eq!(
            found(&Calls { try_write: right().try_add, ..right() }),
            "dot! out =, try: element 0 is NaN"
        );
        assert!(found(&Calls { add: right().write, ..right() }).starts_with("dot! out +=: element 0 is "));
    }

    #[test]
    fn a_gap_that_is_written_is_found() {
        let write = |a: TensorView<'_, f64, Matrix>,
                     b: TensorView<'_, f64, Matrix>,
                     mut c: TensorViewMut<'_, f64, Matrix>| {
            conformable::dot!(a, b, out = c);
            let mut array = c.into_ndarray();
            // SAFETY: the layout below leaves a gap of one element behind every element of a row.
            unsafe { *array.as_mut_ptr().offset(1) = 0.0 };
            Ok(())
        };
        let labels = Labels::dot(2, 2);
        let gap_on_the_right = |seed: &u64| {
            let stored = Stored::<f64, Matrix>::new(Layout::Strided(*seed), &[2, 2], &[0.0; 4], f64::NAN);
            let [rows, columns] = stored.view().strides();
            columns == 2 && rows > 3
        };
        let seed = (0..10_000).find(gap_on_the_right).unwrap();
        let layouts = [Layout::Contiguous, Layout::Contiguous, Layout::Strided(seed)];
        let case = Case { layouts, ..case() };
        assert_eq!(agrees(&labels, &case, &right()), Ok(()));
        let text = "dot! out =: wrote between the elements of the output";
        assert_eq!(agrees(&labels, &case, &Calls { write, ..right() }), Err(text.to_owned()));
    }

    #[test]
    fn an_operation_that_takes_all_lengths_is_found() {
        let never: OfViews<f64, Matrix, Matrix, Matrix> = |_, _| Tensor::zeros_with(&[2, 2]);
        let error = refuses(&Labels::dot(2, 2), &case(), &Calls { try_views: never, ..right() }).unwrap_err();
        assert!(error.starts_with(
            "there is a result of shape [2, 2], not the error\ndot!: shapes (dyn 2, dyn 3) and"
        ));
        let error = refuses(&Labels::dot(2, 2), &case(), &Calls { name: "matmul!", ..right() }).unwrap_err();
        assert!(
            error.contains("the error is\ndot!: shapes (dyn 2, dyn 3) and (dyn 4, dyn 2) do not fit: axis 1")
        );
    }
}
