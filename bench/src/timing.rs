//! How the sides of a row are timed.
//!
//! A side is a library with its operands. A sample repeats it so often that it lasts [`SAMPLE`]; sides take turns, one
//! sample each in every round, so that a change of the clock or a neighbour on the machine meets all of them. The best
//! sample is what the machine can do, the median what it did today.

use crate::limit::FmaLoop;
use rayon::ThreadPool;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long a sample lasts at least, in seconds.
const SAMPLE: f64 = 200e-6;

/// From this duration on a call is not preceded by one that fills the caches.
const WARM_BELOW: f64 = 50e-3;

/// From this duration on a sample is timed by the processor time of the process. It is longer than other processes on the
/// machine let it be, while a shorter one is often left alone; but what the system says of a short one can be too little.
const UNDISTURBED: f64 = 5e-3;

/// A point in time.
#[derive(Clone, Copy)]
struct Clock {
    wall: Instant,
    #[cfg(unix)]
    process: f64,
}

impl Clock {
    fn now() -> Self {
        Clock {
            #[cfg(unix)]
            process: processor_time(),
            wall: Instant::now(),
        }
    }

    /// Seconds since then, for work on so many threads.
    fn elapsed(self, threads: Threads) -> f64 {
        let wall = self.wall.elapsed().as_secs_f64();
        #[cfg(unix)]
        if wall >= UNDISTURBED && threads == Threads::One {
            return processor_time() - self.process;
        }
        #[cfg(not(unix))]
        let _ = threads;
        wall
    }
}

/// Seconds that all threads of this process have run.
#[cfg(unix)]
fn processor_time() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

/// What the calls of a side run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Threads {
    /// The thread that times them.
    One,
    /// Others too, so that the processor time of the process says nothing.
    Others,
}

/// A library with its operands.
pub struct Side<'d, T> {
    pub peer: &'static str,
    run: Box<dyn Run<T> + 'd>,
    threads: Threads,
}

impl<'d, T: 'static> Side<'d, T> {
    /// `run` computes the row once, `result` gives the elements of the result in row-major order. The compiler is told that
    /// anybody may have changed `state` before each call.
    pub fn new<S: 'd>(
        peer: &'static str,
        state: S,
        run: impl FnMut(&mut S) + 'd,
        result: impl Fn(&S) -> Vec<T> + 'd,
    ) -> Self {
        Side { peer, run: Box::new(Case { state, run, result }), threads: Threads::One }
    }

    pub fn repeat(&mut self, times: usize) {
        self.run.repeat(times);
    }

    /// Seconds that so many calls take, after as many that do not count if they are to fill the caches.
    fn timed(&mut self, times: usize, warm: bool) -> f64 {
        self.run.timed(times, warm, self.threads)
    }

    pub fn result(&self) -> Vec<T> {
        self.run.result()
    }
}

/// A side that can be called on any thread.
pub struct Movable<'d, T> {
    run: Box<dyn Run<T> + Send + 'd>,
}

impl<'d, T: 'static> Movable<'d, T> {
    /// As [`Side::new`].
    pub fn new<S: Send + 'd>(
        state: S,
        run: impl FnMut(&mut S) + Send + 'd,
        result: impl Fn(&S) -> Vec<T> + Send + 'd,
    ) -> Self {
        Movable { run: Box::new(Case { state, run, result }) }
    }

    /// Calls that find one thread to divide their work over.
    pub fn on_one(self, peer: &'static str) -> Side<'d, T> {
        Side { peer, run: self.run, threads: Threads::One }
    }

    /// Calls that find all threads of the program.
    pub fn on_all(self, peer: &'static str) -> Side<'d, T> {
        Side { peer, run: self.run, threads: Threads::Others }
    }

    /// Calls on the threads of a pool, all of a sample in one piece.
    pub fn inside(self, pool: &'d ThreadPool, peer: &'static str) -> Side<'d, T> {
        Side { peer, run: Box::new(Inside { pool, run: self.run }), threads: Threads::Others }
    }
}

trait Run<T> {
    fn repeat(&mut self, times: usize);
    fn result(&self) -> Vec<T>;

    fn timed(&mut self, times: usize, warm: bool, threads: Threads) -> f64 {
        if warm {
            self.repeat(times);
        }
        let start = Clock::now();
        self.repeat(times);
        start.elapsed(threads)
    }
}

struct Case<S, R, G> {
    state: S,
    run: R,
    result: G,
}

impl<T, S, R: FnMut(&mut S), G: Fn(&S) -> Vec<T>> Run<T> for Case<S, R, G> {
    fn repeat(&mut self, times: usize) {
        for _ in 0..times {
            (self.run)(black_box(&mut self.state));
        }
        black_box(&mut self.state);
    }

    fn result(&self) -> Vec<T> {
        (self.result)(&self.state)
    }
}

struct Inside<'d, T> {
    pool: &'d ThreadPool,
    run: Box<dyn Run<T> + Send + 'd>,
}

impl<T> Run<T> for Inside<'_, T> {
    fn repeat(&mut self, times: usize) {
        self.pool.install(|| self.run.repeat(times));
    }

    /// The clock runs inside the pool: to wake it is no part of the calls.
    fn timed(&mut self, times: usize, warm: bool, threads: Threads) -> f64 {
        self.pool.install(|| self.run.timed(times, warm, threads))
    }

    fn result(&self) -> Vec<T> {
        self.run.result()
    }
}

/// Seconds that a call takes about, for a side that has more than one form to choose from.
pub fn estimate(mut call: impl FnMut()) -> f64 {
    const CALLS: usize = 20;
    let sample = |_| {
        let start = Clock::now();
        (0..CALLS).for_each(|_| call());
        start.elapsed(Threads::One)
    };
    (0..10).map(sample).fold(f64::INFINITY, f64::min) / CALLS as f64
}

/// How many rounds a row gets: as many as fit `budget`, within `least` and `most`.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    pub least: usize,
    pub most: usize,
    pub budget: Duration,
}

impl Effort {
    pub const FULL: Effort = Effort { least: 15, most: 201, budget: Duration::from_millis(800) };
    pub const QUICK: Effort = Effort { least: 5, most: 25, budget: Duration::from_millis(120) };
}

/// The time of one call.
#[derive(Clone, Copy, Debug)]
pub struct Timing {
    pub best: f64,
    pub median: f64,
}

/// What [`measure`] found.
pub struct Measurement {
    /// For each side.
    pub timings: Vec<Timing>,
    pub rounds: usize,
    /// The limit of the core in these rounds, in GFLOP/s.
    pub limit: f64,
}

/// Times all sides, and the limit of the core between them.
pub fn measure<T: 'static>(sides: &mut [Side<'_, T>], limit: &FmaLoop, effort: Effort) -> Measurement {
    let plans: Vec<Plan> = sides.iter_mut().map(Plan::calibrate).collect();
    let round: f64 = plans.iter().map(|plan| plan.expected).sum();
    let rounds = (effort.budget.as_secs_f64() / round) as usize;
    let rounds = rounds.clamp(effort.least, effort.most);
    let mut samples = vec![Vec::with_capacity(rounds); sides.len()];
    let mut best_limit: f64 = 0.0;
    for first in 0..rounds {
        best_limit = best_limit.max(limit.sample());
        // Another side begins in each round, so that none always follows the same neighbour.
        for turn in 0..sides.len() {
            let at = (first + turn) % sides.len();
            samples[at].push(plans[at].sample(&mut sides[at]));
        }
    }
    let timings = samples.iter_mut().map(|samples| {
        samples.sort_by(f64::total_cmp);
        Timing { best: samples[0], median: samples[samples.len() / 2] }
    });
    Measurement { timings: timings.collect(), rounds, limit: best_limit }
}

struct Plan {
    repetitions: usize,
    warm: bool,
    /// Seconds that a sample takes.
    expected: f64,
}

impl Plan {
    /// Doubles the repetitions until a sample is long enough.
    fn calibrate<T: 'static>(side: &mut Side<'_, T>) -> Self {
        let timed = |side: &mut Side<'_, T>, repetitions| side.timed(repetitions, false);
        let mut repetitions = 1;
        let mut took = timed(side, 1);
        while took < SAMPLE {
            repetitions *= 2;
            took = timed(side, repetitions);
        }
        if took < WARM_BELOW {
            // A disturbed sample looks long: the time of one call is that of the best of a few.
            took = (0..3).map(|_| timed(side, repetitions)).fold(took, f64::min);
        }
        let one = took / repetitions as f64;
        let repetitions = (SAMPLE / one).ceil() as usize;
        let warm = one < WARM_BELOW;
        Plan { repetitions, warm, expected: one * (repetitions * (1 + usize::from(warm))) as f64 }
    }

    /// Seconds for one call.
    fn sample<T: 'static>(&self, side: &mut Side<'_, T>) -> f64 {
        // As long as the sample itself: the peers share their operands, which they keep in the caches for each other.
        side.timed(self.repetitions, self.warm) / self.repetitions as f64
    }
}
