//! An equation of `einsum!` as NumPy writes it, and the same with named axes: label `i` becomes the name `n_i`, `...` becomes
//! `..`. Written here from the documentation of numpy.einsum; the macro has its own reading of an equation.

/// `[n_i] = a[n_i, n_j] * b[n_j]` for `ij,j`.
pub(crate) fn named(subscripts: &str, operands: &[&str]) -> String {
    let subscripts = subscripts.replace(' ', "");
    let (inputs, output) = match subscripts.split_once("->") {
        Some((inputs, output)) => (inputs, output.to_owned()),
        None => (&*subscripts, implicit(&subscripts)),
    };
    let terms: Vec<&str> = inputs.split(',').collect();
    assert_eq!(terms.len(), operands.len(), "{subscripts}");
    let terms: Vec<String> =
        terms.iter().zip(operands).map(|(term, operand)| format!("{operand}[{}]", axes(term))).collect();
    format!("[{}] = {}", axes(&output), terms.join(" * "))
}

/// The output that `->` does not tell: the ellipsis, then the labels that occur once, in ASCII order.
fn implicit(inputs: &str) -> String {
    let once = |label: &char| inputs.matches(*label).count() == 1;
    let mut labels: Vec<char> = inputs.chars().filter(char::is_ascii_alphabetic).filter(once).collect();
    labels.sort_unstable();
    let ellipsis = if inputs.contains("...") { "..." } else { "" };
    ellipsis.chars().chain(labels).collect()
}

/// `n_i, .., n_j` for `i...j`.
fn axes(term: &str) -> String {
    let labels = |labels: &str| labels.chars().map(|label| format!("n_{label}")).collect::<Vec<_>>();
    let axes = match term.split_once("...") {
        Some((before, after)) => [labels(before), vec!["..".to_owned()], labels(after)].concat(),
        None => labels(term),
    };
    axes.join(", ")
}

// The examples of the documentation of numpy.einsum.

#[test]
fn outputs_that_are_not_told() {
    assert_eq!(implicit("ij,jk"), "ik");
    assert_eq!(implicit("ij,jh"), "hi", "the transpose");
    assert_eq!(implicit("ba"), "ab");
    assert_eq!(implicit("ii"), "");
    assert_eq!(implicit("Ba"), "Ba", "upper case comes first");
    assert_eq!(implicit("aB"), "Ba");
    assert_eq!(implicit("k...,jk"), "...j");
    assert_eq!(implicit("i,i,i"), "", "three times is not once");
}

#[test]
fn equations_with_names() {
    assert_eq!(named("bij,bjk->bik", &["a", "b"]), "[n_b, n_i, n_k] = a[n_b, n_i, n_j] * b[n_b, n_j, n_k]");
    assert_eq!(named("k...,jk", &["a", "b"]), "[.., n_j] = a[n_k, ..] * b[n_j, n_k]");
    assert_eq!(named("i ... i -> ...", &["x"]), "[..] = x[n_i, .., n_i]");
    assert_eq!(named(",i->", &["a", "b"]), "[] = a[] * b[n_i]");
}
