//! What the macros say about calls that are wrong: how many errors, and their words.

use crate::expand::{self, Failing};
use crate::spec::Macro;
use proc_macro2::{TokenStream, TokenTree};
use std::str::FromStr;

/// The texts of the errors in the expansion of a call.
fn errors(kind: Macro, input: &str) -> Vec<String> {
    let expansion = expand::call(TokenStream::from_str(input).unwrap(), kind, Failing::Panics);
    let mut texts = Vec::new();
    find(expansion, &mut texts);
    texts
}

/// The texts of the errors among tokens.
pub(crate) fn find(tokens: TokenStream, texts: &mut Vec<String>) {
    let mut compile_error = false;
    for tree in tokens {
        match tree {
            TokenTree::Ident(name) => compile_error = name == "compile_error",
            TokenTree::Group(group) if compile_error => {
                let text: syn::LitStr = syn::parse2(group.stream()).unwrap();
                texts.push(text.value());
            }
            TokenTree::Group(group) => find(group.stream(), texts),
            _ => {}
        }
    }
}

/// Each input is one error that contains the text.
fn each(kind: Macro, cases: &[(&str, &str)]) {
    for (input, text) in cases {
        let errors = errors(kind, input);
        let headline = errors.first().and_then(|error| error.lines().next()).unwrap_or_default();
        assert!(errors.len() == 1 && headline.contains(text), "{input}: {errors:#?}");
        assert!(headline.starts_with(kind.name()) && headline.ends_with(']'), "{headline}");
    }
}

#[test]
fn subscripts() {
    each(
        Macro::Einsum,
        &[
            ("", "as in `einsum!(\"ij,jk->ik\", a, b)`, none were given [C101]"),
            ("\"ij,jk->ik\"", "2 terms, 0 operands were given [C101]"),
            ("\"ij,jk->ik\", a", "2 terms, 1 operand was given [C101]"),
            ("\"ij\", a, b", "1 term, 2 operands were given [C101]"),
            ("\"ij\", a, out", "an option has a value, as in `out = c` [C102]"),
            ("\"ij\", a, axes = 1", "it has `out` and `crate` [C102]"),
            ("x, a", "the subscripts are a string literal and stand first"),
            ("1, a", "the subscripts are a string literal and stand first"),
            ("concat!(\"i\", \"j\"), a", "the subscripts are a string literal and stand first"),
            ("\"ij,jk-ik\", a, b", "not `-` at position 6 of the subscripts [C107]"),
            ("\"ij - > ji\", a", "not `- >` at position 4"),
            ("\"ij->>ji\", a", "not `->>` at position 3"),
            ("\"i->j->k\", a", "the one at position 5 of the subscripts is too many [C107]"),
            ("\"ij->->ji\", a", "the one at position 5 of the subscripts is too many [C107]"),
            ("\"ij->i,j\", a", "without the `,` at position 6"),
            ("\"i1,1k->ik\", a, b", "`1` at position 2 of the subscripts is no label"),
            ("\"i.;..->i...\", a", "not `.` at position 2"),
            ("\"....i\", a", "not `....` at position 1"),
            ("\"...i...->i\", a", "a second `...` at position 5"),
            ("\"...ij,...jk->ik\", a, b", "the output at position 14 of the subscripts leaves out `...`"),
            (
                "\"ij,jk->iK\", a, b",
                "the label `K` of the output at position 9 of the subscripts; did you mean `k`?",
            ),
            ("\"ij,jk->il\", a, b", "did you mean `k`?"),
            ("\"ij->ijk\", a", "there are `i` and `j` [C108]"),
            (
                "\"->i\", a",
                "no operand has the label `i` of the output at position 3 of the subscripts [C108]",
            ),
            ("\"ij->ii\", a", "the output repeats the label `i` at position 6"),
            ("\"abcdefghi->a\", a", "the label `i` at position 9 of the subscripts is the ninth of its term"),
            ("\"abcde,fghi\", a, b", "the output has 9 without a `->` that names them"),
            (
                "\"abcde,fghi->abcdefghi\", a, b",
                "the label `i` at position 21 of the subscripts is the ninth of the output",
            ),
            (
                "\",,,,,,,,,,,,\", a, a, a, a, a, a, a, a, a, a, a, a, a",
                "takes at most 12 operands, 13 were given [C101]",
            ),
        ],
    );
}

#[test]
fn the_place_is_marked() {
    assert_eq!(
        errors(Macro::Einsum, "\"ij,jk->il\", a, b"),
        [
            "einsum!: no operand has the label `l` of the output at position 9 of the subscripts; did you mean `k`? [C108]\n    \
          ij,jk->il\n            ^"
        ],
    );
    // A character that would end the line.
    let [error] = &errors(Macro::Einsum, "\"i\\nj\", a")[..] else { panic!("one error") };
    assert_eq!(error.lines().skip(1).collect::<Vec<_>>(), ["    i\u{fffd}j", "     ^"]);
}

#[test]
fn names() {
    each(
        Macro::Einsum,
        &[
            (
                "[i, l] = a[i, j] * b[j, k]",
                "no operand has the axis `l` of the output; did you mean `k`? [C108]",
            ),
            ("[row, kol] = a[row, col]", "did you mean `col`?"),
            ("[b] = a[batch, i]", "did you mean"),
            ("[i, i] = a[i]", "the output repeats the axis `i` [C108]"),
            ("[i] = a[0, 1]", "axes have names here, as in `a[i, j]`; a number or a text is none [C107]"),
            ("[i] = a[i j]", "expected `,` between names of axes [C107]"),
            ("[i] = a[i + 1]", "expected `,` between names of axes [C107]"),
            ("[i] = a[_]", "expected the name of an axis, or `..` [C107]"),
            ("[i, ..] = a[i, ...]", "the ellipsis is `..` in this notation [C107]"),
            (
                "[i, ..] = a[.., i, ..]",
                "a term has a second `..`; one takes all axes that have no name [C108]",
            ),
            ("[i] = a[i, ..]", "the output leaves out `..`"),
            ("[i] = a[i] + b[i]", "operands are multiplied: expected `*`, or the end [C107]"),
            ("[i] = a * b[i] * c", "only one factor, the first, has none [C107]"),
            ("[i] = 2.0", "a scalar is no einsum"),
            ("[i] = -a[i]", "a sign belongs to a number"),
            ("[i] = \"x\" * a[i]", "a factor is a number"),
            ("[i] = &a[i]", "an expression with operators stands in parentheses [C107]"),
            ("[i] += a[i]", "`+=` adds to a tensor"),
            ("c[i] -= a[i]", "behind the output stands `=`, or `+=` to add to it [C107]"),
            ("c = a[i]", "the output has axes in brackets"),
            (
                "a[i, j] * b[j, k]",
                "the output stands first, as in `[i, k] = a[i, j] * b[j, k]`; this is an operand [C107]",
            ),
            (
                "[] = 2 * a[] * a[] * a[] * a[] * a[] * a[] * a[] * a[] * a[] * a[] * a[] * a[]",
                "takes at most 12 operands, a factor is one more [C101]",
            ),
            ("[i] = a[i], out = c", "has no option `out`; the output stands on the left"),
            ("[i] = a[i], axes = 1", "has no option `axes`"),
            (
                "[a, b, c, d, e, f, g, h, i] = x[a, b, c, d, e] * y[f, g, h, i]",
                "the axis `i` is the ninth of the output",
            ),
        ],
    );
}

#[test]
fn lists_of_axes() {
    each(
        Macro::Tensordot,
        &[
            ("a, b", "behind the operands stands `axes`"),
            ("a, b, axis = 1", "did you mean `axes`? [C102]"),
            ("a, b, axes = -1", "`axes` is how many axes are contracted, which -1 cannot be [C106]"),
            ("a, b, axes = 9", "a tensor has at most 8 axes, 9 cannot be contracted [C106]"),
            ("a, b, axes = n", "`axes` is a number, or two lists"),
            ("a, b, axes = ([0],)", "`axes` is a number, or two lists"),
            ("a, b, axes = ([0, 1], [0])", "the left list has 2 axes, the right one 1 [C106]"),
            ("a, b, axes = ([0, 0], [0, 1])", "axis 0 of the left operand is listed twice [C106]"),
            ("a, b, axes = ([0, 1], [-1, -1])", "axis -1 of the right operand is listed twice [C106]"),
            ("a, b, axes = ([n], [0])", "an axis is a number, as in `[0, -1]` [C106]"),
            ("a, b, axes = ([0,1,2,3,4,5,6,7,8], [0,1,2,3,4,5,6,7,8])", "this is the ninth listed [C106]"),
        ],
    );
    each(
        Macro::DotGeneral,
        &[
            ("a, b, batch = 0", "`batch` is two lists as in `([0], [1])`"),
            ("a, b, batch = ([0], [0]), contract = ([0], [1])", "axis 0 of the left operand is a batch axis"),
            (
                "a, b, batch = ([0], [0]), contract = ([1], [0])",
                "axis 0 of the right operand is a batch axis",
            ),
            (
                "a, b, contract = ([0], [])",
                "`contract` pairs axes, the left list has 1 axis, the right one 0",
            ),
        ],
    );
    each(Macro::Vecdot, &[("a, b, axis = n", "`axis` is an axis, written as a number [C106]")]);
    each(
        Macro::Trace,
        &[
            ("a, axis1 = 1", "`axis1` and `axis2` are both 1 [C106]"),
            ("a, b", "trace! takes one operand, 2 were given [C101]"),
            ("", "as in `trace!(a)`, none was given [C101]"),
            ("a, axis2", "an option has a value, as in `axis2 = 1` [C102]"),
        ],
    );
    each(Macro::Dot, &[("a", "takes two operands or more, this is the only one [C101]")]);
}

#[test]
fn lengths_of_a_path() {
    each(
        Macro::EinsumPath,
        &[
            ("\"ij,jk->ik\", [2, 3], [4, 5]", "`j` has two lengths, 3 before and 4 here [C108]"),
            (
                "\"ij,jk->ik\", [2, 3], [4]",
                "the term of this operand has 2 axes, the list has 1 length [C108]",
            ),
            ("\"...ij->...\", [2]", "has at least 2 axes, the list has 1 length [C108]"),
            ("\"ij,jk->ik\", [2, 3], b", "lengths for all operands or for none"),
            ("\"ij->ji\", [2, N]", "a length is a number here"),
            (
                "\"...i,...i\", [2, 5], [3, 5]",
                "under the ellipsis lengths are equal or 1, this is 2 before and 3 here",
            ),
            ("[i] = [2, 3][i, i]", "`i` has two lengths, 2 before and 3 here [C108]"),
        ],
    );
}

#[test]
fn several_mistakes_are_several_errors() {
    assert_eq!(errors(Macro::Einsum, "\"ij->iiz\", a, b").len(), 3);
    assert_eq!(errors(Macro::Einsum, "\"i1,j2\", a").len(), 2);
    assert_eq!(errors(Macro::Einsum, "[i, i, k] = a[i, 1] * b[j j]").len(), 2);
    assert_eq!(errors(Macro::DotGeneral, "a, batch = 0, contract = 1").len(), 3);
}

#[test]
fn operands_count_as_used() {
    for (input, used) in [
        ("\"ij\", a, b", &["& a", "& b"][..]),
        ("[i] = x * a[i] + b[i] * c[i]", &["& x", "& a", "& b", "& c"]),
        ("c[i, i] = (a.view())[i]", &["& c", "& a . view ()"]),
        ("[i] = a[i], out = c", &["& a", "& c"]),
        ("a[i] * b[i]", &["& a", "& b"]),
    ] {
        let expansion = expand::call(TokenStream::from_str(input).unwrap(), Macro::Einsum, Failing::Panics);
        let expansion = expansion.to_string();
        used.iter().for_each(|used| assert!(expansion.contains(used), "{used}: {expansion}"));
    }
}

/// As [`each`], for the macros of views; their names are no `Macro`.
fn each_view(expand: impl Fn(TokenStream) -> TokenStream, cases: &[(&str, &str)]) {
    for (input, text) in cases {
        let mut errors = Vec::new();
        find(expand(TokenStream::from_str(input).unwrap()), &mut errors);
        assert!(
            errors.len() == 1 && errors[0].contains(text) && errors[0].ends_with(']'),
            "{input}: {errors:#?}"
        );
    }
}

#[test]
fn permutations() {
    use crate::expand::Access;
    each_view(
        |input| expand::permute(input, Access::Reads),
        &[
            ("", "permute! takes a tensor and a list in brackets, as in `permute!(x, [1, 0])` [C101]"),
            ("x", "takes a tensor and a list in brackets"),
            ("x, (1, 0)", "takes a tensor and a list in brackets"),
            ("x, [1, 0].len()", "takes a tensor and a list in brackets"),
            ("x, [1, 0], y", "behind its list permute! takes nothing but `crate = path` [C101]"),
            ("x, [1, 0], out = y", "behind its list permute! takes nothing but `crate = path` [C101]"),
            ("x, [1, 1]", "axis 1 is listed twice [C013]"),
            ("x, [0, -2]", "axis -2 is listed twice [C013]"),
            (
                "x, [0, 2]",
                "axis 2 is not there in a list of 2 axes, which has every axis once: 0 to 1, or -2 to -1",
            ),
            ("x, [1]", "axis 1 is not there in a list of 1 axis, which has every axis once: 0, or -1 [C013]"),
            ("x, [0, i]", "an axis is a number, as in `[1, 0]` or `[-1, 0]` [C106]"),
            ("x, [...]", "an axis is a number, as in `[1, 0]` or `[-1, 0]` [C106]"),
            ("x, [0, 1, 2, 3, 4, 5, 6, 7, 8]", "a tensor has at most 8 axes, this is the ninth [C013]"),
        ],
    );
}

#[test]
fn slices() {
    use crate::expand::Access;
    each_view(
        |input| expand::slice(input, Access::Writes, Failing::Returns),
        &[
            (
                "x",
                "try_slice_mut! takes a tensor and a list in brackets, as in `try_slice_mut!(x, [2..5, ..])` [C101]",
            ),
            ("x, []; 2", "takes a tensor and a list in brackets"),
            ("x, [3..2]", "this range ends before it begins"),
            ("x, [4..=2]", "this range ends before it begins"),
            ("x, [-1..-2]", "this range ends before it begins"),
            ("x, [..; 0]", "a step is not 0 [C013]"),
            ("x, [..; 0.5]", "a step is a number, or an `isize` that is known at run time [C106]"),
            ("x, [..;]", "expected a step behind `;` [C106]"),
            ("x, [1; 2]", "a step goes with a range, as in `2..8; 2`, not with an index [C106]"),
            ("x, [(1; 2)]", "a step goes with a range"),
            ("x, [.., =]", "expected an index, a range as in `2..5`, `..`, or `...` [C106]"),
            ("x, [1 2]", "expected `,` between entries [C106]"),
            ("x, [... , ...]", "a second `...`; one stands for all axes without an entry [C106]"),
            ("x, [-n]", "a place that is counted from the end is a number, as in `-1` [C106]"),
            ("x, [1u8]", "a place on an axis is a `usize` [C106]"),
            ("x, [1.5..]", "a place on an axis is a number, or a `usize` that is known at run time [C106]"),
            ("x, [0, 0, 0, 0, 0, 0, 0, 0, 0]", "a tensor has at most 8 axes, this is the ninth entry [C013]"),
        ],
    );
}
