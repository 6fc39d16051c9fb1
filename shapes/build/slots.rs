//! The slots of a shape of each rank, and each of them marked.

use crate::{MAX_RANK, axes, dims, generics, tuple};
use std::fmt::Write;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    for rank in 0..=MAX_RANK {
        let (a, x) = (axes("A", rank), axes("X", rank));
        let slots: Vec<String> = a.iter().enumerate().map(|(i, a)| format!("Slot<{a}, {i}>")).collect();
        writeln!(out, "impl{} Slots for {} {{ type Slots = {}; }}", dims(&a), tuple(&a), tuple(&slots))
            .unwrap();
        for i in 0..rank {
            let params: Vec<String> =
                (0..rank).map(|j| if i == j { "A" } else { &x[j] }.to_string()).collect();
            let place = |element: &str| {
                tuple(
                    &(0..rank).map(|j| if i == j { element } else { &x[j] }.to_string()).collect::<Vec<_>>(),
                )
            };
            for index in [i as isize, i as isize - rank as isize] {
                writeln!(
                    out,
                    "impl{} Mark<{index}> for {} {{ type Marked = {}; }}",
                    generics(&params),
                    place(&format!("Slot<A, {i}>")),
                    place("Gone")
                )
                .unwrap();
            }
        }
        let list = x.iter().rev().fold("Nil".to_owned(), |list, x| format!("Cons<{x}, {list}>"));
        let bound = if rank > 0 { format!(" where {list}: Filter") } else { String::new() };
        writeln!(
            out,
            "impl{} Remaining for {}{bound} {{ type List = <{list} as Filter>::List; }}",
            generics(&x),
            tuple(&x)
        )
        .unwrap();
    }
    out
}
