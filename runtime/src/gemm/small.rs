//! Products whose lengths are constants of the program, up to about 161 x 161 x 161; their strides too, unless they are those of
//! views.
//!
//! Nothing is packed but what [`copied`] says, and nothing is decided at run time but what is copied of views:
//! [`Form`](super::form::Form) has been chosen when the program is built, and the loops have constant bounds. The loop over the batch is
//! in here, so that the choice of instruction set and the call are paid once.
//!
//! Rows of `c` that are so short that two share a register are for `tiny` and `shared`, the ends of rows that are so short for `paired`, and
//! larger vectors for `vector_matrix`.
//!
//! A shape is one function for each instruction set; long loops stay loops, so that its size does not grow with the shape.

use super::arch::{Any, Level, Runs};
use super::blocks::Room;
use super::copied::{self, Copied};
use super::form::At;
use super::known::{COPIED, Known, MAX_SHUFFLED, Small};
use super::tiny::{self, Batch, Cut};
use super::vector::{IN_ROW, Isa, Vector, Work};
use super::{Accumulate, Gemm, Offsets, Path, columns, paired, taken};
use crate::element::Element;
use core::marker::PhantomData;

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
}

impl<T: Element<Acc = T>, K: Known> Work<T> for Products<'_, T, K>
where
    Any: Runs<T>,
{
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        let Products { level, gemm, count, step, .. } = self;
        let s = At::<T, I, K>::of(gemm);
        if const { columns::fits::<T>(At::<T, I, K>::SMALL) }
            && let Some(apart) = s.columns()
        {
            taken(Path::Columns);
            // SAFETY: the caller's conditions; the strides of these products are such.
            return unsafe { columns::all::<T, I, K>(Batch::new(gemm, count, step, s.exchanged), apart) };
        }
        if const { !K::STRIDED } {
            // SAFETY: the caller's conditions.
            unsafe { self.copied::<I>() };
        } else if s.scattered.is_none() && (s.gathered.is_none() || by_panels::<T, I, K>(s)) {
            if by_panels::<T, I, K>(s) {
                taken(Path::Panels);
            }
            // SAFETY: the caller's conditions.
            unsafe { self.in_place::<I>() };
        } else {
            // In a function of its own: room for copies is a frame of many pages, each of which is touched.
            Any::run(level.unwrap_or_else(Level::get), Copying(self));
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
        let by_panels = by_panels::<T, I, K>(s);
        let gathered = if by_panels { None } else { s.gathered };
        if by_panels {
            taken(Path::Panels);
        }
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
            done += count;
            let mut now = Gemm {
                a: gemm.a.wrapping_offset(at * step.a),
                b: gemm.b.wrapping_offset(at * step.b),
                c: gemm.c.wrapping_offset(at * step.c),
                ..*gemm
            };
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
                    copied::scatter::<T, I>(sums.as_mut_ptr(), (s.m, s.n), c, strides, gemm.accumulate);
                }
            }
        }
    }
}

/// Elements of `b` that are copied before the first product.
const AT_ONCE: usize = 1024;

impl<T: Element<Acc = T>, K: Known> Products<'_, T, K> {
    /// Products whose rows of `b` are contiguous, or have been made so, or are copied panel by panel.
    ///
    /// # Safety
    ///
    /// As for [`Work::run`].
    #[inline(always)]
    unsafe fn in_place<I: Isa<T>>(self) {
        // SAFETY: the caller's conditions.
        unsafe {
            let s = At::<T, I, K>::of(self.gemm);
            let exchanged = const { At::<T, I, K>::SMALL.exchanged };
            // Rows of a `b` that is copied panel by panel are not contiguous here.
            let has_rows = s.gathered.is_none() || !by_panels::<T, I, K>(s);
            if has_rows && I::share::<K>(Batch::new(self.gemm, self.count, self.step, exchanged)) {
                taken(Path::Shared);
            } else if const { !K::STRIDED && Cut::of::<T, I::Narrow>(At::<T, I, K>::SMALL).is_some() } {
                taken(Path::Tiny);
                tiny::all::<T, I, K>(Batch::new(self.gemm, self.count, self.step, exchanged));
            } else {
                taken(if const { At::<T, I, K>::FORM.paired } { Path::Paired } else { Path::Small });
                if const { At::<T, I, K>::FORM.wide } {
                    all::<T, I, I::Wide, K>(&self);
                } else {
                    all::<T, I, I::Narrow, K>(&self);
                }
            }
        }
    }
}

/// Loops over the batch and over the tiles of each product.
///
/// # Safety
///
/// As for [`Kernel`](super::Kernel), with the lengths and strides of [`Known::SMALL`]; the processor has the instruction set.
#[inline(always)]
unsafe fn all<T: Element<Acc = T>, I: Isa<T>, V: Vector<Elem = T>, K: Known>(work: &Products<'_, T, K>) {
    let s = At::<T, I, K>::of(work.gemm);
    let form = const { At::<T, I, K>::FORM };
    let Gemm { a, b, c, accumulate, .. } = *work.gemm;
    let step = work.step;
    let (mut a, mut b, mut c, step) =
        if s.exchanged { (b, a, c, Offsets { a: step.b, b: step.a, c: step.c }) } else { (a, b, c, step) };
    let add = accumulate == Accumulate::Add;
    let width = form.nv * V::LANES;
    let mut room = Room::new();
    let row = copied::row::<T, I>(s, &form);
    let lines = const { At::<T, I, K>::FORM.lines::<T>(At::<T, I, K>::SMALL) };
    for i in 0..work.count {
        let next = [b.wrapping_offset(step.b), a.wrapping_offset(step.a)];
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
                next,
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
                if !is_last {
                    rows::<T, I, V, K, false>(at);
                } else if const { At::<T, I, K>::FORM.paired } {
                    paired::rows::<T, I, K>(at);
                } else {
                    rows::<T, I, V, K, true>(at);
                }
            }
        }
        a = a.wrapping_offset(step.a);
        b = b.wrapping_offset(step.b);
        c = c.wrapping_offset(step.c);
    }
}

/// Where a tile begins.
#[derive(Clone, Copy)]
pub(super) struct Tile<T> {
    /// The shape: all of it is constant but the strides of views.
    pub(super) s: Small,
    pub(super) a: *const T,
    pub(super) b: *const T,
    pub(super) c: *mut T,
    pub(super) add: bool,
    /// What the next product reads: `b`, then `a`; and how much of it has been asked for, in bytes.
    next: [*const T; 2],
    asked: usize,
    /// Bytes from one cache line that is asked for to the next, and lines that a tile asks for.
    line: usize,
    pub(super) lines: usize,
}

impl<T> Tile<T> {
    /// The one that begins so many rows below.
    #[inline(always)]
    pub(super) fn below(self, rows: usize) -> Self {
        Tile {
            a: self.a.wrapping_offset(rows as isize * self.s.rsa),
            c: self.c.wrapping_offset(rows as isize * self.s.rsc),
            asked: self.asked + self.lines * self.line,
            ..self
        }
    }
}

/// What a tile asks for of the next product, a cache line in each of the first steps: all tiles together ask for all of it.
pub(super) struct Ahead(*const u8);

impl Ahead {
    #[inline(always)]
    pub(super) fn new<T>(at: &Tile<T>) -> Self {
        let b_bytes = at.s.k * at.s.n * size_of::<T>();
        let [b, a] = at.next.map(<*const T>::cast::<u8>);
        Ahead(if at.asked < b_bytes { b.wrapping_add(at.asked) } else { a.wrapping_add(at.asked - b_bytes) })
    }

    /// Asks for the next line.
    ///
    /// # Safety
    ///
    /// The processor has the instruction set of `V`.
    #[inline(always)]
    pub(super) unsafe fn ask<V: Vector>(&mut self, at: &Tile<V::Elem>) {
        // SAFETY: the caller's condition; a prefetch touches nothing.
        unsafe { V::prefetch_read(self.0) };
        self.0 = self.0.wrapping_add(at.line);
    }
}

/// All tiles of a panel; `LAST`: of the last panel.
///
/// # Safety
///
/// As for [`products`].
#[inline(always)]
unsafe fn rows<T: Element<Acc = T>, I: Isa<T>, V: Vector<Elem = T>, K: Known, const LAST: bool>(at: Tile<T>) {
    let form = const { At::<T, I, K>::FORM };
    let mut at = at;
    // SAFETY: the caller's conditions; `high` tiles of `mr + 1` rows and `low` ones of `mr` are all rows.
    unsafe {
        for _ in 0..form.high {
            sums::<T, I, V, K, LAST, 1>(at);
            at = at.below(form.mr + 1);
        }
        for _ in 0..form.low {
            sums::<T, I, V, K, LAST, 0>(at);
            at = at.below(form.mr);
        }
    }
}

/// The most sums, rows, and registers of a row of a tile.
///
/// Sums are arrays of this size, row by row, of which a shape uses a part that is constant; the compiler keeps just that part, in
/// registers. Arrays of the right size would need a copy of the tile for each size, and rustc looks at all copies that a
/// constant could choose from, not only at the one that it does: 1,500 for each shape of a program, and 2 seconds.
const MAX_SUMS: usize = 64;
const MAX_MR: usize = 16;
const MAX_NV: usize = 8;

/// Sums of a tile: registers of each row, and the narrow one that may be at its end.
#[derive(Clone, Copy)]
struct Sums<V, N> {
    whole: [V; MAX_SUMS],
    ends: [N; MAX_MR],
}

impl<V: Vector, N: Vector<Elem = V::Elem>> Sums<V, N> {
    /// # Safety
    ///
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn zero() -> Self {
        // SAFETY: the caller's condition.
        unsafe { Sums { whole: [V::zero(); MAX_SUMS], ends: [N::zero(); MAX_MR] } }
    }

    /// Adds the sums of `mr` rows of `nv` registers, and their ends if there are some.
    ///
    /// # Safety
    ///
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn add(&mut self, other: &Self, (mr, nv): (usize, usize), has_end: bool) {
        // SAFETY: the caller's condition.
        unsafe {
            for (sum, other) in self.whole.iter_mut().zip(other.whole).take(mr * nv) {
                *sum = sum.add(other);
            }
            for (sum, other) in self.ends.iter_mut().zip(other.ends).take(if has_end { mr } else { 0 }) {
                *sum = sum.add(other);
            }
        }
    }
}

/// A tile of `mr + MORE` rows.
///
/// # Safety
///
/// As for [`products`]; the tile is inside the product.
#[inline(always)]
unsafe fn sums<T, I, V, K, const LAST: bool, const MORE: usize>(at: Tile<T>)
where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Vector<Elem = T>,
    K: Known,
{
    let s = at.s;
    let form = const { At::<T, I, K>::FORM };
    let mr = const { At::<T, I, K>::FORM.mr } + MORE;
    // Whether the last register is a narrow one; `nv` are the others.
    let has_end = const { LAST && At::<T, I, K>::FORM.narrow_end };
    let nv = const {
        let form = At::<T, I, K>::FORM;
        if LAST { form.last_nv - form.narrow_end as usize } else { form.nv }
    };
    let lanes = V::LANES;
    // Columns of the tile, and of its last register if that is a partial one.
    let columns = if LAST { s.n - (form.panels - 1) * form.nv * lanes } else { nv * lanes };
    let width = if has_end { I::Narrow::LANES } else { lanes };
    let last = (columns - 1) % lanes % width + 1;
    // Steps in which a whole register can be read.
    let readable = s.readable(width - last, K::STRIDED);
    // SAFETY: the processor has the instruction set. Rows, steps and columns are inside the product; a register that is read
    // whole ends with the last element of the last row of `b` or before it, and the others are masked.
    unsafe {
        let masks =
            (V::mask(if has_end { lanes } else { last }), I::Narrow::mask(if has_end { last } else { 0 }));
        let mut sums = Sums::<V, I::Narrow>::zero();
        let mut from_register = [[V::zero(); IN_ROW]; MAX_SHUFFLED];
        for (i, row) in from_register[..form.shuffled].iter_mut().enumerate() {
            *row = V::row(at.a.offset(i as isize * s.rsa), s.k.div_ceil(V::OF_ROW));
        }
        // No closure: it would be a function without these instructions.
        macro_rules! one {
            ($sums:expr, $p:expr, $first:expr) => {{
                let p = $p;
                let step = Step { p, is_first: $first, is_readable: p < readable };
                step.add::<T, I, V, K>(&at, $sums, (mr, nv, has_end), &from_register, masks);
            }};
        }
        if const { At::<T, I, K>::FORM.unrolled } {
            // Few sums wait for each other; even and odd steps do not.
            let split = const { At::<T, I, K>::FORM.split };
            let mut odd = Sums::zero();
            // Written out, since the compiler would keep the loop.
            macro_rules! steps {
                ($($p:literal)*) => {
                    $(if const { $p < At::<T, I, K>::SMALL.k } {
                        let sums = if split && $p % 2 == 1 { &mut odd } else { &mut sums };
                        one!(sums, $p, $p == 0);
                    })*
                };
            }
            steps!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
            if split {
                sums.add(&odd, (mr, nv), has_end);
            }
        } else {
            let mut ahead = Ahead::new(&at);
            // One in each step after the first.
            let asks = if s.fetches() { (at.lines + 1).min(readable) } else { 0 };
            if s.fetches() && s.k >= 32 {
                for i in 0..mr {
                    for v in 0..nv + has_end as usize {
                        V::prefetch(at.c.wrapping_offset(i as isize * s.rsc + (v * lanes) as isize));
                    }
                }
            }
            // One row has few sums, which wait for each other where no other product begins: those of every other step are
            // apart. Not of a row that may be one of many, whose sums should not depend on how many there are.
            let apart =
                const { matches!(K::BATCH, Some((1, _))) && At::<T, I, K>::SMALL.m == 1 } && form.nv <= 6;
            let mut odd = Sums::zero();
            one!(&mut sums, 0, true);
            let mut p = 1;
            if apart {
                one!(&mut odd, 1, true);
                p = 2;
                while p + 1 < readable {
                    one!(&mut sums, p, false);
                    one!(&mut odd, p + 1, false);
                    p += 2;
                }
            }
            while p < asks {
                ahead.ask::<V>(&at);
                one!(&mut sums, p, false);
                p += 1;
            }
            for p in p..readable {
                one!(&mut sums, p, false);
            }
            for p in readable.max(p)..s.k {
                one!(&mut sums, p, false);
            }
            if apart {
                sums.add(&odd, (mr, nv), has_end);
            }
        }
        // The last register, if it is a partial one.
        let is_masked = |v: usize| !has_end && v + 1 == nv && last < lanes;
        for i in 0..mr {
            let c = at.c.offset(i as isize * s.rsc);
            let (whole, end) = (&mut sums.whole[i * nv..][..nv], &mut sums.ends[if has_end { i } else { 0 }]);
            if at.add {
                for (v, sum) in whole.iter_mut().enumerate() {
                    let c = c.add(v * lanes);
                    *sum = sum.add(if is_masked(v) { V::load_masked(c, masks.0) } else { V::load(c) });
                }
                if has_end {
                    *end = end.add(I::Narrow::load_masked(c.add(nv * lanes), masks.1));
                }
            }
        }
        for i in 0..mr {
            let c = at.c.offset(i as isize * s.rsc);
            // The rows that follow in the same tile are written after this one: it may write into them.
            let follows = form.panels == 1 && s.rsc == s.n as isize && (mr - i) * s.n >= nv * lanes;
            for (v, sum) in sums.whole[i * nv..][..nv].iter().enumerate() {
                let c = c.add(v * lanes);
                if is_masked(v) && (I::BROADCASTS || !follows) {
                    sum.store_masked(c, masks.0)
                } else {
                    sum.store(c)
                }
            }
            if has_end {
                let c = c.add(nv * lanes);
                if last < width { sums.ends[i].store_masked(c, masks.1) } else { sums.ends[i].store(c) }
            }
        }
    }
}

/// A step of k.
#[derive(Clone, Copy)]
struct Step {
    p: usize,
    /// Whether it is the first of its sums.
    is_first: bool,
    /// Whether the last register of a row of `b` can be read whole.
    is_readable: bool,
}

impl Step {
    /// Adds it to sums.
    ///
    /// # Safety
    ///
    /// As for [`sums`].
    #[inline(always)]
    unsafe fn add<T, I, V, K>(
        self,
        at: &Tile<T>,
        sums: &mut Sums<V, I::Narrow>,
        (mr, nv, has_end): (usize, usize, bool),
        from_register: &[[V; IN_ROW]; MAX_SHUFFLED],
        masks: (V::Mask, <I::Narrow as Vector>::Mask),
    ) where
        T: Element<Acc = T>,
        I: Isa<T>,
        V: Vector<Elem = T>,
        K: Known,
    {
        let Step { p, is_first, is_readable } = self;
        let s = at.s;
        let form = const { At::<T, I, K>::FORM };
        // The first product is the sum, so that nothing waits for zeros.
        let replaces = is_first || p == 1 && form.split;
        // SAFETY: the caller's conditions.
        unsafe {
            let b = at.b.offset(p as isize * s.rsb);
            let mut row = [V::zero(); MAX_NV];
            for (v, row) in row.iter_mut().enumerate().take(nv) {
                let b = b.add(v * V::LANES);
                let is_whole = is_readable || has_end || v + 1 < nv;
                *row = if is_whole { V::load(b) } else { V::load_masked(b, masks.0) };
            }
            let end = match b.wrapping_add(nv * V::LANES) {
                _ if !has_end => I::Narrow::zero(),
                b if is_readable => I::Narrow::load(b),
                b => I::Narrow::load_masked(b, masks.1),
            };
            for i in 0..mr {
                // The core pairs multiplications that do not wait for each other better if one step has another order.
                let i = if is_first { mr - 1 - i } else { i };
                let a = at.a.offset(i as isize * s.rsa + p as isize * s.csa);
                let x = if i < form.shuffled { V::element(from_register[i], p) } else { V::splat(a.read()) };
                for (sum, row) in sums.whole[i * nv..][..nv].iter_mut().zip(row) {
                    *sum = if replaces { x.mul(row) } else { x.mul_add(row, *sum) };
                }
                if has_end {
                    let (x, sum) = (I::Narrow::splat(a.read()), &mut sums.ends[i]);
                    *sum = if replaces { x.mul(end) } else { x.mul_add(end, *sum) };
                }
            }
        }
    }
}
