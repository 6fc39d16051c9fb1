//! Products whose lengths are constants of the program, up to about 64 x 64 x 64; their strides too, unless they are those of
//! views.
//!
//! Nothing is packed and nothing is decided at run time: [`Form::best`] compares the tiles that are possible by a model of
//! what a core does in a cycle, when the program is built, and the loops have constant bounds. The loop over the batch is
//! in here, so that the choice of instruction set and the call are paid once.
//!
//! Rows of `c` that are so short that two share a register are for `tiny`, and larger vectors for `vector_matrix`.
//!
//! A shape is one function for each instruction set; long loops stay loops, so that its size does not grow with the shape.

use super::arch::{Any, Level, Runs};
use super::tiny::{self, Batch, Cut};
use super::vector::{Isa, Vector, Work};
use super::{Accumulate, Gemm, Kernel, Offsets, Path, taken};
use crate::contraction::{Axis, Plan};
use crate::element::Element;
use core::marker::PhantomData;
use core::mem::MaybeUninit;

/// What is constant of a contraction.
pub trait Known {
    /// The innermost loops of m, n and k, where they are constant and one of this module's shapes.
    const SMALL: Option<Small>;
    /// Whether the strides of [`Known::SMALL`] are to be taken from the product, as those of views are.
    const STRIDED: bool = false;
    /// Whether the plan is a constant for which a call of a kernel is too long.
    const FEW: bool = false;
}

/// Nothing is constant.
pub(crate) struct Unknown;

impl Known for Unknown {
    const SMALL: Option<Small> = None;
}

/// A constant product, rows of `c` contiguous, and those of `b` unless it is gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Small {
    pub(super) m: usize,
    pub(super) k: usize,
    pub(super) n: usize,
    pub(super) rsa: isize,
    pub(super) csa: isize,
    pub(super) rsb: isize,
    pub(super) rsc: isize,
    /// The strides of a `b` whose rows are not contiguous: it is copied before it is used, and `rsb` is that of the copy.
    gathered: Option<(isize, isize)>,
    /// `c' = b' a'`: operands and axes are exchanged.
    exchanged: bool,
}

impl Small {
    /// The innermost loops of a plan whose loops of m, n and k are constant, if there are kernels of this module for them.
    pub(crate) const fn of(plan: &Plan) -> Option<Small> {
        Small::of_loops(plan.m.inner(), plan.n.inner(), plan.k.inner())
    }

    /// As [`Small::of`].
    pub(crate) const fn of_loops(m: Axis, n: Axis, k: Axis) -> Option<Small> {
        let products = m.len.saturating_mul(k.len).saturating_mul(n.len);
        // Rows are a loop, of which there may be more where all of `b` stays in the first-level cache.
        let many = m.len > n.len && n.len <= 64 && k.len <= 64 && products <= MANY;
        if products == 0 || products > 64 * 64 * 64 && !many || k.len > 256 {
            return None;
        }
        // A matrix that is read once has a kernel that knows how to fetch it.
        if (m.len == 1 || n.len == 1) && products > 64 * 64 {
            return None;
        }
        // `c` by rows, or by columns: then the product is that of the exchanged operands.
        let by_rows = n.c == 1 || n.len == 1 && m.c != 1;
        let by_columns = m.c == 1 || m.len == 1 && n.c != 1;
        let rows = Small {
            m: m.len,
            k: k.len,
            n: n.len,
            rsa: m.a,
            csa: k.a,
            rsb: k.b,
            rsc: m.c,
            gathered: None,
            exchanged: false,
        };
        let columns = Small {
            m: n.len,
            k: k.len,
            n: m.len,
            rsa: n.b,
            csa: k.b,
            rsb: k.a,
            rsc: n.c,
            gathered: None,
            exchanged: true,
        };
        if by_rows && (n.b == 1 || n.len == 1) {
            Some(rows)
        } else if by_columns && (m.a == 1 || m.len == 1) {
            Some(columns)
        } else if by_rows && k.len * n.len <= GATHERED {
            Some(rows.gather(n.b))
        } else if by_columns && k.len * m.len <= GATHERED {
            Some(columns.gather(m.a))
        } else {
            None
        }
    }

    /// The product with a copy of `b`, whose columns are `csb` apart.
    const fn gather(self, csb: isize) -> Small {
        Small { gathered: Some((self.rsb, csb)), rsb: self.n as isize, ..self }
    }

    /// Whether the loops of a plan have these lengths, whatever the strides.
    pub(crate) fn has_lengths_of(self, plan: &Plan) -> bool {
        Small::of(plan)
            .is_some_and(|of| (of.m, of.k, of.n, of.exchanged) == (self.m, self.k, self.n, self.exchanged))
    }

    /// The same lengths with the strides of a product.
    fn with_strides<T>(self, gemm: &Gemm<T>) -> Small {
        let Gemm { rsa, csa, rsb, csb, rsc, csc, .. } = *gemm;
        let (rsa, csa, rsb, csb, rsc) =
            if self.exchanged { (csb, rsb, csa, rsa, csc) } else { (rsa, csa, rsb, csb, rsc) };
        let strided = Small { rsa, csa, rsb, rsc, gathered: None, ..self };
        if csb == 1 || self.n == 1 { strided } else { strided.gather(csb) }
    }

    /// The same with another number of rows.
    pub(super) const fn with_rows(self, m: usize) -> Small {
        Small { m, ..self }
    }
}

/// Multiplications of a product of many rows: below what more than one thread is worth.
const MANY: usize = 1 << 23;

/// Elements of a `b` that is copied.
const GATHERED: usize = 64 * 64;

/// The copy, on the stack.
#[repr(align(64))]
struct Copied<T>([MaybeUninit<T>; GATHERED]);

impl Small {
    /// Whether the steps of k are written one after the other.
    const fn is_unrolled(self) -> bool {
        self.k <= 12 && self.m * self.k <= 80
    }

    /// Whether even and odd steps of k have sums of their own.
    const fn is_split(self) -> bool {
        self.k >= 4 && self.m >= 8
    }

    /// Whether the operands of the next product are fetched into the caches while this one is computed: where there is
    /// time for it, one cache line for each step of k.
    const fn fetches(self) -> bool {
        self.m <= 64 && self.m * self.n * self.k > 16 * 16 * 16 && !self.is_unrolled()
    }

    /// Rows of a tile whose elements should come from a register.
    ///
    /// A multiplication that broadcasts an element of memory needs a load for each, and loads are as scarce as
    /// multiplications of narrow registers. So some rows are loaded once and their elements permuted into place, which the
    /// third arithmetic path does. Lanes are named by constants, which takes loops that are unrolled altogether.
    const fn shuffled(self, emits: bool, registers: usize, lanes: usize) -> usize {
        if !emits
            || registers != 1
            || !self.is_unrolled()
            || self.csa != 1
            || self.k > lanes
            || lanes > 8
            || self.m < 4
        {
            return 0;
        }
        // A quarter of the rows; measured.
        let rows = if self.m < 16 { self.m / 4 } else { 4 };
        // The register must end inside the matrix.
        if (rows as isize - 1) * self.rsa + lanes as isize
            > (self.m as isize - 1) * self.rsa + self.k as isize
            || self.rsa < self.k as isize
        {
            return 0;
        }
        rows
    }
}

/// How a product is cut into tiles.
#[derive(Clone, Copy, Debug)]
struct Form {
    /// Wide registers, or narrow ones.
    wide: bool,
    /// Registers of a panel of columns, and of the last one.
    nv: usize,
    last_nv: usize,
    panels: usize,
    /// Rows of a tile; `high` tiles have one more.
    mr: usize,
    high: usize,
    low: usize,
    /// Rows whose elements are taken from a register and not from memory.
    shuffled: usize,
}

impl Form {
    /// The form that the model finds fastest.
    ///
    /// The model is that of Zen 4, in half-cycles of a 256-bit path: two of three arithmetic slots multiply, a broadcast
    /// that is not part of a multiplication takes a slot of its own, and two loads can be done in the time of one
    /// multiplication by two halves.
    const fn best<T, I: Isa<T>>(s: Small) -> Form {
        let (narrow, wide) = (I::Narrow::LANES, I::Wide::LANES);
        let mut best =
            Form { wide: true, nv: 1, last_nv: 1, panels: 1, mr: 1, high: 0, low: s.m, shuffled: 0 };
        let mut least = usize::MAX;
        let mut i = 0;
        while i < 2 {
            let lanes = if i == 0 { wide } else { narrow };
            let weight = lanes / narrow;
            let registers = s.n.div_ceil(lanes);
            let mut nv = 1;
            while nv <= 4 && nv <= registers {
                let panels = registers.div_ceil(nv);
                let nv_even = registers.div_ceil(panels);
                let room = (I::REGISTERS - nv_even - 1 - (nv_even > 1) as usize) / nv_even;
                let limit = if room > 12 && I::REGISTERS == 16 {
                    12
                } else if room > 16 {
                    16
                } else {
                    room
                };
                let blocks = s.m.div_ceil(limit);
                let emits = nv_even == 1 && I::BROADCASTS;
                let multiplications = s.m * registers * weight;
                let broadcasts = s.m * panels;
                let loads = broadcasts + blocks * registers * weight;
                let slots = multiplications + if emits { 0 } else { broadcasts * weight };
                let instructions =
                    multiplications / weight + broadcasts * (!emits) as usize + blocks * registers;
                // Sixths of half-cycles, so that all of it is in whole numbers.
                let mut cost = multiplications * 6;
                cost = max(cost, slots * 4);
                cost = max(cost, loads * 6);
                cost = max(cost, instructions * 2);
                // Few sums in flight wait for each other: eight half registers hide the latency.
                let chains = s.m.div_ceil(blocks) * nv_even * weight;
                if chains < 8 && s.k > 8 {
                    cost = cost * 8 / chains;
                }
                cost = cost * 64 + instructions;
                if cost < least {
                    least = cost;
                    best = Form {
                        wide: i == 0,
                        nv: nv_even,
                        last_nv: registers - nv_even * (panels - 1),
                        panels,
                        mr: s.m / blocks,
                        high: s.m % blocks,
                        low: blocks - s.m % blocks,
                        shuffled: s.shuffled(emits, registers, lanes),
                    };
                }
                nv += 1;
            }
            i += 1;
        }
        best
    }
}

const fn max(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}

/// The constants of a shape, an element type and an instruction set.
pub(super) struct At<T, I, K>(PhantomData<(T, I, K)>);

impl<T, I: Isa<T>, K: Known> At<T, I, K> {
    pub(super) const SMALL: Small = match K::SMALL {
        Some(small) => small,
        None => Small { m: 1, k: 1, n: 1, rsa: 0, csa: 0, rsb: 0, rsc: 0, gathered: None, exchanged: false },
    };
    const FORM: Form = {
        let form = Form::best::<T, I>(Self::SMALL);
        // Which elements a register holds, strides say.
        if K::STRIDED { Form { shuffled: 0, ..form } } else { form }
    };

    /// The shape with the strides of `gemm`, which are constants in general.
    #[inline(always)]
    fn of(gemm: &Gemm<T>) -> Small {
        let s = const { Self::SMALL };
        if const { K::STRIDED } { s.with_strides(gemm) } else { s }
    }
}

/// The kernel of a constant shape, if it is one of this module's.
pub(crate) fn constant<T, K: Known>() -> Option<Kernel<T>>
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    // Without optimisation these functions are slow, since they are compiled in the crate that uses them. They are left out
    // before rustc sees them: it would look at each even behind a constant condition.
    #[cfg(debug_assertions)]
    return None;
    #[cfg(not(debug_assertions))]
    if const { K::SMALL.is_none() } { None } else { Some(products::<T, K>) }
}

/// # Safety
///
/// As for [`Kernel`], with the lengths and strides of [`Known::SMALL`].
pub(super) unsafe fn products<T, K: Known>(gemm: &Gemm<T>, count: usize, step: Offsets)
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    /// # Safety
    ///
    /// As for [`products`].
    unsafe fn alone<T, K: Known>(gemm: &Gemm<T>, count: usize, step: Offsets)
    where
        T: Element<Acc = T>,
        Any: Runs<T>,
    {
        // SAFETY: the caller's conditions are the same.
        unsafe { products_on::<T, K>(Level::get(), gemm, count, step) }
    }
    // SAFETY: the caller's conditions are the same; a division of the batch leaves the lengths as they are.
    unsafe { super::threads::run_batch(gemm, count, step, alone::<T, K>) }
}

/// As [`products`] with an instruction set.
///
/// # Safety
///
/// As for [`products`].
pub(super) unsafe fn products_on<T, K: Known>(level: Level, gemm: &Gemm<T>, count: usize, step: Offsets)
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    if !Any::run(level, Products::<T, K>::new(gemm, count, step)) {
        taken(Path::Portable);
        // SAFETY: the caller's conditions are the same.
        unsafe { super::each(gemm, count, step, super::portable::kernel) }
    }
}

/// `count` products of a constant shape.
pub(super) struct Products<'a, T, K> {
    gemm: &'a Gemm<T>,
    count: usize,
    step: Offsets,
    shape: PhantomData<K>,
}

impl<'a, T, K> Products<'a, T, K> {
    #[inline(always)]
    pub(super) fn new(gemm: &'a Gemm<T>, count: usize, step: Offsets) -> Self {
        Products { gemm, count, step, shape: PhantomData }
    }
}

impl<T: Element<Acc = T>, K: Known> Work<T> for Products<'_, T, K> {
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(self) {
        let Products { gemm, count, step, .. } = self;
        let s = At::<T, I, K>::of(gemm);
        let mut copied = Copied::<T>([const { MaybeUninit::uninit() }; GATHERED]);
        let to = copied.0.as_mut_ptr().cast::<T>();
        let (size, width) = (s.k * s.n, s.n as isize);
        let (b, step_b) = if s.exchanged { (gemm.a, step.a) } else { (gemm.b, step.b) };
        // Several before the first is read: a load waits for elements that have just been stored one by one.
        let most = if s.gathered.is_some() && step_b != 0 { (AT_ONCE / size).max(1) } else { count };
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
            if let Some((rsb, csb)) = s.gathered {
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
            // SAFETY: the caller's conditions for these products; a copy has the elements of the `b` that it stands for.
            unsafe { Products::<T, K>::new(&now, count, step).in_place::<I>() };
        }
    }
}

/// Elements of `b` that are copied before the first product.
const AT_ONCE: usize = 1024;

impl<T: Element<Acc = T>, K: Known> Products<'_, T, K> {
    /// Products whose rows of `b` are contiguous, or have been made so.
    ///
    /// # Safety
    ///
    /// As for [`Work::run`].
    #[inline(always)]
    unsafe fn in_place<I: Isa<T>>(self) {
        // SAFETY: the caller's conditions.
        unsafe {
            if const { !K::STRIDED && Cut::of::<T, I::Narrow>(At::<T, I, K>::SMALL).is_some() } {
                taken(Path::Tiny);
                let exchanged = const { At::<T, I, K>::SMALL.exchanged };
                tiny::all::<T, I, K>(Batch::new(self.gemm, self.count, self.step, exchanged));
            } else if const { At::<T, I, K>::FORM.wide } {
                taken(Path::Small);
                all::<T, I, I::Wide, K>(&self);
            } else {
                taken(Path::Small);
                all::<T, I, I::Narrow, K>(&self);
            }
        }
    }
}

/// Loops over the batch and over the tiles of each product.
///
/// # Safety
///
/// As for [`products`], and the processor has the instruction set.
#[inline(always)]
unsafe fn all<T: Element<Acc = T>, I: Isa<T>, V: Vector<Elem = T>, K: Known>(work: &Products<'_, T, K>) {
    let s = At::<T, I, K>::of(work.gemm);
    let form = const { At::<T, I, K>::FORM };
    let Gemm { a, b, c, accumulate, .. } = *work.gemm;
    let step = work.step;
    let (mut a, mut b, mut c, step) =
        if s.exchanged { (b, a, c, Offsets { a: step.b, b: step.a, c: step.c }) } else { (a, b, c, step) };
    let add = accumulate == Accumulate::Add;
    for i in 0..work.count {
        let next = [b.wrapping_offset(step.b), a.wrapping_offset(step.a)];
        // After the last one nothing is read: the same line is asked for again and again, which costs least.
        let line = if i + 1 < work.count { 64 } else { 0 };
        let mut asked = 0;
        for panel in 0..form.panels {
            let j = (panel * form.nv * V::LANES) as isize;
            let at = Tile { s, a, b: b.wrapping_offset(j), c: c.wrapping_offset(j), add, next, asked, line };
            asked += (form.high + form.low) * s.k * line;
            // SAFETY: the rows of a form are those of the product, and so are its panels.
            unsafe {
                if panel + 1 < form.panels {
                    rows::<T, I, V, K, false>(at);
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
struct Tile<T> {
    /// The shape: all of it is constant but the strides of views.
    s: Small,
    a: *const T,
    b: *const T,
    c: *mut T,
    add: bool,
    /// What the next product reads: `b`, then `a`; and how much of it has been asked for, in bytes.
    next: [*const T; 2],
    asked: usize,
    /// Bytes from one cache line that is asked for to the next.
    line: usize,
}

/// All tiles of a panel; `LAST`: of the last panel.
///
/// # Safety
///
/// As for [`products`].
#[inline(always)]
unsafe fn rows<T: Element<Acc = T>, I: Isa<T>, V: Vector<Elem = T>, K: Known, const LAST: bool>(at: Tile<T>) {
    let s = at.s;
    let form = const { At::<T, I, K>::FORM };
    let mut at = at;
    let next = |at: Tile<T>, rows: usize| Tile {
        a: at.a.wrapping_offset(rows as isize * s.rsa),
        c: at.c.wrapping_offset(rows as isize * s.rsc),
        asked: at.asked + s.k * at.line,
        ..at
    };
    // SAFETY: the caller's conditions; `high` tiles of `mr + 1` rows and `low` ones of `mr` are all rows.
    unsafe {
        for _ in 0..form.high {
            sums::<T, I, V, K, LAST, 1>(at);
            at = next(at, form.mr + 1);
        }
        for _ in 0..form.low {
            sums::<T, I, V, K, LAST, 0>(at);
            at = next(at, form.mr);
        }
    }
}

/// The most rows and registers of a tile.
///
/// Sums are arrays of this size, of which a shape uses a part that is constant; the compiler keeps just that part, in
/// registers. Arrays of the right size would need a copy of the tile for each size, and rustc looks at all copies that a
/// constant could choose from, not only at the one that it does: 1,500 for each shape of a program, and 2 seconds.
const MAX_MR: usize = 16;
const MAX_NV: usize = 4;

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
    let nv = const { if LAST { At::<T, I, K>::FORM.last_nv } else { At::<T, I, K>::FORM.nv } };
    let lanes = V::LANES;
    // Lanes of the last register that are columns.
    let last = if LAST { s.n - ((form.panels - 1) * form.nv + nv - 1) * lanes } else { lanes };
    // Steps in which a whole register can be read, because what lies behind the row belongs to `b` too. Between the rows of a
    // view lie elements that may be somebody else's.
    let behind = lanes - last;
    let dense = s.rsb > 0 && (!K::STRIDED || s.rsb == s.n as isize);
    let whole = if behind == 0 {
        s.k
    } else if dense {
        s.k.saturating_sub(behind.div_ceil(s.rsb as usize))
    } else {
        0
    };
    // SAFETY: the processor has the instruction set. Rows, steps and columns are inside the product; a register that is read
    // whole ends before the last element of the last row of `b`, and the others are masked.
    unsafe {
        let mask = V::mask(last);
        let mut sums = [[V::zero(); MAX_NV]; MAX_MR];
        let mut from_register = [V::zero(); 4];
        if mr == s.m {
            for (i, row) in from_register[..form.shuffled].iter_mut().enumerate() {
                *row = V::load(at.a.offset(i as isize * s.rsa)).opaque();
            }
        }
        if const { At::<T, I, K>::SMALL.is_unrolled() } {
            // Few sums wait for each other; even and odd steps do not.
            let split = const { At::<T, I, K>::SMALL.is_split() } && form.shuffled > 0;
            let mut odd = [[V::zero(); MAX_NV]; MAX_MR];
            // Written out, since the compiler would keep the loop.
            macro_rules! steps {
                ($($p:literal)*) => {
                    $(if const { $p < At::<T, I, K>::SMALL.k } {
                        let sums = if split && $p % 2 == 1 { &mut odd } else { &mut sums };
                        step::<T, I, V, K>(&at, sums, (mr, nv), &from_register, mask, whole, ($p, $p == 0));
                    })*
                };
            }
            steps!(0 1 2 3 4 5 6 7 8 9 10 11);
            if split {
                for (sums, odd) in sums.iter_mut().zip(odd).take(mr) {
                    for (sum, odd) in sums.iter_mut().zip(odd).take(nv) {
                        *sum = sum.add(odd);
                    }
                }
            }
        } else {
            let b_bytes = s.k * s.n * size_of::<T>();
            let mut ahead = if at.asked < b_bytes {
                at.next[0].cast::<u8>().wrapping_add(at.asked)
            } else {
                at.next[1].cast::<u8>().wrapping_add(at.asked - b_bytes)
            };
            if s.fetches() && s.k >= 32 {
                for i in 0..mr {
                    for v in 0..nv {
                        V::prefetch(at.c.wrapping_offset(i as isize * s.rsc + (v * lanes) as isize));
                    }
                }
            }
            // No closure: it would be a function without these instructions.
            macro_rules! one {
                ($p:expr, $first:literal) => {{
                    if s.fetches() {
                        V::prefetch_read(ahead);
                        ahead = ahead.wrapping_add(at.line);
                    }
                    step::<T, I, V, K>(&at, &mut sums, (mr, nv), &from_register, mask, whole, ($p, $first));
                }};
            }
            one!(0, true);
            for p in 1..whole {
                one!(p, false);
            }
            for p in whole.max(1)..s.k {
                one!(p, false);
            }
        }
        let masked = |v: usize| v + 1 == nv && last < lanes;
        if at.add {
            for (i, sums) in sums.iter_mut().enumerate().take(mr) {
                let c = at.c.offset(i as isize * s.rsc);
                for (v, sum) in sums.iter_mut().enumerate().take(nv) {
                    let c = c.add(v * lanes);
                    *sum = sum.add(if masked(v) { V::load_masked(c, mask) } else { V::load(c) });
                }
            }
        }
        for (i, sums) in sums.iter().enumerate().take(mr) {
            let c = at.c.offset(i as isize * s.rsc);
            for (v, sum) in sums.iter().enumerate().take(nv) {
                let c = c.add(v * lanes);
                // The rows that follow in the same tile are written after this one: it may write into them.
                let follows = form.panels == 1 && s.rsc == s.n as isize && (mr - i) * s.n >= nv * lanes;
                if masked(v) && (I::BROADCASTS || !follows) {
                    sum.store_masked(c, mask)
                } else {
                    sum.store(c)
                }
            }
        }
    }
}

/// Step `p` of k.
///
/// # Safety
///
/// As for [`sums`]; from step `whole` on a row of `b` is read by the mask.
#[inline(always)]
unsafe fn step<T, I, V, K>(
    at: &Tile<T>,
    sums: &mut [[V; MAX_NV]; MAX_MR],
    (mr, nv): (usize, usize),
    from_register: &[V; 4],
    mask: V::Mask,
    whole: usize,
    (p, first): (usize, bool),
) where
    T: Element<Acc = T>,
    I: Isa<T>,
    V: Vector<Elem = T>,
    K: Known,
{
    let s = at.s;
    let form = const { At::<T, I, K>::FORM };
    // SAFETY: the caller's conditions.
    unsafe {
        let b = at.b.offset(p as isize * s.rsb);
        let mut row = [V::zero(); MAX_NV];
        for (v, row) in row.iter_mut().enumerate().take(nv) {
            let b = b.add(v * V::LANES);
            *row = if v + 1 == nv && p >= whole { V::load_masked(b, mask) } else { V::load(b) };
        }
        for i in 0..mr {
            // The core pairs multiplications that do not wait for each other better if one step has another order.
            let i = if first { mr - 1 - i } else { i };
            let x = if mr == s.m && i < form.shuffled {
                from_register[i].broadcast_lane(p)
            } else {
                V::splat(at.a.offset(i as isize * s.rsa + p as isize * s.csa).read())
            };
            for (sum, row) in sums[i].iter_mut().zip(row).take(nv) {
                // The first product is the sum, so that nothing waits for zeros.
                *sum = if first || p == 1 && form.shuffled > 0 && s.is_split() {
                    x.mul(row)
                } else {
                    x.mul_add(row, *sum)
                };
            }
        }
    }
}
