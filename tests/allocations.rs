//! What a contraction into `out` allocates: nothing where the shapes are constant and up to 64^3, and above that at most the
//! buffer for packed operands, once on each thread.
//!
//! Every case runs on a thread of its own, so that no buffer of an earlier one is there already.

use conformable::{Tensor, batch_dot, dot, einsum, matmul, tensordot};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Counts the allocations of each thread, and the large ones of all threads that are watched.
struct Counting;

/// No allocation of rayon's own is as large; every packing buffer of the products below is larger.
const LARGE: usize = 16 << 10;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
    static IS_WATCHED: Cell<bool> = const { Cell::new(false) };
}
static LARGE_ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

fn count(size: usize) {
    ALLOCATIONS.set(ALLOCATIONS.get() + 1);
    if size >= LARGE && IS_WATCHED.get() {
        LARGE_ALLOCATIONS.fetch_add(1, Relaxed);
    }
}

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's.
        unsafe { System.dealloc(ptr, layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's.
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        // SAFETY: the caller's.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The allocations of `f` on this thread.
fn allocations(f: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.get();
    f();
    ALLOCATIONS.get() - before
}

/// Runs `f` on a new thread.
fn alone(f: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        scope.spawn(f).join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    });
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(vec![1])), 1);
    assert_eq!(allocations(|| drop(vec![0; 100])), 1);
    assert_eq!(allocations(|| ()), 0);
}

/// Asserts that each contraction, written over and added to its result, allocates nothing, also as the first of its thread.
macro_rules! nothing {
    ($what:expr; $($call:ident!($($operand:tt)*) into $c:ident;)*) => {$(
        alone(|| {
            let n = allocations(|| $call!($($operand)*, out = $c));
            assert_eq!(n, 0, "{} {} out =", $what, stringify!($call!($($operand)*)));
        });
        alone(|| {
            let n = allocations(|| $call!($($operand)*, out += $c));
            assert_eq!(n, 0, "{} {} out +=", $what, stringify!($call!($($operand)*)));
        });
    )*};
}

macro_rules! constant_shapes {
    ($t:ident: $([$m:literal $k:literal $n:literal])*) => {$({
        let what = stringify!($t $m x $k x $n);
        let (a, at) = (<Tensor![$t; $m, $k]>::ones(), <Tensor![$t; $k, $m]>::ones());
        let (b, bt) = (<Tensor![$t; $k, $n]>::ones(), <Tensor![$t; $n, $k]>::ones());
        let (mut c, mut ct) = (<Tensor![$t; $m, $n]>::zeros(), <Tensor![$t; $n, $m]>::zeros());
        nothing! { what;
            dot!(a, b) into c;
            dot!(at.t(), b) into c;
            dot!(a, bt.t()) into c;
            dot!(at.t(), bt.t()) into c;
            matmul!(a, b) into c;
            matmul!(at, b, transpose_a = true) into c;
            matmul!(a, bt, transpose_b = true) into c;
            einsum!("ik,kj->ij", a, b) into c;
            einsum!("ik,kj->ji", a, b) into ct;
            einsum!("ik,jk->ij", a, bt) into c;
            einsum!("ki,jk->ji", at, bt) into ct;
            tensordot!(at, bt, axes = ([0], [1])) into c;
        }
        let (a, b) = (<Tensor![$t; 3, $m, $k]>::ones(), <Tensor![$t; 3, $k, $n]>::ones());
        let (one, bt) = (<Tensor![$t; 1, $m, $k]>::ones(), <Tensor![$t; 3, $n, $k]>::ones());
        let mut c = <Tensor![$t; 3, $m, $n]>::zeros();
        nothing! { what;
            batch_dot!(a, b) into c;
            batch_dot!(a, bt, axes = (2, 2)) into c;
            matmul!(a, b) into c;
            matmul!(one, b) into c;
            matmul!(a, bt, transpose_b = true) into c;
            einsum!("bik,bkj->bij", a, b) into c;
        }
    })*};
}

macro_rules! of_both_types {
    ($($name:ident: $([$m:literal $k:literal $n:literal])*;)*) => {$(
        #[test]
        fn $name() {
            constant_shapes! { f32: $([$m $k $n])* }
            constant_shapes! { f64: $([$m $k $n])* }
        }
    )*};
}

of_both_types! {
    small_cubes: [1 1 1] [3 3 3] [8 8 8];
    cubes: [16 16 16] [33 33 33] [64 64 64];
    others: [4 5 8] [1 64 64] [64 64 1] [64 1 64] [1 300 800] [13 200 100] [18 27 512];
}

/// Intermediates of up to 8 KiB are on the stack.
#[test]
fn chains() {
    let (a, b, c) =
        (<Tensor![f64; 20, 30]>::ones(), <Tensor![f64; 30, 25]>::ones(), <Tensor![f64; 25, 10]>::ones());
    let mut d = <Tensor![f64; 20, 10]>::zeros();
    nothing! { "20 x 30 x 25 x 10";
        dot!(a, b, c) into d;
        einsum!("ij,jk,kl->il", a, b, c) into d;
    }
}

/// A product that is packed: the buffer is allocated by the first of a thread, and kept.
#[test]
fn large_products_allocate_the_packing_buffer_once() {
    macro_rules! of {
        ($t:ident, $n:literal) => {
            let (a, b) = (<Tensor![$t; $n, $n]>::ones(), <Tensor![$t; $n, $n]>::ones());
            let mut c = <Tensor![$t; $n, $n]>::zeros();
            alone(|| {
                // The one that packs both operands first: the buffer grows with what it must hold.
                let first = allocations(|| dot!(a.t(), b.t(), out = c));
                assert!(first <= 1, "{first} allocations");
                assert_eq!(allocations(|| dot!(a, b.t(), out = c)), 0);
                assert_eq!(allocations(|| dot!(a.t(), b, out += c)), 0);
                assert_eq!(allocations(|| matmul!(a, b, out += c)), 0);
            });
        };
    }
    // Below what is divided among threads.
    of!(f32, 256);
    of!(f64, 256);
    of!(f32, 100);
    of!(f64, 100);
}

/// On several threads: no more buffers than there are threads, however many products.
#[cfg(feature = "rayon")]
#[test]
fn threads_allocate_a_packing_buffer_each() {
    const THREADS: usize = 3;
    let pool = rayon_core::ThreadPoolBuilder::new()
        .num_threads(THREADS)
        .start_handler(|_| IS_WATCHED.set(true))
        .build()
        .unwrap();
    let (a, b) = (<Tensor![f32; 512, 512]>::ones(), <Tensor![f32; 512, 512]>::ones());
    let mut c = <Tensor![f32; 512, 512]>::zeros();
    let count = || LARGE_ALLOCATIONS.load(Relaxed);
    pool.install(|| {
        drop(vec![1u8; LARGE]);
        assert_eq!(count(), 1);
        let buffers = || count() - 1;
        // A busy machine may take a while until it has given each thread a part.
        for _ in 0..1000 {
            dot!(a, b, out += c);
            if buffers() >= THREADS {
                break;
            }
        }
        dot!(a, b, out += c);
        dot!(b, a, out = c);
        assert_eq!(buffers(), THREADS);
    });
}
