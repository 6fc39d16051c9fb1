//! The rows: which products are measured, and on which sides.
//!
//! Every shape is a constant of the program, so a row is an instantiation of the typed call of this library and of the
//! peers whose lengths are constants. The order is that of the table.

use crate::data::Data;
use crate::layout::Layout;
use crate::peers::conformable::ours;
use crate::peers::{Scalar, dynamic, nalgebra, plain};
use crate::timing::Side;
use conformable::{batch_dot, dot, matmul};

/// What a row is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The shapes of the table in the design's list of peers.
    Table,
    /// One to eight matrices: nothing to amortise a call over.
    Few,
    /// Lengths that no vector divides.
    Prime,
    /// `matmul!` with broadcasting.
    Broadcast,
    /// Transposed and strided operands.
    Strided,
}

impl Group {
    pub const fn name(self) -> &'static str {
        match self {
            Group::Table => "table",
            Group::Few => "few",
            Group::Prime => "prime",
            Group::Broadcast => "broadcast",
            Group::Strided => "strided",
        }
    }
}

/// A row: a product and those sides whose lengths are constants, this library first.
pub struct Row<T> {
    pub group: Group,
    pub name: String,
    pub layout: Layout,
    constant: fn(&Data<T>) -> Vec<Side<'_, T>>,
}

impl<T: Scalar> Row<T> {
    /// All sides, in the order of the columns.
    pub fn sides<'d>(&self, data: &'d Data<T>) -> Vec<Side<'d, T>> {
        let mut sides = (self.constant)(data);
        sides.extend(dynamic(data));
        sides
    }
}

/// A row-major row: `small` with the peers whose lengths are constants, `large` without.
macro_rules! row {
    ($rows:ident, $group:ident, small 1, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, 1, $m, $k, $n, |data| vec![
            ours!(T, data, [$m, $k] [$k, $n] [$m, $n], |a, b, c| dot!(a, b, out = c)),
            plain::side::<T, $m, $k, $n>(data),
            nalgebra::side::<T, $m, $k, $n>(data),
        ])
    };
    ($rows:ident, $group:ident, large 1, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, 1, $m, $k, $n, |data| vec![
            ours!(T, data, [$m, $k] [$k, $n] [$m, $n], |a, b, c| dot!(a, b, out = c)),
        ])
    };
    ($rows:ident, $group:ident, small $batch:tt, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, $batch, $m, $k, $n, |data| vec![
            ours!(T, data, [$batch, $m, $k] [$batch, $k, $n] [$batch, $m, $n], |a, b, c| batch_dot!(a, b, out = c)),
            plain::side::<T, $m, $k, $n>(data),
            nalgebra::side::<T, $m, $k, $n>(data),
        ])
    };
    ($rows:ident, $group:ident, large $batch:tt, $m:tt, $k:tt, $n:tt) => {
        row!(@push $rows, $group, $batch, $m, $k, $n, |data| vec![
            ours!(T, data, [$batch, $m, $k] [$batch, $k, $n] [$batch, $m, $n], |a, b, c| batch_dot!(a, b, out = c)),
        ])
    };
    (@push $rows:ident, $group:ident, $batch:tt, $m:tt, $k:tt, $n:tt, $sides:expr) => {
        $rows.push(Row {
            group: Group::$group,
            name: concat!($batch, ",", $m, ",", $k, ",", $n).to_owned(),
            layout: Layout::contiguous($batch, $m, $k, $n),
            constant: $sides,
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
pub fn all<T: Scalar>() -> Vec<Row<T>> {
    let mut rows = Vec::new();
    table(&mut rows);
    rows
}

/// The rows of the list of peers.
fn table<T: Scalar>(rows: &mut Vec<Row<T>>) {
    // The article's own calls, on its own shapes.
    rows.push(Row {
        group: Group::Table,
        name: "120,4,5,8".to_owned(),
        layout: Layout::contiguous(120, 4, 5, 8),
        constant: |data| vec![
            ours!(T, data, [10, 12, 4, 5] [10, 12, 5, 8] [10, 12, 4, 8], |a, b, c| batch_dot!(a, b, out = c)),
            plain::side::<T, 4, 5, 8>(data),
            nalgebra::side::<T, 4, 5, 8>(data),
        ],
    });
    rows.push(Row {
        group: Group::Table,
        name: "504,4,2,5".to_owned(),
        layout: Layout::contiguous(504, 4, 2, 5),
        constant: |data| vec![
            ours!(T, data, [9, 8, 7, 4, 2] [9, 8, 7, 2, 5] [9, 8, 7, 4, 5], |a, b, c| matmul!(a, b, out = c)),
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
