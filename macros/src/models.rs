//! `#[derive(FromTensors)]`: what it says about structs that are wrong, what it emits for those that are not, and that no
//! input panics it.

use crate::expand::{self, Files};
use crate::mistakes::find;
use crate::robust::{Random, TOKENS, change};
use proc_macro2::TokenStream;
use std::str::FromStr;

fn expansion(input: &str) -> TokenStream {
    expand::model(TokenStream::from_str(input).unwrap(), Files::Read)
}

/// The texts of the errors in the expansion.
fn errors(input: &str) -> Vec<String> {
    let mut texts = Vec::new();
    find(expansion(input), &mut texts);
    texts
}

/// Each input is one error that contains the text.
fn each(cases: &[(&str, &str)]) {
    for (input, text) in cases {
        let errors = errors(input);
        assert!(errors.len() == 1 && errors[0].contains(text), "{input}: {errors:#?}");
        assert!(errors[0].ends_with("[C109]"), "{errors:?}");
    }
}

#[test]
fn items() {
    each(&[
        ("enum A { B(C) }", "no file says which variant of `A` it holds"),
        ("union A { b: u8 }", "`A` is a union"),
        ("struct A;", "`A` has no field to fill"),
        ("struct A {}", "`A` has no field to fill"),
        ("struct A();", "`A` has no field to fill"),
        ("fn a() {}", "`FromTensors` is derived for structs"),
    ]);
}

#[test]
fn keys() {
    each(&[
        (
            "#[tensor(prefx = \"a.\")] struct A { b: C }",
            "of the struct has no key `prefx`; did you mean `prefix`?",
        ),
        ("#[tensor(version = 2)] struct A { b: C }", "has no key `version`; it has `prefix` and `crate`"),
        (
            "#[tensor(flatten)] struct A { b: C }",
            "`flatten` stands before a field, the struct has no such key",
        ),
        ("#[tensor(prefix)] struct A { b: C }", "`prefix` has a value, as in `prefix = \"model.\"`"),
        ("#[tensor(prefix = \"\")] struct A { b: C }", "the `prefix` is empty"),
        ("#[tensor(crate)] struct A { b: C }", "as in `crate = ::conformable`"),
        ("#[tensor(crate = \"cf\")] struct A { b: C }", "as in `crate = ::conformable`"),
        (
            "struct A { #[tensor(crate = cf)] b: C }",
            "`crate` stands before the struct, a field has no such key",
        ),
        ("struct A { #[tensor(transposed)] b: C }", "did you mean `transpose`?"),
        ("struct A { #[tensor(name = )] b: C }", "behind `name =` stands a value"),
        ("struct A { #[tensor(name = 1)] b: C }", "`name` is a string literal"),
        ("struct A { #[tensor(name = b\"w\")] b: C }", "`name` is a string literal"),
        ("struct A { #[tensor(name = \"w\", , transpose)] b: C }", "expected a key"),
        (
            "struct A { #[tensor(flatten, transpose)] b: C }",
            "`transpose` is for a tensor, `flatten` for a struct",
        ),
        ("struct A { #[tensor(flatten, default)] b: C }", "no name by which it could be missing"),
        ("struct A { #[tensor(flatten)] b: std::option::Option<C> }", "so it is no `Option`"),
        ("struct A { #[tensor(skip, transpose)] b: C }", "`transpose` says how to read it"),
        ("struct A { #[tensor(skip, skip)] b: C }", "`skip` is given twice"),
    ]);
}

#[test]
fn all_mistakes_are_told_at_once() {
    let input = "#[tensor(prefx = \"a\")] struct A { #[tensor(nam)] b: C, #[tensor(skip, name = \"\")] d: E, #[tensor()] f: G }";
    // The name that is empty is wrong beside a `skip` in two ways.
    assert_eq!(errors(input).len(), 4);
}

#[test]
fn an_error_leaves_an_implementation() {
    for input in ["enum A<T: B> { C(T) }", "#[tensor(crate = cf, nam)] struct A<T: B> { c: T }"] {
        let expansion: syn::ItemImpl = syn::parse2(expansion(input)).unwrap();
        assert_eq!(expansion.generics.params.len(), 1);
    }
    let text = expansion("#[tensor(crate = ::a::b, nam)] struct A { c: D }").to_string();
    assert!(
        text.contains(":: a :: b :: __private :: FromTensors") && !text.contains("conformable"),
        "{text}"
    );
}

#[test]
fn a_build_without_files_says_which_features_it_needs() {
    let input = TokenStream::from_str("struct A { b: C }").unwrap();
    let mut texts = Vec::new();
    find(expand::model(input, Files::NotRead), &mut texts);
    let [text] = &texts[..] else { panic!("{texts:?}") };
    assert!(text.contains("the feature `safetensors` or `npy` of conformable [C109]"), "{text}");
}

#[test]
fn bounds_are_those_that_type_parameters_need() {
    let of = |input| {
        let item: syn::ItemImpl = syn::parse2(expansion(input)).unwrap();
        item.generics.where_clause.map_or(0, |clause| clause.predicates.len())
    };
    assert_eq!(of("struct A<const N: usize> { b: Tensor![f32; N] }"), 0);
    assert_eq!(
        of(
            "struct A<T> { b: Tensor![T; 3], #[tensor(transpose)] c: Vec<Tensor![T; 3]>, d: Tensor![f32; 3] }"
        ),
        2
    );
    assert_eq!(of("struct A<T> { b: Tensor![T; 3], c: Option<Box<A<T>>> }"), 1);
    assert_eq!(of("struct A<T> where T: B { #[tensor(skip)] c: T, d: D }"), 1);
}

/// Structs with every key, and some that are wrong.
const MODELS: &[&str] = &[
    "struct A { b: Tensor![f32; 3] }",
    "#[tensor(prefix = \"model.\", crate = a::b)] pub struct A<'a, T: B, const N: usize> where T: C { d: Tensor![T; N] }",
    "struct A(#[tensor(name = \"w\", transpose)] B, #[tensor(flatten)] C, #[tensor(skip = 1 + 2)] D);",
    "struct A { #[tensor(default)] b: Option<C>, #[tensor(default = f(x)?, name = \"y\")] #[doc = \"z\"] r#type: D }",
    "struct A { #[tensor(skip, name = \"w\")] b: C, #[tensor = 3] d: E, #[tensor] f: G }",
    "enum A { B, C(D) }",
    "union A { b: u8 }",
];

#[test]
fn no_input_panics_it() {
    let mut random = Random(0x7E45);
    let run = |input: TokenStream| {
        syn::parse2::<syn::File>(expand::model(input, Files::Read)).expect("a derive gives items");
    };
    for _ in 0..3000 {
        let model = TokenStream::from_str(MODELS[random.below(MODELS.len())]).unwrap();
        run(change(model, &mut random));
        let keys: Vec<&str> = (0..random.below(6)).map(|_| TOKENS[random.below(TOKENS.len())]).collect();
        let keys = keys.join(" ");
        for text in [
            format!("struct A {{ #[tensor({keys})] b: Option<C> }}"),
            format!("#[tensor({keys})] struct A(B);"),
            format!("struct A {{ #[tensor(name = {keys})] b: {keys} }}"),
            keys,
        ] {
            if let Ok(input) = TokenStream::from_str(&text) {
                run(input);
            }
        }
    }
}
