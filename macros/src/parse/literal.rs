//! Tensor literals: nested rows, or a value and a shape.

use super::{Axis, CratePath, trailing_crate};
use crate::diagnostics::Errors;
use syn::parse::ParseStream;
use syn::{Expr, Token};

/// The input of `tensor!`.
pub(crate) enum Literal {
    /// `[1.0, 2.0], [3.0, 4.0]`: the elements, with the lengths of all axes.
    Rows { rows: Vec<Expr>, shape: Vec<usize>, krate: CratePath },
    /// `0.5; 3, 4`.
    Fill(Fill),
}

/// A value and the axes of the shape that it fills.
pub(crate) struct Fill {
    pub(crate) value: Expr,
    pub(crate) axes: Vec<Axis>,
    pub(crate) krate: CratePath,
}

impl Literal {
    pub(crate) fn parse(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Self> {
        let mut rows = Vec::new();
        let ends = |input: ParseStream<'_>| {
            input.is_empty() || input.peek(Token![;]) || input.peek(Token![crate]) && input.peek2(Token![=])
        };
        while !ends(input) {
            rows.push(input.parse::<Expr>()?);
            if input.is_empty() || input.peek(Token![;]) {
                break;
            }
            input
                .parse::<Token![,]>()
                .map_err(|e| syn::Error::new(e.span(), "expected `,` between rows [C105]"))?;
        }
        if rows.len() == 1 && input.peek(Token![;]) && !input.peek2(Token![crate]) {
            input.parse::<Token![;]>()?;
            let axes = Axis::parse_list(input, errors)?;
            let krate = trailing_crate(input)?;
            for axis in &axes {
                let message =
                    "`tensor!` fills constant shapes; `full_with(value, &[..])` takes lengths [C105]";
                match axis {
                    Axis::Dyn(at) => errors.at(at, message),
                    Axis::Named(name) => errors.at(name, message),
                    Axis::Length(_) | Axis::Wrong => {}
                }
            }
            let value = rows.remove(0);
            return Ok(Literal::Fill(Fill { value, axes, krate }));
        }
        if let [_, second, ..] = &rows[..]
            && input.peek(Token![;])
            && !input.peek2(Token![crate])
        {
            let message = "one value fills a shape, as in `tensor![0.5; 3, 4]`, this is the second [C105]";
            errors.at(second, message);
            input.parse::<proc_macro2::TokenStream>()?;
        }
        let krate = trailing_crate(input)?;
        if !input.is_empty() {
            return Err(input.error("expected a value before `;`, as in `tensor![0.5; 3, 4]` [C105]"));
        }
        let shape = measure(&rows, errors);
        Ok(Literal::Rows { rows, shape, krate })
    }
}

/// The lengths of the axes of nested rows: those of the first row at every depth. Rows that differ are reported.
fn measure(rows: &[Expr], errors: &mut Errors) -> Vec<usize> {
    let mut unknown = Vec::new();
    rows.iter().for_each(|row| unknown_lengths(row, &mut unknown));
    if !unknown.is_empty() {
        for len in unknown {
            errors.at(len, "the length of a row is a number, as in `[0.0; 3]` [C105]");
        }
        return Vec::new();
    }
    let mut shape = vec![rows.len()];
    if let Some(first) = rows.first() {
        shape.extend(lengths(first));
    }
    if shape.len() > 8 {
        errors.at(
            &rows[0],
            format!("a tensor has at most 8 axes, this literal is nested {} deep [C105]", shape.len()),
        );
        return shape;
    }
    for (i, row) in rows.iter().enumerate() {
        compare(row, &shape[1..], &mut vec![i], errors);
    }
    shape
}

/// The lengths of a row and the first rows inside it.
fn lengths(row: &Expr) -> Vec<usize> {
    match row {
        Expr::Array(array) => {
            let mut lengths = vec![array.elems.len()];
            lengths.extend(array.elems.first().map(self::lengths).unwrap_or_default());
            lengths
        }
        Expr::Repeat(repeat) => match repeated(repeat) {
            Some(len) => {
                let mut lengths = vec![len];
                lengths.extend(self::lengths(&repeat.expr));
                lengths
            }
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// The lengths of rows that are no numbers.
fn unknown_lengths<'a>(row: &'a Expr, unknown: &mut Vec<&'a Expr>) {
    match row {
        Expr::Array(array) => array.elems.iter().for_each(|row| unknown_lengths(row, unknown)),
        Expr::Repeat(repeat) => {
            if repeated(repeat).is_none() {
                unknown.push(&repeat.len);
            }
            unknown_lengths(&repeat.expr, unknown);
        }
        _ => {}
    }
}

/// The length of `[x; 3]`.
fn repeated(repeat: &syn::ExprRepeat) -> Option<usize> {
    match super::ungrouped(&repeat.len) {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(len), .. }) => len.base10_parse().ok(),
        _ => None,
    }
}

/// Compares a row at `place` with the shape of the first row beside it.
fn compare(row: &Expr, shape: &[usize], place: &mut Vec<usize>, errors: &mut Errors) {
    let elements: Vec<&Expr> = match row {
        Expr::Array(array) => array.elems.iter().collect(),
        Expr::Repeat(repeat) => match repeated(repeat) {
            Some(len) => vec![&*repeat.expr; len.min(1)],
            None => return,
        },
        _ => {
            if let Some(len) = shape.first() {
                let count = elements(*len);
                errors.at(
                    row,
                    format!(
                        "ragged literal: row {} is a single value, the rows before it have {count} [C105]",
                        at(place)
                    ),
                );
            }
            return;
        }
    };
    let found = match row {
        Expr::Repeat(repeat) => repeated(repeat).unwrap_or(0),
        _ => elements.len(),
    };
    match shape.split_first() {
        None => errors.at(
            row,
            format!(
                "ragged literal: row {} is a row of {}, the values before it are single [C105]",
                at(place),
                self::elements(found)
            ),
        ),
        Some((len, _)) if found != *len => {
            errors.at(
                row,
                format!(
                    "ragged literal: row {} has {}, the rows before it have {} [C105]",
                    at(place),
                    self::elements(found),
                    self::elements(*len)
                ),
            );
        }
        Some((_, inner)) => {
            for (i, element) in elements.iter().enumerate() {
                place.push(i);
                compare(element, inner, place, errors);
                place.pop();
            }
        }
    }
}

fn elements(n: usize) -> String {
    if n == 1 { "1 element".to_owned() } else { format!("{n} elements") }
}

/// `[1, 0]` for the first row of the second row.
fn at(place: &[usize]) -> String {
    match place {
        [i] => i.to_string(),
        _ => format!("[{}]", place.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
    }
}
