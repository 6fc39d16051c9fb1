//! One message of rustc, as far as the tests look at it.

use serde_json::Value;
use std::ops::Range;

pub(crate) struct Diagnostic {
    /// `error`, `warning`, ..
    pub(crate) level: String,
    /// `E0277`; errors of macros have none.
    pub(crate) code: Option<String>,
    pub(crate) headline: String,
    pub(crate) spans: Vec<Span>,
    children: Vec<Child>,
    /// As it is printed.
    pub(crate) rendered: String,
}

/// A place in a file.
pub(crate) struct Span {
    pub(crate) file: String,
    pub(crate) bytes: Range<usize>,
    pub(crate) line: usize,
    /// Under which the caret stands.
    pub(crate) primary: bool,
    pub(crate) label: Option<String>,
}

/// A note or a help.
struct Child {
    level: String,
    message: String,
    labels: Vec<String>,
}

impl Diagnostic {
    /// The `message` of a `compiler-message` of cargo. `None` for the summaries at the end, which name no place.
    pub(crate) fn parse(json: &Value) -> Option<Self> {
        let text = |json: &Value| json.as_str().unwrap_or_default().to_owned();
        let headline = text(&json["message"]);
        let summaries =
            ["aborting due to ", "could not compile ", "For more information", "Some errors have"];
        if summaries.iter().any(|summary| headline.starts_with(summary)) {
            return None;
        }
        let children = list(&json["children"]).map(|child| Child {
            level: text(&child["level"]),
            message: text(&child["message"]),
            labels: list(&child["spans"]).map(Span::parse).filter_map(|span| span.label).collect(),
        });
        Some(Diagnostic {
            level: text(&json["level"]),
            code: json["code"]["code"].as_str().map(str::to_owned),
            headline,
            spans: list(&json["spans"]).map(Span::parse).collect(),
            children: children.collect(),
            rendered: text(&json["rendered"]),
        })
    }

    /// The places under which the caret stands.
    pub(crate) fn carets(&self) -> impl Iterator<Item = &Span> {
        self.spans.iter().filter(|span| span.primary)
    }

    /// Every text that is ours to choose: headline, labels, notes, help.
    ///
    /// Left out is the one line that rustc adds to every unmet bound by itself, the help "the trait `..` is not implemented
    /// for `Shapes`". No attribute turns it off.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let own = self.children.iter().filter(|child| !child.is_automatic());
        let below = own.flat_map(|child| [&child.message].into_iter().chain(&child.labels));
        let labels = self.spans.iter().filter_map(|span| span.label.as_ref());
        [&self.headline].into_iter().chain(labels).chain(below).map(String::as_str).collect()
    }
}

impl Child {
    fn is_automatic(&self) -> bool {
        let end = "` is not implemented for `Shapes`";
        self.level == "help" && self.message.starts_with("the trait `") && self.message.ends_with(end)
    }
}

impl Span {
    fn parse(json: &Value) -> Self {
        let number = |key: &str| json[key].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or_default();
        Span {
            file: json["file_name"].as_str().unwrap_or_default().to_owned(),
            bytes: number("byte_start")..number("byte_end"),
            line: number("line_start"),
            primary: json["is_primary"].as_bool().unwrap_or_default(),
            label: json["label"].as_str().map(str::to_owned),
        }
    }
}

fn list(json: &Value) -> impl Iterator<Item = &Value> {
    json.as_array().into_iter().flatten()
}
