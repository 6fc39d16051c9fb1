//! Products whose lengths are constants of the program, up to about 161 x 161 x 161; their strides too, unless they are those of
//! views.
//!
//! Nothing is packed but what [`copied`] says, and nothing is decided at run time but what is copied of views, and whether their steps are divided:
//! [`Form`](super::form::Form) has been chosen when the program is built, and the loops have constant bounds. The loop over the batch is
//! in here, so that the choice of instruction set and the call are paid once.
//!
//! Rows of `c` that are so short that two share a register are for `tiny` and `shared`, the ends of rows that are so short for
//! `paired`, and larger vectors for `vector_matrix`.
//!
//! A shape is one function for each instruction set; long loops stay loops, so that its size does not grow with the shape.

mod pairs;
mod tiles;

use super::arch::{Any, Level, Runs};
use super::batch::Batch;
use super::blocks::{Room, chunks};
use super::constant::{ProductsOn, products_on};
use super::copied::{self, Copied};
use super::form::At;
use super::known::{COPIED, Known, Part, Small, Unit};
use super::tiny::{self, Cut};
use super::vector::{Isa, Vector, Work};
use super::{Accumulate, Gemm, Offsets, Path, columns, dots, paired, taken, types};
use crate::element::Element;
use core::marker::PhantomData;
use tiles::rows;
pub(super) use tiles::{Ahead, Tile};

/// `count` products of a constant shape.
pub(super) struct Products<'a, T, K> {
    /// The instruction set that [`Work::run`] was asked for, for what is a function of its own.
    level: Option<Level>,
    gemm: &'a Gemm<T>,
    count: usize,
    step: Offsets,
    shape: PhantomData<K>,
}

impl<'a, T, K> Products<'a, T, K> {
    #[inline(always)]
    pub(super) fn new(gemm: &'a Gemm<T>, count: usize, step: Offsets) -> Self {
        Products { level: None, gemm, count, step, shape: PhantomData }
    }

    /// The same, which will run with this instruction set.
    #[inline(always)]
    pub(super) fn on(self, level: Level) -> Self {
        Products { level: Some(level), ..self }
    }

    /// A part of one of these, with the same instruction set.
    #[inline(always)]
    fn part<'b, P>(&self, gemm: &'b Gemm<T>) -> Products<'b, T, P> {
        Products { level: self.level, ..Products::new(gemm, 1, Offsets::default()) }
    }
}

impl<T: Element<Acc = T>, K: Known> Work<T> for Products<'_, T, K>
where
    Any: Runs<T>,
{
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        let Products { level, gemm, count, step, .. } = self;
        if const { is_left::<T, I, K>() } {
            // SAFETY: the caller's conditions.
            return unsafe { types::on(level.unwrap_or_else(Level::get), gemm, count, step) };
        }
        let s = At::<T, I, K>::of(gemm);
        if let Some(by_parts) = const { in_parts::<T, I, K>() }
            && s.csa != 1
        {
            // SAFETY: the caller's conditions.
            return unsafe { by_parts(&self) };
        }
        if const { columns::fits::<T>(At::<T, I, K>::SMALL) }
            && let Some(apart) = s.columns()
        {
            taken(Path::Columns);
            // SAFETY: the caller's conditions; the strides of these products are such.
            return unsafe { columns::all::<T, I, K>(Batch::new(gemm, count, step, s.exchanged), apart) };
        }
        // SAFETY: the caller's conditions.
        if unsafe { I::takes_columns::<K>() } {
            // SAFETY: the caller's conditions.
            unsafe { I::share::<K>(s, Batch::new(gemm, count, step, s.exchanged)) };
        } else if const { !K::STRIDED && At::<T, I, K>::SMALL.is_in_place() } {
            // SAFETY: the caller's conditions.
            unsafe { self.in_place::<I>() };
        } else if const { !K::STRIDED } {
            // SAFETY: the caller's conditions.
            unsafe { self.copied::<I>() };
        } else if s.scattered.is_none() && (s.gathered.is_none() || by_panels::<T, I, K>(s)) {
            // SAFETY: the caller's conditions.
            unsafe { self.in_place::<I>() };
        } else {
            // In a function of its own: room for copies is a frame of many pages, each of which is touched.
            Any::run(level.unwrap_or_else(Level::get), Copying(self));
        }
    }
}

/// Whether products are left to `blocked`.
const fn is_left<T, I: Isa<T>, K: Known>() -> bool {
    let small = At::<T, I, K>::SMALL;
    let is_one = matches!(K::BATCH, Some(batch) if batch.is_one());
    small.is_left::<T, I>(is_one) || dots::fits_constant::<T, I>(small)
}

/// [`by_parts`] where steps of k are divided. A pointer, as in `of_units`.
const fn in_parts<T: Element<Acc = T>, I: Isa<T>, K: Known>() -> Option<All<T, K>>
where
    Any: Runs<T>,
{
    if At::<T, I, K>::IN_PARTS { Some(by_parts::<T, I, K>) } else { None }
}

/// Products as sums of products of fewer steps.
///
/// # Safety
///
/// As for [`Work::run`] of [`Products`].
#[inline(always)]
unsafe fn by_parts<T: Element<Acc = T>, I: Isa<T>, K: Known>(work: &Products<'_, T, K>)
where
    Any: Runs<T>,
{
    taken(Path::Parts);
    for i in 0..work.count {
        let gemm = work.gemm.nth(i, work.step);
        for steps in chunks(gemm.k, const { At::<T, I, K>::SMALL.part() }) {
            let part = gemm.of_steps(steps);
            // SAFETY: the caller's conditions for these steps, which are the last or not.
            unsafe {
                if steps.0 + steps.1 < gemm.k {
                    work.part::<Part<K, false>>(&part).run::<I>();
                } else {
                    work.part::<Part<K, true>>(&part).run::<I>();
                }
            }
        }
    }
}

/// Whether panels of `b` are copied one by one.
#[inline(always)]
fn by_panels<T, I: Isa<T>, K: Known>(s: Small) -> bool {
    copied::row::<T, I>(s, const { &At::<T, I, K>::FORM }).is_some()
}

/// Products of which operands are copied.
struct Copying<'a, T, K>(Products<'a, T, K>);

impl<T: Element<Acc = T>, K: Known> Work<T> for Copying<'_, T, K>
where
    Any: Runs<T>,
{
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        // SAFETY: the caller's conditions.
        unsafe { self.0.copied::<I>() }
    }
}

impl<T: Element<Acc = T>, K: Known> Products<'_, T, K>
where
    Any: Runs<T>,
{
    /// Products with a copy of `b` whose rows are contiguous, and with one of `c`, where these are needed.
    ///
    /// # Safety
    ///
    /// As for [`Work::run`].
    #[inline(always)]
    unsafe fn copied<I: Isa<T>>(self) {
        let Products { level, gemm, count, step, .. } = self;
        let s = At::<T, I, K>::of(gemm);
        // Large ones are copied panel by panel.
        let gathered = if by_panels::<T, I, K>(s) { None } else { s.gathered };
        let mut copied = Copied::<T>::new();
        let to = copied.as_mut_ptr();
        let (size, width) = (s.k * s.n, s.n as isize);
        assert!(gathered.is_none() || size <= COPIED, "there is room for a copy");
        assert!(s.scattered.is_none() || s.m * s.n <= COPIED, "there is room for a copy of `c`");
        let (b, step_b) = if s.exchanged { (gemm.a, step.a) } else { (gemm.b, step.b) };
        // Several before the first is read: a load waits for elements that have just been stored one by one.
        let most = if s.scattered.is_some() {
            1
        } else if gathered.is_some() && step_b != 0 {
            (AT_ONCE / size).max(1)
        } else {
            count
        };
        let mut sums = Copied::<T>::new();
        let mut done = 0;
        // Not `step_by`, which divides: as long as a short product takes.
        while done < count {
            let (at, count) = (done as isize, most.min(count - done));
            let mut now = gemm.nth(done, step);
            done += count;
            let mut step = step;
            if let Some((rsb, csb)) = gathered {
                for i in 0..if step_b == 0 { 1 } else { count } {
                    let b = b.wrapping_offset((at + i as isize) * step_b);
                    // SAFETY: all elements of this `b`, for which there is room.
                    unsafe { super::pack::transpose::<T, I>(b, csb, rsb, s.n, s.k, to.add(i * size), s.n) };
                }
                let step_b = if step_b == 0 { 0 } else { size as isize };
                if s.exchanged {
                    (now.a, now.rsa, now.csa, step.a) = (to, 1, width, step_b);
                } else {
                    (now.b, now.rsb, now.csb, step.b) = (to, width, 1, step_b);
                }
            }
            let c = now.c;
            if s.scattered.is_some() {
                (now.c, now.accumulate) = (sums.as_mut_ptr(), Accumulate::Replace);
                (now.rsc, now.csc) = if s.exchanged { (1, s.rsc) } else { (s.rsc, 1) };
            }
            // SAFETY: the caller's conditions for these products; a copy has the elements of the `b` that it stands for, or room for
            // those of `c`, of which all are written.
            unsafe {
                let now = Products::<T, K> { gemm: &now, count, step, ..self };
                if const { K::STRIDED } {
                    Any::run(level.unwrap_or_else(Level::get), now);
                } else {
                    now.in_place::<I>();
                }
                if let Some(strides) = s.scattered {
                    let (from, row) = (sums.as_mut_ptr(), s.n as isize);
                    copied::scatter::<T, I>(from, row, (s.m, s.n), c, strides, gemm.accumulate);
                }
            }
        }
    }
}

/// Elements of `b` that are copied before the first product.
const AT_ONCE: usize = 1024;

impl<T: Element<Acc = T>, K: Known> Products<'_, T, K>
where
    Any: Runs<T>,
{
    /// Products whose rows of `b` are contiguous, or have been made so, or are copied panel by panel.
    ///
    /// # Safety
    ///
    /// As for [`Work::run`].
    #[inline(always)]
    unsafe fn in_place<I: Isa<T>>(self) {
        let Products { level, gemm, count, step, .. } = self;
        // SAFETY: the caller's conditions; rows of `a` are as `Unit` says.
        unsafe {
            match const { Self::of_units::<I>() } {
                Some(kernel) if At::<T, I, K>::of(gemm).csa == 1 => {
                    kernel(level.unwrap_or_else(Level::get), gemm, count, step);
                }
                _ => self.known::<I>(),
            }
        }
    }

    /// The kernel for views that are [`Unit`], where it is another one. A pointer, since rustc looks at all functions that a condition
    /// could lead to, and not at those that a constant could have named.
    const fn of_units<I: Isa<T>>() -> Option<ProductsOn<T>> {
        if At::<T, I, K>::UNIT_PAYS { Some(products_on::<T, Unit<K>>) } else { None }
    }

    /// As [`Products::in_place`], with what is known.
    ///
    /// # Safety
    ///
    /// As for [`Products::in_place`], and what `K` says is true.
    #[inline(always)]
    unsafe fn known<I: Isa<T>>(self) {
        // SAFETY: the caller's conditions.
        unsafe {
            let s = At::<T, I, K>::of(self.gemm);
            let exchanged = const { At::<T, I, K>::SMALL.exchanged };
            let by_panels = by_panels::<T, I, K>(s);
            if by_panels {
                taken(Path::Panels);
            }
            // Rows of a `b` that is copied panel by panel are not contiguous here.
            let has_rows = s.gathered.is_none() || !by_panels;
            if has_rows && I::share::<K>(s, Batch::new(self.gemm, self.count, self.step, exchanged)) {
                return;
            }
            if const { !K::STRIDED && Cut::of::<T, I::Narrow>(At::<T, I, K>::SMALL).is_some() } {
                taken(Path::Tiny);
                tiny::all::<T, I, K>(Batch::new(self.gemm, self.count, self.step, exchanged));
            } else {
                taken(if const { At::<T, I, K>::FORM.paired } { Path::Paired } else { Path::Small });
                // Pointers, here and below, as in `of_units`.
                let all: All<T, K> = const {
                    if At::<T, I, K>::FORM.wide { all::<T, I, I::Wide, K> } else { all::<T, I, I::Narrow, K> }
                };
                all(&self);
            }
        }
    }
}

/// [`all`] for an instruction set and a width of registers, or [`by_parts`].
type All<T, K> = unsafe fn(&Products<'_, T, K>);

/// All tiles of a panel.
type Rows<T> = unsafe fn(Tile<T>);

/// Loops over the batch and over the tiles of each product.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), with the lengths and strides of [`Known::SMALL`]; the processor has the instruction set.
#[inline(always)]
unsafe fn all<T: Element<Acc = T>, I: Isa<T>, V: Vector<Elem = T>, K: Known>(work: &Products<'_, T, K>) {
    let s = At::<T, I, K>::of(work.gemm);
    let form = const { At::<T, I, K>::FORM };
    let mut now = Batch::new(work.gemm, work.count, work.step, s.exchanged).in_faster_order::<K>();
    let width = form.nv * V::LANES;
    let mut room = Room::new();
    let row = copied::row::<T, I>(s, &form);
    let lines = const { At::<T, I, K>::FORM.lines::<T>(At::<T, I, K>::SMALL) };
    let before: Option<Rows<T>> =
        const { if At::<T, I, K>::FORM.panels > 1 { Some(rows::<T, I, V, K, false>) } else { None } };
    let last: Rows<T> =
        const { if At::<T, I, K>::FORM.paired { paired::rows::<T, I, K> } else { rows::<T, I, V, K, true> } };
    for i in 0..work.count {
        let Batch { a, b, c, add, .. } = now;
        now.ask_for_later::<V, K>(s);
        now = now.next();
        // After the last one nothing is read: the same line is asked for again and again, which costs least.
        let line = if i + 1 < work.count { 64 } else { 0 };
        let mut asked = 0;
        for panel in 0..form.panels {
            let first = panel * width;
            let is_last = panel + 1 == form.panels;
            let mut at = Tile {
                s,
                a,
                b: b.wrapping_add(first),
                c: c.wrapping_add(first),
                add,
                next: [now.b, now.a],
                asked,
                line,
                lines,
            };
            if let Some(row) = row {
                let columns = if is_last { s.n - first } else { width };
                // SAFETY: the columns of the panel are those of `b`.
                at.b = unsafe { copied::panel::<T, I>(&mut room, s, b, (first, columns), row) };
                at.s.rsb = row as isize;
            }
            asked += (form.high + form.low) * lines * line;
            // SAFETY: the rows of a form are those of the product, and so are its panels.
            unsafe {
                if let Some(before) = before
                    && !is_last
                {
                    before(at);
                } else {
                    last(at);
                }
            }
        }
    }
}
