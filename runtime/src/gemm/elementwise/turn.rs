//! Tiles that are turned around: columns become rows.

use core::array::from_fn;
use core::mem::MaybeUninit;

/// Rows and columns of a tile.
pub(super) const TILE: usize = 16;

/// Row after row.
pub(super) type Tile<T> = [MaybeUninit<T>; TILE * TILE];

/// `to[j][i] = from[i * stride + j]` for `i < columns`, `j < rows`.
///
/// # Safety
///
/// Both are at most [`TILE`], and `from` is valid for reads at all of these.
#[inline(never)]
pub(super) unsafe fn turn<T: Copy>(
    from: *const T,
    stride: isize,
    columns: usize,
    rows: usize,
    to: &mut Tile<T>,
) {
    let to = to.as_mut_ptr().cast::<T>();
    // Squares of 4, which the compiler turns around in registers, then what is left of rows and columns.
    let (squares, whole) = (columns - columns % 4, rows - rows % 4);
    // SAFETY: i < columns and j < rows, so these are elements of `from` and of the tile; so are the three after them in
    // both directions where i and j are inside the squares.
    unsafe {
        for i in (0..squares).step_by(4) {
            let columns: [*const T; 4] = from_fn(|x| from.offset((i + x) as isize * stride));
            for j in (0..whole).step_by(4) {
                let square = columns.map(|column| column.add(j).cast::<[T; 4]>().read_unaligned());
                for r in 0..4 {
                    let row = square.map(|column| column[r]);
                    to.add((j + r) * TILE + i).cast::<[T; 4]>().write_unaligned(row);
                }
            }
        }
        for i in 0..columns {
            for j in if i < squares { whole } else { 0 }..rows {
                to.add(j * TILE + i).write(from.offset(i as isize * stride).add(j).read());
            }
        }
    }
}
