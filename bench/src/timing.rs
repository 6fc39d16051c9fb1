//! How the sides of a row are timed.
//!
//! A side is a library with its operands. A sample repeats it so often that it lasts [`SAMPLE`]; sides take turns, one
//! sample each in every round, so that a change of the clock or a neighbour on the machine meets all of them. The best
//! sample is what the machine can do, the median what it did today.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long a sample lasts at least.
const SAMPLE: Duration = Duration::from_micros(200);

/// From this duration on a call is not preceded by one that fills the caches.
const WARM_BELOW: Duration = Duration::from_millis(50);

/// A library with its operands.
pub struct Side<'d, T> {
    pub peer: &'static str,
    run: Box<dyn Run<T> + 'd>,
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
        Side { peer, run: Box::new(Case { state, run, result }) }
    }

    pub fn repeat(&mut self, times: usize) {
        self.run.repeat(times);
    }

    pub fn result(&self) -> Vec<T> {
        self.run.result()
    }
}

trait Run<T> {
    fn repeat(&mut self, times: usize);
    fn result(&self) -> Vec<T>;
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

/// Times all sides, in seconds for one call of each, and says how many rounds there were.
pub fn measure<T: 'static>(sides: &mut [Side<'_, T>], effort: Effort) -> (Vec<Timing>, usize) {
    let plans: Vec<Plan> = sides.iter_mut().map(Plan::calibrate).collect();
    let round: Duration = plans.iter().map(|plan| plan.expected).sum();
    let rounds = (effort.budget.as_secs_f64() / round.as_secs_f64()) as usize;
    let rounds = rounds.clamp(effort.least, effort.most);
    let mut samples = vec![Vec::with_capacity(rounds); sides.len()];
    for first in 0..rounds {
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
    (timings.collect(), rounds)
}

struct Plan {
    repetitions: usize,
    warm: bool,
    expected: Duration,
}

impl Plan {
    /// Doubles the repetitions until a sample is long enough.
    fn calibrate<T: 'static>(side: &mut Side<'_, T>) -> Self {
        side.repeat(1);
        let mut repetitions = 1;
        loop {
            let start = Instant::now();
            side.repeat(repetitions);
            let took = start.elapsed();
            if took >= SAMPLE {
                // A disturbed sample looks long: repeat by the time of one call in the best of three.
                let best = (0..3).map(|_| {
                    let start = Instant::now();
                    side.repeat(repetitions);
                    start.elapsed()
                });
                let best = if took > WARM_BELOW { took } else { best.min().unwrap_or(took) };
                let one = best.as_secs_f64() / repetitions as f64;
                let repetitions = (SAMPLE.as_secs_f64() / one).ceil() as usize;
                let warm = best < WARM_BELOW;
                let calls = repetitions + usize::from(warm);
                return Plan { repetitions, warm, expected: Duration::from_secs_f64(one * calls as f64) };
            }
            repetitions *= 2;
        }
    }

    /// Seconds for one call.
    fn sample<T: 'static>(&self, side: &mut Side<'_, T>) -> f64 {
        if self.warm {
            side.repeat(1);
        }
        let start = Instant::now();
        side.repeat(self.repetitions);
        start.elapsed().as_secs_f64() / self.repetitions as f64
    }
}
