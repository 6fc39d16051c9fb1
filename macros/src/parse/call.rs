//! The arguments of a contraction: operands, then options.

use super::CratePath;
use super::named::{is_named, named};
use super::written::Written;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, Token};

/// `(a, b, option = value, out = c)`.
#[derive(Default)]
pub(crate) struct Call {
    pub(crate) operands: Vec<Expr>,
    pub(crate) options: Vec<Opt>,
    pub(crate) outs: Vec<Out>,
    pub(crate) krate: CratePath,
    /// Operands that stand behind an option.
    pub(crate) late: Vec<Expr>,
    /// The axes of the operands, in einsum's notation with names; a term for the factor is the last.
    pub(crate) written: Option<Written>,
    /// The scalar before the operands of that notation.
    pub(crate) factor: Option<Expr>,
}

/// `name = value`.
pub(crate) struct Opt {
    pub(crate) name: Ident,
    pub(crate) value: Expr,
}

/// `out = c` or `out += c`.
pub(crate) struct Out {
    pub(crate) name: Ident,
    pub(crate) adds: bool,
    pub(crate) tensor: Expr,
}

impl Call {
    /// Parses as far as the tokens go; what was parsed before an error is kept, so that completion inside a half-typed call
    /// has operands to work on.
    pub(crate) fn parse(input: ParseStream<'_>) -> (Call, Option<syn::Error>) {
        let mut call = Call::default();
        let error = call.parse_all(input).err();
        if error.is_some() {
            // syn reports tokens that are left over, on top of the error.
            let _ = input.parse::<proc_macro2::TokenStream>();
        }
        (call, error)
    }

    /// An einsum, in either notation.
    pub(crate) fn parse_einsum(input: ParseStream<'_>, name: &'static str) -> (Call, Option<syn::Error>) {
        let is_named = input.fork().parse().is_ok_and(|tokens| is_named(&tokens));
        match is_named.then(|| input.parse()) {
            Some(Ok(tokens)) => named(tokens, name),
            _ => Call::parse(input),
        }
    }

    fn parse_all(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            self.parse_one(input)?;
            if input.peek(Token![:])
                && let [_, .., name] = &self.operands[..]
            {
                let name = name.to_token_stream();
                return Err(input.error(format!("an option is written with `=`, as in `{name} = ..` [C102]")));
            }
            if !input.is_empty() && !input.peek(Token![,]) {
                return Err(input.error("expected `,` between operands and options [C101]"));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn parse_one(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Token![crate]) && input.peek2(Token![=]) {
            self.krate = input.parse()?;
        } else if input.peek(syn::Ident::peek_any) && input.peek2(Token![+=]) {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![+=]>()?;
            if name != "out" {
                return Err(syn::Error::new(
                    name.span(),
                    "`+=` goes with `out` only: `out += c` adds the result to `c` [C102]",
                ));
            }
            self.outs.push(Out { name, adds: true, tensor: output(input)? });
        } else if input.peek(syn::Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            if name == "out" {
                self.outs.push(Out { name, adds: false, tensor: output(input)? });
            } else {
                self.options.push(Opt { name, value: input.parse()? });
            }
        } else if let Some(operator) = wrong_operator(input) {
            return Err(operator);
        } else {
            let operand = Expr::parse(input)?;
            let late = !self.options.is_empty() || !self.outs.is_empty();
            if late { self.late.push(operand) } else { self.operands.push(operand) }
        }
        Ok(())
    }

    /// Every expression of the user's, for the error path, without those that are options by mistake.
    pub(crate) fn expressions(&self, is_option: impl Fn(usize, &Expr) -> bool) -> Vec<Expr> {
        let outs = self.outs.iter().map(|out| &out.tensor);
        let operands = self.operands.iter().chain(&self.late).enumerate();
        let operands = operands.filter(|(i, operand)| !is_option(*i, operand)).map(|(_, operand)| operand);
        self.factor.iter().chain(operands).chain(outs).cloned().collect()
    }
}

/// The tensor behind `out =`.
fn output(input: ParseStream<'_>) -> syn::Result<Expr> {
    if input.peek(Token![let]) || input.peek(Token![mut]) {
        let message = "`out` is a tensor that is there already, as in `out = c`; without `out` there is a new one [C102]";
        return Err(input.error(message));
    }
    input.parse()
}

/// The error of `out -= c` and its like.
fn wrong_operator(input: ParseStream<'_>) -> Option<syn::Error> {
    let ahead = input.fork();
    let name = ahead.call(Ident::parse_any).ok()?;
    let operator =
        [(ahead.peek(Token![-=]), "-="), (ahead.peek(Token![*=]), "*="), (ahead.peek(Token![/=]), "/=")];
    let (_, operator) = operator.into_iter().find(|(is, _)| *is)?;
    let message = format!("`out = c` overwrites and `out += c` adds, there is no `{operator}` [C102]");
    (name == "out").then(|| ahead.error(message))
}
