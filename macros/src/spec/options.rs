//! The names of options.

use super::Macro;
use crate::diagnostics::{Errors, list, suggestion};
use crate::parse::Call;
use quote::ToTokens;
use syn::Expr;

impl Macro {
    fn options(self) -> &'static [&'static str] {
        match self {
            Macro::BatchDot | Macro::Tensordot => &["axes"],
            Macro::DotGeneral => &["batch", "contract"],
            Macro::Matmul => &["transpose_a", "transpose_b", "adjoint_a", "adjoint_b"],
            Macro::Vecdot => &["axis"],
            Macro::Trace => &["axis1", "axis2"],
            _ => &[],
        }
    }

    /// Whether the operand with this number, which is one too many, is no variable but an option without a value.
    pub(crate) fn is_option(self, number: usize, operand: &Expr) -> bool {
        let name = match operand {
            Expr::Path(path) => path.path.get_ident(),
            Expr::Binary(comparison) => return self.is_option(number, &comparison.left),
            _ => None,
        };
        let is_name =
            |name: &proc_macro2::Ident| name == "out" || self.options().iter().any(|option| name == option);
        number >= self.operands() && name.is_some_and(is_name)
    }
}

/// An option as it may be written.
fn example(option: &str) -> String {
    let value = match option {
        "out" => "c",
        "axes" | "axis" | "axis2" => "1",
        "axis1" => "0",
        "batch" | "contract" => "([0], [0])",
        _ => "true",
    };
    format!("{option} = {value}")
}

/// Checks that each option is one of the macro's and is there once, and that operands stand before them.
pub(super) fn check(kind: Macro, call: &Call, errors: &mut Errors) {
    let name = kind.name();
    if let Some(operand) = call.late.first() {
        errors.at(operand, format!("{name}: operands stand before the options [C101]"));
    }
    if let Some(surplus) = call.operands.get(kind.operands())
        && call.late.is_empty()
        && !kind.is_einsum()
        && kind.is_option(kind.operands(), surplus)
        && let Some(option) = surplus.to_token_stream().into_iter().next()
    {
        let example = example(&option.to_string());
        errors.at(surplus, format!("{name}: an option has a value, as in `{example}` [C102]"));
    }
    if let Some(second) = call.outs.get(1) {
        errors.at(&second.name, format!("{name}: `out` is given twice [C102]"));
    }
    let own = kind.options();
    let known = [own, &["out", "crate"]].concat();
    for (i, option) in call.options.iter().enumerate() {
        let given = option.name.to_string();
        if ["a", "b", "x", "y"].contains(&given.as_str()) {
            let example = if kind.operands() == 2 && !kind.is_einsum() {
                format!(", as in `{name}(a, b)`")
            } else {
                String::new()
            };
            let message = format!("{name}: operands have no names, they stand first{example} [C102]");
            errors.at(&option.name, message);
            // The others are the same mistake.
            break;
        } else if !own.contains(&given.as_str()) {
            let hint = suggestion(&given, &known).unwrap_or_else(|| format!("it has {}", list(&known)));
            errors.at(&option.name, format!("{name} has no option `{given}`; {hint} [C102]"));
        } else if call.options[..i].iter().any(|earlier| earlier.name == option.name) {
            errors.at(&option.name, format!("{name}: option `{given}` is given twice [C102]"));
        }
    }
}
