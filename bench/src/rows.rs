//! The rows: which products are measured, and on which sides.
//!
//! Every shape is a constant of the program, so a row is an instantiation of the typed call of this library and of the
//! peers whose lengths are constants. The order is that of the table.

use crate::data::{Answer, Data};
use crate::layout::Layout;
use crate::peers::conformable::{ours, ours_strided};
use crate::peers::{Scalar, dynamic, nalgebra, name, plain};
use crate::report::Lengths;
use crate::timing::{Movable, Side};
use conformable::{batch_dot, dot, matmul};

/// What a row is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    /// The shapes of the table in the design's list of peers.
    Table,
    /// One to eight matrices: nothing to amortise a call over.
    Few,
    /// Lengths that no vector divides.
    Prime,
    /// Many steps of k and few rows or columns: layers with few outputs, sums over many points.
    Long,
    /// Few rows and many columns: a batch of inputs times the weights of a layer.
    Layers,
    /// `matmul!` with broadcasting.
    Broadcast,
    /// Transposed and strided operands.
    Strided,
}

impl Group {
    const fn name(self) -> &'static str {
        match self {
            Group::Table => "table",
            Group::Few => "few",
            Group::Prime => "prime",
            Group::Long => "long",
            Group::Layers => "layers",
            Group::Broadcast => "broadcast",
            Group::Strided => "strided",
        }
    }
}

/// What is known of a row before it is measured.
#[derive(Clone, Copy)]
pub struct About {
    pub lengths: Option<Lengths>,
    pub flops: f64,
}

/// What to do with the sides of a row and the right answer.
pub type Visit<'v, T> = dyn FnMut(About, &mut [Side<'_, T>], &Answer) + 'v;

/// A row of any set.
pub trait Row<T> {
    fn group(&self) -> &str;
    fn name(&self) -> &str;
    /// Makes the operands, the sides in the order of the columns, and the right answer.
    fn with_sides(&self, visit: &mut Visit<'_, T>);
}

/// A batched product; `peers` are those whose lengths are constants.
pub struct Product<T> {
    group: Group,
    name: String,
    layout: Layout,
    ours: fn(&Data<T>) -> Movable<'_, T>,
    peers: fn(&Data<T>) -> Vec<Side<'_, T>>,
}

impl<T: Scalar> Product<T> {
    pub fn operands(&self) -> Data<T> {
        Data::new(self.layout)
    }

    /// This library.
    pub fn ours<'d>(&self, data: &'d Data<T>) -> Movable<'d, T> {
        (self.ours)(data)
    }

    pub fn about(&self) -> About {
        let layout = &self.layout;
        let lengths = Lengths { batch: layout.matrices(), m: layout.m, k: layout.k, n: layout.n };
        About { lengths: Some(lengths), flops: layout.flops() }
    }
}

impl<T: Scalar> Row<T> for Product<T> {
    fn group(&self) -> &str {
        self.group.name()
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn with_sides(&self, visit: &mut Visit<'_, T>) {
        let data = self.operands();
        let mut sides = vec![self.ours(&data).on_one(name::CONFORMABLE)];
        sides.extend((self.peers)(&data));
        sides.extend(dynamic(&data));
        visit(self.about(), &mut sides, &data.answer());
    }
}

/// A row-major row: `small` with the peers whose lengths are constants, `large` without.
macro_rules! row {
    ($rows:ident, $group:ident, small 1, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, 1, $m, $k, $n, |data| ours!(T, data, [$m, $k] [$k, $n] [$m, $n], |a, b, c| dot!(a, b, out = c)), |data| vec![
            plain::side::<T, $m, $k, $n>(data),
            nalgebra::side::<T, $m, $k, $n>(data),
        ])
    };
    ($rows:ident, $group:ident, large 1, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, 1, $m, $k, $n, |data| ours!(T, data, [$m, $k] [$k, $n] [$m, $n], |a, b, c| dot!(a, b, out = c)), |_| vec![])
    };
    ($rows:ident, $group:ident, small $batch:tt, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, $batch, $m, $k, $n, |data| ours!(T, data, [$batch, $m, $k] [$batch, $k, $n] [$batch, $m, $n], |a, b, c| batch_dot!(a, b, out = c)), |data| vec![
            plain::side::<T, $m, $k, $n>(data),
            nalgebra::side::<T, $m, $k, $n>(data),
        ])
    };
    ($rows:ident, $group:ident, large $batch:tt, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, $batch, $m, $k, $n, |data| ours!(T, data, [$batch, $m, $k] [$batch, $k, $n] [$batch, $m, $n], |a, b, c| batch_dot!(a, b, out = c)), |_| vec![])
    };
    (@push $rows:ident, $group:ident, $batch:tt, $m:tt, $k:tt, $n:tt, $ours:expr, $peers:expr) => {
        $rows.push(Product {
            group: Group::$group,
            name: concat!($batch, ",", $m, ",", $k, ",", $n).to_owned(),
            layout: Layout::contiguous($batch, $m, $k, $n),
            ours: $ours,
            peers: $peers,
        })
    };
}

/// A list of row-major rows.
macro_rules! rows {
    ($rows:ident, $group:ident: $($size:ident $batch:tt, $m:tt, $k:tt, $n:tt;)*) => {
        $(row!($rows, $group, $size $batch, $m, $k, $n);)*
    };
}

/// All rows.
pub fn all<T: Scalar>() -> Vec<Box<dyn Row<T>>> {
    products().into_iter().map(|row| Box::new(row) as Box<dyn Row<T>>).collect()
}

/// What they are made of.
pub fn products<T: Scalar>() -> Vec<Product<T>> {
    let mut rows = Vec::new();
    table(&mut rows);
    few(&mut rows);
    primes(&mut rows);
    long(&mut rows);
    layers(&mut rows);
    broadcast(&mut rows);
    transposed(&mut rows);
    strided(&mut rows);
    rows
}

/// The rows of the list of peers.
fn table<T: Scalar>(rows: &mut Vec<Product<T>>) {
    // The article's own calls, on its own shapes.
    rows.push(Product {
        group: Group::Table,
        name: "120,4,5,8".to_owned(),
        layout: Layout::contiguous(120, 4, 5, 8),
        ours: |data| ours!(T, data, [10, 12, 4, 5] [10, 12, 5, 8] [10, 12, 4, 8], |a, b, c| batch_dot!(a, b, out = c)),
        peers: |data| vec![
            plain::side::<T, 4, 5, 8>(data),
            nalgebra::side::<T, 4, 5, 8>(data),
        ],
    });
    rows.push(Product {
        group: Group::Table,
        name: "504,4,2,5".to_owned(),
        layout: Layout::contiguous(504, 4, 2, 5),
        ours: |data| ours!(T, data, [9, 8, 7, 4, 2] [9, 8, 7, 2, 5] [9, 8, 7, 4, 5], |a, b, c| matmul!(a, b, out = c)),
        peers: |data| vec![
            plain::side::<T, 4, 2, 5>(data),
            nalgebra::side::<T, 4, 2, 5>(data),
        ],
    });
    rows! { rows, Table:
        small 1, 6, 4, 280;
        small 1, 60, 2, 70;
        small 1000, 3, 3, 3;
        small 1000, 4, 4, 4;
        small 1000, 5, 5, 5;
        small 1000, 7, 7, 7;
        small 1000, 8, 8, 8;
        small 500, 12, 12, 12;
        small 200, 16, 16, 16;
        small 100, 24, 24, 24;
        small 100, 32, 32, 32;
        small 50, 48, 48, 48;
        small 50, 64, 64, 64;
        large 96, 128, 64, 128;
        large 96, 128, 128, 64;
        large 8, 128, 128, 128;
        large 4, 256, 256, 256;
        large 1, 512, 512, 512;
        large 1, 1024, 1024, 1024;
        large 1, 2048, 2048, 2048;
        large 1, 1024, 64, 1024;
        large 1, 16, 4096, 16;
        large 1, 1, 1024, 1024;
        large 1, 1024, 1024, 1;
        large 1, 64, 1024, 4096;
    }
}

fn few<T: Scalar>(rows: &mut Vec<Product<T>>) {
    rows! { rows, Few:
        small 1, 3, 3, 3;
        small 1, 4, 4, 4;
        small 1, 4, 5, 8;
        small 1, 8, 8, 8;
        small 1, 16, 16, 16;
        small 1, 32, 32, 32;
        small 1, 64, 64, 64;
        small 2, 4, 4, 4;
        small 3, 7, 7, 7;
        small 4, 8, 8, 8;
        small 1, 1, 16, 1;
        small 1, 8, 1, 8;
        small 1, 6, 6, 1;
        small 1, 16, 16, 1;
        small 1, 30, 30, 1;
        small 1, 1, 30, 30;
        small 8, 4, 5, 8;
        small 8, 12, 12, 12;
    }
}

fn primes<T: Scalar>(rows: &mut Vec<Product<T>>) {
    rows! { rows, Prime:
        small 1000, 3, 5, 7;
        small 1000, 7, 3, 5;
        small 500, 5, 11, 13;
        small 500, 11, 7, 5;
        small 300, 11, 11, 11;
        small 200, 13, 13, 13;
        small 200, 17, 17, 17;
        small 100, 17, 5, 37;
        small 100, 13, 17, 31;
        small 100, 31, 31, 31;
        small 50, 37, 37, 37;
        large 1, 127, 131, 137;
        large 1, 251, 257, 263;
        large 1, 509, 521, 503;
    }
}

/// A row of other shapes than one batch of row-major matrices.
macro_rules! special {
    ($rows:ident, $group:ident: $($name:literal, $layout:expr, $ours:ident
        [$($a:tt)*] [$($b:tt)*] [$($c:tt)*], |$x:ident, $y:ident, $z:ident| $call:expr;)*) => {$(
        $rows.push(Product {
            group: Group::$group,
            name: $name.to_owned(),
            layout: $layout,
            ours: |data| $ours!(T, data, [$($a)*] [$($b)*] [$($c)*], |$x, $y, $z| $call),
            peers: |_| vec![],
        });
    )*};
}

fn long<T: Scalar>(rows: &mut Vec<Product<T>>) {
    rows! { rows, Long:
        large 1, 8, 1000, 8;
        large 1, 4, 2000, 4;
        large 1, 2, 1000, 32;
        large 1, 24, 1000, 24;
        large 20, 16, 512, 16;
        large 1, 32, 784, 10;
        large 1, 512, 784, 10;
        large 1, 60, 784, 3;
        large 1, 500, 1024, 8;
        large 1, 100, 300, 7;
    }
    special! { rows, Long:
        "1,3,3000,3 a'", Layout::contiguous(1, 3, 3000, 3).with_a_transposed(),
            ours [3000, 3] [3000, 3] [3, 3], |a, b, c| dot!(a.t(), b, out = c);
        "1,12,1000,12 a'", Layout::contiguous(1, 12, 1000, 12).with_a_transposed(),
            ours [1000, 12] [1000, 12] [12, 12], |a, b, c| dot!(a.t(), b, out = c);
        "1,10,784,32 b'", Layout::contiguous(1, 10, 784, 32).with_b_transposed(),
            ours [10, 784] [32, 784] [10, 32], |a, b, c| dot!(a, b.t(), out = c);
        "1,3,784,128 b'", Layout::contiguous(1, 3, 784, 128).with_b_transposed(),
            ours [3, 784] [128, 784] [3, 128], |a, b, c| dot!(a, b.t(), out = c);
        "1,32,784,10 b'", Layout::contiguous(1, 32, 784, 10).with_b_transposed(),
            ours [32, 784] [10, 784] [32, 10], |a, b, c| dot!(a, b.t(), out = c);
    }
}

fn layers<T: Scalar>(rows: &mut Vec<Product<T>>) {
    rows! { rows, Layers:
        large 1, 30, 600, 600;
        large 1, 64, 512, 512;
        large 1, 32, 768, 3072;
        large 1, 4, 1024, 4096;
        large 1, 8, 1024, 4096;
    }
}

fn broadcast<T: Scalar>(rows: &mut Vec<Product<T>>) {
    special! { rows, Broadcast:
        "(10,1,4,5)·(12,5,8)", Layout::crossed(10, 12, 4, 5, 8),
            ours [10, 1, 4, 5] [12, 5, 8] [10, 12, 4, 8], |a, b, c| matmul!(a, b, out = c);
        "(8,1,32,64)·(12,64,32)", Layout::crossed(8, 12, 32, 64, 32),
            ours [8, 1, 32, 64] [12, 64, 32] [8, 12, 32, 32], |a, b, c| matmul!(a, b, out = c);
        "(1000,4,4)·(4,4)", Layout::contiguous(1000, 4, 4, 4).with_b_shared(),
            ours [1000, 4, 4] [4, 4] [1000, 4, 4], |a, b, c| matmul!(a, b, out = c);
        "(100,16,16)·(16,16)", Layout::contiguous(100, 16, 16, 16).with_b_shared(),
            ours [100, 16, 16] [16, 16] [100, 16, 16], |a, b, c| matmul!(a, b, out = c);
        "(32,128,64)·(64,256)", Layout::contiguous(32, 128, 64, 256).with_b_shared(),
            ours [32, 128, 64] [64, 256] [32, 128, 256], |a, b, c| matmul!(a, b, out = c);
        "(3,3)·(1000,3,1)", Layout::contiguous(1000, 3, 3, 1).with_a_shared(),
            ours [3, 3] [1000, 3, 1] [1000, 3, 1], |a, b, c| matmul!(a, b, out = c);
        "(16,16)·(100,16,16)", Layout::contiguous(100, 16, 16, 16).with_a_shared(),
            ours [16, 16] [100, 16, 16] [100, 16, 16], |a, b, c| matmul!(a, b, out = c);
        "dot (1,2,3,4)·(8,7,4,5)", Layout::article_dot(),
            ours [1, 2, 3, 4] [8, 7, 4, 5] [1, 2, 3, 8, 7, 5], |a, b, c| dot!(a, b, out = c);
    }
}

fn transposed<T: Scalar>(rows: &mut Vec<Product<T>>) {
    special! { rows, Strided:
        "1000,4,4,4 b'", Layout::contiguous(1000, 4, 4, 4).with_b_transposed(),
            ours [1000, 4, 4] [1000, 4, 4] [1000, 4, 4], |a, b, c| matmul!(a, b, transpose_b = true, out = c);
        "1000,8,8,8 a'", Layout::contiguous(1000, 8, 8, 8).with_a_transposed(),
            ours [1000, 8, 8] [1000, 8, 8] [1000, 8, 8], |a, b, c| matmul!(a, b, transpose_a = true, out = c);
        "100,32,32,32 a'", Layout::contiguous(100, 32, 32, 32).with_a_transposed(),
            ours [100, 32, 32] [100, 32, 32] [100, 32, 32], |a, b, c| matmul!(a, b, transpose_a = true, out = c);
        "100,32,32,32 b'", Layout::contiguous(100, 32, 32, 32).with_b_transposed(),
            ours [100, 32, 32] [100, 32, 32] [100, 32, 32], |a, b, c| matmul!(a, b, transpose_b = true, out = c);
        "96,128,64,128 b' (attention)", Layout::contiguous(96, 128, 64, 128).with_b_transposed(),
            ours [96, 128, 64] [96, 128, 64] [96, 128, 128], |a, b, c| matmul!(a, b, transpose_b = true, out = c);
        "1,4,4,4 a'", Layout::contiguous(1, 4, 4, 4).with_a_transposed(),
            ours [4, 4] [4, 4] [4, 4], |a, b, c| dot!(a.t(), b, out = c);
        "1,6,6,6 b'", Layout::contiguous(1, 6, 6, 6).with_b_transposed(),
            ours [6, 6] [6, 6] [6, 6], |a, b, c| dot!(a, b.t(), out = c);
        "1,12,12,12 b'", Layout::contiguous(1, 12, 12, 12).with_b_transposed(),
            ours [12, 12] [12, 12] [12, 12], |a, b, c| dot!(a, b.t(), out = c);
        "1,64,64,64 c'", Layout::contiguous(1, 64, 64, 64).with_c_transposed(),
            ours [64, 64] [64, 64] [64, 64], |a, b, c| dot!(a, b, out = c.t_mut());
        "1,512,512,512 a'", Layout::contiguous(1, 512, 512, 512).with_a_transposed(),
            ours [512, 512] [512, 512] [512, 512], |a, b, c| dot!(a.t(), b, out = c);
        "1,512,512,512 b'", Layout::contiguous(1, 512, 512, 512).with_b_transposed(),
            ours [512, 512] [512, 512] [512, 512], |a, b, c| dot!(a, b.t(), out = c);
        "1,512,512,512 c'", Layout::contiguous(1, 512, 512, 512).with_c_transposed(),
            ours [512, 512] [512, 512] [512, 512], |a, b, c| dot!(a, b, out = c.t_mut());
        "1,1024,1024,1 a'", Layout::contiguous(1, 1024, 1024, 1).with_a_transposed(),
            ours [1024, 1024] [1024, 1] [1024, 1], |a, b, c| dot!(a.t(), b, out = c);
    }
}

fn strided<T: Scalar>(rows: &mut Vec<Product<T>>) {
    special! { rows, Strided:
        "1000,4,4,4 padded", Layout::contiguous(1000, 4, 4, 4).with_padding(3),
            ours_strided [1000, 4, 4] [1000, 4, 4] [1000, 4, 4], |a, b, c| batch_dot!(a, b, out = c);
        "200,16,16,16 padded", Layout::contiguous(200, 16, 16, 16).with_padding(5),
            ours_strided [200, 16, 16] [200, 16, 16] [200, 16, 16], |a, b, c| batch_dot!(a, b, out = c);
        "50,64,64,64 padded", Layout::contiguous(50, 64, 64, 64).with_padding(5),
            ours_strided [50, 64, 64] [50, 64, 64] [50, 64, 64], |a, b, c| batch_dot!(a, b, out = c);
        "1,512,512,512 padded", Layout::contiguous(1, 512, 512, 512).with_padding(5),
            ours_strided [1, 512, 512] [1, 512, 512] [1, 512, 512], |a, b, c| batch_dot!(a, b, out = c);
        "200,16,16,16 every other column", Layout::contiguous(200, 16, 16, 16).with_every_other_column(),
            ours_strided [200, 16, 16] [200, 16, 16] [200, 16, 16], |a, b, c| batch_dot!(a, b, out = c);
        "4,256,256,256 every other column", Layout::contiguous(4, 256, 256, 256).with_every_other_column(),
            ours_strided [4, 256, 256] [4, 256, 256] [4, 256, 256], |a, b, c| batch_dot!(a, b, out = c);
        "8 heads of 64, (128,8,64)", Layout::heads(8, 128, 64),
            ours_strided [8, 128, 64] [8, 64, 128] [8, 128, 128], |a, b, c| batch_dot!(a, b, out = c);
    }
}
