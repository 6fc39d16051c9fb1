//! [`Loading`]: a place in a file, and what has been found wrong so far.

use super::{Loaded, Mistake};
use crate::files::{FileElement, LoadError, TensorSource};
use crate::shape::Shape;
use crate::tensor::Tensor;
use core::any::TypeId;
use core::cell::RefCell;
use core::ops::Bound;
use std::collections::BTreeMap;

/// A place in a file from which a model is being filled: the name of a tensor, or what stands before the names of several.
///
/// All places of one load share what has been found wrong.
pub struct Loading<'a, F> {
    source: &'a F,
    state: &'a RefCell<State>,
    /// The name of a tensor at this place.
    name: String,
    /// What stands before the names of tensors below this place.
    before: String,
}

/// That an error has been reported: a value that only [`Loading`] makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded(());

impl<'a, F: TensorSource> Loading<'a, F> {
    /// The whole file.
    pub(super) fn new(source: &'a F, state: &'a RefCell<State>) -> Self {
        Loading { source, state, name: String::new(), before: String::new() }
    }

    /// The name of a tensor at this place: the names of the fields that lead here, with dots between them.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The place of a field.
    pub fn at(&self, field: &str) -> Self {
        let name = format!("{}{field}", self.before);
        Loading { before: format!("{name}."), name, ..*self }
    }

    /// The place of an element of a list.
    pub(super) fn element(&self, index: usize) -> Self {
        self.at(&index.to_string())
    }

    /// The same place with `prefix` before the names of all fields: `#[tensor(prefix = "..")]`.
    #[doc(hidden)]
    pub fn prefixed(&self, prefix: &str) -> Self {
        Loading { name: self.name.clone(), before: format!("{}{prefix}", self.before), ..*self }
    }

    /// Whether the file has a tensor of the name of the field, or below it.
    pub fn has(&self, field: &str) -> bool {
        self.at(field).is_there()
    }

    /// Whether the file has a tensor at this place, or below it.
    pub(super) fn is_there(&self) -> bool {
        let state = self.state.borrow();
        state.names.contains_key(&self.name) || state.below(&self.before).next().is_some()
    }

    /// How many elements a list at this place has: those from 0 without a gap.
    pub(super) fn count(&self) -> usize {
        (0..).take_while(|&i| self.element(i).is_there()).count()
    }

    /// That a list of `count` elements has none behind a gap.
    pub(super) fn check_gap(&self, count: usize) -> Loaded<()> {
        // Where there is no first element it has been reported as missing.
        let numbers = |name: &str| name.split('.').next().and_then(|index| index.parse::<usize>().ok());
        let state = self.state.borrow();
        let mut indices = state.below(&self.before).filter_map(|name| numbers(&name[self.before.len()..]));
        let behind = indices.find(|&index| count > 0 && index > count);
        drop(indices);
        drop(state);
        match behind {
            None => Ok(()),
            Some(index) => {
                let next = self.element(index).name;
                Err(self.element(count).report(Mistake::Gap { next }))
            }
        }
    }

    /// The tensor of this name.
    pub(super) fn tensor<T: FileElement, S: Shape>(&self) -> Loaded<Tensor<T, S>> {
        let tensor = self.read(false)?;
        self.same_axes(&tensor)?;
        Ok(tensor)
    }

    /// The tensor of this name, whose axes are in opposite order in the file.
    pub(super) fn transposed<T: FileElement, S: Shape>(&self) -> Loaded<Tensor<T, S>> {
        let turned: Tensor<T, S::Reversed> = self.read(true)?;
        let tensor = turned.t().to_owned();
        self.same_axes(&tensor)?;
        Ok(tensor)
    }

    fn read<T: FileElement, S: Shape>(&self, transpose: bool) -> Loaded<Tensor<T, S>> {
        let known = self.state.borrow_mut().names.get_mut(&self.name).map(|read| *read = true);
        if known.is_none() {
            // Which name was meant is known when all have been read.
            return Err(self.report(Mistake::Missing { nearest: None }));
        }
        self.source.tensor(&self.name).map_err(|error| self.push(error.of_field(transpose)))
    }

    /// Axes of one name have one length in a model.
    fn same_axes<T, S: Shape>(&self, tensor: &Tensor<T, S>) -> Loaded<()> {
        let mut wrong = Ok(());
        for (i, &len) in tensor.shape().as_ref().iter().enumerate() {
            let Some(axis) = S::EXTENTS.names[i] else { continue };
            let known = self.state.borrow().axes.get(&S::axis_type(i)).cloned();
            match known {
                Some((other, other_len)) if other_len != len => {
                    wrong = Err(self.report(Mistake::Axis { axis, len, other, other_len }));
                }
                Some(_) => {}
                None => {
                    let first = (self.name.clone(), len);
                    self.state.borrow_mut().axes.insert(S::axis_type(i), first);
                }
            }
        }
        wrong
    }

    /// Reports that what is at this place is not what it should be, in words of the caller: a line of the list of errors, behind
    /// the name of the place.
    pub fn refuse(&self, text: impl Into<String>) -> NotLoaded {
        self.report(Mistake::Refused(text.into()))
    }

    fn report(&self, mistake: Mistake) -> NotLoaded {
        self.push(LoadError::model(self.source.name(), &self.name, mistake))
    }

    fn push(&self, error: LoadError) -> NotLoaded {
        self.state.borrow_mut().errors.push(error);
        NotLoaded(())
    }
}

impl<F> core::fmt::Debug for Loading<'_, F> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Loading").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What the places of one load share.
pub(super) struct State {
    /// The tensors of the file, and whether a field has read them.
    names: BTreeMap<String, bool>,
    /// The length of an axis with a name, and the tensor that had it first.
    axes: BTreeMap<TypeId, (String, usize)>,
    errors: Vec<LoadError>,
}

/// Pairs of a missing tensor and one that no field has read, of which the most alike is suggested.
const COMPARED: usize = 20_000;

impl State {
    pub(super) fn of(source: &impl TensorSource) -> RefCell<Self> {
        let names = source.names().into_iter().map(|name| (name.to_owned(), false)).collect();
        RefCell::new(State { names, axes: BTreeMap::new(), errors: Vec::new() })
    }

    /// The tensors whose names begin with `before`.
    fn below<'s>(&'s self, before: &'s str) -> impl Iterator<Item = &'s str> {
        let from = (Bound::Included(before), Bound::Unbounded);
        let names = self.names.range::<str, _>(from).map(|(name, _)| name.as_str());
        names.take_while(move |name| name.starts_with(before))
    }

    /// The tensors that no field has read.
    fn unused(&self) -> impl Iterator<Item = &str> {
        self.names.iter().filter(|(_, read)| !**read).map(|(name, _)| name.as_str())
    }

    /// Reports the tensors that no field has read.
    pub(super) fn refuse_unused(&mut self, file: &str) {
        let unused = self.unused().map(|name| LoadError::model(file, name, Mistake::Unused));
        let unused: Vec<LoadError> = unused.collect();
        self.errors.extend(unused);
    }

    /// All errors. What is missing is most likely one of the tensors that nobody has read, under another name.
    pub(super) fn finish(mut self) -> Vec<LoadError> {
        let mut errors = core::mem::take(&mut self.errors);
        let unused: Vec<&str> = self.unused().collect();
        let mut compared = 0;
        for error in &mut errors {
            if let Some((tensor, nearest)) = error.missing_in_model() {
                compared += unused.len();
                *nearest = nearest_of(tensor, &unused, compared <= COMPARED);
            }
        }
        errors
    }
}

/// The name that was most likely meant by `tensor`.
fn nearest_of(tensor: &str, unused: &[&str], all: bool) -> Option<String> {
    // `model.encoder.weight` for `encoder.weight`, or the other way round: a prefix that one of both lacks.
    let ends = |long: &str, short: &str| {
        long.strip_suffix(short).is_some_and(|before| before.ends_with('.')) && short.contains('.')
    };
    let longer = unused.iter().find(|name| ends(name, tensor) || ends(tensor, name));
    let nearest = longer.copied().or_else(|| if all { LoadError::nearest(tensor, unused) } else { None });
    nearest.map(str::to_owned)
}
