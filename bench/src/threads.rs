//! The rows of the set of threads: products of matrices on all cores, called as a program does that has no pool, and on one.
//!
//! Both sides are this library. The one on one thread stands in the place of a peer, so that the ratio of a row says what the
//! other threads are worth: 1 is nothing.

use crate::peers::{Scalar, name};
use crate::rows::{self, Product, Row, Visit};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::Arc;

/// A row of the set of matrices.
struct Divided<T> {
    product: Product<T>,
    one: Arc<ThreadPool>,
}

impl<T: Scalar> Row<T> for Divided<T> {
    fn group(&self) -> &str {
        self.product.group()
    }

    fn name(&self) -> &str {
        self.product.name()
    }

    fn with_sides(&self, visit: &mut Visit<'_, T>) {
        let data = self.product.operands();
        let mut sides = [
            self.product.ours(&data).on_all(name::THREADS),
            self.product.ours(&data).inside(&self.one, name::ONE_THREAD),
        ];
        visit(self.product.about(), &mut sides, &data.answer());
    }
}

/// All rows.
///
/// # Panics
///
/// If the system has no thread to give.
pub fn all<T: Scalar>() -> Vec<Box<dyn Row<T>>> {
    let one = ThreadPoolBuilder::new().num_threads(1).build().expect("one thread");
    let one = Arc::new(one);
    let row = |product| Box::new(Divided { product, one: Arc::clone(&one) }) as Box<dyn Row<T>>;
    rows::products().into_iter().map(row).collect()
}
