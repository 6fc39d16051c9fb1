//! The way from a call of constant shape to its kernel: as short as the call is.
//!
//! A batch of any length is a [`Gemm`], a count and a step, which may be divided over threads. Of a constant batch that is
//! worth one thread only the kernel knows all but where it begins: a call is three pointers in registers.

use super::arch::{Any, Level, Runs};
use super::known::{Batches, Known, Small};
use super::small::Products;
use super::vector::{Call, Isa, Work};
use super::{Accumulate, Gemm, Kernel, Offsets, Pointers, types};
use crate::element::Element;
use core::marker::PhantomData;

/// The kernel of a constant shape, where it is one of those of `small`.
pub(crate) fn kernel<T, K: Known>() -> Option<Kernel<T>>
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    // Without optimisation these functions are slow, since they are compiled in the crate that uses them. They are left out
    // before rustc sees them: it would look at each even behind a constant condition. For the same reason the choice is a
    // constant: of the shapes that are asked for along the way of a call most have no kernel.
    #[cfg(debug_assertions)]
    return None;
    #[cfg(not(debug_assertions))]
    const {
        if K::SMALL.is_none() { None } else { Some(products::<T, K> as Kernel<T>) }
    }
}

/// The same of a [`Known::BATCH`].
#[inline(always)]
pub(crate) fn pointers<T, K: Known>() -> Option<Pointers<T>>
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    #[cfg(debug_assertions)]
    return None;
    #[cfg(not(debug_assertions))]
    const {
        if K::SMALL.is_none() || K::BATCH.is_none() { None } else { Some(short::<T, K> as Pointers<T>) }
    }
}

/// # Safety
///
/// As for [`Kernel`], with the lengths and strides of [`Known::SMALL`], and the products of [`Known::BATCH`] where there is one.
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
    // SAFETY: the caller's conditions are the same; a division of the batch leaves the lengths as they are. Of a constant batch
    // nothing but the pointers is not known.
    unsafe {
        if const { K::BATCH.is_some() } {
            short::<T, K>(gemm.a, gemm.b, gemm.c, gemm.accumulate)
        } else {
            super::threads::run_batch(gemm, count, step, alone::<T, K>)
        }
    }
}

/// Products of a [`Known::BATCH`]: nothing but pointers is an argument of the kernel, and what is rare is apart, so that nothing
/// has to be saved.
///
/// # Safety
///
/// As for [`products`] with pointers to the first of a [`Known::BATCH`], which there is.
#[inline(always)]
unsafe fn short<T, K: Known>(a: *const T, b: *const T, c: *mut T, accumulate: Accumulate)
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    // SAFETY: the caller's conditions are the same.
    unsafe {
        if let Some(level) = Level::known()
            && Any::call::<Short<K>>(level, a, b, c, accumulate)
        {
            return;
        }
        short_otherwise::<T, K>(a, b, c, accumulate)
    }
}

/// As [`short`], for the first call of a program and where there is no instruction set.
///
/// # Safety
///
/// As for [`short`].
#[cold]
#[inline(never)]
unsafe fn short_otherwise<T, K: Known>(a: *const T, b: *const T, c: *mut T, accumulate: Accumulate)
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    // SAFETY: the caller's conditions are the same.
    unsafe { short_on::<T, K>(Level::get(), a, b, c, accumulate) }
}

/// As [`short`] with an instruction set.
///
/// # Safety
///
/// As for [`short`].
pub(super) unsafe fn short_on<T, K: Known>(
    level: Level,
    a: *const T,
    b: *const T,
    c: *mut T,
    accumulate: Accumulate,
) where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    // SAFETY: the caller's conditions are the same; there is a shape and a batch.
    unsafe {
        if !Any::call::<Short<K>>(level, a, b, c, accumulate) {
            for (gemm, count, step) in Short::<K>::products(a, b, c, accumulate) {
                types::without(&gemm, count, step);
            }
        }
    }
}

/// The products of a [`Known::BATCH`]. As a [`Call`] it requires of the pointers what [`short`] does.
struct Short<K>(PhantomData<K>);

impl<K: Known> Short<K> {
    /// As a kernel takes them, one call for each step of the outer loop; none if there is no such batch.
    #[inline(always)]
    fn products<T: Copy>(
        a: *const T,
        b: *const T,
        c: *mut T,
        accumulate: Accumulate,
    ) -> impl Iterator<Item = (Gemm<T>, usize, Offsets)> {
        let (small, batch) = const {
            match (K::SMALL, K::BATCH) {
                (Some(small), Some(batch)) => (small, batch),
                _ => (Small::NONE, Batches::NONE),
            }
        };
        let ((outer, by), (count, step)) = (batch.outer, batch.inner);
        (0..outer as isize).map(move |i| {
            let (a, b) = (a.wrapping_offset(i * by.a), b.wrapping_offset(i * by.b));
            (small.gemm(a, b, c.wrapping_offset(i * by.c), accumulate), count, step)
        })
    }
}

impl<T: Element<Acc = T>, K: Known> Call<T> for Short<K>
where
    Any: Runs<T>,
{
    #[inline(always)]
    unsafe fn run<I: Isa<T>>(a: *const T, b: *const T, c: *mut T, accumulate: Accumulate) {
        for (gemm, count, step) in Short::<K>::products(a, b, c, accumulate) {
            // SAFETY: the caller's conditions are the same; the lengths and strides are those of the shape.
            unsafe { Products::<T, K>::new(&gemm, count, step).run::<I>() }
        }
    }
}

/// [`products_on`] for a shape.
pub(super) type ProductsOn<T> = unsafe fn(Level, &Gemm<T>, usize, Offsets);

/// As [`products`] with an instruction set, and any number of products.
///
/// # Safety
///
/// As for [`Kernel`], with the lengths and strides of [`Known::SMALL`].
pub(super) unsafe fn products_on<T, K: Known>(level: Level, gemm: &Gemm<T>, count: usize, step: Offsets)
where
    T: Element<Acc = T>,
    Any: Runs<T>,
{
    if !Any::run(level, Products::<T, K>::new(gemm, count, step).on(level)) {
        // SAFETY: the caller's conditions are the same.
        unsafe { types::without(gemm, count, step) }
    }
}
