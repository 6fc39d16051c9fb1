//! Which ranks each operation takes, which axes must have equal lengths, and the shape of the result.

use crate::{MAX_RANK, axes, dims, generics, tuple};
use std::fmt::Write;

pub(crate) fn generate() -> String {
    let mut out = String::new();
    product(&mut out, "Dot", |rank| rank.saturating_sub(2));
    product(&mut out, "Inner", |rank| rank.saturating_sub(1));
    batch_dot(&mut out);
    matmul(&mut out);
    out
}

/// numpy.dot: the last axis of the left operand with the second-to-last of the right one (its only axis in rank 1).
/// numpy.inner: the last axis of both. The result is what is left of both. Rank 0 scales.
fn product(out: &mut String, rule: &str, axis_of_right: fn(usize) -> usize) {
    for left in 0..=MAX_RANK {
        for right in 0..=MAX_RANK {
            let (mut a, mut b) = (axes("A", left), axes("B", right));
            let all = [a.clone(), b.clone()].concat();
            let (l, r) = (tuple(&a), tuple(&b));
            if left == 0 || right == 0 {
                let whole = if left == 0 { &r } else { &l };
                writeln!(out, "impl{} {rule}<{r}> for {l} {{ type Output = {whole}; }}", dims(&all)).unwrap();
                continue;
            }
            let (i, j) = (left - 1, axis_of_right(right));
            let (rank, clash) =
                ((left + right).saturating_sub(2), format!("Unequal<Place<{i}>, Place<{j}>>"));
            if rank > MAX_RANK {
                writeln!(out, "impl{} {rule}Clash<{r}> for {l} {{ type Reason = ResultRank; }}", dims(&all))
                    .unwrap();
                refused(out, &format!("{rule}<{r}>"), &l, &all, &format!("ResultRanks<{rank}, A0>"));
                continue;
            }
            writeln!(out, "impl{} {rule}Clash<{r}> for {l} {{ type Reason = {clash}; }}", dims(&all))
                .unwrap();
            let bounds: Vec<String> = all
                .iter()
                .map(|axis| {
                    if *axis == a[i] {
                        format!("{axis}: Dim + Meets<{}>", b[j])
                    } else {
                        format!("{axis}: Dim")
                    }
                })
                .collect();
            a.remove(i);
            b.remove(j);
            let result = tuple(&[a, b].concat());
            writeln!(out, "impl{} {rule}<{r}> for {l} {{ type Output = {result}; }}", generics(&bounds))
                .unwrap();
        }
    }
}

/// Keras before 2.2.5: equal ranks of 3 and above, all leading axes shared, the last two multiplied.
fn batch_dot(out: &mut String) {
    for left in 0..=MAX_RANK {
        // A second implementation that applies: without one rustc takes the only rank that fits for granted, and reports
        // that the right operand is no tuple of that many axes.
        let a = axes("A", left);
        writeln!(out, "impl{} BatchDot<Unshaped> for {} {{ type Output = (); }}", dims(&a), tuple(&a))
            .unwrap();
        for right in (0..=MAX_RANK).filter(|&right| left != right || left < 3) {
            let (a, b) = (axes("A", left), axes("B", right));
            let all = [a.clone(), b.clone()].concat();
            if let Some(axis) = all.first() {
                let bound = format!("BatchDotRanks<{left}, {right}, {axis}>");
                refused(out, &format!("BatchDot<{}>", tuple(&b)), &tuple(&a), &all, &bound);
            }
        }
    }
    for rank in 3..=MAX_RANK {
        let (a, b) = (axes("A", rank), axes("B", rank));
        let all = [a.clone(), b.clone()].concat();
        let (k, rows) = (rank - 1, rank - 2);
        let bounds: Vec<String> = (0..rank)
            .map(|i| match i {
                _ if i < rows => format!("A{i}: Dim + Meets<B{i}>"),
                _ if i == k => format!("A{i}: Dim + Meets<B{rows}>"),
                _ => format!("A{i}: Dim"),
            })
            .chain(b.iter().map(|b| format!("{b}: Dim")))
            .collect();
        let mut result: Vec<String> = (0..rows).map(|i| format!("<A{i} as Meets<B{i}>>::Output")).collect();
        result.extend([format!("A{rows}"), format!("B{k}")]);
        let (l, r) = (tuple(&a), tuple(&b));
        writeln!(
            out,
            "impl{} BatchDot<{r}> for {l} {{ type Output = {}; }}",
            generics(&bounds),
            tuple(&result)
        )
        .unwrap();
        for axis in 0..=rows {
            let reason = if axis == rows {
                format!("Unequal<Place<{k}>, Place<{rows}>>")
            } else {
                format!("Unequal<Place<{axis}>, Place<{axis}>>")
            };
            writeln!(
                out,
                "impl{} BatchDotClash<{r}, {axis}> for {l} {{ type Reason = {reason}; }}",
                dims(&all)
            )
            .unwrap();
        }
    }
}

/// An implementation that never applies, for the sentence of the bound that does not hold.
fn refused(out: &mut String, rule: &str, left: &str, axes: &[String], bound: &str) {
    writeln!(out, "impl{} {rule} for {left} where Shapes: {bound} {{ type Output = (); }}", dims(axes))
        .unwrap();
}

/// numpy.matmul: the last two axes are a matrix; rank 1 is a row on the left and a column on the right.
fn matmul(out: &mut String) {
    for rank in 1..=MAX_RANK {
        let a = axes("A", rank);
        let shape = tuple(&a);
        if rank == 1 {
            for side in ["MatrixLeft", "MatrixRight"] {
                writeln!(
                    out,
                    "impl<A0: Dim> {side}<AsIs> for {shape} {{ type Leading = (); type Kept = NoAxis; type Inner = A0; \
                     type InnerPlace = Place<0>; }}"
                )
                .unwrap();
            }
            continue;
        }
        let leading = tuple(&a[..rank - 2]);
        for side in ["MatrixLeft", "MatrixRight"] {
            for (taken, transposed) in
                [("AsIs", false), ("AsMatrix", false), ("Transposed", true), ("Adjoint", true)]
            {
                let inner = if (side == "MatrixLeft") != transposed { rank - 1 } else { rank - 2 };
                let kept = 2 * rank - 3 - inner;
                writeln!(
                    out,
                    "impl{} {side}<{taken}> for {shape} {{ type Leading = {leading}; type Kept = A{kept}; \
                     type Inner = A{inner}; type InnerPlace = Place<{inner}>; }}",
                    dims(&a)
                )
                .unwrap();
            }
        }
    }
    // Leading axes that need no step: the same types on both sides, or none on one side.
    for rank in 0..=MAX_RANK - 2 {
        let a = axes("A", rank);
        let shape = tuple(&a);
        let b = axes("B", rank);
        let same: Vec<String> = a.iter().zip(&b).map(|(a, b)| format!("{a}: Dim + Same<{b}>")).collect();
        let same = [same, b.iter().map(|b| format!("{b}: Dim")).collect()].concat();
        writeln!(
            out,
            "impl{} SameLeading<{}> for {shape} {{ type Output = {shape}; }}",
            generics(&same),
            tuple(&b)
        )
        .unwrap();
        for right in (1..=MAX_RANK - 2).filter(|&right| rank > 0 && rank != right) {
            let b = axes("B", right);
            let bound = format!("LeadingRanks<{rank}, {right}, A0>");
            refused(
                out,
                &format!("SameLeading<{}>", tuple(&b)),
                &shape,
                &[a.clone(), b.clone()].concat(),
                &bound,
            );
        }
        if rank > 0 {
            writeln!(out, "impl{} SameLeading<()> for {shape} {{ type Output = {shape}; }}", dims(&a))
                .unwrap();
            writeln!(out, "impl{} SameLeading<{shape}> for () {{ type Output = {shape}; }}", dims(&a))
                .unwrap();
        }
    }
}
