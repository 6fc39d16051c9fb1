//! Where the elements of a row are: the lengths of a batched product and the strides of its three matrices.
//!
//! `c[x, y, i, j]` is the sum over `p` of `a[x, y, i, p] * b[x, y, p, j]`. Strides are in elements and never negative; an
//! operand that does not have a batch axis, or has length 1 there, has stride 0.

/// A loop over the batch.
#[derive(Clone, Copy, Debug)]
pub struct Loop {
    pub len: usize,
    pub a: usize,
    pub b: usize,
    pub c: usize,
}

/// The lengths and strides of a batched product.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The outer and the inner loop over the batch; length 1 where there is none.
    pub batch: [Loop; 2],
    pub m: usize,
    pub k: usize,
    pub n: usize,
    /// From row to row and from column to column.
    pub a: [usize; 2],
    pub b: [usize; 2],
    pub c: [usize; 2],
}

impl Layout {
    /// `(batch, m, k)` by `(batch, k, n)`, row-major.
    pub const fn contiguous(batch: usize, m: usize, k: usize, n: usize) -> Self {
        Layout {
            batch: [Loop { len: 1, a: 0, b: 0, c: 0 }, Loop { len: batch, a: m * k, b: k * n, c: m * n }],
            m,
            k,
            n,
            a: [k, 1],
            b: [n, 1],
            c: [n, 1],
        }
    }

    /// `a` is stored as `(batch, k, m)`.
    pub const fn with_a_transposed(mut self) -> Self {
        self.a = [1, self.m];
        self
    }

    /// `b` is stored as `(batch, n, k)`.
    pub const fn with_b_transposed(mut self) -> Self {
        self.b = [1, self.k];
        self
    }

    /// `c` is stored as `(batch, n, m)`.
    pub const fn with_c_transposed(mut self) -> Self {
        self.c = [1, self.m];
        self
    }

    /// Every row of the three matrices is followed by `padding` elements that do not belong to it.
    pub const fn with_padding(mut self, padding: usize) -> Self {
        self.a[0] += padding;
        self.b[0] += padding;
        self.c[0] += padding;
        self.batch[1].a = self.m * self.a[0];
        self.batch[1].b = self.k * self.b[0];
        self.batch[1].c = self.m * self.c[0];
        self
    }

    /// The matrices are every other column of wider ones.
    pub const fn with_every_other_column(mut self) -> Self {
        self.a = [2 * self.a[0], 2];
        self.b = [2 * self.b[0], 2];
        self.c = [2 * self.c[0], 2];
        self.with_padding(0)
    }

    /// The scores of attention over `(length, heads, width)`: for every head, rows of `a` by rows of `b`.
    pub const fn heads(heads: usize, length: usize, width: usize) -> Self {
        let mut layout = Layout::contiguous(heads, length, width, length);
        layout.a = [heads * width, 1];
        layout.b = [1, heads * width];
        layout.batch[1].a = width;
        layout.batch[1].b = width;
        layout
    }

    /// `K.dot` of `(1, 2, 3, 4)` and `(8, 7, 4, 5)`: 6 rows meet 56 matrices of 4 by 5, side by side in the result.
    pub const fn article_dot() -> Self {
        let mut layout = Layout::contiguous(56, 6, 4, 5).with_a_shared();
        layout.c = [280, 1];
        layout.batch[1].c = 5;
        layout
    }

    /// All matrices of the batch meet the same `b`.
    pub const fn with_b_shared(mut self) -> Self {
        self.batch[1].b = 0;
        self
    }

    /// All matrices of the batch meet the same `a`.
    pub const fn with_a_shared(mut self) -> Self {
        self.batch[1].a = 0;
        self
    }

    /// `a` is `(outer, 1, m, k)`, `b` is `(inner, k, n)`.
    pub const fn crossed(outer: usize, inner: usize, m: usize, k: usize, n: usize) -> Self {
        let mut layout = Layout::contiguous(inner, m, k, n).with_a_shared();
        layout.batch[0] = Loop { len: outer, a: m * k, b: 0, c: inner * m * n };
        layout
    }

    /// The number of matrices.
    pub const fn matrices(&self) -> usize {
        self.batch[0].len * self.batch[1].len
    }

    /// Multiplications and additions.
    pub const fn flops(&self) -> f64 {
        2.0 * self.matrices() as f64 * self.m as f64 * self.k as f64 * self.n as f64
    }

    /// From row to row and from column to column of `a`, `b` and `c`, for functions that take signed strides.
    pub const fn strides(&self) -> [[isize; 2]; 3] {
        let [a, b, c] = [self.a, self.b, self.c];
        [[a[0] as isize, a[1] as isize], [b[0] as isize, b[1] as isize], [c[0] as isize, c[1] as isize]]
    }

    /// How many elements the buffers of `a`, `b` and `c` have, up to the last one that is used.
    pub fn lens(&self) -> [usize; 3] {
        let last = |matrix: [usize; 2], rows: usize, columns: usize, step: fn(&Loop) -> usize| {
            let batch: usize = self.batch.iter().map(|axis| (axis.len - 1) * step(axis)).sum();
            batch + (rows - 1) * matrix[0] + (columns - 1) * matrix[1] + 1
        };
        [
            last(self.a, self.m, self.k, |axis| axis.a),
            last(self.b, self.k, self.n, |axis| axis.b),
            last(self.c, self.m, self.n, |axis| axis.c),
        ]
    }

    /// Calls `f` with the offsets of `a`, `b` and `c` for each matrix of the batch.
    #[inline(always)]
    pub fn each(&self, mut f: impl FnMut(usize, usize, usize)) {
        let [outer, inner] = self.batch;
        for x in 0..outer.len {
            let (mut a, mut b, mut c) = (x * outer.a, x * outer.b, x * outer.c);
            for _ in 0..inner.len {
                f(a, b, c);
                (a, b, c) = (a + inner.a, b + inner.b, c + inner.c);
            }
        }
    }

    /// The same product as fewer and larger matrices, where the batch continues the rows of `a` and `c` and all of it meets
    /// one `b`, or the columns of `b` and `c` and one `a`: what somebody who knows a matrix library writes for it.
    pub fn folded(&self) -> Self {
        let mut folded = *self;
        for axis in [1, 0] {
            let Loop { len, a, b, c } = folded.batch[axis];
            if len == 1 {
                continue;
            }
            if b == 0 && continues(folded.m, [(folded.a[0], a), (folded.c[0], c)]) {
                if folded.m == 1 {
                    (folded.a[0], folded.c[0]) = (a, c);
                }
                folded.m *= len;
            } else if a == 0 && continues(folded.n, [(folded.b[1], b), (folded.c[1], c)]) {
                if folded.n == 1 {
                    (folded.b[1], folded.c[1]) = (b, c);
                }
                folded.n *= len;
            } else {
                break;
            }
            folded.batch[axis] = Loop { len: 1, a: 0, b: 0, c: 0 };
        }
        folded
    }

    /// The elements of `c` in row-major order of the result.
    pub fn gather<T: Copy>(&self, c: &[T]) -> Vec<T> {
        let mut result = Vec::with_capacity(self.matrices() * self.m * self.n);
        self.each(|_, _, at| {
            for i in 0..self.m {
                result.extend((0..self.n).map(|j| c[at + i * self.c[0] + j * self.c[1]]));
            }
        });
        result
    }
}

/// Whether the steps of a loop over the batch are those of an axis of this length, continued in both matrices that have it.
fn continues(len: usize, steps: [(usize, usize); 2]) -> bool {
    len == 1 || steps.iter().all(|(axis, batch)| *batch == len * axis)
}
