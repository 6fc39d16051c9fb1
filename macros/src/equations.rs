//! Both notations of einsum come down to one form, and an implicit output is NumPy's.

use crate::diagnostics::Errors;
use crate::parse::{Call, subscripts};
use crate::spec::Equation;
use crate::spec::contraction::{Contraction, Kept, Kind};
use proc_macro2::{Span, TokenStream};
use std::str::FromStr;
use syn::LitStr;
use syn::parse::{ParseStream, Parser};

/// The equation of subscripts.
fn text(text: &str) -> Equation {
    let mut errors = Errors::default();
    let written = subscripts(&LitStr::new(text, Span::call_site()), "einsum!", &mut errors);
    let equation = Equation::check(&written, &mut errors);
    assert!(errors.is_empty(), "`{text}` has errors");
    equation
}

/// The equation of the notation with names.
fn names(input: &str) -> Equation {
    let mut errors = Errors::default();
    let parser = |input: ParseStream<'_>| Ok(Call::parse_einsum(input, "einsum!"));
    let (call, error) = parser.parse2(TokenStream::from_str(input).unwrap()).unwrap();
    assert!(error.is_none(), "`{input}` does not parse");
    let equation = Equation::check(&call.written.expect("names are parsed as such"), &mut errors);
    assert!(errors.is_empty(), "`{input}` has errors");
    equation
}

/// The contraction without what is different in the notations: carets, and names for texts.
fn plain(equation: &Equation) -> Contraction {
    let mut contraction = equation.contraction();
    contraction.kind = Kind::Einsum(String::new());
    let kept = contraction.output.iter_mut().filter_map(|kept| match kept {
        Kept::Axis(axis) => Some(axis),
        Kept::Rest(_) => None,
    });
    for axis in kept.chain(&mut contraction.sums) {
        axis.name = '_';
        axis.meets.iter_mut().for_each(|meet| meet.blame = 0);
    }
    contraction
}

#[test]
fn both_notations_are_one() {
    for (subscripts, named) in [
        ("abc,acd->abd", "[b, i, k] = a[b, i, j] * x[b, j, k]"),
        ("abc,acd->abd", "[batch, row, col,] = a[batch, row, inner] * x[batch, inner, col]"),
        ("aa->", "[] = a[i, i]"),
        ("aa->a", "[i] = (&a)[i, i]"),
        ("...ab,...bc->...ac", "[.., i, k] = self.a[.., i, j] * f(x)[.., j, k]"),
        ("a...b,b...a->...", "c[..] += a[i, .., j] * x[j, .., i]"),
        ("ab,b,->a", "c[i] = 2.0 * a[i, j] * x[j]"),
        ("ab,,b->a", "c[i] = a[i, j] * s[] * x[j]"),
        ("ab->ba", "[r#in, out] = a[out, in]"),
        ("a,b->ba", "m.c[y, x] = (if p { a } else { b })[x] * v[0][y], crate = k"),
    ] {
        let (text, names) = (text(subscripts), names(named));
        assert_eq!(names.normal_form(), subscripts, "{named}");
        assert_eq!(text.normal_form(), subscripts);
        assert_eq!(plain(&text), plain(&names), "{named}");
    }
}

#[test]
fn an_implicit_output_has_the_ellipsis_then_labels_that_occur_once() {
    for (implicit, explicit) in [
        ("", "->"),
        ("a", "a->a"),
        ("ba", "ba->ab"),
        ("ii", "ii->"),
        ("ijij", "ijij->"),
        ("zyx", "zyx->xyz"),
        ("Ba", "Ba->Ba"),
        ("aB", "aB->Ba"),
        ("ij,jk", "ij,jk->ik"),
        ("ij,jh", "ij,jh->hi"),
        ("za,ay", "za,ay->yz"),
        (",", ",->"),
        (",VG", ",VG->GV"),
        ("...", "...->..."),
        ("...,i", "...,i->...i"),
        ("k...,jk", "k...,jk->...j"),
        ("...ij,...j", "...ij,...j->...i"),
        ("XRX,t,XRVX", "XRX,t,XRVX->Vt"),
        (" i j , j k ", "ij,jk->ik"),
    ] {
        assert_eq!(text(implicit).normal_form(), explicit);
    }
}

#[test]
fn spaces_and_an_ellipsis_without_axes_are_not_in_the_normal_form() {
    assert_eq!(text(" i j , j k -> i k ").normal_form(), "ij,jk->ik");
    assert_eq!(text("ij ... -> ... ji").normal_form(), "ij...->...ji");
    assert_eq!(text("ij,jk->...ik").normal_form(), "ij,jk->ik");
    // Rank 0.
    assert_eq!(text("...->").normal_form(), "...->");
}
