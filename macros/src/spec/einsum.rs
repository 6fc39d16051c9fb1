//! Einsum: from what is written to an equation, and how many operands it has.

use super::contraction::Contraction;
use super::equation::{Equation, Item};
use super::{Checked, MAX_OPERANDS, Macro, Operation, lengths, were_given};
use crate::diagnostics::{Errors, Failure, count};
use crate::parse::{Call, Name, Written, subscripts};
use proc_macro2::Span;
use syn::{Expr, ExprLit, Lit, LitStr};

/// What `einsum_path!` asks for.
pub(crate) struct Path {
    /// The names of the axes of each operand, `...` for the ellipsis.
    pub(crate) terms: Vec<Vec<String>>,
    pub(crate) output: Vec<String>,
    pub(crate) lengths: Lengths,
}

/// Where the lengths of a path come from.
pub(crate) enum Lengths {
    /// They are written, and fit.
    Given(Vec<Vec<usize>>),
    /// The operands have them.
    Operands(Contraction),
}

/// Checks a call; the options have been.
pub(super) fn check(kind: Macro, call: &Call, mut errors: Errors) -> Result<Checked<'_>, Failure> {
    let name = kind.name();
    let mut operands: Vec<&Expr> = call.operands.iter().chain(&call.late).collect();
    let read;
    let written = match &call.written {
        Some(written) => written,
        None => {
            read = read_subscripts(kind, &mut operands, &mut errors);
            &read
        }
    };
    let words = |errors: Errors| match (errors.check(()), call.operands.first(), &written.source.text) {
        // Whatever else is wrong, it is since words were read as letters.
        (Err(_), Some(first), Some(text)) if has_words(text) => {
            let message = format!(
                "{name}: a label is one letter; with words an einsum is written `{name}([row, out] = a[row, col] * b[col, out])` [C107]"
            );
            Err(syn::Error::new_spanned(first, message).into())
        }
        (checked, ..) => checked,
    };
    words(errors)?;
    let mut errors = Errors::default();
    check_count(kind, call, &operands, written, &mut errors);
    let equation = Equation::check(written, &mut errors);
    words(errors)?;

    let mut errors = Errors::default();
    let operation = match kind {
        Macro::EinsumPath => {
            let lengths = match lengths::given(&operands, &equation, &mut errors) {
                Some(lengths) => Lengths::Given(lengths),
                None => Lengths::Operands(equation.contraction()),
            };
            Operation::Path(path(&equation, lengths))
        }
        _ => Operation::Contraction(equation.contraction()),
    };
    let named = written.source.text.is_none();
    let axes = written.terms.iter().flat_map(|term| &term.axes);
    let names = axes.filter(|axis| named && axis.name != Name::Rest).map(|axis| axis.place.span).collect();
    errors.check(Checked { operation, operands, names })
}

/// Whether subscripts are words with spaces between them, as einops has them.
fn has_words(text: &str) -> bool {
    let has_words = |term: &&str| {
        let is_word = |word: &str| word.len() > 1 && word.bytes().all(|c| c.is_ascii_lowercase());
        term.trim().contains(' ') && term.split_whitespace().any(is_word)
    };
    // One may have a space by chance.
    text.split([',', '-', '>']).filter(has_words).count() > 1
}

/// Takes the subscripts from the operands.
fn read_subscripts(kind: Macro, operands: &mut Vec<&Expr>, errors: &mut Errors) -> Written {
    let name = kind.name();
    let example = format!("{name}(\"ij,jk->ik\", a, b)");
    let literal = match operands.first().map(|first| literal(first)) {
        Some(Ok(literal)) => {
            operands.remove(0);
            literal
        }
        Some(Err(first)) => {
            let message = format!(
                "{name}: the subscripts are a string literal and stand first, as in `{example}` [C107]"
            );
            errors.at(first, message);
            LitStr::new("", Span::call_site())
        }
        None => {
            let message =
                format!("{name} takes subscripts and operands, as in `{example}`, none were given [C101]");
            errors.push(syn::Error::new(Span::call_site(), message));
            LitStr::new("", Span::call_site())
        }
    };
    subscripts(&literal, name, errors)
}

/// A string literal, or what stands there instead.
fn literal(expr: &Expr) -> Result<LitStr, &Expr> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(literal), attrs })
            if literal.suffix().is_empty() && attrs.is_empty() =>
        {
            Ok(literal.clone())
        }
        Expr::Group(group) => literal(&group.expr),
        Expr::Paren(paren) => literal(&paren.expr),
        other => Err(other),
    }
}

fn check_count(kind: Macro, call: &Call, operands: &[&Expr], written: &Written, errors: &mut Errors) {
    let name = kind.name();
    // The factor has a term, but is no operand that anybody counts.
    let terms = written.terms.len() - usize::from(call.factor.is_some());
    let given = operands.len();
    let message = format!(
        "{name}: the subscripts have {}, {} [C101]",
        count(terms, "term", "terms"),
        were_given(given)
    );
    if given > terms {
        let surplus = operands[terms];
        // With the subscripts it is one later than the macro counts.
        if call.written.is_none() && kind.is_option(terms.max(2), surplus) {
            errors.at(surplus, format!("{name}: an option has a value, as in `out = c` [C102]"));
        } else {
            errors.at(surplus, message);
        }
    } else if given < terms {
        let literal = call.operands.first().map(|first| syn::Error::new_spanned(first, message));
        literal.into_iter().for_each(|error| errors.push(error));
    } else if let Some(surplus) = operands.get(MAX_OPERANDS) {
        errors
            .at(surplus, format!("{name} takes at most {MAX_OPERANDS} operands, {given} were given [C101]"));
    } else if let (MAX_OPERANDS, Some(factor)) = (given, &call.factor) {
        errors
            .at(factor, format!("{name} takes at most {MAX_OPERANDS} operands, a factor is one more [C101]"));
    }
}

fn path(equation: &Equation, lengths: Lengths) -> Path {
    let names = |items: &Vec<Item>| -> Vec<String> {
        let name = |item: &Item| match item {
            Item::Label(label) => equation.names[*label].clone(),
            Item::Rest => "...".to_owned(),
        };
        items.iter().map(name).collect()
    };
    Path { terms: equation.terms.iter().map(names).collect(), output: names(&equation.output), lengths }
}
