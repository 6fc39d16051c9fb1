//! No input panics a macro: random token sequences, and valid calls with tokens changed, go through every macro.

use crate::expand::{self, Access, Failing};
use crate::parse::TypeMacro;
use crate::spec::Macro;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::str::FromStr;

/// A small generator of numbers (xorshift64*, Vigna 2016): the same sequence in every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % n
    }
}

/// Tokens that mean something to a macro, and some that do not.
pub(crate) const TOKENS: &[&str] = &[
    "a",
    "b",
    "out",
    "axes",
    "crate",
    "dyn",
    "transpose_a",
    "adjoint_b",
    "true",
    "_",
    "N",
    "f32",
    "'a",
    "=",
    "+ =",
    "+=",
    ",",
    ";",
    ".",
    "..",
    "-",
    "&",
    "mut",
    "1",
    "2",
    "-1",
    "99999999999999999999999",
    "3i32",
    "0.5",
    "\"ij\"",
    "[1.0, 2.0]",
    "[0; 3]",
    "[[1], [2]]",
    "[[1], [2, 3]]",
    "(1, 2)",
    "(1,)",
    "()",
    "{ 2 * N }",
    "{",
    "::",
    "a::b",
    "f::<2, 5>()",
    "if x { y } else { z }",
    "|x| x",
    "return",
    "match",
    "#",
    "!",
    "?",
    "==",
    "\u{e9}",
    "r#type",
    "'c'",
    "b\"x\"",
    "\"...i,i->...\"",
    "\"ij -> ji\"",
    "\"\u{130}\u{2192} ->-\"",
    "r#\"ii\"#",
    "*",
    "[i, j]",
    "[.., in]",
    "[]",
    "[i, i, 0]",
    "self.w",
    "([0, 1], [1, -1])",
    "axis",
    "contract",
    "-=",
    "...",
    "..=",
    "[2..5, ..; -1]",
    "[(0..{ N }; 2)]",
    "-9..",
    "; 2",
    "name",
    "transpose",
    "flatten",
    "skip",
    "default",
    "prefix",
    "Option<A>",
];

const CALLS: &[&str] = &[
    "a, b",
    "a, b, out = c",
    "a, b, out += c.view_mut()",
    "a, b, axes = (1, -1)",
    "&a, (b.t()), transpose_a = true, adjoint_b = false, crate = x::y",
    "f32; 3, dyn, dyn Batch, { 2 * N }, N",
    "'a, f32; 3, 4; crate = x",
    "[1.0, 2.0], [3.0, 4.0]",
    "0.5; 3, 4",
    "\"bij,bjk->bik\", a, b, out = c",
    "\"...ii\", a",
    "\"ij,jk->ik\", [10, 1000], [1000, 5]",
    "[b, i, k] = a[b, i, j] * x[b, j, k]",
    "c[i, ..] += -2.0 * self.w[i, j] * (f(x))[.., j], crate = x::y",
    "[i] = [3, 4][i, j]",
    "a, b, axes = ([1, 2], [0, -1])",
    "a, b, batch = ([0], [0]), contract = ([2], [1])",
    "a, axis1 = 0, axis2 = -1",
    "a, b, c, d",
    "a, [2, 0, -2], crate = x::y",
    "a.b, [2..5, .., 1, ..=-1, n..{ N }]",
    "f(a), [..., (2..8; 2), ..; -1, i + 1, a..b; s]",
];

const MACROS: &[Macro] = &[
    Macro::Dot,
    Macro::BatchDot,
    Macro::Matmul,
    Macro::Tensordot,
    Macro::DotGeneral,
    Macro::Inner,
    Macro::Outer,
    Macro::Vecdot,
    Macro::Matvec,
    Macro::Vecmat,
    Macro::Trace,
    Macro::Einsum,
    Macro::EinsumPath,
];

/// Every macro on one input. A panic fails the test; that the output is tokens is what the signatures say.
fn all(input: &TokenStream) {
    for (i, kind) in MACROS.iter().enumerate() {
        let failing = if i % 2 == 0 { Failing::Panics } else { Failing::Returns };
        parses(expand::call(input.clone(), *kind, failing));
    }
    parses(expand::literal(input.clone()));
    parses(expand::shape_of(input.clone()));
    for access in [Access::Reads, Access::Writes] {
        parses(expand::permute(input.clone(), access));
        parses(expand::slice(input.clone(), access, Failing::Panics));
    }
    for kind in [
        TypeMacro::Tensor,
        TypeMacro::TensorView,
        TypeMacro::TensorViewMut,
        TypeMacro::InlineTensor,
        TypeMacro::Shape,
    ] {
        let tokens = expand::types(input.clone(), kind);
        syn::parse2::<syn::Type>(tokens).expect("a type macro gives a type");
    }
}

fn parses(tokens: TokenStream) {
    syn::parse2::<syn::Expr>(tokens).expect("a macro gives an expression");
}

#[test]
fn random_tokens() {
    let mut random = Random(0x5EED);
    for _ in 0..3000 {
        let text: Vec<&str> = (0..random.below(9)).map(|_| TOKENS[random.below(TOKENS.len())]).collect();
        if let Ok(input) = TokenStream::from_str(&text.join(" ")) {
            all(&input);
        }
    }
}

#[test]
fn changed_calls() {
    let mut random = Random(0xCA11);
    for _ in 0..3000 {
        let call = TokenStream::from_str(CALLS[random.below(CALLS.len())]).unwrap();
        all(&change(call, &mut random));
    }
}

/// The tokens with one or two removed, added, or put into a group without delimiters.
pub(crate) fn change(tokens: TokenStream, random: &mut Random) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for _ in 0..=random.below(2) {
        let at = random.below(tokens.len() + 1);
        let other = TokenStream::from_str(TOKENS[random.below(TOKENS.len())]).unwrap_or_default();
        match random.below(3) {
            0 if at < tokens.len() => {
                tokens.remove(at);
            }
            1 => drop(tokens.splice(at..at, other)),
            _ => {
                let end = tokens.len().min(at + 2);
                let group = Group::new(Delimiter::None, tokens.drain(at..end).collect());
                tokens.insert(at, group.into());
            }
        }
    }
    tokens.into_iter().collect()
}

/// Characters that mean something in subscripts, and some that do not.
const CHARS: &[char] = &[
    'i',
    'j',
    'k',
    'A',
    'z',
    ' ',
    ',',
    '-',
    '>',
    '.',
    '0',
    '_',
    '\n',
    '\t',
    '\0',
    '\\',
    '"',
    '\u{e9}',
    '\u{2192}',
    '\u{1F600}',
    '\u{301}',
    '\u{202E}',
    '\u{FF0E}',
];

#[test]
fn random_subscripts() {
    let mut random = Random(0x1AB);
    for _ in 0..5000 {
        let text: String = (0..random.below(20)).map(|_| CHARS[random.below(CHARS.len())]).collect();
        let operands = vec![quote::quote!(a); random.below(5)];
        for kind in [Macro::Einsum, Macro::EinsumPath] {
            parses(expand::call(quote::quote!(#text #(, #operands)*), kind, Failing::Panics));
        }
    }
}
