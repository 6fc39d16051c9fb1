//! Shapes as lists: the axis at a place, a shape without an axis, two shapes joined.

use crate::{MAX_RANK, axes, dims, generics, tuple};
use std::fmt::Write;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    for rank in 0..=MAX_RANK {
        let a = axes("A", rank);
        let tags = generics(&a);
        let shape = tuple(&a);
        for i in 0..rank {
            let mut rest = a.clone();
            let axis = rest.remove(i);
            writeln!(out, "impl{tags} TagAt<{i}> for {shape} {{ type Tag = {axis}; }}").unwrap();
            let mut replaced = a.clone();
            replaced[i] = "N".to_owned();
            writeln!(
                out,
                "impl{} Picked<Place<{i}>> for {shape} {{ type Axis = {axis}; type Rest = {}; type With<N: Dim> = {}; }}",
                dims(&a),
                tuple(&rest),
                tuple(&replaced)
            )
            .unwrap();
            let negative = i as isize - rank as isize;
            for index in [i as isize, negative] {
                writeln!(
                    out,
                    "impl{} AxisAt<{index}> for {shape} {{ type Axis = {axis}; type Place = Place<{i}>; type Rest = {}; }}",
                    dims(&a),
                    tuple(&rest)
                )
                .unwrap();
                writeln!(out, "impl HasPlace<{index}> for Const<{rank}> {{ type Place = Place<{i}>; }}")
                    .unwrap();
                if i > 0 {
                    writeln!(
                        out,
                        "impl{} FreeAxisAt<{index}> for {shape} {{ type Free = {}; }}",
                        dims(&a),
                        tuple(&rest[1..])
                    )
                    .unwrap();
                }
            }
        }
        for right in 0..=MAX_RANK - rank {
            let b = axes("B", right);
            let all = [a.clone(), b.clone()].concat();
            writeln!(
                out,
                "impl{} Concat<{}> for {shape} {{ type Output = {}; }}",
                dims(&all),
                tuple(&b),
                tuple(&all)
            )
            .unwrap();
        }
        for prefix in 0..=rank {
            let b = axes("B", rank);
            let params: Vec<String> = (0..rank)
                .map(|i| if i < prefix { format!("A{i}: Dim + Meets<B{i}>") } else { format!("A{i}: Dim") })
                .chain(b.iter().map(|b| format!("{b}: Dim")))
                .collect();
            writeln!(
                out,
                "impl{} PrefixFits<{}, {prefix}> for {shape} {{ type Next = Place<{prefix}>; }}",
                generics(&params),
                tuple(&b)
            )
            .unwrap();
            if prefix == rank {
                writeln!(out, "impl{} GoesInto<{}> for {shape} {{}}", generics(&params), tuple(&b)).unwrap();
            }
        }
        writeln!(out, "impl{} Ranked for {shape} {{ type Place = Place<{rank}>; }}", dims(&a)).unwrap();
        let slots = a.iter().enumerate().map(|(i, axis)| format!("Slot<{axis}, {i}>"));
        let list = slots.fold("Nil".to_owned(), |list, slot| format!("Cons<{slot}, {list}>"));
        writeln!(out, "impl{} Backwards for {shape} {{ type List = {list}; }}", dims(&a)).unwrap();
        // Leading axes for `matmul!`, last first: broadcasting aligns them from the right.
        if rank <= MAX_RANK - 2 {
            let list = a.iter().fold("Nil".to_owned(), |list, axis| format!("Cons<{axis}, {list}>"));
            writeln!(out, "impl{} Leading for {shape} {{ type Reversed = {list}; }}", dims(&a)).unwrap();
        }
        let list = a.iter().rev().fold("Nil".to_owned(), |list, axis| format!("Cons<{axis}, {list}>"));
        writeln!(out, "impl{} IntoShape for {list} {{ type Shape = {shape}; }}", dims(&a)).unwrap();
    }
    out
}
