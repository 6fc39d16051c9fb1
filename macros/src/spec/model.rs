//! What the keys of `#[tensor(..)]` say about a struct and its fields, and which of them contradict each other.

use crate::diagnostics::{Errors, Failure, list, suggestion};
use crate::parse::{Key, Kind, Model, ModelField};
use proc_macro2::{Ident, Span};
use syn::{Expr, ExprLit, Lit, LitStr, Member, Path, PathArguments, Type};

/// A struct whose keys make sense.
pub(crate) struct CheckedModel<'a> {
    pub(crate) krate: Path,
    /// What stands before the names of all fields.
    pub(crate) prefix: Option<LitStr>,
    pub(crate) fields: Vec<CheckedField<'a>>,
}

/// A field, and where its value comes from.
pub(crate) struct CheckedField<'a> {
    pub(crate) member: &'a Member,
    pub(crate) ty: &'a Type,
    pub(crate) from: From,
}

/// Where the value of a field comes from.
pub(crate) enum From {
    /// `skip`: from no file.
    Value(Value),
    /// `flatten`: from the tensors at the place of the struct itself.
    Here,
    /// From the tensors of a name.
    Name { name: String, transpose: Option<Span>, default: Option<Value> },
}

/// A value that is not read.
pub(crate) enum Value {
    /// Of the type of the field; the span is that of the key.
    Default(Span),
    Given(Expr),
}

/// The keys of a field, in the order of their documentation.
const FIELD: &[&str] = &["name", "transpose", "flatten", "default", "skip"];
/// The keys of a struct.
const STRUCT: &[&str] = &["prefix", "crate"];

/// Where the crate is found: needed for the expansion of an error as well.
pub(crate) fn krate(model: &Model) -> Path {
    let value = model.keys.iter().find(|key| key.name == "crate").and_then(|key| key.value.as_ref());
    match value {
        Some(Expr::Path(path)) if path.qself.is_none() => path.path.clone(),
        _ => syn::parse_quote!(::conformable),
    }
}

/// Checks the keys of a struct and of its fields.
pub(crate) fn check<'a>(model: &'a Model, mut errors: Errors) -> Result<CheckedModel<'a>, Failure> {
    let name = &model.name;
    match &model.kind {
        Kind::Enum(token) => errors.at(
            token,
            format!("`FromTensors` is for structs: no file says which variant of `{name}` it holds [C109]"),
        ),
        Kind::Union(token) => {
            errors.at(token, format!("`FromTensors` is for structs, `{name}` is a union [C109]"));
        }
        Kind::Struct if model.fields.is_empty() => errors.at(
            name,
            format!(
                "`{name}` has no field to fill; where it is a field, `#[tensor(skip)]` leaves it out [C109]"
            ),
        ),
        Kind::Struct => {}
    }
    let keys = Keys::of(&model.keys, STRUCT, &mut errors);
    if let Some(key) = keys.get("crate")
        && !matches!(&key.value, Some(Expr::Path(path)) if path.qself.is_none())
    {
        errors.at(&key.name, "`crate` is where this crate is found, as in `crate = ::conformable` [C109]");
    }
    let prefix = keys.get("prefix").and_then(|key| text(key, "model.", &mut errors));
    let fields = model.fields.iter().map(|field| CheckedField {
        member: &field.member,
        ty: &field.ty,
        from: from(field, &mut errors),
    });
    let fields = fields.collect();
    errors.check(CheckedModel { krate: krate(model), prefix, fields })
}

/// Where the value of a field comes from.
fn from(field: &ModelField, errors: &mut Errors) -> From {
    let keys = Keys::of(&field.keys, FIELD, errors);
    let transpose = keys.get("transpose").inspect(|key| alone(key, errors)).map(|key| key.name.span());
    let name = keys.get("name").and_then(|key| text(key, "weight", errors)).map(|name| name.value());
    let value = |key: &Key| key.value.clone().map_or(Value::Default(key.name.span()), Value::Given);

    // `#[tensor(skip, name = "w")]`: nothing is read, so a name can mean nothing.
    if let Some(skip) = keys.get("skip") {
        for key in ["name", "transpose", "flatten", "default"].into_iter().filter_map(|key| keys.get(key)) {
            let name = &key.name;
            errors.at(name, format!("a field with `skip` is not read, `{name}` says how to read it [C109]"));
        }
        return From::Value(value(skip));
    }
    // `#[tensor(flatten, name = "w")]`: the fields of the struct have names, the struct has none.
    if let Some(flatten) = keys.get("flatten") {
        alone(flatten, errors);
        for (key, why) in [
            ("name", "a struct with `flatten` stands under no name of its own; leave out one of both [C109]"),
            ("transpose", "`transpose` is for a tensor, `flatten` for a struct of tensors [C109]"),
            ("default", "a struct with `flatten` has no name by which it could be missing [C109]"),
        ] {
            keys.get(key).into_iter().for_each(|key| errors.at(&key.name, why));
        }
        if let Some(option) = option(&field.ty) {
            let why = "a struct with `flatten` has no name by which it could be missing, so it is no `Option` [C109]";
            errors.at(option, why);
        }
        if let Some(tensor) = tensor(&field.ty) {
            errors.at(tensor, "a tensor has a name in the file; `flatten` is for a struct of tensors [C109]");
        }
        return From::Here;
    }
    From::Name {
        name: name.unwrap_or_else(|| field.name()),
        transpose,
        default: keys.get("default").map(value),
    }
}

/// `Option`, where the type is one.
fn option(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Group(group) => option(&group.elem),
        Type::Paren(paren) => option(&paren.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            (last.ident == "Option" && matches!(last.arguments, PathArguments::AngleBracketed(_)))
                .then_some(&last.ident)
        }
        _ => None,
    }
}

/// The name of a type that is written as a tensor.
fn tensor(ty: &Type) -> Option<&Ident> {
    let path = match ty {
        Type::Group(group) => return tensor(&group.elem),
        Type::Paren(paren) => return tensor(&paren.elem),
        Type::Path(path) => &path.path,
        Type::Macro(call) => &call.mac.path,
        _ => return None,
    };
    let name = &path.segments.last()?.ident;
    let text = name.to_string();
    (text == "InlineTensor" || text.trim_end_matches(|c: char| c.is_ascii_digit()) == "Tensor")
        .then_some(name)
}

/// The keys of one item that it can have, each once.
struct Keys<'a>(Vec<&'a Key>);

impl<'a> Keys<'a> {
    fn of(given: &'a [Key], own: &[&str], errors: &mut Errors) -> Self {
        let (place, there, elsewhere) = if own == FIELD {
            ("a field", "before the struct", STRUCT)
        } else {
            ("the struct", "before a field", FIELD)
        };
        let mut keys: Vec<&Key> = Vec::new();
        for key in given {
            let name = key.name.to_string();
            let name = name.as_str();
            if elsewhere.contains(&name) {
                errors.at(&key.name, format!("`{name}` stands {there}, {place} has no such key [C109]"));
            } else if !own.contains(&name) {
                let hint = suggestion(name, own).unwrap_or_else(|| format!("it has {}", list(own)));
                errors.at(&key.name, format!("`#[tensor]` of {place} has no key `{name}`; {hint} [C109]"));
            } else if keys.iter().any(|earlier| earlier.name == key.name) {
                errors.at(&key.name, format!("`{name}` is given twice [C109]"));
            } else {
                keys.push(key);
            }
        }
        Keys(keys)
    }

    fn get(&self, name: &str) -> Option<&'a Key> {
        self.0.iter().copied().find(|key| key.name == name)
    }
}

/// A key without a value.
fn alone(key: &Key, errors: &mut Errors) {
    if let Some(value) = &key.value {
        errors.at(value, format!("`{}` stands alone, without a value [C109]", key.name));
    }
}

/// The string of a key.
fn text(key: &Key, example: &str, errors: &mut Errors) -> Option<LitStr> {
    let name = &key.name;
    match &key.value {
        Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) if !text.value().is_empty() => {
            return Some(text.clone());
        }
        Some(value @ Expr::Lit(ExprLit { lit: Lit::Str(_), .. })) => {
            let hint = if name == "name" { "; `flatten` reads a struct without a name" } else { "" };
            errors.at(value, format!("the `{name}` is empty{hint} [C109]"));
        }
        Some(value) => {
            errors.at(value, format!("`{name}` is a string literal, as in `{name} = \"{example}\"` [C109]"));
        }
        None => errors.at(name, format!("`{name}` has a value, as in `{name} = \"{example}\"` [C109]")),
    }
    None
}
