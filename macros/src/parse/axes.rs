//! Axes of a type: `3`, `N`, `{2 * N}`, `dyn`, `dyn Batch`.

use super::{CratePath, trailing_crate};
use crate::diagnostics::Errors;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Block, Expr, ExprBlock, Lifetime, LitInt, Path, Token, Type};

/// One axis.
pub(crate) enum Axis {
    /// A length as a const argument: a literal, or an expression in braces. Names stand in braces too, so that a type of the
    /// same name is not taken for the argument.
    Length(TokenStream),
    /// `dyn`.
    Dyn(Token![dyn]),
    /// `dyn Name`.
    Named(Path),
    /// Not an axis; reported.
    Wrong,
}

const NO_AXIS: &str = "an axis is a length, a constant, `dyn`, or `dyn Name` [C103]";

/// `3, 4`.
fn listed<P>(axes: &syn::punctuated::Punctuated<Expr, P>) -> String {
    axes.iter().map(|axis| axis.to_token_stream().to_string()).collect::<Vec<_>>().join(", ")
}

impl Axis {
    pub(super) fn parse(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Self> {
        if input.peek(Token![dyn]) {
            let token = input.parse::<Token![dyn]>()?;
            let bare = input.is_empty() || input.peek(Token![,]) || input.peek(Token![;]);
            if bare {
                return Ok(Axis::Dyn(token));
            }
            let name = input.parse();
            let message = "behind `dyn` stands a name that `dim!` declares, or nothing [C103]";
            return name.map(Axis::Named).map_err(|error| syn::Error::new(error.span(), message));
        }
        if input.peek(syn::token::Brace) {
            let block: Block = input.parse()?;
            return Ok(Axis::Length(block.to_token_stream()));
        }
        let start = input.span();
        // What syn expects is an expression, which is not what is missing.
        let expr: Expr = input.parse().map_err(|_| syn::Error::new(start, NO_AXIS))?;
        Ok(match super::ungrouped(&expr) {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(len), .. }) => Axis::literal(len, errors),
            Expr::Path(_) => Axis::Length(quote::quote!({ #expr })),
            // A variable of a macro is one thing, whatever it stands for.
            _ if matches!(expr, Expr::Group(_)) => Axis::Length(quote::quote!({ #expr })),
            Expr::Block(ExprBlock { block, .. }) => Axis::Length(block.to_token_stream()),
            Expr::Infer(_) => {
                errors.at(
                    &expr,
                    "`_` is not an axis: write a length, or `dyn` for one that is known at run time [C103]",
                );
                Axis::Wrong
            }
            Expr::Binary(_)
            | Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Paren(_)
            | Expr::Cast(_)
            | Expr::Field(_) => {
                let code = expr.to_token_stream();
                errors.at(&expr, format!("a length that is computed stands in braces: `{{{code}}}` [C103]"));
                Axis::Wrong
            }
            Expr::Tuple(syn::ExprTuple { elems, .. }) | Expr::Array(syn::ExprArray { elems, .. })
                if !elems.is_empty() =>
            {
                let message = format!("axes stand side by side: `{}` [C103]", listed(elems));
                errors.at(&expr, message);
                Axis::Wrong
            }
            _ => {
                errors.at(&expr, NO_AXIS);
                Axis::Wrong
            }
        })
    }

    /// The const argument of an axis that is constant.
    pub(crate) fn length(&self) -> Option<&TokenStream> {
        match self {
            Axis::Length(length) => Some(length),
            _ => None,
        }
    }

    fn literal(len: &LitInt, errors: &mut Errors) -> Self {
        match (len.suffix(), len.base10_parse::<u64>()) {
            ("" | "usize", Ok(_)) => Axis::Length(len.to_token_stream()),
            ("" | "usize", Err(_)) => {
                errors.at(len, format!("the length {len} does not fit in `usize` [C103]"));
                Axis::Wrong
            }
            (suffix, _) => {
                errors.at(len, format!("a length is a `usize`, not `{suffix}` [C103]"));
                Axis::Wrong
            }
        }
    }

    /// Axes up to `;` or the end, then perhaps where the crate is.
    pub(super) fn parse_list(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Vec<Axis>> {
        let mut axes = Vec::new();
        while !input.is_empty() && !input.peek(Token![;]) && !input.peek(Token![crate]) {
            let start = input.fork();
            axes.push(Axis::parse(input, errors)?);
            if axes.len() == 9 {
                let ninth: TokenStream = start.parse()?;
                let first = ninth.into_iter().next();
                errors.at(first, "a tensor has at most 8 axes, this is the ninth [C103]");
            }
            if input.is_empty() || input.peek(Token![;]) {
                break;
            }
            input
                .parse::<Token![,]>()
                .map_err(|e| syn::Error::new(e.span(), "expected `,` between axes [C103]"))?;
        }
        Axis::check_product(&axes, errors);
        Ok(axes)
    }

    /// A tensor has at most `isize::MAX` elements. What stands there as numbers is checked here, at the number; constants
    /// behind names are found when the program is built.
    fn check_product(axes: &[Axis], errors: &mut Errors) {
        let mut product = 1u128;
        for length in axes.iter().filter_map(Axis::length) {
            let number =
                syn::parse2::<LitInt>(length.clone()).and_then(|number| number.base10_parse::<u64>());
            // A length of 0 makes the tensor empty, but strides are computed from the others.
            product *= number.map_or(1, |number| u128::from(number.max(1)));
            if product > isize::MAX as u128 {
                errors.at(
                    length,
                    "with this length the tensor has more elements than `isize` can count [C011]",
                );
                return;
            }
        }
    }
}

/// Which type a macro stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeMacro {
    Tensor,
    TensorView,
    TensorViewMut,
    InlineTensor,
    Shape,
}

impl TypeMacro {
    pub(crate) fn name(self) -> &'static str {
        match self {
            TypeMacro::Tensor => "Tensor",
            TypeMacro::TensorView => "TensorView",
            TypeMacro::TensorViewMut => "TensorViewMut",
            TypeMacro::InlineTensor => "InlineTensor",
            TypeMacro::Shape => "Shape",
        }
    }

    pub(crate) fn is_view(self) -> bool {
        matches!(self, TypeMacro::TensorView | TypeMacro::TensorViewMut)
    }
}

/// `['a, f32; 3, 4]`.
#[derive(Default)]
pub(crate) struct TypeCall {
    pub(crate) lifetime: Option<Lifetime>,
    /// The element type; none for `Shape!`.
    pub(crate) element: Option<Type>,
    pub(crate) axes: Vec<Axis>,
    pub(crate) krate: CratePath,
}

impl TypeCall {
    /// Parses as far as the tokens go; what was parsed before an error is kept.
    pub(crate) fn parse(
        input: ParseStream<'_>,
        kind: TypeMacro,
        errors: &mut Errors,
    ) -> (Self, Option<syn::Error>) {
        let mut call = TypeCall::default();
        let error = call.parse_all(input, kind, errors).err();
        if error.is_some() {
            // syn reports tokens that are left over, on top of the error.
            let _ = input.parse::<TokenStream>();
        }
        (call, error)
    }

    fn parse_all(&mut self, input: ParseStream<'_>, kind: TypeMacro, errors: &mut Errors) -> syn::Result<()> {
        let call = self;
        if kind != TypeMacro::Shape {
            if input.peek(Lifetime) {
                let lifetime: Lifetime = input.parse()?;
                if kind.is_view() {
                    call.lifetime = Some(lifetime);
                } else {
                    errors.at(
                        lifetime,
                        format!("`{}!` owns its elements and takes no lifetime [C104]", kind.name()),
                    );
                }
                input.parse::<Token![,]>()?;
            }
            call.element = Some(call.element(input, kind)?);
        }
        let first = input.span();
        call.axes = Axis::parse_list(input, errors)?;
        if kind == TypeMacro::Shape && input.peek(Token![;]) && !input.peek2(Token![crate]) {
            return Err(syn::Error::new(
                first,
                "`Shape!` has no element type, only axes, as in `Shape![3, 4]` [C104]",
            ));
        }
        call.krate = trailing_crate(input)?;
        if !input.is_empty() {
            return Err(input.error("expected `,` between axes, or the end [C103]"));
        }
        Ok(())
    }

    /// `f32;` or only `f32`.
    fn element(&self, input: ParseStream<'_>, kind: TypeMacro) -> syn::Result<Type> {
        let name = kind.name();
        let ahead = input.fork();
        let element = match ahead.parse::<Type>() {
            Ok(element) => element,
            Err(_) => {
                return Err(
                    input.error(format!("expected the element type, as in `{name}![f32; 3, 4]` [C104]"))
                );
            }
        };
        input.advance_to(&ahead);
        if input.peek(Token![,]) && !input.peek2(Token![crate]) {
            let message = format!("expected `;` behind the element type, as in `{name}![f32; 3, 4]` [C104]");
            return Err(input.error(message));
        }
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        } else if !input.is_empty() {
            let after = input.parse::<Token![;]>();
            after.map_err(|e| syn::Error::new(e.span(), "expected `;` behind the element type [C104]"))?;
        }
        Ok(element)
    }
}
