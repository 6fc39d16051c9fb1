//! One invocation of every macro as it is committed in `tests/expanded/`, compared with what the macro emits.
//!
//! `UPDATE_EXPANDED=1 cargo test -p conformable-macros` writes the files anew. That they compile and give the numbers of
//! the macro is tested in `tests/expanded.rs` of the workspace.

use crate::expand::{self, Access, Failing};
use crate::parse::TypeMacro;
use crate::spec::Macro;
use proc_macro2::TokenStream;
use quote::quote;
use std::fs;
use std::path::Path;

/// Compares one file.
fn check(name: &str, invocation: &str, function: TokenStream) {
    let file = syn::parse2(function).expect("the expansion is a function");
    let text = format!("// {invocation}\n{}", prettyplease::unparse(&file));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../tests/expanded/{name}.rs"));
    if std::env::var_os("UPDATE_EXPANDED").is_some() {
        fs::write(&path, &text).expect("the file can be written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "{} is not what `{invocation}` expands to:\n{text}", path.display());
}

/// `Tensor![..]`.
fn tensor(input: TokenStream) -> TokenStream {
    expand::types(input, TypeMacro::Tensor)
}

#[test]
fn dot() {
    let (a, b, c) = (tensor(quote!(f32; 3, 4)), tensor(quote!(f32; 4, 5)), tensor(quote!(f32; 3, 5)));
    let body = expand::call(quote!(a, b), Macro::Dot, Failing::Panics);
    check("dot", "dot!(a, b)", quote!(pub fn dot(a: &#a, b: &#b) -> #c { #body }));
}

#[test]
fn dot_into() {
    let (a, b, c) = (tensor(quote!(f32; 3, 4)), tensor(quote!(f32; 4, 5)), tensor(quote!(f32; 3, 5)));
    let body = expand::call(quote!(a, b, out += c), Macro::Dot, Failing::Panics);
    check("dot_into", "dot!(a, b, out += c)", quote!(pub fn dot_into(a: &#a, b: &#b, c: &mut #c) { #body }));
}

#[test]
fn try_dot() {
    let (a, b, c) = (tensor(quote!(f32; 3, dyn)), tensor(quote!(f32; 4, 5)), tensor(quote!(f32; 3, 5)));
    let body = expand::call(quote!(a, b), Macro::Dot, Failing::Returns);
    check(
        "try_dot",
        "try_dot!(a, b)",
        quote!(pub fn try_dot(a: &#a, b: &#b) -> Result<#c, ::conformable::ShapeError> { #body }),
    );
}

#[test]
fn batch_dot() {
    let (a, b) = (tensor(quote!(f32; 10, 4, 5)), tensor(quote!(f32; 10, 5, 8)));
    let c = tensor(quote!(f32; 10, 4, 8));
    let body = expand::call(quote!(a, b), Macro::BatchDot, Failing::Panics);
    check("batch_dot", "batch_dot!(a, b)", quote!(pub fn batch_dot(a: &#a, b: &#b) -> #c { #body }));
}

#[test]
fn batch_dot_axes() {
    let (a, b) = (tensor(quote!(f32; 10, 4, 5)), tensor(quote!(f32; 10, 8, 5)));
    let c = tensor(quote!(f32; 10, 4, 8));
    let body = expand::call(quote!(a, b, axes = (2, -1)), Macro::BatchDot, Failing::Panics);
    check(
        "batch_dot_axes",
        "batch_dot!(a, b, axes = (2, -1))",
        quote!(pub fn batch_dot_axes(a: &#a, b: &#b) -> #c { #body }),
    );
}

#[test]
fn matmul() {
    let (a, b) = (tensor(quote!(f32; 10, 1, 5, 4)), tensor(quote!(f32; 7, 5, 8)));
    let c = tensor(quote!(f32; 10, 7, 4, 8));
    let body = expand::call(quote!(a, b, transpose_a = true), Macro::Matmul, Failing::Panics);
    check(
        "matmul",
        "matmul!(a, b, transpose_a = true)",
        quote!(pub fn matmul(a: &#a, b: &#b) -> #c { #body }),
    );
}

#[test]
fn dot_chain() {
    let (a, b) = (tensor(quote!(f32; 10, 100)), tensor(quote!(f32; 100, 5)));
    let (c, d) = (tensor(quote!(f32; 5, 50)), tensor(quote!(f32; 10, 50)));
    let body = expand::call(quote!(a, b, c), Macro::Dot, Failing::Panics);
    check("dot_chain", "dot!(a, b, c)", quote!(pub fn dot_chain(a: &#a, b: &#b, c: &#c) -> #d { #body }));
}

#[test]
fn tensordot() {
    let (a, b) = (tensor(quote!(f32; 2, 3, 4)), tensor(quote!(f32; 4, 5, 3)));
    let c = tensor(quote!(f32; 2, 5));
    let body = expand::call(quote!(a, b, axes = ([1, 2], [-1, 0])), Macro::Tensordot, Failing::Panics);
    check(
        "tensordot",
        "tensordot!(a, b, axes = ([1, 2], [-1, 0]))",
        quote!(pub fn tensordot(a: &#a, b: &#b) -> #c { #body }),
    );
}

#[test]
fn einsum() {
    let (a, b) = (tensor(quote!(f32; 10, 3, 4)), tensor(quote!(f32; 7, 1, 4, 5)));
    let c = tensor(quote!(f32; 7, 10, 3, 5));
    let body = expand::call(quote!("...ij,...jk->...ik", a, b), Macro::Einsum, Failing::Panics);
    check(
        "einsum",
        "einsum!(\"...ij,...jk->...ik\", a, b)",
        quote!(pub fn einsum(a: &#a, b: &#b) -> #c { #body }),
    );
}

#[test]
fn einsum_named() {
    let (a, x) = (tensor(quote!(f32; 8, 3, 4)), tensor(quote!(f32; 8, 4)));
    let c = tensor(quote!(f32; 3, 8));
    let input = quote!(c[row, batch] += 0.5 * a[batch, row, col] * (&x)[batch, col]);
    let body = expand::call(input, Macro::Einsum, Failing::Panics);
    check(
        "einsum_named",
        "einsum!(c[row, batch] += 0.5 * a[batch, row, col] * (&x)[batch, col])",
        quote!(pub fn einsum_named(a: &#a, x: &#x, c: &mut #c) { #body }),
    );
}

#[test]
fn permute() {
    let x = tensor(quote!(f32; 2, 3, 4));
    let y = expand::types(quote!(f32; 4, 2, 3), TypeMacro::TensorView);
    let body = expand::permute(quote!(x, [2, 0, -2]), Access::Reads);
    check("permute", "permute!(x, [2, 0, -2])", quote!(pub fn permute(x: &#x) -> #y { #body }));
}

#[test]
fn slice() {
    let x = tensor(quote!(f32; 6, 2, 4));
    let y = expand::types(quote!(f32; 3, dyn), TypeMacro::TensorView);
    let body = expand::slice(quote!(x, [2..5, -1, i..]), Access::Reads, Failing::Panics);
    check("slice", "slice!(x, [2..5, -1, i..])", quote!(pub fn slice(x: &#x, i: usize) -> #y { #body }));
}

#[test]
fn slice_mut() {
    let x = tensor(quote!(f32; 6, 2, 4));
    let y = expand::types(quote!(f32; 3, 2), TypeMacro::TensorViewMut);
    let body = expand::slice(quote!(x, [0..6; -2, ..., 1]), Access::Writes, Failing::Panics);
    check(
        "slice_mut",
        "slice_mut!(x, [0..6; -2, ..., 1])",
        quote!(pub fn slice_mut(x: &mut #x) -> #y { #body }),
    );
}

#[test]
fn from_tensors() {
    let (weight, bias) = (tensor(quote!(f32; I, O)), tensor(quote!(f32; O)));
    let fields = quote! {
        #[tensor(transpose)]
        pub weight: #weight,
        #[tensor(name = "b", default)]
        pub bias: #bias,
        #[tensor(skip)]
        pub calls: u64,
    };
    let head = quote!(pub struct Linear<const I: usize, const O: usize>);
    let item = expand::model(quote!(#[tensor(prefix = "fc.")] #head { #fields }), expand::Files::Read);
    check(
        "from_tensors",
        "#[derive(FromTensors)], with `prefix` before the struct, `transpose`, `name`, `default` and `skip` before its fields",
        quote!(#head { pub weight: #weight, pub bias: #bias, pub calls: u64 } #item),
    );
}

#[test]
fn literal() {
    let x = tensor(quote!(f64; 2, 3));
    let body = expand::literal(quote!([1.0, 2.0, 3.0], [4.0, 5.0, 6.0]));
    check("tensor", "tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]", quote!(pub fn tensor() -> #x { #body }));
}

#[test]
fn types() {
    let shape = expand::types(quote!(3, dyn, N, { 2 * N }), TypeMacro::Shape);
    let owned = tensor(quote!(f32; 3, N));
    let view = expand::types(quote!('a, f32; dyn Batch, 4), TypeMacro::TensorView);
    let view_mut = expand::types(quote!('a, f32; 4), TypeMacro::TensorViewMut);
    let inline = expand::types(quote!(f32; 3, 3), TypeMacro::InlineTensor);
    let rank_0 = tensor(quote!(f32));
    check(
        "types",
        "Shape![3, dyn, N, {2 * N}], Tensor![f32; 3, N], TensorView!['a, f32; dyn Batch, 4], TensorViewMut!['a, f32; 4], \
         InlineTensor![f32; 3, 3], Tensor![f32]",
        quote! {
            pub const N: usize = 5;
            ::conformable::dim! { pub Batch }
            pub type A = #shape;
            pub type B = #owned;
            pub type C<'a> = #view;
            pub type D<'a> = #view_mut;
            pub type E = #inline;
            pub type F = #rank_0;
        },
    );
}
