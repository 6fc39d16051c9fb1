//! Contractions.

use super::operands::{Operands, as_out, borrow, caret, local};
use super::steps;
use crate::diagnostics::Failure;
use crate::parse::{Call, Out};
use crate::spec::contraction::Contraction;
use crate::spec::{self, Checked, Lengths, Macro, Operation, Pair, Taken};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Path};

/// What happens where lengths do not fit when the program runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failing {
    /// `dot!`.
    Panics,
    /// `try_dot!`.
    Returns,
}

/// A call of a contraction macro.
pub(crate) fn call(input: TokenStream, kind: Macro, failing: Failing) -> TokenStream {
    let parser = |input: ParseStream<'_>| {
        Ok(if kind.is_einsum() { Call::parse_einsum(input, kind.name()) } else { Call::parse(input) })
    };
    let (call, error) = match parser.parse2(input) {
        Ok(parsed) => parsed,
        Err(error) => (Call::default(), Some(error)),
    };
    let checked = match error {
        Some(error) => Err(Failure::from(error)),
        None => kind.check(&call),
    };
    match checked {
        Ok(checked) => expand(&call, &checked, failing),
        Err(failure) => {
            failure.expression(&call.expressions(|number, operand| kind.is_option(number, operand)))
        }
    }
}

/// The check, and the run that follows it. The rules have been checked: nothing can fail.
fn expand(call: &Call, checked: &Checked<'_>, failing: Failing) -> TokenStream {
    let operands = Operands::new(call, checked);
    let krate = &call.krate.0;
    let tuple = operands.tuple();
    let check = match &checked.operation {
        Operation::Pair(pair) => Check::pair(*pair, &operands, krate),
        Operation::Contraction(contraction) => Check::contraction(contraction, &operands, checked, krate),
        Operation::Path(path) => return self::path(path, call, checked, &operands),
    };
    let Check { item, chain } = check;
    match call.outs.first() {
        None => {
            let run = format_ident!("{}", if failing == Failing::Panics { "run" } else { "try_run" });
            operands.bind(None, &quote!(#item #chain .#run(#tuple)))
        }
        Some(Out { adds, tensor, .. }) => {
            let run = match (failing, adds) {
                (Failing::Panics, false) => "write",
                (Failing::Panics, true) => "add",
                (Failing::Returns, false) => "try_write",
                (Failing::Returns, true) => "try_add",
            };
            let run = format_ident!("{run}");
            let (out, first) = (local("out"), &operands.variables[0]);
            let at_out = Ident::new("right", caret(tensor));
            let body = quote! {
                #item #chain
                    .out(#first, &#out).check().name().name().left(()).#at_out(())
                    .#run(#tuple, #out)
            };
            let bound = operands.bind(Some((out, as_out(tensor, "place"))), &body);
            quote!({ use #krate::__private::AsOut as _; #bound })
        }
    }
}

/// What comes before the run.
struct Check {
    item: TokenStream,
    chain: TokenStream,
}

impl Check {
    /// A check that is written for its operation.
    fn pair(pair: Pair, operands: &Operands<'_>, krate: &Path) -> Self {
        let probe = match pair {
            Pair::Dot => quote!(dot),
            Pair::Inner => quote!(inner),
            Pair::Outer => quote!(outer),
            Pair::BatchDot => quote!(batch_dot),
            Pair::BatchDotAxes(i, j) => {
                let [i, j] = [i, j].map(proc_macro2::Literal::isize_unsuffixed);
                quote!(batch_dot_axes::<#i, #j, _, _>)
            }
            Pair::Matmul(left, right) => {
                let [left, right] = [left, right].map(|taken| match taken {
                    Taken::AsIs => quote!(#krate::__private::AsIs),
                    Taken::AsMatrix => quote!(#krate::__private::AsMatrix),
                    Taken::Transposed => quote!(#krate::__private::Transposed),
                    Taken::Adjoint => quote!(#krate::__private::Adjoint),
                });
                quote!(matmul::<#left, #right, _, _>)
            }
        };
        let broadcast = matches!(pair, Pair::Matmul(..))
            .then(|| quote!(.broadcast().broadcast().broadcast().broadcast().broadcast().broadcast()));
        let variables = &operands.variables;
        let [left, right] =
            [("left", 0), ("right", 1)].map(|(side, i)| Ident::new(side, caret(operands.operands[i])));
        let chain = quote! {
            #krate::__private::#probe(#(#variables),*)
                .check() #broadcast .name().name().#left(()).#right(())
        };
        Check { item: TokenStream::new(), chain }
    }

    /// The steps of a contraction. Its type stands inside of the arm, where no operand can see it.
    fn contraction(
        contraction: &Contraction,
        operands: &Operands<'_>,
        checked: &Checked<'_>,
        krate: &Path,
    ) -> Self {
        let name = Ident::new("Equation", Span::mixed_site());
        let (texts, kind) = steps::kind(&contraction.kind, krate);
        let questions = steps::questions(contraction, krate);
        let list = steps::list(&questions, krate);
        let item = quote! {
            enum #name {}
            impl #krate::__private::Operation for #name {
                type Texts = #texts;
                const KIND: #krate::__private::OpKind = #kind;
            }
            impl #krate::__private::Asked for #name {
                type Questions = #list;
            }
        };
        let next = questions.iter().map(|_| quote!(.next()));
        let tuple = operands.tuple();
        let blames = operands.blames(checked).map(|span| Ident::new("right", span));
        let chain = quote! {
            #krate::__private::contraction::<#name, _>(#tuple)
                .check() #(#next)* .name().name() #(.#blames(()))*
        };
        Check { item, chain }
    }
}

/// `einsum_path!`.
fn path(path: &spec::Path, call: &Call, checked: &Checked<'_>, operands: &Operands<'_>) -> TokenStream {
    let krate = &call.krate.0;
    let list = |names: &[String]| quote!(&[#(#names),*]);
    let (terms, output) = (path.terms.iter().map(|names| list(names)), list(&path.output));
    let terms = quote!(&[#(#terms),*]);
    // Not needed, but used.
    let mut unused: Vec<&Expr> = call.outs.iter().map(|out| &out.tensor).collect();
    let value = match &path.lengths {
        Lengths::Given(shapes) => {
            unused.extend(operands.factor);
            let shapes = shapes.iter().map(|shape| {
                let lengths = shape.iter().copied().map(proc_macro2::Literal::usize_unsuffixed);
                quote!(&[#(#lengths),*])
            });
            quote!(#krate::__private::EinsumPath::new(#terms, #output, &[#(#shapes),*]))
        }
        Lengths::Operands(contraction) => {
            let Check { item, chain } = Check::contraction(contraction, operands, checked, krate);
            let tuple = operands.tuple();
            operands.bind(None, &quote!(#item #chain .path(#tuple, #terms, #output)))
        }
    };
    if unused.is_empty() { value } else { quote!({ #(let _ = &#unused;)* #value }) }
}

/// `shape_of!(x)`.
pub(crate) fn shape_of(input: TokenStream) -> TokenStream {
    let parser = |input: syn::parse::ParseStream<'_>| Ok(Call::parse(input));
    let (call, error) = match parser.parse2(input) {
        Ok(parsed) => parsed,
        Err(error) => (Call::default(), Some(error)),
    };
    if let Some(error) = error {
        return Failure::from(error).expression(&call.expressions(|_, _| false));
    }
    let [tensor] = &call.operands[..] else {
        let message = format!("shape_of! takes one tensor, {} were given [C101]", call.operands.len());
        let error = match call.operands.get(1) {
            Some(second) => syn::Error::new_spanned(second, message),
            None => syn::Error::new(Span::call_site(), message),
        };
        return Failure::from(error).expression(&call.expressions(|_, _| false));
    };
    let krate = &call.krate.0;
    let at = Ident::new("shape_of", caret(tensor));
    let borrowed = borrow(tensor);
    quote!(#krate::__private::look(#borrowed).check().name().#at(()))
}
